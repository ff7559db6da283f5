using System.Buffers;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>
/// The signs of a LaTeX file, one after the other: without comments and what stands verbatim, with dashes and quotation
/// marks as they are printed.
/// </summary>
internal sealed class LatexLexer(string text, Patience patience)
{
    private const int LongestName = 20;
    private const int LongestRaw = 400;
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}&~$#%[]*^_`'\"-?!,<> \t\r\n");

    // What is printed for signs that follow each other: the longest first.
    private static readonly (string Signs, string Printed)[] Joined =
    [
        ("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("\"`", "„"), ("\"'", "“"), ("?`", "¿"), ("!`", "¡"),
        (",,", "„"), ("<<", "«"), (">>", "»"), ("`", "‘"), ("'", "’"),
    ];

    private static readonly string[] Verbatim =
        ["verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment", "filecontents", "filecontents*"];

    private static readonly string[] Singles = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];
    private int at;
    private int line = 1;
    private bool hasAtSigns;

    // True where a single mark is open within double ones, so that it closes first.
    private bool isInner;

    /// <summary>Remarks with words so far, and what stands in environments that only hold such.</summary>
    public int Comments { get; private set; }

    /// <summary>Where the next sign stands.</summary>
    public int At => at;

    public LatexToken Next()
    {
        while (at < text.Length)
        {
            var (start, from, c) = (at, line, text[at]);
            var token = c switch
            {
                '\\' => Command(),
                '%' => Comment(),
                ' ' or '\t' or '\r' or '\n' => Space(),
                '{' => One(LatexKind.Open),
                '}' => One(LatexKind.Close),
                '&' => One(LatexKind.Next),
                '$' => One(LatexKind.Math),
                '~' => new(LatexKind.Words, OneMore(" "), line),
                '#' => Argument(),
                _ => Words(),
            };
            patience.Spend(at - start);
            if (token.Kind != LatexKind.Nothing) return token with { Line = from };
        }

        return new(LatexKind.Nothing, "", line);
    }

    private LatexToken One(LatexKind kind) => new(kind, OneMore(Singles[text[at]]), line);

    private string OneMore(string printed)
    {
        at++;
        return printed;
    }

    private LatexToken Argument()
    {
        at++;
        if (at < text.Length && char.IsAsciiDigit(text[at])) return new(LatexKind.Argument, Singles[text[at++]], line);
        return new(LatexKind.Words, "#", line);
    }

    private LatexToken Words()
    {
        var rest = text.AsSpan(at);
        if (isInner && rest.StartsWith("'''"))
        {
            isInner = false;
            return new(LatexKind.Words, OneMore("’"), line);
        }

        foreach (var (signs, printed) in Joined)
        {
            if (!rest.StartsWith(signs)) continue;
            at += signs.Length;
            isInner = printed == "‘" || (isInner && printed != "“");
            return new(LatexKind.Words, printed, line);
        }

        var length = Math.Max(1, rest.IndexOfAny(Special) is var end and >= 0 ? end : rest.Length);
        var words = length == 1 && rest[0] < 128 ? Singles[rest[0]] : text.Substring(at, length);
        at += length;
        return new(LatexKind.Words, words, line);
    }

    // With the line end and what indents the next line; a blank line is one all the same.
    private LatexToken Comment()
    {
        var rest = text.AsSpan(at);
        if (rest.IndexOfAny('\r', '\n') is var end and >= 0) rest = rest[..end];
        CountComment(rest[1..]);
        at += rest.Length;
        if (at < text.Length) EndLine();
        return Blanks() > 0 ? new(LatexKind.Paragraph, "", line) : default;
    }

    // What speaks to programs, as "% !TeX root", is nobody's remark.
    private void CountComment(ReadOnlySpan<char> words)
    {
        if (words.TrimStart() is ['!', ..]) return;
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            Comments++;
            return;
        }
    }

    private LatexToken Space() => Blanks() > 1 ? new(LatexKind.Paragraph, "", line) : new(LatexKind.Blank, " ", line);

    // How many lines end in the white space here.
    private int Blanks()
    {
        var ends = 0;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            if (text[at] is '\r' or '\n')
            {
                ends++;
                EndLine();
            }
            else at++;
        }

        return ends;
    }

    private void EndLine()
    {
        if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
        at++;
        line++;
    }

    private LatexToken Command()
    {
        var start = ++at;
        while (at < text.Length && (char.IsAsciiLetter(text[at]) || (hasAtSigns && text[at] == '@'))) at++;
        if (at == start)
        {
            if (at == text.Length) return default;
            if (text[at] is ' ' or '\t' or '\r' or '\n')
            {
                Blanks();
                return new(LatexKind.Words, " ", line);
            }

            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
            return new(LatexKind.Command, text[start..at], line);
        }

        var name = text[start..at];
        if (name is "verb" or "lstinline" && Raw() is { } raw) return new(LatexKind.Words, raw, line);
        if (name == "begin" && SkipVerbatim()) return new(LatexKind.Blank, " ", line);
        hasAtSigns = name switch { "makeatletter" => true, "makeatother" => false, _ => hasAtSigns };
        SkipBlanks();
        return name == "par" ? new(LatexKind.Paragraph, "", line) : new(LatexKind.Command, name, line);
    }

    // Those after a command's name, which only end it; a blank line stays.
    private void SkipBlanks()
    {
        var (from, ofLine) = (at, line);
        if (Blanks() > 1) (at, line) = (from, ofLine);
    }

    // What stands between two equal signs on one line.
    private string? Raw()
    {
        var from = at < text.Length && text[at] == '*' ? at + 1 : at;
        if (from >= text.Length || char.IsWhiteSpace(text[from]) || text[from] is '{' or '[') return null;
        var rest = text.AsSpan(from + 1, Math.Min(LongestRaw, text.Length - from - 1));
        patience.Spend(rest.Length);
        var end = rest.IndexOfAny(text[from], '\n');
        if (end < 0 || rest[end] == '\n') return null;
        at = from + end + 2;
        return text.Substring(from + 1, end);
    }

    private bool SkipVerbatim()
    {
        // Most names end soon, and some never.
        var rest = text.AsSpan(at, Math.Min(LongestName, text.Length - at));
        if (rest is not ['{', ..]) return false;
        patience.Spend(rest.Length);
        if (rest.IndexOf('}') is not (> 1 and var close)) return false;
        var name = rest[1..close].ToString();
        if (!Verbatim.Contains(name)) return false;
        var end = text.IndexOf($"\\end{{{name}}}", at, StringComparison.Ordinal);
        var after = end < 0 ? text.Length : end + name.Length + 6;
        if (name == "comment") CountComment(text.AsSpan(at + name.Length + 2, Math.Max(0, (end < 0 ? after : end) - at - name.Length - 2)));
        line += text.AsSpan(at..after).Count('\n');
        at = after;
        return true;
    }
}
