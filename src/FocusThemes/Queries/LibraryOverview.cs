using FocusThemes.Model;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

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
    public static Task<List<StudySummary>> ListStudiesAsync(
        this LibraryContext library, CancellationToken cancellationToken = default) =>
        library.Studies
            .OrderBy(study => study.Title)
            .Select(study => new StudySummary(
                study.Slug, study.Title, study.CitationJson, study.ThemeCount, study.QuoteCount,
                study.ParticipantCount))
            .ToListAsync(cancellationToken);
}
