using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats.Markdown;

/// <summary>
/// What Markdown writes in the cells of tables and shows otherwise: marks of emphasis, backslashes before signs, names of letters, breaks.
/// </summary>
internal static partial class MarkdownMarks
{
    // In the place of a bar and of a line's end that are among the words, until the cells are told apart; as long as these.
    private const char Bar = '\uE07C';
    private const char Break = '\uE00A';

    /// <summary>The text as it is shown, in lines with a bar; every line stays one until its words are <see cref="Restored"/>.</summary>
    public static string Without(string text, Patience patience)
    {
        if (!text.Contains('|', StringComparison.Ordinal) || text.AsSpan().ContainsAny(Bar, Break)) return text;
        var (shown, at) = (new StringBuilder(text.Length), 0);
        foreach (var line in PartedLine.LinesOf(text))
        {
            patience.Spend(line.End - line.Start);
            var words = text[line.Start..line.End];
            if (!words.Contains('|', StringComparison.Ordinal)) continue;
            shown.Append(text, at, line.Start - at).Append(Held(words));
            at = line.End;
        }

        return shown.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Words of one line as a reader sees them; a break in them is a blank.</summary>
    public static string Shown(string words) => Restored(Held(words).Replace(Break, ' '));

    /// <summary>The bars and breaks among the words, when the cells have been found; no place in the text changes.</summary>
    public static string Restored(string text) => text.Replace(Bar, '|').Replace(Break, '\n');

    /// <summary>True for what stands in the place of a break until then.</summary>
    public static bool IsBreak(char letter) => letter == Break;

    private static string Held(string words) => Breaks().Replace(HeldAll(Raised().Replace(words, "")), " ");

    private static string HeldAll(string words) => Written().Replace(Tagged().Replace(Paragraphs().Replace(Emphasis().Replace(words, "${words}"), $"{Break}"), "${words}"), written =>
        written.Groups["sign"] is { Success: true } sign ? sign.ValueSpan is "|" ? $"{Bar}" : sign.Value
        : written.ValueSpan[0] == '<' ? $"{Break}"
        : WebUtility.HtmlDecode(written.Value) is var letter && letter is "|" ? $"{Bar}" : letter.ReplaceLineEndings(" "));

    // A star within a word or beside a blank is a sign of its own, and so is a line that does not slant a whole cell.
    [GeneratedRegex(
        @"(?<![\w*_\\])(?<mark>\*{1,3}|_{1,2})(?=[^\s*_|])(?<words>[^*|\r\n]{0,2000}?[^\s*_|\\])\k<mark>(?![\w*_])|" +
        @"(?<=(?:^|\|)[ \t]{0,20})(?<mark>\*{1,3}|_{1,2})(?<words>[^*_|\r\n]{1,2000})\k<mark>(?=[ \t]{0,20}(?:$|\|))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    // Raised letters behind a code or the end of words refer to a note: P01^b^, P02<sup>c</sup>.
    [GeneratedRegex(@"(?<=[\p{L}0-9][.!?”""’)]?)(?:\^[a-z0-9*†‡§]{1,2}\^|<sup>[a-z*†‡§]{1,2}</sup>)(?=[ \t]{0,20}(?:\||$))", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    // A cell of nothing but breaks is empty.
    [GeneratedRegex(@"(?<=\|[ \t]{0,9})\uE00A[ \t\uE00A]{0,99}(?=\||$)", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    // As converters write what Markdown has no mark for.
    [GeneratedRegex(@"<(?<tag>b|i|u|em|strong|small|span|p)>(?<words>[^<|\r\n]{0,2000})</\k<tag>>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tagged();

    [GeneratedRegex(@"</p>[ \t]{0,9}<p>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(
        @"(?<!\\)\\(?<sign>[!-/:-@\[\]^_`{|}~])|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|<br\s{0,9}/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
