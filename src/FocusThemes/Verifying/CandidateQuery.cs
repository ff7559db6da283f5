using System.Text.Json;
using FocusThemes.Queries.Quotes;
using FocusThemes.Storage;

namespace FocusThemes.Verifying;

/// <summary>Which quotes of the library may be the ones that are quoted.</summary>
internal static class CandidateQuery
{
    private const int MostOfPhrase = 25;
    private const int Most = 6;
    private const int MostOfPart = 2;

    /// <summary>How often words stand in the library, in one command.</summary>
    public static Dictionary<string, int> ReadTimes(this LibraryContext library, IEnumerable<string> words, CancellationToken stop)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        library.ReadRaw(
            "SELECT Folded, sum(Times) FROM Words WHERE Folded IN (SELECT value FROM json_each(@p0)) GROUP BY Folded",
            [JsonSerializer.Serialize(words)], (row, _) => times[row.GetString(0)] = row.GetInt32(1), stop);
        return times;
    }

    /// <returns>Ids of quotes that have most of the phrases, and of those that have most of each part; and whether there are
    /// more than were looked at.</returns>
    public static (List<int> Ids, bool IsCut) FindCandidates(
        this LibraryContext library, IReadOnlyList<SoughtPhrase> phrases, IReadOnlyList<IdRange> ranges, CancellationToken stop)
    {
        if (phrases.Count == 0) return ([], false);
        var within = string.Join(" OR ", ranges.Select((_, i) => $"rowid BETWEEN @p{2 * i} AND @p{(2 * i) + 1}"));
        var sql = string.Join(" UNION ALL ", phrases.Select((_, i) =>
            $"""
             SELECT * FROM (SELECT {i}, rowid FROM QuoteWords
               WHERE QuoteWords MATCH @p{(2 * ranges.Count) + i} AND ({within}) LIMIT {MostOfPhrase})
             """));
        var found = new List<(int Phrase, int Id)>();
        library.ReadRaw(
            sql, [.. ranges.SelectMany(range => new object[] { range.First, range.Last }), .. phrases.Select(phrase => phrase.Expression)],
            (row, _) => found.Add((row.GetInt32(0), row.GetInt32(1))), stop);
        var best = ByVotes(found).Take(Most);
        var ofParts = found.GroupBy(hit => phrases[hit.Phrase].Part).SelectMany(part => ByVotes(part).Take(MostOfPart));
        return ([.. best.Concat(ofParts).Distinct()], found.CountBy(hit => hit.Phrase).Any(phrase => phrase.Value == MostOfPhrase));
    }

    private static IEnumerable<int> ByVotes(IEnumerable<(int Phrase, int Id)> found) =>
        found.CountBy(hit => hit.Id).OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key).Select(hit => hit.Key);
}
