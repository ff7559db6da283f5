using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Publishing;

/// <summary>What a study has of which there are pages, beside its themes and people.</summary>
/// <param name="Quotes">In the order of the source.</param>
public sealed record PublishedContents(StudyDates Dates, IReadOnlyList<PublishedQuote> Quotes, IReadOnlyList<ListedSource> Sources);

/// <param name="Id">7.2.1.</param>
public readonly record struct PublishedQuote(string Id, QuoteIdentifier Identifier);

public static class PublishedContentsQuery
{
    public static async Task<PublishedContents> ReadContentsAsync(
        this LibraryContext library, StudyHeader study, CancellationToken stop = default)
    {
        var quotes = new List<PublishedQuote>(study.QuoteCount);
        await library.ReadRawAsync(
            """
            SELECT t.Number, c.Position, q.PositionInConcept, q.Identifier FROM Quotes q
              JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
              WHERE q.Id BETWEEN @p0 AND @p0 + @p1 - 1 ORDER BY q.Id
            """, [study.FirstQuoteId, study.QuoteCount],
            (row, _) => quotes.Add(new($"{row.GetString(0)}.{row.GetInt32(1)}.{row.GetInt32(2)}", new(row.GetInt64(3)))), stop);
        return new(await library.ReadDatesAsync(study, stop), quotes, await library.ListSourcesAsync(study, stop));
    }
}
