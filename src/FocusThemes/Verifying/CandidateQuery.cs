using System.Text.Json;
using FocusThemes.Queries.Quotes;
using FocusThemes.Storage;

namespace FocusThemes.Verifying;

/// <summary>Which quotes of the library may be the ones that are quoted: one command for each quotation.</summary>
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

    /// <returns>Ids of quotes that have most of the phrases, and of those that have most of each part.</returns>
    public static List<int> FindCandidates(
        this LibraryContext library, IReadOnlyList<SoughtPhrase> phrases, IdRange range, CancellationToken stop)
    {
        if (phrases.Count == 0) return [];
        var sql = string.Join(" UNION ALL ", phrases.Select((_, i) =>
            $"SELECT * FROM (SELECT {i}, rowid FROM QuoteWords WHERE QuoteWords MATCH @p{i + 2} AND rowid BETWEEN @p0 AND @p1 LIMIT {MostOfPhrase})"));
        var found = new List<(int Part, int Id)>();
        library.ReadRaw(
            sql, [range.First, range.Last, .. phrases.Select(phrase => phrase.Expression)],
            (row, _) => found.Add((phrases[row.GetInt32(0)].Part, row.GetInt32(1))), stop);
        var best = ByVotes(found).Take(Most);
        var ofParts = found.GroupBy(hit => hit.Part).SelectMany(part => ByVotes(part).Take(MostOfPart));
        return [.. best.Concat(ofParts).Distinct()];
    }

    private static IEnumerable<int> ByVotes(IEnumerable<(int Part, int Id)> found) =>
        found.CountBy(hit => hit.Id).OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key).Select(hit => hit.Key);
}
