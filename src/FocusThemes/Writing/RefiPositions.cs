namespace FocusThemes.Writing;

/// <summary>
/// Positions in a text as REFI-QDA has them: Unicode code points from the start of the text, a byte order mark not
/// counted, CR LF two.
/// </summary>
/// <remarks>
/// The schema says "integer" and no more. Code points are what the standard calls a character, what QualCoder and
/// other programs in Python slice by, and what stays true in any encoding. NVivo for Windows counts UTF-16 units: the
/// same number, unless an emoji or another character beyond U+FFFF stands before.
/// </remarks>
public sealed class RefiPositions
{
    // Where each pair of surrogates has its second half: that unit is no character of its own.
    private readonly List<int> secondHalves = [];

    public RefiPositions(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) secondHalves.Add(i);
    }

    /// <param name="unit">A position in UTF-16 units.</param>
    public int Of(int unit)
    {
        var found = secondHalves.BinarySearch(unit);
        return unit - (found < 0 ? ~found : found);
    }
}
