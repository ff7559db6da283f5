using FocusThemes.Queries;

namespace FocusThemes.Comparing;

/// <summary>Two readings side by side: every record of both occurs in exactly one change.</summary>
/// <param name="Changes">In the order of the new reading; what was removed stands where it stood before.</param>
public sealed record Comparison(IReadOnlyList<Change> Changes)
{
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

    public int Count(RecordKind kind, Func<Change, bool> what) =>
        Changes.Count(change => change.Record.Kind == kind && what(change));

    /// <summary>"1 quote reworded, 2 quotes added; 9 quotes unchanged."</summary>
    public string Sentence
    {
        get
        {
            if (IsSame) return "No theme, concept or quote has changed.";
            var parts = new List<string>();
            foreach (var kind in new[] { RecordKind.Theme, RecordKind.Concept, RecordKind.Quote })
            {
                Add(kind, change => change.IsAdded, "added");
                Add(kind, change => change.IsRemoved, "removed");
                Add(kind, change => change.IsReworded, "reworded");
                Add(kind, change => change.IsReattributed, "attributed to somebody else");
                Add(kind, change => change.IsMarkedOtherwise, "with other marks");
                Add(kind, change => change.IsMoved, "moved");
                Add(kind, change => change.IsRenumbered, "renumbered");
            }

            return $"{string.Join(", ", parts)}; {Named(RecordKind.Quote, Count(RecordKind.Quote, change => change.IsUnchanged))} unchanged.";

            void Add(RecordKind kind, Func<Change, bool> what, string how)
            {
                if (Count(kind, what) is > 0 and var count) parts.Add($"{Named(kind, count)} {how}");
            }
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
        RecordKind.Theme => Wording.Count(count, "theme"),
        RecordKind.Concept => Wording.Count(count, "concept"),
        _ => Wording.Count(count, "quote"),
    };
}
