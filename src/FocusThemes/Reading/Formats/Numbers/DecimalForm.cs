using System.Globalization;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>Shows numbers with the digits, points, commas and shares of a code.</summary>
internal static class DecimalForm
{
    private const int MostDecimals = 28;

    /// <param name="number">Not below zero.</param>
    public static string Show(CodeSection section, decimal number)
    {
        var pieces = section.Pieces.ToArray();
        var last = Array.FindLastIndex(pieces, piece => piece.Kind == CodePieceKind.Digit);
        var point = Array.FindIndex(pieces, piece => piece.Kind == CodePieceKind.Point);
        var whole = point < 0 ? pieces.Length : point;
        foreach (var piece in pieces)
            if (piece.Kind == CodePieceKind.Percent) number *= 100;
        number = Scaled(number, pieces, last, whole);
        var (digits, part) = DigitsOf(number, whole == pieces.Length ? 0 : Placeholders.CountOf(pieces.AsSpan(whole)));
        return Placeholders.Whole(pieces.AsSpan(0, whole), digits, HasGroups(pieces.AsSpan(0, whole)))
            + Placeholders.Part(pieces.AsSpan(whole), part);
    }

    /// <summary>The digits before and behind the point, rounded; none for a whole of zero, no zeros at the end.
    /// </summary>
    public static (string Whole, string Part) DigitsOf(decimal number, int decimals)
    {
        var rounded = Math.Round(number, Math.Min(decimals, MostDecimals), MidpointRounding.AwayFromZero);
        var digits = rounded.ToString(CultureInfo.InvariantCulture).Split('.');
        return (digits[0].TrimStart('0'), digits.Length > 1 ? digits[1].TrimEnd('0') : "");
    }

    // Commas behind the last place, or before the point, each leave out three digits.
    private static decimal Scaled(decimal number, NumberCodePiece[] pieces, int last, int whole)
    {
        var (commas, before) = (0, Array.FindLastIndex(pieces[..whole], piece => piece.Kind == CodePieceKind.Digit));
        for (var i = before + 1; before >= 0 && i < whole && pieces[i].Kind == CodePieceKind.Comma; i++) commas++;
        if (last > whole)
            for (var i = last + 1; i < pieces.Length && pieces[i].Kind == CodePieceKind.Comma; i++) commas++;
        for (; commas > 0 && number > 0; commas--) number /= 1000;
        return number;
    }

    // A comma between two places.
    private static bool HasGroups(ReadOnlySpan<NumberCodePiece> pieces)
    {
        var (hasDigit, hasComma) = (false, false);
        foreach (var piece in pieces)
        {
            if (piece.Kind == CodePieceKind.Digit && hasComma) return true;
            hasDigit |= piece.Kind == CodePieceKind.Digit;
            hasComma |= hasDigit && piece.Kind == CodePieceKind.Comma;
        }

        return false;
    }
}
