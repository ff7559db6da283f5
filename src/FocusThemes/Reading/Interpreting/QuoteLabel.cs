using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Words that only say that a quote follows: <c>Quote:</c>, <c>Patient quote 2:</c>.</summary>
internal static partial class QuoteLabel
{
    private const int Longest = 40;

    /// <summary>Where the label begins that ends a stretch of text; null where none does.</summary>
    public static int? At(string text, int start, int end)
    {
        if (end - start < 6 || text[end - 1] is not (':' or '：')) return null;
        var from = Math.Max(start, end - Longest);
        return Label().Match(text, from, end - from) is { Success: true } match && match.Index + match.Length == end
            ? match.Index
            : null;
    }

    /// <summary>Where the words after the last label of a stretch begin; null where it has none.</summary>
    public static int? Within(string text, int start, int end)
    {
        var colon = text.AsSpan(start, end - start).LastIndexOf(':');
        if (At(text, start, start + colon + 1) is null) return null;
        var words = start + colon + 1;
        while (words < end && TextLine.IsSpace(text[words])) words++;
        return words < end ? words : null;
    }

    [GeneratedRegex(
        @"(?:(?<![\p{L}])|(?<=\p{Ll}))(?:\p{Lu}\p{Ll}{2,14}\s[Qq]|Q)uot(?:e|ation)s?\s?[0-9]{0,3}\s?[:：]$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
