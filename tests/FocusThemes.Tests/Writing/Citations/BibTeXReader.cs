using System.Text;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>
/// Reads one entry as BibTeX does: braces are counted, escaped or not; then TeX's own signs become letters.
/// </summary>
internal sealed class BibTeXReader
{
    private static readonly Dictionary<string, string> Commands = new()
    {
        ["textbackslash"] = "\\",
        ["textbraceleft"] = "{",
        ["textbraceright"] = "}",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
    };

    private readonly Dictionary<string, string> fields = [];

    public BibTeXReader(string entry)
    {
        var open = entry.IndexOf('{', StringComparison.Ordinal);
        var comma = entry.IndexOf(',', StringComparison.Ordinal);
        Type = entry[1..open];
        Key = entry[(open + 1)..comma];
        for (var at = comma + 1; ;)
        {
            var equals = entry.IndexOf('=', at);
            var name = entry[at..equals].Trim();
            var end = ValueEnd(entry, equals + 2);
            fields.Add(name, entry[(equals + 2)..end]);
            if (entry[end] == ',')
            {
                at = end + 1;
                continue;
            }

            Assert.Equal("\n}\n", entry[end..]);
            return;
        }
    }

    public string Type { get; }

    public string Key { get; }

    public bool Has(string name) => fields.ContainsKey(name);

    /// <summary>The text of a field as a reader sees it.</summary>
    public string Text(string name) => Plain(Inner(fields[name]));

    /// <summary>As it stands between its braces.</summary>
    public string Verbatim(string name) => Inner(fields[name]);

    /// <summary>Each name in its parts: family, suffix and given names, or an organisation's in one.</summary>
    public IEnumerable<string[]> Names(string name) => Split(Inner(fields[name]), " and ")
        .Select(author => Split(author, ",").Select(part => Plain(part.Trim())).ToArray());

    private static int ValueEnd(string entry, int at)
    {
        var depth = 0;
        for (; ; at++)
        {
            if (entry[at] == '{') depth++;
            else if (entry[at] == '}') depth--;
            else if (depth == 0 && entry[at] is ',' or '\n') return at;
        }
    }

    private static string Inner(string value) => value[0] == '{' ? value[1..^1] : value;

    private static IEnumerable<string> Split(string text, string separator)
    {
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '{') depth++;
            else if (text[at] == '}') depth--;
            else if (depth == 0 && string.CompareOrdinal(text, at, separator, 0, separator.Length) == 0)
            {
                yield return text[start..at];
                start = at + separator.Length;
            }
        }

        yield return text[start..];
    }

    private static string Plain(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] is '{' or '}') continue;
            Assert.DoesNotContain(value[at], "#$%&_~^");
            if (value[at] != '\\') text.Append(value[at]);
            else if (!char.IsAsciiLetter(value[at + 1])) text.Append(value[++at]);
            else
            {
                var end = at + 1;
                while (char.IsAsciiLetter(value[end])) end++;
                // A command before braces sets what is in them in another way.
                if (value[end] != '{') text.Append(Commands[value[(at + 1)..end]]);
                at = end;
            }
        }

        return text.ToString();
    }
}
