using System.Text;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>Prints digits in the places of a code: 0 always prints one, # and ? only
/// where there is one; the blanks of ? only align.</summary>
internal static class Placeholders
{
    private const int DigitsOfGroup = 3;

    public static int CountOf(ReadOnlySpan<NumberCodePiece> pieces)
    {
        var count = 0;
        foreach (var piece in pieces)
            if (piece.Kind == CodePieceKind.Digit) count++;
        return count;
    }

    /// <summary>Whole digits, from the right; those that no place is left for stand in the first place.</summary>
    public static string Whole(ReadOnlySpan<NumberCodePiece> pieces, string digits, bool hasGroups)
    {
        var (shown, left, places) = (new List<string>(), digits.Length, CountOf(pieces));
        var printed = 0;
        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            if (pieces[i].Kind != CodePieceKind.Digit)
            {
                shown.Add(pieces[i].Text);
                continue;
            }

            places--;
            if (left == 0) shown.Add(pieces[i].Text == "0" ? Grouped('0') : "");
            while (left > 0)
            {
                shown.Add(Grouped(digits[--left]));
                if (places > 0) break;
            }
        }

        shown.Reverse();
        return string.Concat(shown);

        string Grouped(char digit) => hasGroups && printed++ is > 0 and var before && before % DigitsOfGroup == 0
            ? $"{digit}," : digit.ToString();
    }

    /// <summary>Digits behind a point, or below a fraction's stroke, from the left.</summary>
    /// <param name="digits">No more than there are places.</param>
    public static string Part(ReadOnlySpan<NumberCodePiece> pieces, string digits)
    {
        var (shown, at) = (new StringBuilder(), 0);
        foreach (var piece in pieces)
        {
            if (piece.Kind != CodePieceKind.Digit) shown.Append(piece.Text);
            else if (at < digits.Length) shown.Append(digits[at++]);
            else shown.Append(piece.Text == "0" ? "0" : "");
        }

        return shown.ToString();
    }
}
