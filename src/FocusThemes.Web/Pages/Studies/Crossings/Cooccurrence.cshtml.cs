using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Crossings;

/// <summary>Which themes come up together, in the same people, groups, documents or quotes, or near each other.</summary>
public sealed class CooccurrenceModel(LibraryContext library) : StudyPage(library)
{
    // Each has a cell with each, and a cell has a link of its own.
    internal const int MostThemes = 60;

    private int? most;

    public AskedCooccurrence Asked { get; private set; } = null!;

    public Cooccurrence Together { get; private set; } = null!;

    /// <summary>The places of the themes that the page shows, in the order of the source: those that come up most, where there are many.</summary>
    public IReadOnlyList<int> Shown { get; private set; } = [];

    public IReadOnlyList<ThemeUnit> Units { get; private set; } = [];

    public IReadOnlyList<UnknownValue> Unknown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var scope = await Library.ScopeOfAsync(Study, Stop);
        Asked = AskedCooccurrence.Of(Request, scope.Catalogue!, out var fault);
        if (fault is not null)
            return this.Malformed(new(fault, ("Themes together", $"{Study.Address}/cooccurrence"), WayToThemes));
        Units = AskedCooccurrence.UnitsOf(scope.Catalogue!);
        Unknown = UnknownValue.In(Asked.Filter, scope);
        Together = Asked.In(scope.Catalogue!);
        Shown = [.. Enumerable.Range(0, Together.Themes.Count).OrderByDescending(i => Together[i, i]).Take(MostThemes).Order()];
        return Page();
    }

    public string AddressOf(QuoteFilter filter) =>
        $"{Study.Address}/cooccurrence{(Asked with { Filter = filter }).QueryOf(Asked.Unit)}";

    /// <summary>Stronger for a larger part of the most that two themes have together, from 1 to 4.</summary>
    public int Strength(int one, int other)
    {
        most ??= Enumerable.Range(0, Together.Themes.Count)
            .Max(i => Enumerable.Range(0, i).Select(j => Together[i, j]).DefaultIfEmpty().Max());
        return MatrixView.Quarter(Together[one, other], Math.Max(1, most.Value));
    }

    public Downloads Downloads => new($"{Study.Address}/cooccurrence", Asked.QueryOf(Asked.Unit).ToString()) { In = ["csv", "md", "json"] };
}
