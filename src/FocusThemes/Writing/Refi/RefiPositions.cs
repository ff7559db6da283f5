namespace FocusThemes.Writing.Refi;

/// <summary>
/// Positions in a text as REFI-QDA has them: from the start of the text, a byte order mark not counted, CR LF two unless
/// the text goes out with plain line ends.
/// </summary>
public sealed class RefiPositions
{
    // Where units are that do not count: second halves of pairs, line feeds that go out with what is before them.
    private readonly List<int> skipped = [];

    /// <param name="text">In pieces.</param>
    /// <param name="hasPlainLines">The text goes out with LF alone at the end of its lines: CR LF counts one.</param>
    public RefiPositions(IEnumerable<string> text, PositionUnit unit, bool hasPlainLines)
    {
        var (at, before) = (0, '\0');
        foreach (var page in text)
        {
            foreach (var c in page)
            {
                if ((unit == PositionUnit.CodePoints && char.IsSurrogatePair(before, c)) || (hasPlainLines && c == '\n' && before == '\r')) skipped.Add(at);
                (at, before) = (at + 1, c);
            }
        }
    }

    /// <param name="unit">A position in UTF-16 units.</param>
    public int Of(int unit)
    {
        var found = skipped.BinarySearch(unit);
        return unit - (found < 0 ? ~found : found);
    }
}
