using System.Globalization;
using System.Text;
using FocusThemes.Model.Letters;

namespace FocusThemes.Web.Commands.Terminal;

/// <summary>Text for a terminal, whose columns are counted and which must not be steered by it.</summary>
internal static class TerminalText
{
    /// <summary>A line on a terminal of the usual width.</summary>
    public const int Columns = 80;

    /// <summary>Control characters by their code: a terminal obeys them. JSON writes them so of itself.</summary>
    public static string Shown(string text) => string.Concat(text.Select(c => c switch
    {
        '\n' => "\n    ",
        '\t' => "\t",
        _ when char.IsControl(c) => $"\\u{(int)c:x4}",
        _ => c.ToString(),
    }));

    /// <summary>On one line, and cut where it takes more columns than that.</summary>
    public static string Fitted(string text, int columns)
    {
        var line = Shown(OneLine.Of(text));
        if (WidthOf(line) <= columns) return line;
        var (fitted, width) = (new StringBuilder(), 1);
        foreach (var rune in line.EnumerateRunes())
        {
            width += WidthOf(rune);
            if (width > columns) break;
            fitted.Append(rune);
        }

        return fitted.Append('…').ToString();
    }

    /// <summary>The width of a text in a terminal, in columns.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>The text with blanks behind it, up to that many columns.</summary>
    public static string Padded(string text, int columns) =>
        text + new string(' ', Math.Max(0, columns - WidthOf(text)));

    // Terminals give two columns to Han, kana, hangul and pictures, and none to marks.
    private static int WidthOf(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format ? 0 : 1,
    };
}
