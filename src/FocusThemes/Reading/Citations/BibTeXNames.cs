using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Citations;

/// <summary>
/// Authors as BibTeX has them: "First von Last", "von Last, First", "von Last, Jr, First", between them "and". What
/// stands in braces is one piece, and one that is nothing else an organisation.
/// </summary>
internal static partial class BibTeXNames
{
    public static IEnumerable<JsonObject> Read(string value)
    {
        var (words, begin) = (Parts(value, IsBlank), 0);
        for (var end = 0; end <= words.Count; end++)
        {
            if (end < words.Count && !words[end].Equals("and", StringComparison.OrdinalIgnoreCase)) continue;
            if (end > begin) yield return Name(string.Join(' ', words[begin..end]));
            begin = end + 1;
        }
    }

    private static JsonObject Name(string name)
    {
        if (name is ['{', ..] && TeXText.Inside(name) is var whole && whole.Length < name.Length)
            return CslName.Whole(TeXText.Read(whole));
        var parts = Parts(name, c => c == ',').Select(part => part.Trim()).ToList();
        if (parts.Exists(IsNamedPart)) return NamedParts(parts);
        return parts switch
        {
            [] => CslName.Whole(TeXText.Read(name)),
            [var spoken] => Spoken(Parts(spoken, c => IsBlank(c) || c == '~')),
            [var last, var first] => Of(last, first, ""),
            // Many write the suffix where people say it.
            [var last, var first, var suffix] when CslName.IsSuffix(suffix) && !CslName.IsSuffix(first) =>
                Of(last, first, suffix),
            [var last, var suffix, .. var first] => Of(last, string.Join(", ", first), suffix),
        };
    }

    private static JsonObject Of(string last, string first, string suffix) =>
        CslName.Of(TeXText.Read(last), TeXText.Read(first), TeXText.Read(suffix));

    /// <summary>The last word, and small ones with what stands between them, are the family name.</summary>
    private static JsonObject Spoken(List<string> words)
    {
        if (words.Count == 0) return CslName.Whole("");
        var family = words.FindIndex(IsSmall) is var small and >= 0 ? small : words.Count - 1;
        return Of(string.Join(' ', words[family..]), string.Join(' ', words[..family]), "");
    }

    private static bool IsSmall(string word) =>
        word[0] != '{' && TeXText.Read(word) is [var first, ..] && char.IsLower(first);

    /// <summary>"family=Beek, given=Mary, prefix=van", as biblatex has them too.</summary>
    private static JsonObject NamedParts(List<string> parts)
    {
        var named = parts.Where(IsNamedPart).Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
            .DistinctBy(part => part[0]).ToDictionary(part => part[0], part => part[1]);
        string Part(string key) => named.GetValueOrDefault(key, "").Trim('"');
        return Of($"{Part("prefix")} {Part("family")}".Trim(), Part("given"), Part("suffix"));
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static bool IsNamedPart(string part) => Named().IsMatch(part);

    /// <summary>Parted outside of braces, and none of them empty.</summary>
    private static List<string> Parts(string value, Func<char, bool> parts)
    {
        var (found, begin, depth) = (new List<string>(), 0, 0);
        for (var at = 0; at <= value.Length; at++)
        {
            if (at < value.Length && value[at] == '{') depth++;
            else if (at < value.Length && value[at] == '}') depth--;
            if (at < value.Length && (depth > 0 || !parts(value[at]))) continue;
            if (at > begin) found.Add(value[begin..at]);
            begin = at + 1;
        }

        return found;
    }

    [GeneratedRegex(
        "^(?:family|given|prefix|suffix|useprefix|(?:given|family|prefix)-i)\\s*=", RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
