using System.Text;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Citations;

/// <summary>
/// Takes the entries out of a text as BibTeX does: what stands outside them is a remark, braces are counted even behind
/// a backslash, and names of <c>@string</c> stand for their texts.
/// </summary>
/// <param name="name">The name of the text, for what is wrong in it.</param>
internal sealed partial class BibTeXScanner(string name, string text)
{
    private static readonly string[] NoEntries = ["comment", "preamble", "string"];
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    private readonly Dictionary<string, string> texts =
        Months.ToDictionary(month => month[..3], StringComparer.OrdinalIgnoreCase);

    /// <summary>How much may come from texts that have a name, which could stand for each other without end.</summary>
    private int left = text.Length + 1_000;
    private int at;
    private (int At, int Line) counted = (0, 1);

    /// <summary>Where the first entry begins; -1 where there is none.</summary>
    public static int FindEntry(string text)
    {
        for (var found = Begin().Match(text); found.Success; found = found.NextMatch())
            if (!NoEntries.Contains(found.Groups["type"].Value, StringComparer.OrdinalIgnoreCase)) return found.Index;
        return -1;
    }

    public List<(int Line, BibTeXEntry Entry)> Entries()
    {
        var entries = new List<(int, BibTeXEntry)>();
        for (var found = Begin().Match(text); found.Success; found = Begin().Match(text, at))
        {
            var (begin, type) = (found.Index, found.Groups["type"].Value);
            at = begin + found.Length;
            var end = text[at - 1] == '(' ? ')' : '}';
            if (type.Equals("comment", StringComparison.OrdinalIgnoreCase)
                || type.Equals("preamble", StringComparison.OrdinalIgnoreCase)) Take(end, begin);
            else if (type.Equals("string", StringComparison.OrdinalIgnoreCase))
                foreach (var (word, value) in Fields(end, begin)) texts[word] = value;
            else entries.Add((LineOf(begin), Entry(type, end, begin)));
        }

        return entries;
    }

    private BibTeXEntry Entry(string type, char end, int begin)
    {
        var from = at;
        while (at < text.Length && text[at] != ',' && text[at] != end && text[at] != '=') at++;
        if (at == text.Length) throw Endless(begin);
        // Some leave out the key.
        var isKey = text[at] != '=';
        var key = isKey ? text[from..at].Trim() : "";
        if (!isKey) at = from;
        return new(type, key, Fields(end, begin));
    }

    private Dictionary<string, string> Fields(char end, int begin)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (Next(begin) is var sign && sign != end)
        {
            if (sign == ',')
            {
                at++;
                continue;
            }

            var from = at;
            var field = Word();
            if (Next(begin) != '=' || field.Length == 0)
                throw new UnacceptableInputException(
                    $"{name}, line {LineOf(from)}: after “{(field.Length > 0 ? field : sign)}” there should be an equals "
                    + "sign and a value in braces; look for a comma, brace or quotation mark that is missing before it.");
            at++;
            fields.TryAdd(field, Value(begin));
        }

        at++;
        return fields;
    }

    /// <summary>Pieces that a number sign joins: in braces, in quotation marks, a number or a name of a text.</summary>
    private string Value(int begin)
    {
        var value = new StringBuilder();
        do
        {
            if (Next(begin) == '#') at++;
            var sign = Next(begin);
            var from = at;
            if (sign is '{' or '"')
            {
                at++;
                value.Append(Take(sign == '{' ? '}' : '"', from));
                continue;
            }

            var word = Word();
            value.Append(Spent(texts.GetValueOrDefault(word, word)));
        }
        while (Next(begin) == '#');
        return value.ToString();
    }

    private string Word()
    {
        var from = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at])
            && text[at] is not ('=' or ',' or '#' or '{' or '}' or '"' or '(' or ')'))
            at++;
        return text[from..at];
    }

    private string Spent(string words) => (left -= words.Length) >= 0 ? words : throw new UnacceptableInputException(
        $"{name}, line {LineOf(at)}: texts of @string stand in each other too often; write out what the entry needs.");

    /// <summary>What stands up to the end, which counts outside of braces alone.</summary>
    private string Take(char end, int begin)
    {
        var (from, depth) = (at, 0);
        for (; at < text.Length; at++)
        {
            if (text[at] == end && depth == 0) return text[from..at++];
            if (text[at] == '{') depth++;
            else if (text[at] == '}') depth--;
        }

        throw Endless(begin);
    }

    /// <summary>The next sign that is not blank, which is not taken yet.</summary>
    private char Next(int begin)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length ? text[at] : throw Endless(begin);
    }

    private UnacceptableInputException Endless(int begin) => new(
        $"{name}, line {LineOf(begin)}: what begins here has no end; a closing brace or quotation mark is missing.");

    private int LineOf(int place)
    {
        // Entries come in their order, so that a text of many is counted once.
        if (place < counted.At) counted = (0, 1);
        counted = (place, counted.Line + text.AsSpan(counted.At, place - counted.At).Count('\n'));
        return counted.Line;
    }

    [GeneratedRegex(@"@\s*(?<type>[A-Za-z]+)\s*[{(]", RegexOptions.NonBacktracking)]
    private static partial Regex Begin();
}
