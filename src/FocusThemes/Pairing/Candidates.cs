namespace FocusThemes.Pairing;

/// <summary>
/// Finds which records may be each other's, without looking at every pair: those that share rare words, those that stand
/// side by side under one parent, those whose own records are each other's. So the work grows with the number of
/// records, not with its square; and whichever side is called old, the pairs are the same.
/// </summary>
internal static class Candidates
{
    // A word that many records have tells none of them apart.
    private const int MostWithWord = 64;
    private const int MostWords = 32;
    private const int MostByWords = 8;
    private const int Farthest = 2;

    public static HashSet<(int Old, int New)> Of(
        List<ComparedRecord> olds, List<ComparedRecord> news, List<WordBag> oldWords, List<WordBag> newWords,
        RecordPairs pairs) => [.. ByWords(oldWords, newWords), .. ByPlace(olds, news, pairs)];

    /// <summary>Those whose own records are each other's, with how many are.</summary>
    public static Dictionary<(int Old, int New), int> ByChildren(
        List<ComparedRecord> olds, List<ComparedRecord> news, RecordPairs pairs)
    {
        var places = news.Index().ToDictionary(record => record.Item, record => record.Index);
        var common = new Dictionary<(int, int), int>();
        foreach (var (old, record) in olds.Index())
        {
            foreach (var child in record.Children)
            {
                if (pairs.TryFind(child, out var found) && places.TryGetValue(found.Parent!, out var other))
                    common[(old, other)] = common.GetValueOrDefault((old, other)) + 1;
            }
        }

        return common;
    }

    private static IEnumerable<(int Old, int New)> ByWords(List<WordBag> olds, List<WordBag> news)
    {
        var (inOld, inNew) = (Frequency(olds), Frequency(news));
        var telling = inOld.Where(word => inNew.GetValueOrDefault(word.Key) is > 0 and var other
            && word.Value + other <= MostWithWord).ToDictionary(word => word.Key, word => word.Value + inNew[word.Key]);
        var (ofOlds, ofNews) = (Rarest(olds, telling), Rarest(news, telling));
        return MostShared(ofOlds, ofNews).Concat(MostShared(ofNews, ofOlds).Select(pair => (pair.Other, pair.One)));
    }

    private static Dictionary<string, int> Frequency(List<WordBag> bags) =>
        bags.SelectMany(bag => bag.Words).CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    private static List<string[]> Rarest(List<WordBag> bags, Dictionary<string, int> telling) => bags.ConvertAll(bag =>
        bag.Words.Where(telling.ContainsKey).OrderBy(word => telling[word]).ThenBy(word => word, StringComparer.Ordinal)
            .Take(MostWords).ToArray());

    private static IEnumerable<(int One, int Other)> MostShared(List<string[]> ones, List<string[]> others)
    {
        var withWord = others.Index().SelectMany(other => other.Item.Select(word => (Word: word, other.Index)))
            .ToLookup(found => found.Word, found => found.Index, StringComparer.Ordinal);
        return ones.Index().SelectMany(one => one.Item.SelectMany(word => withWord[word]).CountBy(other => other)
            .OrderByDescending(shared => shared.Value).ThenBy(shared => Math.Abs(shared.Key - one.Index))
            .ThenBy(shared => shared.Key).Take(MostByWords).Select(shared => (one.Index, shared.Key)));
    }

    private static IEnumerable<(int Old, int New)> ByPlace(
        List<ComparedRecord> olds, List<ComparedRecord> news, RecordPairs pairs)
    {
        var byParent = news.Index().Where(record => record.Item.Parent is not null)
            .GroupBy(record => record.Item.Parent!).ToDictionary(same => same.Key, Places);
        var themes = Places(news.Index().Where(record => record.Item.Parent is null));
        foreach (var same in olds.Index().GroupBy(record => record.Item.Parent))
        {
            var places = same.Key is null ? themes
                : pairs.TryFind(same.Key, out var parent) ? byParent.GetValueOrDefault(parent, []) : [];
            foreach (var (rank, (old, _)) in same.Index())
            {
                for (var i = Math.Max(0, rank - Farthest); i <= rank + Farthest && i < places.Length; i++)
                    yield return (old, places[i]);
            }
        }

        static int[] Places(IEnumerable<(int Index, ComparedRecord Item)> records) =>
            [.. records.Select(record => record.Index)];
    }
}
