namespace FocusThemes.Model.Letters;

/// <summary>
/// One mark of the kind that CSL and publishers put into titles: <c>&lt;i&gt;</c>, <c>&lt;/span&gt;</c>,
/// <c>&lt;jats:italic&gt;</c>.
/// </summary>
/// <param name="Length">In UTF-16 units, from its sign to its end.</param>
/// <param name="IsBreak">True where it parts what stands before it from what follows.</param>
internal readonly record struct MarkupTag(int Length, TextStyle Style, bool IsEnd, bool IsSpan, bool IsBreak)
{
    /// <summary>Longer ones are no markup of titles.</summary>
    private const int Longest = 200;

    private static readonly Dictionary<string, TextStyle> Styles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = TextStyle.Italic,
        ["em"] = TextStyle.Italic,
        ["italic"] = TextStyle.Italic,
        ["b"] = TextStyle.Bold,
        ["strong"] = TextStyle.Bold,
        ["bold"] = TextStyle.Bold,
        ["sup"] = TextStyle.Raised,
        ["sub"] = TextStyle.Lowered,
        ["inf"] = TextStyle.Lowered,
        ["sc"] = TextStyle.SmallCapitals,
        ["scp"] = TextStyle.SmallCapitals,
        ["u"] = TextStyle.None,
        ["underline"] = TextStyle.None,
        ["font"] = TextStyle.None,
        ["tt"] = TextStyle.None,
        ["monospace"] = TextStyle.None,
        ["small"] = TextStyle.None,
        ["mark"] = TextStyle.None,
        ["span"] = TextStyle.None,
        ["br"] = TextStyle.None,
        ["p"] = TextStyle.None,
        ["div"] = TextStyle.None,
    };

    /// <summary>Names with these before them are markup whatever they are called.</summary>
    private static readonly string[] Prefixes = ["jats:", "mml:"];

    private static readonly string[] Breaks = ["br", "p", "div", "title", "sec", "list-item"];

    /// <summary>The mark that begins at a sign "&lt;"; null where none does.</summary>
    public static MarkupTag? At(string text, int start)
    {
        var rest = text.AsSpan(start + 1, Math.Min(Longest, text.Length - start - 1));
        var end = rest.IndexOfAny('<', '>');
        if (end < 0 || rest[end] != '>') return null;
        var inner = rest[..end];
        var isEnd = inner.StartsWith("/");
        inner = inner[(isEnd ? 1 : 0)..].TrimEnd('/');
        var nameEnd = inner.IndexOfAny(' ', '\t', '\n');
        var (name, attributes) = nameEnd < 0
            ? (inner.ToString(), "")
            : (inner[..nameEnd].ToString(), inner[nameEnd..].Trim().ToString());
        // "a <b and c> d" is no mark.
        if (attributes.Length > 0 && (isEnd || !IsAttributes(attributes))) return null;
        var prefix = Prefixes.FirstOrDefault(known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase)) ?? "";
        var local = name[prefix.Length..];
        if (!Styles.TryGetValue(local, out var style) && (prefix.Length == 0 || local.Length == 0)) return null;
        var isSpan = local.Equals("span", StringComparison.OrdinalIgnoreCase);
        if (isSpan) style = StyleOf(attributes);
        return new(end + 2, style, isEnd, isSpan, Breaks.Contains(local, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsAttributes(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && text[..equals].Trim().All(c => char.IsAsciiLetter(c) || c is '-' or ':')
            && text[(equals + 1)..].TrimStart() is ['"' or '\'', ..] && text[^1] is '"' or '\'';
    }

    private static TextStyle StyleOf(string attributes)
    {
        bool Has(string word) => attributes.Contains(word, StringComparison.OrdinalIgnoreCase);
        return (Has("nocase") ? TextStyle.CaseKept : 0) | (Has("small-caps") ? TextStyle.SmallCapitals : 0)
            | (Has("italic") ? TextStyle.Italic : 0) | (Has("bold") ? TextStyle.Bold : 0);
    }
}
