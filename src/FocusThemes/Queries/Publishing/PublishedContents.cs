using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Publishing;

/// <summary>What a study has of which there are pages, beside its themes and people.</summary>
/// <param name="ReadOn">The day on which it was read, in UTC, which its files tell in the place of the day on which they
/// are made.</param>
/// <param name="Quotes">In the order of the source.</param>
public sealed record PublishedContents(DateOnly ReadOn, IReadOnlyList<PublishedQuote> Quotes, IReadOnlyList<PublishedSource> Sources);

/// <param name="Id">7.2.1.</param>
public readonly record struct PublishedQuote(string Id, QuoteIdentifier Identifier);

/// <param name="HasBytes">False where the file hides something, and only its text is given.</param>
public sealed record PublishedSource(string Name, int Lines, bool HasBytes);

public static class PublishedContentsQuery
{
    private static readonly DateOnly Unknown = new(2000, 1, 1);

    public static async Task<PublishedContents> ReadContentsAsync(
        this LibraryContext library, StudyHeader study, CancellationToken stop = default)
    {
        var (quotes, sources, readOn) = (new List<PublishedQuote>(study.QuoteCount), new List<PublishedSource>(), Unknown);
        await library.ReadRawAsync(
            """
            SELECT t.Number, c.Position, q.PositionInConcept, q.Identifier FROM Quotes q
              JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
              WHERE q.Id BETWEEN @p0 AND @p0 + @p1 - 1 ORDER BY q.Id;
            SELECT Name, LineCount, Hidden FROM Sources WHERE StudyId = @p2 ORDER BY Position;
            SELECT coalesce((SELECT max(ReplacedAt) FROM EarlierReadings WHERE Slug = @p3), AddedAt) FROM Studies WHERE Id = @p2
            """, [study.FirstQuoteId, study.QuoteCount, study.Id, study.Slug], (row, statement) =>
            {
                if (statement == 0)
                    quotes.Add(new($"{row.GetString(0)}.{row.GetInt32(1)}.{row.GetInt32(2)}", new(row.GetInt64(3))));
                else if (statement == 1)
                    sources.Add(new(row.GetString(0), row.GetInt32(1), !SourceBytes.AreWithheld((HiddenParts)row.GetInt32(2))));
                else if (!row.IsDBNull(0))
                    readOn = DateOnly.FromDateTime(row.GetDateTime(0));
            }, stop);
        return new(readOn, quotes, sources);
    }
}
