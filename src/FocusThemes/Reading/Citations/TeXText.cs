using System.Buffers;
using System.Text;

namespace FocusThemes.Reading.Citations;

/// <summary>
/// A value of BibTeX as words, in the markup that CSL has for them. A command that is not known stays as it stands.
/// </summary>
internal sealed class TeXText
{
    private const string KeptBegin = "<span class=\"nocase\">";
    private static readonly SearchValues<char> OfMath = SearchValues.Create("\\^_{<>=");
    private static readonly char[] Blanks = [' ', '\t', '\n', '\r'];
    private static readonly string[] Addresses = ["url", "path", "nolinkurl"];
    private readonly string text;
    private readonly bool isTitle;
    private readonly StringBuilder words = new();

    private readonly Stack<Group> groups = new();

    private readonly TeXAccents accents = new();
    private int kept;
    private bool isMath;
    private int at;

    private TeXText(string text, bool isTitle) => (this.text, this.isTitle) = (text, isTitle);

    public static string Read(string value) => new TeXText(value, isTitle: false).Read();

    /// <summary>Reads a title, with what stands in braces kept from being made small letters.</summary>
    public static string ReadTitle(string value) => new TeXText(Inside(value.Trim()), isTitle: true).Read();

    /// <summary>What braces around the whole hold: "{{A title}}" protects nothing in particular.</summary>
    public static string Inside(string value)
    {
        var (before, after) = (0, 0);
        while (before < value.Length && value[before] == '{') before++;
        while (after < value.Length - before && value[^(after + 1)] == '}') after++;
        var (depth, lowest) = (before, Math.Min(before, after));
        foreach (var c in value.AsSpan(before, value.Length - before - after))
        {
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            lowest = Math.Min(lowest, depth);
        }

        lowest = Math.Max(lowest, 0);
        return value[lowest..(value.Length - lowest)];
    }

    private string Read()
    {
        while (at < text.Length) Step();
        WriteAccents();
        while (groups.Count > 0) EndGroup();
        return string.Join(' ', words.ToString().Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
    }

    private void Step()
    {
        var c = text[at++];
        switch (c)
        {
            case '\\' when at < text.Length:
                Command();
                break;
            case '{':
                BeginGroup();
                break;
            case '}' when groups.Count > 0:
                WriteAccents();
                EndGroup();
                break;
            case '~':
                Write(" ");
                break;
            case '$' when isMath || IsMath():
                isMath = !isMath;
                break;
            case '^' or '_' when isMath:
                Raise(c == '^' ? "sup" : "sub");
                break;
            case '-' when Takes("--"):
                Write("—");
                break;
            case '-' when Takes("-"):
                Write("–");
                break;
            case '`' when Takes("`"):
                Write("“");
                break;
            case '\'' when Takes("'"):
                Write("”");
                break;
            case '?' or '!' when Takes("`"):
                Write(c == '?' ? "¿" : "¡");
                break;
            default:
                Write(char.IsHighSurrogate(c) && at < text.Length ? $"{c}{text[at++]}" : c.ToString());
                break;
        }
    }

    private void Command()
    {
        var from = at;
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        var isWord = at > from;
        if (!isWord) at++;
        var name = text[from..at];
        if (isWord)
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (TeXMarks.Accents.ContainsKey(name)) words.Append(accents.Await(name));
        else if (TeXMarks.Signs.TryGetValue(name, out var sign)) Write(sign);
        else if (TeXMarks.Silent.Contains(name) && Takes("{")) groups.Push(new("") { SilentFrom = words.Length });
        else if (Addresses.Contains(name) && Takes("{")) Copy();
        else if (TeXMarks.Styles.TryGetValue(name, out var style)) Set(style.Begin, style.End);
        else Leave($"\\{name}{(isWord && char.IsWhiteSpace(text[at - 1]) ? " " : "")}");
    }

    private void Leave(string command)
    {
        Write(command);
        if (!Takes("{")) return;
        words.Append('{');
        groups.Push(new("}"));
    }

    /// <summary>Around the braces that follow; without any, up to the end of those that it stands in.</summary>
    private void Set(string begin, string end)
    {
        words.Append(begin);
        groups.Push(new(end) { EndsWithAnother = !Takes("{") });
    }

    private void Raise(string mark)
    {
        words.Append('<').Append(mark).Append('>');
        if (Takes("{"))
        {
            groups.Push(new($"</{mark}>"));
            return;
        }

        // Not what would raise further, which could go on for ever.
        if (at < text.Length && text[at] is not ('^' or '_' or '$' or '}')) Step();
        words.Append("</").Append(mark).Append('>');
    }

    private void BeginGroup()
    {
        // An accent has its letter in braces, a command what it sets: they keep no capitals.
        var keepsCase = isTitle && kept == 0 && !isMath && !accents.AreWaiting
            && at < text.Length && text[at] is not ('\\' or '}');
        if (keepsCase) kept = groups.Count + 1;
        if (keepsCase) words.Append(KeptBegin);
        groups.Push(new(keepsCase ? "</span>" : ""));
    }

    private void EndGroup()
    {
        Group group;
        do
        {
            if (kept == groups.Count) kept = 0;
            group = groups.Pop();
            if (group.SilentFrom is { } begin)
            {
                words.Length = begin;
                // What is to be read stands in the next braces, and keeps no capitals by them.
                if (Takes("{")) groups.Push(new(""));
                return;
            }

            words.Append(group.End);
        }
        while (group.EndsWithAnother && groups.Count > 0);
    }

    /// <summary>An address, in which no sign is one of TeX.</summary>
    private void Copy()
    {
        for (var depth = 1; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) break;
            words.Append(text[at]);
        }

        at++;
    }

    private void Write(string letter) => words.Append(accents.On(letter));

    private void WriteAccents() => words.Append(accents.Left());

    private bool Takes(string sign)
    {
        if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0) return false;
        at += sign.Length;
        return true;
    }

    /// <summary>True where formulas stand up to the next dollar: those of a price are signs as any other.</summary>
    private bool IsMath()
    {
        var end = text.IndexOf('$', at);
        if (end <= at || text[end - 1] == '\\') return false;
        var between = text.AsSpan(at, end - at);
        return between.ContainsAny(OfMath) || (between.Length == 1 && char.IsAsciiLetter(between[0]));
    }

    /// <summary>What stands in braces, or is set up to the end of them.</summary>
    /// <param name="End">What is written behind it.</param>
    private readonly record struct Group(string End)
    {
        /// <summary>Where it began, if nothing of it counts.</summary>
        public int? SilentFrom { get; init; }

        /// <summary>True for what is set to the end of the braces around it.</summary>
        public bool EndsWithAnother { get; init; }
    }
}
