using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Words that only say that a quote follows: <c>Quote:</c>, <c>Patient quote 2:</c>.</summary>
internal static partial class QuoteLabel
{
    private const int Longest = 40, MostWords = 4, ShortestAlone = 7;

    /// <summary>The labels of a line.</summary>
    public static IEnumerable<Stretch> In(string text, int start, int end)
    {
        if (IsWhole(text.AsSpan(start, end - start)))
        {
            yield return new(start, end);
            yield break;
        }

        for (var at = start; text.AsSpan(at, end - at).IndexOfAny(':', '：') is >= 0 and var length; at++)
        {
            at += length;
            var from = Math.Max(start, at + 1 - Longest);
            if (Label().Match(text, from, at + 1 - from) is { Success: true } match) yield return new(match.Index, at + 1);
        }

        if (AtEnd().Match(text, start, end - start) is { Success: true } last) yield return new(last.Index, end);
    }

    /// <summary>True for the label alone, without its colon.</summary>
    public static bool Is(ReadOnlySpan<char> label) =>
        label.Length < Longest && Label().Match($"{label}:") is { Success: true } match && match.Length == label.Length + 1;

    // "Citas in vivo:", "Extract 2", alone on its line.
    private static bool IsWhole(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or >= Longest) return false;
        if (char.IsAsciiDigit(line[^1])) return line.Length >= ShortestAlone && Is(line);
        return line[^1] is ':' or '：' && char.IsUpper(line[0]) && line.Count(' ') < MostWords && !line[..^1].ContainsAny(':', '：')
            && TableWords.IndexOfSentenceEnd(line) < 0 && ReportWords.Of(line[..^1].ToString()) == ReportLabel.Quotes;
    }

    // "Getting to careExtract 1": of the quote on the next line.
    [GeneratedRegex(@"(?<=\p{Ll})(?:Quote|Quotation|Excerpt|Extract|Example|Verbatim|Zitat|Cita)\s[0-9]{1,3}[:：]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    [GeneratedRegex(
        @"(?:(?<![\p{L}])|(?<=\p{Ll}))(?:\p{Lu}\p{Ll}{2,14}\s)?(?:[Qq](?=\s?[0-9])|[Qq]uot(?:e|ation)s?|[Ee]xcerpts?|[Ee]xtracts?|[Ee]xamples?|" +
        @"[Vv]erbatims?|Zitate?|Beispiele?|Citas?|Citations?|Citaç(?:ão|ões)|Falas?)\s?[0-9]{0,3}[a-z]?\s?[:：]$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
