using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Writing.Charts;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Charts;

/// <summary>One picture of a study, and all of its numbers.</summary>
[Costs(RequestCost.Heavy)]
public sealed class ChartModel(LibraryContext library) : StudyPage(library)
{
    public AskedChart Asked { get; private set; } = null!;

    public Picture Picture { get; private set; } = null!;

    public StudyCatalogue Catalogue { get; private set; } = null!;

    /// <summary>What the picture can be of instead of themes and participants.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; private set; } = [];

    /// <summary>Sentences on values of the filter that the study does not have.</summary>
    public IReadOnlyList<UnknownValue> Unknown { get; private set; } = [];

    private string Address => $"{Study.Address}/charts/{Asked.Chart.Name}";

    public async Task<IActionResult> OnGetAsync(string chart)
    {
        (string, string) ways = ("All pictures", $"{Study.Address}/charts");
        if (StudyChart.Find(chart) is not { } found) return this.Missing(new(ChartData.Unknown(chart), ways, WayToThemes));
        if (found.Name != chart) return Canonical($"{Study.Address}/charts/{found.Name}");
        var scope = await Library.ScopeOfAsync(Study, Stop);
        Catalogue = scope.Catalogue!;
        Asked = AskedChart.Of(Request, found, Catalogue, out var fault);
        if (fault is not null) return this.Malformed(new(fault, (found.Title, $"{Study.Address}/charts/{found.Name}"), ways));
        var (rows, columns) = (Asked.Crossing.Rows, Asked.Crossing.Columns);
        Dimensions = [.. Catalogue.Dimensions.Where(one => one == rows || one == columns || Catalogue.ValuesOf(one).Count > 1)];
        Unknown = UnknownValue.In(Asked.Crossing.Filter, scope);
        Picture = await found.DrawAsync(Asked.In(Library, Study, Catalogue), Stop);
        return Page();
    }

    /// <summary>The same picture of other quotes.</summary>
    public string AddressOf(QuoteFilter filter) => $"{Address}{(Asked.Crossing with { Filter = filter }).Query}";

    /// <summary>The picture as a file, and its numbers.</summary>
    public Downloads Downloads => new(Address, Asked.Crossing.Query.ToString()) { In = ["svg", "csv"] };
}
