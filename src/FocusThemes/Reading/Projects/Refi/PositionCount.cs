namespace FocusThemes.Reading.Projects.Refi;

/// <summary>A way to count positions in a text.</summary>
/// <param name="IsUnits">UTF-16 units; code points else.</param>
/// <param name="IsLineEndOne">CR LF counts one.</param>
/// <param name="CountsMark">A byte order mark before the text counts.</param>
internal readonly record struct PositionCount(bool IsUnits, bool IsLineEndOne, bool CountsMark)
{
    /// <summary>Every way that may tell two positions in such texts apart, this one first.</summary>
    public IEnumerable<PositionCount> Ways(bool hasPairs, bool hasLineEnds, bool hasMark)
    {
        bool[] ownAndOther = [false, true];
        foreach (var mark in hasMark ? ownAndOther : [false])
            foreach (var lineEnd in hasLineEnds ? ownAndOther : [false])
                foreach (var unit in hasPairs ? ownAndOther : [false])
                    yield return new(IsUnits ^ unit, IsLineEndOne ^ lineEnd, CountsMark ^ mark);
    }

    public string Told(bool hasLineEnds) =>
        $"{(IsUnits ? "UTF-16 units" : "code points")}{(!hasLineEnds ? "" : IsLineEndOne ? ", CR LF as one" : ", CR LF as two")}"
        + (CountsMark ? ", the byte order mark counted" : "");
}

/// <summary>Positions of a project in one text, counted in one way.</summary>
internal sealed class CountedText
{
    private readonly int length;
    private readonly int mark;

    // Positions, as counted, before units that do not count: second halves of pairs, LF after CR.
    private readonly List<int> skipped = [];

    public CountedText(CodedText text, PositionCount count)
    {
        var units = text.Units!;
        (length, mark) = (units.Length, count.CountsMark && text.HasMark ? 1 : 0);
        if ((count.IsUnits || !text.HasPairs) && !(count.IsLineEndOne && text.HasLineEnds)) return;
        for (var i = 1; i < units.Length; i++)
            if (count.IsLineEndOne && units[i] == '\n' && units[i - 1] == '\r' || !count.IsUnits && CodedText.IsWithin(units, i))
                skipped.Add(i - skipped.Count);
    }

    /// <summary>The position in UTF-16 units; null where it is beyond the text.</summary>
    public int? UnitOf(long position)
    {
        position -= mark;
        if (position < 0 || position > length) return null;
        var found = skipped.BinarySearch((int)position);
        var unit = position + (found < 0 ? ~found : found + 1);
        return unit <= length ? (int)unit : null;
    }
}
