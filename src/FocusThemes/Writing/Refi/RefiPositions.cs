namespace FocusThemes.Writing.Refi;

/// <summary>
/// Positions in a text as REFI-QDA has them: from the start of the text, a byte order mark not counted, CR LF two unless
/// the text goes out with plain line ends.
/// </summary>
public sealed class RefiPositions
{
    // Where units are that do not count: second halves of pairs, line feeds that go out with what is before them.
    private readonly List<int> skipped = [];

    /// <param name="hasPlainLines">The text goes out with LF alone at the end of its lines: CR LF counts one.</param>
    public RefiPositions(string text, PositionUnit unit, bool hasPlainLines)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if ((unit == PositionUnit.CodePoints && char.IsSurrogatePair(text[i - 1], text[i]))
                || (hasPlainLines && text[i] == '\n' && text[i - 1] == '\r')) skipped.Add(i);
        }
    }

    /// <param name="unit">A position in UTF-16 units.</param>
    public int Of(int unit)
    {
        var found = skipped.BinarySearch(unit);
        return unit - (found < 0 ? ~found : found);
    }
}
