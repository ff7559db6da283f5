using FocusThemes.Model;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A study as the library lists it.</summary>
public sealed record StudySummary(
    string Slug, string Title, string? CitationJson, int Themes, int Quotes, int Participants)
{
    public Citation? Citation => CitationJson is null ? null : Citation.Parse(CitationJson);
}

public static class LibraryQuery
{
    /// <summary>Every study, by title.</summary>
    public static async Task<List<StudySummary>> ListStudiesAsync(
        this LibraryContext library, CancellationToken cancellationToken = default)
    {
        var studies = new List<StudySummary>();
        await library.ReadRawAsync(
            "SELECT Slug, Title, CitationJson, ThemeCount, QuoteCount, ParticipantCount FROM Studies ORDER BY Title", [],
            (row, _) => studies.Add(new(
                row.GetString(0), row.GetString(1), row.Text(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5))),
            cancellationToken);
        return studies;
    }
}
