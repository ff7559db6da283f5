using FocusThemes.Model;

namespace FocusThemes.Pairing;

/// <summary>
/// Pairs records of the same words: first those of the same surroundings, then those that have moved. Each step puts the
/// records into a dictionary by what must be equal and takes equal ones in their order, so that it looks at each once.
/// </summary>
internal static class SameWords
{
    /// <summary>Fewer words ("Yes, I think so.") are said by many, so that alone they tell nobody apart.</summary>
    public const int FewWords = 5;

    private static readonly Func<ComparedRecord, object?>[] OfQuotes =
    [
        quote => (quote.Text, quote.Speaker, quote.Parent!.Text, quote.Theme.Text),
        quote => (quote.Text, quote.Speaker, quote.Parent!.Text),
        quote => (quote.Text, quote.Parent!.Text, quote.Theme.Text),
        quote => quote.Speaker is null ? null : (quote.Text, quote.Speaker),
        quote => Quote.CountWords(quote.Text) < FewWords ? null : quote.Text,
    ];

    // Quotes that stand without a concept have an empty one, which is known by its first quote or by its place.
    private static readonly Func<ComparedRecord, object?>[] OfConcepts =
    [
        concept => (concept.Text, concept.Theme.Text, concept.Children.FirstOrDefault()?.Text),
        concept => concept.Text.Length == 0 ? (concept.Theme.Text, concept.Place) : (concept.Text, concept.Theme.Text),
        concept => concept.Text.Length == 0 ? null : concept.Text,
    ];

    private static readonly Func<ComparedRecord, object?>[] OfThemes =
        [theme => (theme.Text, theme.Id), theme => theme.Text];

    public static void Pair(IReadOnlyList<ComparedRecord> olds, IReadOnlyList<ComparedRecord> news, RecordPairs pairs)
    {
        foreach (var (kind, keys) in new[]
            { (RecordKind.Theme, OfThemes), (RecordKind.Concept, OfConcepts), (RecordKind.Quote, OfQuotes) })
        {
            foreach (var key in keys) Pair(Left(olds, kind, pairs), Left(news, kind, pairs), key, pairs);
        }
    }

    /// <summary>Records of a kind that have no other yet.</summary>
    public static List<ComparedRecord> Left(
        IReadOnlyList<ComparedRecord> records, RecordKind kind, RecordPairs pairs) =>
        [.. records.Where(record => record.Kind == kind && !pairs.Has(record))];

    private static void Pair(
        List<ComparedRecord> olds, List<ComparedRecord> news, Func<ComparedRecord, object?> key, RecordPairs pairs)
    {
        var waiting = new Dictionary<object, Queue<ComparedRecord>>();
        foreach (var record in news)
        {
            if (key(record) is not { } same) continue;
            if (!waiting.TryGetValue(same, out var queue)) waiting[same] = queue = new();
            queue.Enqueue(record);
        }

        foreach (var old in olds)
        {
            if (key(old) is { } same && waiting.TryGetValue(same, out var queue) && queue.TryDequeue(out var found))
                pairs.Add(old, found);
        }
    }
}
