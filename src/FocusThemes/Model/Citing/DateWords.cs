using System.Globalization;
using System.Text.RegularExpressions;

namespace FocusThemes.Model.Citing;

/// <summary>Dates that were written as words: "2 May 2019", "Spring 2020", "ca. 1987", "19th century".</summary>
internal static partial class DateWords
{
    /// <summary>Longer ones are no dates, and shown as they are.</summary>
    private const int Longest = 60;

    private static readonly string[] Unknown =
        ["n.d", "nd", "no date", "undated", "date unknown", "s.d", "s.a", "s.f", "o.j", "o.d", "б. г", "б.г"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "fall", "winter"];

    /// <summary>What is not wholly a date is kept as words; the year in it counts where there is one.</summary>
    public static PartialDate Read(string text)
    {
        text = text.Trim();
        if (text.Length == 0 || Unknown.Contains(Folded(text))) return PartialDate.None;
        if (text.Length > Longest) return AsWords(text);
        var circa = Circa().Match(text);
        if (circa.Success && Certain(circa.Groups["date"].Value) is { } about) return about with { IsCirca = true };
        return Certain(text) ?? AsWords(text);
    }

    private static PartialDate? Certain(string text)
    {
        if (Iso().Match(text) is { Success: true } iso && IsoOf(iso) is { } date) return date;
        if (TwoYears().Match(text) is { Success: true } years)
            return Range(years.Groups["first"].Value, years.Groups["last"].Value);
        var words = text.Split([' ', ',', '.', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3 || words.Count(IsYear) != 1) return null;
        var year = words.First(IsYear);
        var rest = words.Where(word => word != year).ToList();
        return rest switch
        {
            [] => PartialDate.Of([year]),
            [var season] when Seasons.Contains(season, StringComparer.OrdinalIgnoreCase) =>
                PartialDate.Of([year]) with { Season = season },
            [var month] when MonthOf(month) is { } number => PartialDate.Of([year, number]),
            [var month, var day] when MonthOf(month) is { } number && Day().IsMatch(day) =>
                PartialDate.Of([year, number, day]),
            [var day, var month] when MonthOf(month) is { } number && Day().IsMatch(day) =>
                PartialDate.Of([year, number, day]),
            _ => null,
        };
    }

    private static PartialDate? IsoOf(Match iso)
    {
        var (year, month, day) = (iso.Groups["year"].Value, iso.Groups["month"].Value, iso.Groups["day"].Value);
        var date = PartialDate.Of([year, month, day]);
        return date.Month > 0 && (date.Day > 0) == iso.Groups["day"].Success ? date : null;
    }

    private static PartialDate? Range(string first, string last)
    {
        // "2019-20" is short for 2019-2020.
        if (last.Length == 2) last = first[..2] + last;
        return string.CompareOrdinal(last, first) > 0
            ? PartialDate.Of([first]) with { End = PartialDate.Of([last]) }
            : null;
    }

    private static PartialDate AsWords(string text) =>
        (FourDigits().Matches(text) is [var year] ? new(year.Value, 0, 0) : PartialDate.None) with { Words = text };

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    private static string? MonthOf(string word)
    {
        for (var month = 1; month <= 12; month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            if (word.Length >= 3 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                || (month == 9 && word.Equals("Sept", StringComparison.OrdinalIgnoreCase)))
                return month.ToString(CultureInfo.InvariantCulture);
        }

        return null;
    }

#pragma warning disable CA1308 // Compared with small letters.
    private static string Folded(string text) =>
        text.Trim('(', ')', '[', ']', '.', ' ').Replace(". ", ".", StringComparison.Ordinal).ToLowerInvariant();
#pragma warning restore CA1308

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/](?<month>[0-9]{1,2})(?:[-/](?<day>[0-9]{1,2})(?:[T ][0-9:.,Z+-]*)?)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<first>[0-9]{4}) ?(?:[-–—/]| to ) ?(?<last>[0-9]{4}|[0-9]{2})$")]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"^(?:(?:ca?\.?|circa|about|around|approx\.?|approximately|~|≈) ?\[?(?<date>[0-9][^]?]*)\]?"
        + @"|\[(?:ca?\.?|circa) (?<date>[0-9][^]?]*)\]|\[?(?<date>[0-9][^]?]*)\?\]?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Circa();

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex FourDigits();

    [GeneratedRegex("^[0-9]{1,2}$")]
    private static partial Regex Day();
}
