using FocusThemes.Checks.Reporting;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Reporting;

/// <summary>A filled-in list for reporting that is taken along.</summary>
/// <param name="About">What every file of it says of itself; without rows.</param>
public sealed record ReportingExport(FilledList Filled, Export About)
{
    /// <summary>What stands in the column that the data say nothing for.</summary>
    public const string Blank = "";

    public static readonly IReadOnlyList<string> Columns = ["No.", "Item", "What the data tell, and where", "Where in the manuscript"];

    /// <param name="site">As <see cref="Export.Site"/>.</param>
    public static ReportingExport Of(FilledList filled, DateOnly date, SiteAddress site) => new(filled, new(
        ExportShape.List, filled.Study, FileName.Of(filled.Study.Slug, filled.List.Id), $"{filled.List.Name}: {filled.Study.Title}",
        $"the list {filled.List.Name}, filled in from the data", $"{filled.Study.Address}/checks/{filled.List.Id}", date, [])
    { Site = site });

    /// <summary>What is said of the list itself, before and after its address.</summary>
    public (string Before, string Address) Guideline => (
        $"The numbers and names of the items are those of {Filled.List.Cited} What each asks for is said here in other words; the list itself is at ",
        $"https://doi.org/{Filled.List.Doi}");
}
