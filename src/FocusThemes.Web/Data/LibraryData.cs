using System.Text.Json;
using FocusThemes.Queries;
using FocusThemes.Storage;

namespace FocusThemes.Web.Data;

/// <summary>The studies of the library, as data.</summary>
internal static class LibraryData
{
    public static void MapLibraryData(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/studies.json", Answers.Methods, async (LibraryContext library, CancellationToken stop) =>
            Answers.Json(new LibraryDocument([.. (await library.ListStudiesAsync(stop)).Select(StudyEntry.Of)])))
            .Gives<LibraryDocument>("Every study of the library, by title.");

    private sealed record LibraryDocument(IReadOnlyList<StudyEntry> Studies);

    private sealed record StudyEntry(
        string Slug, string Title, string Address, JsonElement? Citation, int Themes, int Quotes, int Participants)
    {
        public static StudyEntry Of(StudySummary study) => new(
            study.Slug, study.Title, StudyLink.AddressOf(study.Slug),
            study.CitationJson is { } json ? JsonElement.Parse(json) : null, study.Themes, study.Quotes, study.Participants);
    }
}
