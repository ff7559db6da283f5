using System.Diagnostics.CodeAnalysis;

namespace FocusThemes.Pairing;

/// <summary>Which record of the old reading is which of the new one; each has at most one other.</summary>
internal sealed class RecordPairs
{
    private readonly Dictionary<ComparedRecord, ComparedRecord> others = [];

    public bool Has(ComparedRecord record) => others.ContainsKey(record);

    /// <param name="record">A record of either side.</param>
    public bool TryFind(ComparedRecord record, [NotNullWhen(true)] out ComparedRecord? other) =>
        others.TryGetValue(record, out other);

    public void Add(ComparedRecord old, ComparedRecord @new)
    {
        others.Add(old, @new);
        others.Add(@new, old);
    }

    /// <summary>True where what the two belong to is the same on both sides.</summary>
    public bool HaveSameParent(ComparedRecord old, ComparedRecord @new) => old.Parent is null
        ? @new.Parent is null
        : others.GetValueOrDefault(old.Parent) is { } parent && parent == @new.Parent;
}
