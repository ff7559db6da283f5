using System.Globalization;
using System.Text;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Queries.Studies;

/// <summary>What a file is called after what is in it: a name that every system takes.</summary>
public static class FileName
{
    /// <summary>UTF-16 units, without the ending: at most 240 bytes, of the 255 that file systems have for a name.</summary>
    private const int Longest = 80;

    // Devices of Windows, whatever ending stands behind.
    private static readonly string[] Reserved =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })];

    /// <summary>
    /// The parts between hyphens: letters of any script, their marks and digits as they are; a full stop between digits
    /// too; whatever some system takes for its own becomes a hyphen.
    /// </summary>
    public static string Of(params IEnumerable<string> parts)
    {
        var name = new StringBuilder();
        var text = string.Join('-', parts);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsKept(rune) || IsBetweenDigits(text, at)) name.Append(rune);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
            at += rune.Utf16SequenceLength;
        }

        var whole = Shortened(name.ToString().Trim('-'));
        if (whole.Length == 0) return "quotes";
        return Reserved.Contains(whole, StringComparer.OrdinalIgnoreCase) ? $"study-{whole}" : whole;
    }

    /// <summary>What a filter takes, as parts of a name.</summary>
    public static IEnumerable<string> Parts(QuoteFilter filter)
    {
        foreach (var part in filter.Chosen.SelectMany(chosen => chosen.Dimension.FileNameOf(chosen.Values))) yield return part;
        if (filter.Words is { } words) yield return words;
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetter(rune) || IsWithin(Rune.GetUnicodeCategory(rune)) || Rune.IsDigit(rune);

    private static bool IsWithin(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate;

    private static bool IsBetweenDigits(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    // Between parts, where there is a hyphen; else between characters.
    private static string Shortened(string name)
    {
        if (name.Length <= Longest) return name;
        if (name.LastIndexOf('-', Longest) is var hyphen and > Longest / 2) return name[..hyphen];
        var end = Longest;
        while (end > 1 && !char.IsHighSurrogate(name[end]) && IsWithin(char.GetUnicodeCategory(name[end]))) end--;
        return name[..end];
    }
}
