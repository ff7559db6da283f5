using System.Globalization;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>Shows numbers as a few digits and a power of ten.</summary>
internal static class PowerForm
{
    private const int MostPlaces = 15;

    /// <param name="number">Not below zero.</param>
    public static string Show(CodeSection section, double number)
    {
        var pieces = section.Pieces.ToArray();
        var power = Array.FindIndex(pieces, piece => piece.Kind == CodePieceKind.Power);
        var before = pieces.AsSpan(0, power);
        var point = Array.FindIndex(pieces, piece => piece.Kind == CodePieceKind.Point);
        var whole = point < 0 || point > power ? power : point;
        // Several places before the point: only powers that they part evenly.
        var step = Math.Clamp(Placeholders.CountOf(before[..whole]), 1, MostPlaces);
        var decimals = Placeholders.CountOf(before[whole..]);
        var (mantissa, exponent) = PartsOf(number, step);
        var (digits, part) = DecimalForm.DigitsOf(mantissa, decimals);
        // Rounded up to the next power.
        if (digits.Length > step) (digits, part, exponent) = ("1", "", exponent + step);
        return Placeholders.Whole(before[..whole], digits.Length == 0 ? "0" : digits, hasGroups: false)
            + Placeholders.Part(before[whole..], part)
            + pieces[power].Text[0]
            + Exponent(pieces.AsSpan(power + 1), exponent, pieces[power].Text[1] == '+');
    }

    private static (decimal Mantissa, int Exponent) PartsOf(double number, int step)
    {
        if (number == 0) return (0, 0);
        var parts = number.ToString("E14", CultureInfo.InvariantCulture).Split('E');
        var exponent = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var extra = ((exponent % step) + step) % step;
        var mantissa = decimal.Parse(parts[0], CultureInfo.InvariantCulture);
        for (var i = 0; i < extra; i++) mantissa *= 10;
        return (mantissa, exponent - extra);
    }

    // The sign stands right before the digits, behind any words.
    private static string Exponent(ReadOnlySpan<NumberCodePiece> pieces, int exponent, bool hasPlus)
    {
        var first = 0;
        while (first < pieces.Length && pieces[first].Kind != CodePieceKind.Digit) first++;
        var sign = exponent < 0 ? "-" : hasPlus ? "+" : "";
        var digits = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        return Placeholders.Part(pieces[..first], "") + sign
            + Placeholders.Whole(pieces[first..], digits, hasGroups: false);
    }
}
