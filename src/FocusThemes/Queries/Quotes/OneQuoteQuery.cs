using FocusThemes.Model;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Quotes;

/// <summary>A quote with the concept that it carries.</summary>
/// <param name="Concept">The paragraphs of what the authors say; none where the quote stands without a concept.</param>
public sealed record QuoteInConcept(QuoteHit Hit, IReadOnlyList<string> Concept)
{
    /// <summary>The study's quote before it in the order of the source; null for the first.</summary>
    public QuoteHit? Previous { get; init; }

    /// <summary>Null for the last.</summary>
    public QuoteHit? Next { get; init; }
}

public static class OneQuoteQuery
{
    /// <param name="id">The theme's number in any spelling, the concept's and the quote's place: 7.2.1. Any of its places
    /// will do.</param>
    /// <returns>The quote, and the concept that it stands under; null where the study has no such quote.</returns>
    public static async Task<QuoteInConcept?> FindQuoteAsync(
        this LibraryContext library, StudyHeader study, string id, CancellationToken cancellationToken = default)
    {
        if (QuoteId.Parse(id) is not { } named) return null;
        var (found, text) = (0, "");
        await library.ReadRawAsync(
            """
            SELECT q.Id, c.Text FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id JOIN Quotes q ON q.ConceptId = c.Id
            WHERE t.StudyId = @p0 AND t.NumberKey = @p1 AND c.Position = @p2 AND q.PositionInConcept = @p3
            UNION ALL SELECT q.Id, h.Text FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
              JOIN FurtherPlaces f ON f.ConceptId = c.Id JOIN Quotes q ON q.Id = f.QuoteId JOIN Concepts h ON h.Id = q.ConceptId
            WHERE t.StudyId = @p0 AND t.NumberKey = @p1 AND c.Position = @p2 AND f.Position = @p3
            """, [study.Id, named.ThemeKey, named.Concept, named.Place],
            (row, _) => (found, text) = (row.GetInt32(0), row.GetString(1)), cancellationToken);
        if (found == 0) return null;
        // Ids of a study's quotes have no gap; one before the first or after the last is another study's.
        int[] near = [.. new[] { found - 1, found, found + 1 }.Where(other => study.Link.Range.Has(other))];
        var hits = await library.ReadHitsAsync(near, [study.Link], null, cancellationToken);
        return new(hits.First(hit => hit.Id == found), Concept.ParagraphsOf(text))
        {
            Previous = hits.Find(hit => hit.Id < found),
            Next = hits.Find(hit => hit.Id > found),
        };
    }
}
