using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats.Markdown;

/// <summary>What Markdown writes in the cells of tables and does not show: marks of emphasis, backslashes before signs.</summary>
internal static partial class MarkdownMarks
{
    /// <summary>The text without them in lines with a bar; every line stays one.</summary>
    public static string Without(string text, Patience patience)
    {
        if (!text.Contains('|', StringComparison.Ordinal)) return text;
        var (shown, at) = (new StringBuilder(text.Length), 0);
        foreach (var line in PartedLine.LinesOf(text))
        {
            patience.Spend(line.End - line.Start);
            var words = text[line.Start..line.End];
            if (!words.Contains('|', StringComparison.Ordinal)) continue;
            shown.Append(text, at, line.Start - at).Append(Shown(words));
            at = line.End;
        }

        return shown.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Words of one line as a reader sees them.</summary>
    public static string Shown(string words) => Escape().Replace(Emphasis().Replace(words, "${words}"), "${sign}");

    // A star within a word or beside a blank is a sign of its own, and so is a line that does not slant a whole cell.
    [GeneratedRegex(
        @"(?<![\w*_\\])(?<mark>\*{1,3}|_{1,2})(?=[^\s*_|])(?<words>[^*|\r\n]{0,2000}?[^\s*_|\\])\k<mark>(?![\w*_])|" +
        @"(?<=(?:^|\|)[ \t]{0,20})(?<mark>\*{1,3}|_{1,2})(?<words>[^*_|\r\n]{1,2000})\k<mark>(?=[ \t]{0,20}(?:$|\|))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<!\\)\\(?<sign>[!-/:-@\[\]^_`{}~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
