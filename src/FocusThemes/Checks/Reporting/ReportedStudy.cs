using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Checks.Reporting;

/// <summary>A study as lists for reporting look at it.</summary>
/// <param name="Program">The program of qualitative analysis that it came from, as its project tells; null where it came otherwise or does not say.</param>
public sealed record ReportedStudy(CheckedStudy Checked, string? Program);

public static class ReportingQuery
{
    /// <summary>Fills in a list from all of a study.</summary>
    public static async Task<FilledList> FillAsync(
        this LibraryContext library, StudyHeader study, ReportingList list, CancellationToken cancellationToken = default)
    {
        var (read, _) = await library.ReadCheckedAsync(study, cancellationToken);
        var program = (await library.ReadCodesAsync(study, cancellationToken))?.Program;
        return FilledList.Of(list, new(read, string.IsNullOrEmpty(program) ? null : program));
    }
}
