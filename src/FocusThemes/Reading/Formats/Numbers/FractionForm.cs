using System.Globalization;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>Shows numbers as fractions: <c># ?/?</c>, or of a denominator that is told: <c># ?/8</c>.</summary>
internal static class FractionForm
{
    private const int MostPlaces = 7;

    /// <param name="number">Not below zero.</param>
    public static string Show(CodeSection section, decimal number)
    {
        var pieces = section.Pieces.ToArray();
        var slash = Array.FindIndex(pieces, piece => piece.Kind == CodePieceKind.Slash);
        var top = TopOf(pieces, slash);
        var end = EndOf(pieces, slash);
        var isMixed = Placeholders.CountOf(pieces.AsSpan(0, top)) > 0;
        var whole = isMixed ? decimal.Truncate(number) : 0;
        var told = pieces[slash].Text;
        var (above, below) = int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
            ? (Math.Round((number - whole) * parts, MidpointRounding.AwayFromZero), (decimal)parts)
            : Nearest(number - whole, Most(Placeholders.CountOf(pieces.AsSpan(slash + 1, end - slash - 1))));
        if (isMixed && above == below) (whole, above) = (whole + 1, 0);
        var hasPart = above > 0 || !isMixed || Array.Exists(pieces[top..slash], piece => piece.Text == "0");
        var shown = isMixed ? Whole(pieces.AsSpan(0, top), whole, hasPart) : "";
        return shown
            + (hasPart ? Fraction(pieces, (isMixed ? top : 0, slash, end), Printed(above), Printed(below)) : "")
            + Placeholders.Part(pieces.AsSpan(end), "");
    }

    // What stands between the whole and the fraction parts them only where there are both.
    private static string Whole(ReadOnlySpan<NumberCodePiece> pieces, decimal whole, bool hasPart)
    {
        var end = pieces.Length;
        while (pieces[end - 1].Kind != CodePieceKind.Digit) end--;
        var digits = whole == 0 && hasPart ? "" : Printed(whole);
        var shown = Placeholders.Whole(pieces[..end], digits, hasGroups: false);
        return hasPart && (digits.Length > 0 || pieces[end - 1].Text == "0")
            ? shown + Placeholders.Part(pieces[end..], "") : shown;
    }

    private static string Fraction(
        NumberCodePiece[] pieces, (int Top, int Slash, int End) at, string above, string below)
    {
        var top = Placeholders.Whole(pieces.AsSpan(at.Top, at.Slash - at.Top), above, hasGroups: false);
        if (pieces[at.Slash].Text.Length > 0) return $"{top}/{below}";
        var places = pieces[(at.Slash + 1)..at.End];
        var padded = below.PadLeft(Array.FindAll(places, piece => piece.Text == "0").Length, '0');
        return $"{top}/{Placeholders.Part(places, padded)}";
    }

    private static string Printed(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    // The places that stand together right before the stroke.
    private static int TopOf(NumberCodePiece[] pieces, int slash)
    {
        var top = slash;
        while (top > 0 && pieces[top - 1].Kind != CodePieceKind.Digit) top--;
        while (top > 0 && pieces[top - 1].Kind == CodePieceKind.Digit) top--;
        return top;
    }

    private static int EndOf(NumberCodePiece[] pieces, int slash)
    {
        var end = slash + 1;
        if (pieces[slash].Text.Length > 0) return end;
        while (end < pieces.Length && pieces[end].Kind != CodePieceKind.Digit) end++;
        while (end < pieces.Length && pieces[end].Kind == CodePieceKind.Digit) end++;
        return end;
    }

    private static long Most(int places) => (long)Math.Pow(10, Math.Clamp(places, 1, MostPlaces)) - 1;

    // The best of those whose denominator is not beyond: along the mediants of its neighbours.
    private static (decimal Above, decimal Below) Nearest(decimal number, long most)
    {
        var whole = decimal.Truncate(number);
        var rest = number - whole;
        (long Above, long Below) low = (0, 1), high = (1, 1);
        while (true)
        {
            var below = low.Below + high.Below;
            if (below > most) break;
            var above = low.Above + high.Above;
            // As many steps at once as stay on the same side.
            if (rest * below == above) return ((whole * below) + above, below);
            if (rest * below > above) low = Step(low, high, rest, most, isUp: true);
            else high = Step(high, low, rest, most, isUp: false);
        }

        var best = rest - ((decimal)low.Above / low.Below) <= ((decimal)high.Above / high.Below) - rest ? low : high;
        return ((whole * best.Below) + best.Above, best.Below);
    }

    private static (long Above, long Below) Step(
        (long Above, long Below) from, (long Above, long Below) to, decimal rest, long most, bool isUp)
    {
        var gap = isUp ? to.Above - (rest * to.Below) : (rest * to.Below) - to.Above;
        var have = isUp ? (rest * from.Below) - from.Above : from.Above - (rest * from.Below);
        var fit = (most - from.Below) / to.Below;
        var steps = gap <= 0 ? fit : (long)Math.Min(Math.Floor(have / gap), fit);
        steps = Math.Max(steps, 1);
        return (from.Above + (steps * to.Above), from.Below + (steps * to.Below));
    }
}
