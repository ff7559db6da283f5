namespace FocusThemes.Pairing;

/// <summary>Pairs what has no equal on the other side: the most alike first, as far as they are alike at all.</summary>
internal static class Likeness
{
    /// <summary>Shares of the words of both; with less than half in common there must be more that speaks for it.</summary>
    private const double Least = 0.3;
    private const double Enough = 0.5;

    /// <summary>What the same participant, the same place or the same number each add.</summary>
    private const double Bonus = 0.1;

    public static void Pair(List<ComparedRecord> olds, List<ComparedRecord> news, RecordPairs pairs)
    {
        var (oldWords, newWords) = (olds.ConvertAll(Words), news.ConvertAll(Words));
        var scored = new List<(double Score, int Old, int New)>();
        var common = Candidates.ByChildren(olds, news, pairs);
        foreach (var (o, n) in Candidates.Of(olds, news, oldWords, newWords, pairs).Union(common.Keys))
        {
            var (old, found) = (olds[o], news[n]);
            var inWords = oldWords[o].LikenessTo(newWords[n]);
            var inChildren = ShareOf(common.GetValueOrDefault((o, n)), old.Children.Count + found.Children.Count);
            var bonus = BonusOf(old, found, pairs);
            var isTelling = bonus > 0 || inChildren > Least
                || Math.Min(oldWords[o].Count, newWords[n].Count) >= SameWords.FewWords;
            var likeness = Math.Max(inWords, inChildren);
            if (isTelling && likeness >= Least && likeness + bonus >= Enough) scored.Add((likeness + bonus, o, n));
        }

        // Which of two equally alike is taken must not depend on which side is called old.
        foreach (var (_, o, n) in scored.OrderByDescending(pair => pair.Score)
            .ThenBy(pair => Math.Abs(pair.Old - pair.New)).ThenBy(pair => pair.Old + pair.New))
        {
            if (!pairs.Has(olds[o]) && !pairs.Has(news[n])) pairs.Add(olds[o], news[n]);
        }
    }

    private static WordBag Words(ComparedRecord record) => new(record.Text);

    private static double BonusOf(ComparedRecord old, ComparedRecord found, RecordPairs pairs) =>
        (old.Speaker is not null && old.Speaker == found.Speaker ? Bonus : 0)
        + ((old.Kind == RecordKind.Theme ? old.Id == found.Id : pairs.HaveSameParent(old, found)) ? Bonus : 0);

    // What a concept is may show in its quotes, what a theme is in its concepts.
    private static double ShareOf(int common, int children) => children == 0 ? 0 : 2.0 * common / children;
}
