using System.Buffers;
using FocusThemes.Model;
using FocusThemes.Queries.Sources;

namespace FocusThemes.Queries.Participants;

/// <summary>Who says the quote that begins there, and what is printed of them.</summary>
internal readonly record struct SaidBy(int Start, string Code, string Printed);

/// <summary>
/// Tells whose name an attribution in a source is: that of the quote before or after it, and of nobody where that is
/// not sure, such as a role alone.
/// </summary>
/// <param name="said">In the order of the text; quotes that name nobody are left out.</param>
internal sealed class Attributions(SourceWindow text, IReadOnlyList<SaidBy> said)
{
    private static readonly SearchValues<char> Around = SearchValues.Create(" \u00A0()[]{}–—-,;:.\"“”|*_");

    /// <returns>The code; null where it is not sure.</returns>
    public string? Of(int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && Around.Contains(text.At(first))) first++;
        while (last > first && Around.Contains(text.At(last - 1))) last--;
        if (first == last) return null;
        var (printed, after) = (text.Between(first, last).ToString(), Sorted.First(said, quote => quote.Start < start));
        // Mostly it stands behind the quote; where it stands before, it is sure on one line alone.
        List<SaidBy> near = [.. said.Skip(after - 1).Take(after == 0 ? 0 : 1), .. said.Skip(after).Take(1).Where(IsOnThisLine)];
        return Only(near.Where(quote => quote.Printed == printed || PrintedCode.Has(printed, quote.Code)))
            // Of a code in two columns, each has a part.
            ?? Only(near.Where(quote => HasPart(quote.Code, printed) && IsOnThisLine(quote)));

        // What begins before the first line is on another.
        bool IsOnThisLine(SaidBy quote) => quote.Start >= text.Start && quote.Start <= text.End
            && text.Between(Math.Min(start, quote.Start), Math.Max(start, quote.Start)).IndexOfAny('\r', '\n') < 0;
    }

    private static string? Only(IEnumerable<SaidBy> quotes) =>
        quotes.Select(quote => quote.Code).Distinct().Take(2).ToList() is [var code] ? code : null;

    // As a whole word: "P1" is no part of "FG1, P11".
    private static bool HasPart(string code, string part) =>
        code.Split([' ', ',', ';', '/', ':'], StringSplitOptions.RemoveEmptyEntries).Contains(part, StringComparer.Ordinal);
}
