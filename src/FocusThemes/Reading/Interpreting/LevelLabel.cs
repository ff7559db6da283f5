using System.Buffers;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// The beginning of a line that says what the line is: <c>Theme: Access</c>, <c>Major theme 1: Cost</c>,
/// <c>Subtheme 1a – Travel</c>.
/// </summary>
/// <param name="IsPart">True for a part of a theme.</param>
/// <param name="Number">As printed; null where there is none.</param>
/// <param name="End">After the number and its punctuation.</param>
/// <param name="TitleStart">Where the words begin that are so called.</param>
internal readonly partial record struct LevelLabel(bool IsPart, string? Number, int End, int TitleStart)
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(":：.–—-)");
    private const int Longest = 40;

    /// <summary>Null for a line that does not begin so.</summary>
    public static LevelLabel? Of(string text, TextLine line)
    {
        var words = line.In(text);
        // Few lines are left to the expression.
        if (words.Length < 5 || !char.IsLetter(words[0])
            || words[..Math.Min(words.Length, Longest)].IndexOfAny(Punctuation) < 0) return null;
        var found = Label().Match(text, line.Start, line.End - line.Start);
        if (!found.Success) return null;
        var (number, mark) = (found.Groups["number"], found.Groups["mark"]);
        return new(
            found.Groups["part"].Success, number.Success && !IsWord(number.ValueSpan) ? number.Value : null,
            mark.Index + mark.Length, found.Index + found.Length);
    }

    // "Theme one": the place tells as much.
    private static bool IsWord(ReadOnlySpan<char> number) =>
        !char.IsAsciiDigit(number[0])
        && (number.Length > 1 ? number.ContainsAnyExcept("IVX") : !char.IsAscii(number[0]));

    // Without a number only a colon tells. Marks of bold words may stand before it.
    [GeneratedRegex(
        @"\G(?<mark>(?:(?:main|major|key|core|global|overarching|over-arching|central|superordinate|primary|macro|meta|broad|higher[- ]order|" +
        @"organi[sz]ing)\s)?(?:(?<part>sub-?\s?(?:ordinate\s)?(?:themes?|categor(?:y|ies)|topics?|domains?)|" +
        @"sub-?(?:tema|thema|thème|kategorie|categor[ií]a|catégorie)s?|unter(?:thema|kategorie)|sous-(?:thème|" +
        @"catégorie))|themes?|categor(?:y|ies)|domains?|topics?|dimensions?|tema|thema|thème|(?:ober|" +
        @"haupt)?kategorie|categor[ií]a|catégorie|кат[её]гория|тема|主题|" +
        @"テーマ)(?:\s?(?<number>[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}[a-z]?|[IVX]{1,4}\b|[A-Z]\b|one|two|three|four|five|" +
        @"six|seven|eight|nine|ten|[一二三四五六七八九十]{1,2})[\s*]{0,3}[.:：)–—-]|[\s*]{0,3}[:：]))\s*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
