using System.Text.Json;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing;

/// <summary>A list of studies as data: what <c>/studies.json</c> answers and <c>list</c> writes.</summary>
/// <param name="Filter">The filter in a sentence.</param>
/// <param name="Total">All that the filter takes together.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
public sealed record LibraryDocument(
    string Filter, LibraryTotals Total, string? Next, IReadOnlyList<StudyEntry> Studies)
{
    public static LibraryDocument Of(LibraryOverview library) => new(
        library.Filter.Sentence(library.Found.Studies), library.Found,
        library.Next is { } next ? $"{library.Root}/studies.json{next.ToQueryString()}" : null,
        [.. library.Studies.Select(StudyEntry.Of)]);
}

/// <param name="AddedAt">In UTC; null where it was not yet noted.</param>
public sealed record StudyEntry(
    string Slug, string Title, string Address, JsonElement? Citation, int? Year, int Themes, int Concepts, int Quotes,
    int Participants, DateTime? AddedAt)
{
    public static StudyEntry Of(StudySummary study) => new(
        study.Slug, study.Title, study.Address,
        study.CitationJson is { } json ? JsonElement.Parse(json) : null, study.Year, study.Themes, study.Concepts,
        study.Quotes, study.Participants, study.AddedAt);
}
