using System.Globalization;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Codes that number what stands beside them: F001, F002, F003.</summary>
internal static partial class CodeSeries
{
    /// <summary>True where each is one more than the one before it.</summary>
    public static bool GoUp(List<string> codes) => SeriesIn(codes) == 1;

    /// <summary>True where several such series follow each other: E1, E2, N1, N2.</summary>
    public static bool AreSeveral(List<string> codes) => SeriesIn(codes) > 1;

    // 0 where they are none.
    private static int SeriesIn(List<string> codes)
    {
        var (series, letters, last) = (0, "", 0);
        foreach (var code in codes)
        {
            if (Numbered().Match(code) is not { Success: true } found) return 0;
            var number = int.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (found.Groups["letters"].Value is var own && own == letters && series > 0 && number == last + 1) last = number;
            else if (own != letters && number is 0 or 1) (series, letters, last) = (series + 1, own, number);
            else return 0;
        }

        return series * 2 > codes.Count ? 0 : series;
    }

    [GeneratedRegex(@"^(?<letters>[\p{L}_.-]{1,12})(?<number>[0-9]{1,6})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
