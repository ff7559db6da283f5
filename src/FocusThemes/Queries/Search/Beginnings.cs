using FocusThemes.Queries.Quotes;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Search;

/// <summary>
/// The commonest words with a beginning, none where no text has any, and how often all that have it stand in the library.
/// </summary>
internal sealed record KnownBeginning(IReadOnlyList<string> Words, int Times, bool IsCut)
{
    /// <summary>More words are not looked for at once.</summary>
    public const int MostWords = 250;

    /// <summary>The same where they are so common that each of them takes long.</summary>
    public const int MostCommonWords = 50;

    /// <summary>
    /// Up to here the index itself may be asked for the beginning: it gathers every hit first, 125 ms for a million of
    /// them.
    /// </summary>
    public const int MostTimes = 20_000;
}

internal static class BeginningsQuery
{
    private const int MostBeginnings = 5;

    /// <summary>A filter's expression, with the words that each beginning in it stands for.</summary>
    public static async Task<MatchExpression> MatchAsync(
        this LibraryContext library, QuoteFilter filter, CancellationToken stop)
    {
        var match = new MatchExpression { Filter = filter, Words = SearchWords.Parse(filter.Words ?? "") };
        // The index holds stems: "universit" begins "university", but not "univers".
        var terms = match.LookedUp.Take(MostBeginnings).ToList();
        if (terms.Count == 0) return match;
        var words = terms.ConvertAll(_ => new List<string>());
        var (times, counts) = (new int[terms.Count], new int[terms.Count]);
        var sql = string.Join(" UNION ALL ", terms.Select((_, i) =>
            $"""
             SELECT * FROM (SELECT {i}, Word, sum(Times) OVER (), count(*) OVER () FROM Words
               WHERE Folded >= @p{2 * i} AND Folded < @p{(2 * i) + 1}
               ORDER BY Times DESC LIMIT {KnownBeginning.MostWords})
             """));
        await library.ReadRawAsync(
            sql, [.. terms.SelectMany(term => new[] { term.Last, AfterAll(term.Last) })],
            (row, _) =>
            {
                var i = row.GetInt32(0);
                words[i].Add(row.GetString(1));
                (times[i], counts[i]) = (row.GetInt32(2), row.GetInt32(3));
            }, stop);
        return match with
        {
            Known = terms.Index().ToDictionary(term => term.Item, term => Known(term.Index)),
        };

        KnownBeginning Known(int i)
        {
            var most = times[i] > KnownBeginning.MostTimes ? KnownBeginning.MostCommonWords : KnownBeginning.MostWords;
            return new([.. words[i].Take(most)], times[i], counts[i] > most);
        }
    }

    // U+10FFFF is no letter, and stands after all of them.
    private static string AfterAll(string beginning) => beginning + "\U0010FFFF";
}
