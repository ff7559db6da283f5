using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>Who speaks where: themes by participants or focus groups, in numbers or shares.</summary>
public sealed class MatrixModel(LibraryContext library) : StudyPage(library)
{
    private const string ByGroup = "group";
    private static readonly string[] Kinds = ["counts", "theme", "voice"];

    public MatrixView View { get; private set; } = null!;

    /// <summary>Only participants of this focus group; null for all.</summary>
    public string? Group { get; private set; }

    public IReadOnlyList<string?> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? by, string? share, string? group)
    {
        if (by is not (null or ByGroup or "participant"))
            return Refused("The parameter “by” takes participant or group.");
        if (Array.IndexOf(Kinds, share ?? Kinds[0]) is var kind && kind < 0)
            return Refused("The parameter “share” takes counts, theme or voice.");
        var catalogue = await Library.ReadCatalogueAsync(Study, Stop);
        Groups = [.. catalogue.Groups.Where(name => name is not null || catalogue.HasUngrouped)];
        Group = string.IsNullOrWhiteSpace(group) ? null : FilterValues.OfGroups(group) is var asked
            && Groups.OfType<string>().FirstOrDefault(asked.Has) is { } printed ? printed : group;
        View = new(Study, by == ByGroup ? ThemeMatrix.ByGroup(catalogue) : ThemeMatrix.ByParticipant(catalogue, Group),
            (MatrixNumbers)kind);
        return Page();
    }

    /// <summary>The same page with other numbers, other columns.</summary>
    public string AddressOf(bool isByGroup, MatrixNumbers numbers, string? group)
    {
        var query = new QueryString();
        if (isByGroup) query = query.Add("by", ByGroup);
        else if (group is not null) query = query.Add("group", group);
        if (numbers != MatrixNumbers.Counts) query = query.Add("share", Kinds[(int)numbers]);
        return $"{Study.Address}/matrix{query}";
    }

    /// <summary>The same columns as data.</summary>
    public Downloads Downloads => new(
        $"{Study.Address}/matrix",
        (View.Matrix.IsByGroup ? QueryString.Create("by", ByGroup)
            : Group is null ? QueryString.Empty : QueryString.Create("group", Group)).ToString())
    {
        In = ["csv", "json"],
    };

    private IActionResult Refused(string sentence) =>
        this.Malformed(new(sentence, ("Who speaks where", $"{Study.Address}/matrix"), WayToThemes));
}
