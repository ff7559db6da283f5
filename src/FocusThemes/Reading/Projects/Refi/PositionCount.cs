using FocusThemes.Reading.Projects.Refi.Assembly;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>A way to count positions in a text.</summary>
/// <param name="IsUnits">UTF-16 units; code points else.</param>
/// <param name="IsLineEndOne">CR LF counts one.</param>
/// <param name="CountsMark">A byte order mark before the text counts.</param>
internal readonly record struct PositionCount(bool IsUnits, bool IsLineEndOne, bool CountsMark)
{
    /// <summary>Positions in a text, as UTF-16 units, counted in this way.</summary>
    public Func<long, int?> PositionsIn(CodedText text)
    {
        var positions = new TextPositions(text.Units!, (IsUnits, IsLineEndOne) switch
        {
            (true, true) => CountedUnit.Utf16UnitsOneBreak,
            (true, false) => CountedUnit.Utf16Units,
            (false, true) => CountedUnit.CodePointsOneBreak,
            _ => CountedUnit.CodePoints,
        });
        var mark = CountsMark && text.HasMark ? 1 : 0;
        return position => positions.UnitsAt(position - mark);
    }

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
