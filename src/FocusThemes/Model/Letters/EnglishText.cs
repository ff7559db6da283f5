using System.Globalization;

namespace FocusThemes.Model.Letters;

/// <summary>How numbers, groups and nobody are called, on pages and in exports alike.</summary>
public static class EnglishText
{
    /// <summary>Stands where a quote has no attribution.</summary>
    public const string Nobody = "nobody named";
    private const int LongestShown = 80;

    /// <summary>"1 quote", "2 quotes", "no quotes", "1,000 quotes".</summary>
    public static string Count(int number, string singular, string? plural = null) => number switch
    {
        0 => $"no {plural ?? $"{singular}s"}",
        1 => $"1 {singular}",
        _ => $"{Number(number)} {plural ?? $"{singular}s"}",
    };

    /// <summary>"Both quotes", "All 3 quotes".</summary>
    public static string All(int number, string singular) => number == 2 ? $"Both {singular}s" : $"All {Count(number, singular)}";

    /// <summary>"12 quotes by 9 participants", "1 quote, nobody named", "no quotes".</summary>
    public static string QuotesBy(int quotes, int participants) => Count(quotes, "quote")
        + (participants > 0 ? $" by {Count(participants, "participant")}" : quotes > 0 ? $", {Nobody}" : "");

    /// <summary>"is" for one, "are" for none and for several.</summary>
    public static string Are(int number) => number == 1 ? "is" : "are";

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> values, string joint = "and") =>
        values.Count == 1 ? values[0] : $"{string.Join(", ", values.SkipLast(1))} {joint} {values[^1]}";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1–25", "26".</summary>
    /// <param name="first">The place of the first of those shown, from 1.</param>
    public static string Range(int first, int shown) =>
        shown > 1 ? $"{Number(first)}–{Number(first + shown - 1)}" : Number(first);

    public static string Group(string? focusGroup) =>
        focusGroup is null ? "no group in the code" : $"focus group {focusGroup}";

    /// <summary>A code, in quotation marks where it has a comma, which would part it in a list.</summary>
    public static string CodeInList(string code) => code.Contains(',', StringComparison.Ordinal) ? $"“{code}”" : code;

    /// <summary>A sentence with a capital at the beginning.</summary>
    public static string AsHeading(string sentence) => $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";

    /// <summary>The text, or at most its first eighty characters or so, never half a character.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= LongestShown) return text;
        var end = char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return $"{text[..end]}…";
    }
}
