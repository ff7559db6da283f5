using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;

namespace FocusThemes.Reading.Citations;

/// <summary>The dates of BibTeX, in year, month and day, and of biblatex, in one field.</summary>
internal static partial class BibTeXDate
{
    public static PartialDate Issued(BibTeXEntry entry)
    {
        if (entry.First("date") is { Length: > 0 } date) return Of(date.Trim());
        var year = Of(entry.Words("year"));
        var (month, day) = (entry.Words("month"), entry.Words("day"));
        var isYear = year is { Words: "", Month: 0, Season: "" } && year.Year.Length > 0;
        if (month.Length == 0 || !isYear) return year;
        if (month.All(char.IsAsciiDigit)) return With(year, PartialDate.Of([year.Year, month, day]));
        // "May/June" and "10--12 May" are not told apart further than their first and last.
        var parts = Between().Split(month, 2);
        var first = DateWords.Read($"{parts[0]} {day} {year.Year}");
        if (first.Words.Length > 0)
            return DateWords.Read($"{month} {year.Year}") is { Words: "" } other ? With(year, other) : year;
        var last = parts.Length > 1 ? DateWords.Read($"{parts[1]} {year.Year}") : PartialDate.None;
        return With(year, last is { Words: "", Month: > 0 } && year.End is null ? first with { End = last } : first);
    }

    /// <summary>"2021-05-04", "2019/2020", "2021~", or in words.</summary>
    public static PartialDate Of(string text)
    {
        var parts = text.Split('/');
        if (parts is [var begin, .. { Length: < 2 } more] && Array.TrueForAll(parts, Iso().IsMatch))
        {
            var date = Certain(begin);
            return more is [{ Length: > 0 } end] ? date with { End = Certain(end) } : date;
        }

        return DateWords.Read(text);
    }

    private static PartialDate Certain(string text) =>
        PartialDate.Of(Iso().Match(text).Groups["parts"].Value.Split('-')) with
        {
            IsCirca = text is [.., '~' or '?' or '%'],
        };

    private static PartialDate With(PartialDate year, PartialDate date) =>
        date with { End = date.End ?? year.End, IsCirca = year.IsCirca };

    [GeneratedRegex(
        "^(?<parts>[0-9]{4}(?:-(?:0?[1-9]|1[0-2]|2[1-4])(?:-[0-9]{1,2})?)?)?[~?%]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\s*(?:/|-+|–|\band\b|&)\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Between();
}
