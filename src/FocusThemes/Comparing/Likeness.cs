using FocusThemes.Model;

namespace FocusThemes.Comparing;

/// <summary>
/// Finds pairs among records that have no equal on the other side: those with most words in common, best first.
/// </summary>
internal static class Likeness
{
    /// <summary>Less in common is another record: half of the words of both.</summary>
    private const double Least = 0.5;
    private const double SameParticipant = 0.1;
    private const double SamePlace = 0.05;

    // A word that so many records have tells none of them apart, and looking at all of them would be quadratic.
    private const int MostWithWord = 100;
    private const int MostCandidates = 30;

    public static IEnumerable<(ComparedRecord Old, ComparedRecord New)> Pairs(
        IReadOnlyList<ComparedRecord> olds, IReadOnlyList<ComparedRecord> news,
        Func<ComparedRecord, ComparedRecord, double> inCommon)
    {
        var words = news.Select(record => WordsOf(record.Text)).ToList();
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (i, word) in words.Index().SelectMany(of => of.Item.Keys.Select(word => (of.Index, word))))
        {
            if (!byWord.TryGetValue(word, out var places)) byWord[word] = places = [];
            if (places.Count <= MostWithWord) places.Add(i);
        }

        var pairs = new List<(double Score, int Old, int New)>();
        foreach (var (o, old) in olds.Index())
        {
            var mine = WordsOf(old.Text);
            var candidates = mine.Keys.SelectMany(word => byWord.GetValueOrDefault(word) is { Count: <= MostWithWord } at ? at : [])
                .CountBy(place => place).OrderByDescending(shared => shared.Value).Take(MostCandidates)
                .Select(shared => shared.Key);
            foreach (var n in candidates)
            {
                var score = Dice(mine, words[n]) + inCommon(old, news[n])
                    + (old.Participant is not null && SameCode(old, news[n]) ? SameParticipant : 0)
                    + (old.Id == news[n].Id ? SamePlace : 0);
                if (score >= Least) pairs.Add((score, o, n));
            }
        }

        var (takenOld, takenNew) = (new bool[olds.Count], new bool[news.Count]);
        foreach (var (_, o, n) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Old).ThenBy(pair => pair.New))
        {
            if (takenOld[o] || takenNew[n]) continue;
            (takenOld[o], takenNew[n]) = (true, true);
            yield return (olds[o], news[n]);
        }
    }

    private static bool SameCode(ComparedRecord one, ComparedRecord other) => other.Participant is { } code
        && ParticipantCode.Parse(one.Participant!).Equals(ParticipantCode.Parse(code));

    private static Dictionary<string, int> WordsOf(string text) => WordDiff.Tokens(text.ToLowerInvariant())
        .Where(token => char.IsLetterOrDigit(token[0]) || char.IsSurrogate(token[0])).CountBy(token => token)
        .ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal);

    private static double Dice(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var shared = one.Sum(word => Math.Min(word.Value, other.GetValueOrDefault(word.Key)));
        return 2.0 * shared / Math.Max(1, one.Values.Sum() + other.Values.Sum());
    }
}
