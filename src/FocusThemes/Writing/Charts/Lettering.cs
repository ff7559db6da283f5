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
        return $"{text.AsSpan(0, LengthOf(text, width - (size * Narrow), size)).TrimEnd()}…";
    }

    /// <summary>True where the first letter is of a script that is written from the right.</summary>
    public static bool IsFromRight(string text) => text.EnumerateRunes().Where(Rune.IsLetter).Select(rune => rune.Value).FirstOrDefault()
        is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>The text on two lines at most, parted at a blank; within a word where that would leave most of a line empty.</summary>
    public static IReadOnlyList<string> InTwo(string text, double width, double size)
    {
        var line = Model.Letters.OneLine.Of(text);
        if (WidthOf(line, size) <= width) return [line];
        var fitting = LengthOf(line, width, size);
        var gap = line.LastIndexOf(' ', Math.Min(fitting, line.Length - 1));
        var end = gap > fitting / 3 ? gap : fitting;
        return [line[..end], Fitted(line[end..].TrimStart(), width, size)];
    }

    // So many UTF-16 units of it have room.
    private static int LengthOf(string text, double width, double size)
    {
        var length = 0;
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext(); length += characters.GetTextElement().Length)
        {
            width -= WidthOf(characters.GetTextElement(), size);
            if (width < 0) break;
        }

        return length;
    }

    // Blocks between Hangul and the end of full width, and pictures.
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFF);
}
