using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Formats.Prose;

/// <summary>Plain text and Markdown: paragraphs are parted by blank lines; blocks begin with &gt; or are indented.</summary>
internal static partial class PlainProse
{
    private const int Indent = 3;

    public static ProseText Read(string text, Patience patience)
    {
        patience.Spend(text.Length);
        // What nobody is shown goes, line for line: remarks, deleted words, the head of a file, code.
        var shown = Hidden().Replace(text, hidden => Blank().Replace(hidden.Value, " "));
        var (paragraphs, start, end, quoted) = (new List<ProseParagraph>(), -1, 0, false);
        foreach (var line in TextLine.Of(shown, patience))
        {
            var words = line.In(shown);
            var isBlank = line.IsBlank || words.IndexOfAnyExcept("> \t") < 0;
            var isQuoted = !isBlank && (words[0] == '>' || IsIndented(shown, line.Start));
            if (start >= 0 && (isBlank || isQuoted != quoted || StartsItem().IsMatch(words)))
            {
                paragraphs.Add(new(start, end, quoted));
                start = -1;
            }

            if (isBlank) continue;
            if (start < 0) (start, quoted) = (line.Start, isQuoted);
            end = line.End;
        }

        if (start >= 0) paragraphs.Add(new(start, end, quoted));
        return new(shown, paragraphs, HasLines: true, ReferenceEquals(shown, text) ? []
            : ["What Markdown does not show was left out: remarks, the head of the file, code."]);
    }

    private static bool IsIndented(string text, int start)
    {
        var at = start;
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return (start - at > Indent || text.AsSpan(at, start - at).Contains('\t'))
            && (at == 0 || text[at - 1] is '\n' or '\r');
    }

    [GeneratedRegex(
        @"\A---[ \t]*\r?\n(?s:.*?)\n---[ \t]*\r?$|<!--(?s:.*?)-->|<del>(?s:.*?)</del>|^ {0,3}```+[^`\n]*\n(?s:.*?)\n {0,3}```+|^ {0,3}~~~+[^\n]*\n(?s:.*?)\n {0,3}~~~+|" +
        // Not what LaTeX begins a quotation with.
        "(?:^|[ \t(])`(?:[^`'\n]|'[^`'\n])+`",
        RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex("[^\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?:[-*+•][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsItem();
}
