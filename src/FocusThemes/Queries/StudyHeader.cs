using FocusThemes.Model;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

/// <summary>What every page of a study says of it.</summary>
/// <param name="Caption">The table's label and name; null where it has none or the study has several tables.</param>
/// <param name="Characters">Of all sources, in UTF-16 units.</param>
/// <param name="NotUnderstood">How many of them no reader could place.</param>
public sealed record StudyHeader(
    int Id, string Slug, string Title, string? CitationJson, string? About, string? Caption, int Characters,
    int NotUnderstood, string Digest, int FirstQuoteId, int QuoteCount)
{
    public StudyLink Link => new(Id, Slug, Title, FirstQuoteId, QuoteCount);

    public string Address => Link.Address;

    public Citation? Citation => CitationJson is null ? null : Citation.Parse(CitationJson);

    /// <summary>From 0 to 1.</summary>
    public double AccountedFor => SourceDocument.AccountedFor(Characters, NotUnderstood);

    public string AddressOfTheme(string number) => Link.AddressOfTheme(number);

    public string AddressOfParticipant(string code) => Link.AddressOfParticipant(code);

    /// <param name="extension">Of a data twin, with its full stop; empty for the page.</param>
    public string AddressOfQuotes(QuoteFilter filter, string extension = "") =>
        $"{Address}/quotes{extension}{filter.ToQueryString()}";
}

public static class StudyQuery
{
    /// <summary>The study of that slug, in any case; null where the library has none.</summary>
    public static Task<StudyHeader?> FindStudyAsync(
        this LibraryContext library, string slug, CancellationToken cancellationToken = default)
    {
#pragma warning disable CA1308 // Slugs are lower-case.
        var key = slug.ToLowerInvariant();
#pragma warning restore CA1308
        return library.Studies
            .Where(study => study.Slug == key)
            .Select(study => new StudyHeader(
                study.Id, study.Slug, study.Title, study.CitationJson, study.About,
                study.Sources.Count == 1 ? study.Sources.Select(s => s.Caption).FirstOrDefault() : null,
                study.Sources.Sum(s => s.Characters), study.Sources.Sum(s => s.NotUnderstood), study.Digest,
                study.FirstQuoteId, study.QuoteCount))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
