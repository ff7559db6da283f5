using System.Globalization;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>A number as a cell without a code shows it, wide enough for all its digits.</summary>
internal static class GeneralNumber
{
    private const int LongestPlain = 12;

    /// <summary>Fifteen digits, which is what spreadsheets count with; a narrower cell would round.</summary>
    public static string Show(double number)
    {
        var shown = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!shown.Contains("E-", StringComparison.Ordinal)) return shown;
        // Spreadsheets write small numbers out where there are few digits.
        var plain = ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture);
        return plain.Length <= LongestPlain && (double)decimal.Parse(plain, CultureInfo.InvariantCulture) == number
            ? plain : shown;
    }
}
