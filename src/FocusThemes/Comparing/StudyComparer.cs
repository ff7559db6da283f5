using FocusThemes.Model;

namespace FocusThemes.Comparing;

/// <summary>
/// Tells what became of every theme, concept and quote from one reading of a study to another. The same words are the
/// same record, wherever they stand; of the rest, those with most words in common.
/// </summary>
public static class StudyComparer
{
    private const double HoldsTheSame = 0.5;
    private const int MostCompared = 200;

    public static Comparison Compare(Study old, Study @new)
    {
        var (olds, news) = (ComparedRecord.Of(old), ComparedRecord.Of(@new));
        var matches = new Dictionary<ComparedRecord, ComparedRecord>();
        var shared = new Dictionary<(ComparedRecord, ComparedRecord), int>();
        // From the leaves: what a concept is may show in its quotes, what a theme is in its concepts.
        foreach (var kind in new[] { RecordKind.Quote, RecordKind.Concept, RecordKind.Theme })
        {
            var children = olds.Where(record => record.Parent is not null).CountBy(record => record.Parent!).ToDictionary();
            foreach (var (one, other) in Matches(Of(olds, kind), Of(news, kind), InCommon))
            {
                matches.Add(one, other);
                if (one.Parent is not null)
                    shared[(one.Parent, other.Parent!)] = shared.GetValueOrDefault((one.Parent, other.Parent!)) + 1;
            }

            double InCommon(ComparedRecord one, ComparedRecord other) =>
                children.TryGetValue(one, out var count) ? (double)shared.GetValueOrDefault((one, other)) / count : 0;
        }

        return new(InOrder(olds, news, matches));
    }

    private static List<ComparedRecord> Of(IReadOnlyList<ComparedRecord> records, RecordKind kind) =>
        [.. records.Where(record => record.Kind == kind)];

    private static List<(ComparedRecord, ComparedRecord)> Matches(
        List<ComparedRecord> olds, List<ComparedRecord> news, Func<ComparedRecord, ComparedRecord, double> inCommon)
    {
        var matches = new List<(ComparedRecord, ComparedRecord)>();
        // The same words by the same participant at the same place, then at any, then by anybody.
        foreach (var key in new Func<ComparedRecord, object>[]
            { r => (r.Text, r.Participant, r.Id), r => (r.Text, r.Participant), r => r.Text })
        {
            var waiting = news.GroupBy(key).ToDictionary(same => same.Key, same => new Queue<ComparedRecord>(same));
            foreach (var old in olds)
                if (waiting.TryGetValue(key(old), out var same) && same.TryDequeue(out var found)) matches.Add((old, found));
            Leave(matches);
        }

        matches.AddRange(Likeness.Pairs(olds, news, inCommon));
        Leave(matches);
        // What has no word in common may still hold the same: a theme or a concept of another name.
        matches.AddRange(
            from old in olds
            from found in news.Take(MostCompared)
            where inCommon(old, found) > HoldsTheSame
            select (old, found));
        return [.. matches.DistinctBy(pair => pair.Item1).DistinctBy(pair => pair.Item2)];

        void Leave(List<(ComparedRecord Old, ComparedRecord New)> taken)
        {
            var gone = taken.SelectMany(pair => new[] { pair.Old, pair.New }).ToHashSet();
            olds = olds.FindAll(record => !gone.Contains(record));
            news = news.FindAll(record => !gone.Contains(record));
        }
    }

    // As the new reading has them; what was removed after that which it followed.
    private static List<Change> InOrder(
        IReadOnlyList<ComparedRecord> olds, IReadOnlyList<ComparedRecord> news,
        Dictionary<ComparedRecord, ComparedRecord> matches)
    {
        var back = matches.ToDictionary(pair => pair.Value, pair => pair.Key);
        var removed = new Dictionary<ComparedRecord, List<Change>>();
        var first = new List<Change>();
        ComparedRecord? before = null;
        foreach (var old in olds)
        {
            if (matches.TryGetValue(old, out var now)) before = now;
            else if (before is null) first.Add(new(old, null, false));
            else if (removed.TryGetValue(before, out var after)) after.Add(new(old, null, false));
            else removed[before] = [new(old, null, false)];
        }

        var changes = first;
        foreach (var record in news)
        {
            var old = back.GetValueOrDefault(record);
            var isMoved = old?.Parent is not null && matches.GetValueOrDefault(old.Parent) != record.Parent;
            changes.Add(new(old, record, isMoved));
            changes.AddRange(removed.GetValueOrDefault(record) ?? []);
        }

        return changes;
    }
}
