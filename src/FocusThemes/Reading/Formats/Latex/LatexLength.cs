using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>Tells lengths from words that stand in the same brackets.</summary>
internal static partial class LatexLength
{
    private const int Longest = 60;

    /// <param name="tokens">What stands in brackets: <c>2pt</c>, <c>-.5\baselineskip</c>, <c>\jot</c>.</param>
    public static bool Is(IReadOnlyList<LatexToken> tokens)
    {
        if (tokens.Count > Longest) return false;
        var written = string.Concat(tokens.Select(token => token.Kind == LatexKind.Command ? "\\" : token.Text));
        return written.Trim().Length == 0 || Form().IsMatch(written);
    }

    /// <summary>What of a word goes on behind a length in front of it; the whole word where there is none.</summary>
    public static string Behind(string word) => Bare().Match(word) is { Success: true, Length: var end } ? word[end..] : word;

    [GeneratedRegex(
        @"^\s*(?:[-–+]?\s*[0-9]*[.,]?[0-9]*\s*(?:pt|cm|mm|ex|em|in|bp|pc|sp|dd|cc|mu|\\)\s*|\s*(?:plus|minus)\s*)+$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?:=\s*[-+]?[0-9]*[.,]?[0-9]*|[-+]?[0-9]*[.,]?[0-9]+)(?:pt|cm|mm|ex|em|in|bp|pc|sp)|^=\s*[-+]?[0-9]*[.,]?[0-9]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
