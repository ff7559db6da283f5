using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FocusThemes.Writing.Plain;

/// <summary>
/// Words of people as Markdown that gives the same words back: every character that any common dialect of Markdown
/// would take for markup is escaped, and no other.
/// </summary>
public static partial class MarkdownText
{
    private const string Everywhere = "\\`*_}[]<>#|~^$&@";
    private const string WhenDoubled = "\"+=-'.";
    private const string AtLineStart = "+-=:%!";

    /// <summary>Line breaks become the end of a paragraph; runs of them count once.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(Escape);

    /// <summary>All paragraphs on one line.</summary>
    public static string Line(string text) => string.Join(' ', Paragraphs(text));

    /// <summary>One line of text; white space at its ends is written so that it stays.</summary>
    public static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 16);
        var start = line.Length - line.AsSpan().TrimStart().Length;
        var end = line.AsSpan().TrimEnd().Length;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            // Some dialects read {…} after a heading as attributes, escaped or not.
            if (line[i] == '{' || IsLost(c, i < start || i >= end))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else if (char.IsAscii(c) && NeedsEscape(line, i)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Markdown in which the last such words lead somewhere.</summary>
    public static string Linked(string markdown, string words, string address)
    {
        var shown = Escape(words);
        var at = markdown.LastIndexOf(shown, StringComparison.Ordinal);
        if (at < 0) return markdown;
        var target = new Uri(address).AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);
        return $"{markdown[..at]}[{shown}]({target}){markdown[(at + shown.Length)..]}";
    }

    /// <summary>Somebody's own Markdown, whose HTML shows as text; addresses between angle brackets stay links.</summary>
    public static string WithoutHtml(string markdown) => TagStart().Replace(markdown, "\\<");

    [GeneratedRegex(@"(?<!\\)<(?!https?:|mailto:)", RegexOptions.IgnoreCase)]
    private static partial Regex TagStart();

    private static bool NeedsEscape(string line, int at)
    {
        var c = line[at];
        if (Everywhere.Contains(c, StringComparison.Ordinal)) return true;
        var next = at + 1 < line.Length ? line[at + 1] : '\0';
        var before = at > 0 ? line[at - 1] : '\0';
        if (WhenDoubled.Contains(c, StringComparison.Ordinal) && (next == c || before == c)) return true;
        if (at == 0 && AtLineStart.Contains(c, StringComparison.Ordinal)) return true;
        return c switch
        {
            // 1. a) ii. begin a list.
            '.' or ')' when IsListLabel(line.AsSpan(0, at)) => true,
            // www. and http: and :smile: become links and pictures; a number after a colon does not.
            '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            ':' => next is not (' ' or '\0') && !char.IsAsciiDigit(next) && next < 0x80,
            '(' => at == 0 || before is '(',
            _ => false,
        };
    }

    private static bool IsListLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label.Length > 12) return false;
        foreach (var c in label)
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }

    // White space at the ends of a line is dropped, and a tab may indent.
    private static bool IsLost(char c, bool isAtAnEnd) =>
        char.IsWhiteSpace(c) && (isAtAnEnd || c is '\t' or '\f' or '\v');
}
