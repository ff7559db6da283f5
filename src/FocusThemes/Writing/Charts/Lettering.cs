using System.Globalization;
using System.Text;

namespace FocusThemes.Writing.Charts;

/// <summary>
/// How much room words need, roughly: which letters a reader's screen has, nobody knows where the picture is drawn.
/// </summary>
internal static class Lettering
{
    private const double Narrow = 0.53;
    private const double Wide = 1.05;

    /// <summary>In pixels.</summary>
    public static double WidthOf(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) continue;
            width += IsWide(rune.Value) ? Wide : Narrow;
        }

        return width * size;
    }

    /// <summary>The text on one line, with an ellipsis where it is cut, never within what a reader takes for a character.</summary>
    public static string Fitted(string text, double width, double size)
    {
        if (WidthOf(text, size) <= width) return text;
        var fitted = new StringBuilder();
        var left = width - (size * Narrow);
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext();)
        {
            left -= WidthOf(characters.GetTextElement(), size);
            if (left < 0) break;
            fitted.Append(characters.GetTextElement());
        }

        return $"{fitted.ToString().TrimEnd()}…";
    }

    /// <summary>The text on two lines at most, parted at a blank.</summary>
    public static IReadOnlyList<string> InTwo(string text, double width, double size)
    {
        var line = Model.OneLine.Of(text);
        if (WidthOf(line, size) <= width) return [line];
        var end = 0;
        for (var gap = line.IndexOf(' ', StringComparison.Ordinal); gap >= 0 && WidthOf(line[..gap], size) <= width; gap = line.IndexOf(' ', gap + 1))
            end = gap;
        return end == 0 ? [Fitted(line, width, size)] : [line[..end], Fitted(line[(end + 1)..], width, size)];
    }

    // Blocks between Hangul and the end of full width, and pictures.
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFF);
}
