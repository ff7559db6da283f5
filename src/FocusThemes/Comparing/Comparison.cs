using FocusThemes.Model.Letters;
using FocusThemes.Pairing;

namespace FocusThemes.Comparing;

/// <summary>Two readings side by side: every record of both occurs in exactly one change.</summary>
/// <param name="Changes">In the order of the new reading; what was removed stands where it stood before.</param>
public sealed record Comparison(IReadOnlyList<Change> Changes)
{
    private static readonly (Func<Change, bool> Is, string How)[] Ways =
    [
        (change => change.IsReworded, "reworded"),
        (change => change.IsReattributed, "attributed to somebody else"),
        (change => change.IsMarkedOtherwise, "with other marks"),
        (change => change.IsMoved, "moved"),
        (change => change.IsRenumbered, "renumbered"),
        (change => change.IsAdded, "added"),
        (change => change.IsRemoved, "removed"),
    ];

    /// <summary>Each theme's changes, its own first.</summary>
    public IEnumerable<IReadOnlyList<Change>> Themes
    {
        get
        {
            var start = 0;
            for (var end = 1; end <= Changes.Count; end++)
            {
                if (end < Changes.Count && Changes[end].Record.Kind != RecordKind.Theme) continue;
                yield return [.. Changes.Skip(start).Take(end - start)];
                start = end;
            }
        }
    }

    public bool IsSame => Changes.All(change => change.IsUnchanged);

    /// <summary>True where no quote of the one is in the other, reworded or not: these are two studies, and no two readings of one.</summary>
    public bool IsOfOthers => Count(RecordKind.Quote, change => change.IsAdded) > 0 && Count(RecordKind.Quote, change => change.IsRemoved) > 0
        && Count(RecordKind.Quote, change => !change.IsAdded && !change.IsRemoved) == 0;

    public int Count(RecordKind kind, Func<Change, bool> what) =>
        Changes.Count(change => change.Record.Kind == kind && what(change));

    /// <summary>"1 quote reworded, 2 added, 1 concept removed; 9 quotes unchanged."</summary>
    public string Sentence
    {
        get
        {
            if (IsSame) return "No theme, concept or quote has changed.";
            var parts = new List<string>();
            foreach (var kind in new[] { RecordKind.Quote, RecordKind.Concept, RecordKind.Theme })
            {
                var counts = Ways.Select(way => (Count: Count(kind, way.Is), way.How)).Where(way => way.Count > 0).ToList();
                parts.AddRange(counts.Select((way, i) =>
                    $"{(i == 0 ? Named(kind, way.Count) : EnglishText.Number(way.Count))} {way.How}"));
            }

            var unchanged = Count(RecordKind.Quote, change => change.IsUnchanged);
            return $"{string.Join(", ", parts)}; {Named(RecordKind.Quote, unchanged)} unchanged.";
        }
    }

    /// <summary>"Unchanged: 2 concepts, 9 quotes."</summary>
    public static string UnchangedOf(IReadOnlyList<Change> changes)
    {
        var (concepts, quotes) = (Unchanged(RecordKind.Concept), Unchanged(RecordKind.Quote));
        return $"Unchanged: {Named(RecordKind.Concept, concepts)}, {Named(RecordKind.Quote, quotes)}.";

        int Unchanged(RecordKind kind) => changes.Count(change => change.Record.Kind == kind && change.IsUnchanged);
    }

    private static string Named(RecordKind kind, int count) => kind switch
    {
        RecordKind.Theme => EnglishText.Count(count, "theme"),
        RecordKind.Concept => EnglishText.Count(count, "concept"),
        _ => EnglishText.Count(count, "quote"),
    };
}
