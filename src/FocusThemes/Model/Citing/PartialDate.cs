using System.Globalization;
using FocusThemes.Model.Letters;

namespace FocusThemes.Model.Citing;

/// <summary>A day, a month, a season or a year, as far as it is known; or words that stand for a date.</summary>
/// <param name="Year">In digits, after a minus where it is before our era; empty where it is not given.</param>
/// <param name="Month">From 1 to 12; 0 where it is not given.</param>
/// <param name="Day">From 1 to 31; 0 where it is not given.</param>
public sealed record PartialDate(string Year, int Month, int Day)
{
    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    public static PartialDate None { get; } = new("", 0, 0);

    /// <summary>"Spring"; empty where there is none.</summary>
    public string Season { get; init; } = "";

    /// <summary>The last date where there are two; null where there is one.</summary>
    public PartialDate? End { get; init; }

    public bool IsCirca { get; init; }

    /// <summary>What is to be shown in the place of a date, "19th century"; empty where there is a date.</summary>
    public string Words { get; init; } = "";

    /// <summary>True where there is anything to show.</summary>
    public bool IsKnown => Year.Length > 0 || Words.Length > 0;

    /// <summary>"March"; empty where there is none.</summary>
    public string MonthName => Month == 0 ? "" : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month);

    /// <summary>"2019", "2019–2020", "44 B.C.E.", or the words in their place.</summary>
    public string Years => Words.Length > 0 ? Words
        : End is { Year.Length: > 0 } end && end.Year != Year ? $"{Shown(Year)}–{Shown(end.Year)}"
        : Shown(Year);

    /// <summary>The same, with "ca." before what is not certain.</summary>
    public string InShort => IsCirca && Years.Length > 0 ? $"ca. {Years}" : Years;

    /// <param name="parts">Year, month and day; what is no month or day counts as not given.</param>
    public static PartialDate Of(IReadOnlyList<string> parts)
    {
        if (parts.Count == 0 || parts[0].Length == 0) return None;
        if (!int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            return DateWords.Read(MarkedText.PlainOf(parts[0]));
        var number = parts.Count > 1 ? NumberIn(parts[1], 24) : 0;
        var month = number <= 12 ? number : 0;
        return new(parts[0], month, month > 0 && parts.Count > 2 ? NumberIn(parts[2], 31) : 0)
        {
            // Of the extended format of dates, and of what reference managers make of it.
            Season = number is (> 12 and < 17) or > 20 ? Seasons[(number - 1) % 4] : "",
        };
    }

    /// <param name="text">A number from 1 to 4, or a word, which is kept.</param>
    public static string SeasonOf(string text) => NumberIn(text, 4) is var number and > 0 ? Seasons[number - 1] : text;

    /// <summary>"2022-03-05" or the beginning of it, with another sign between the parts.</summary>
    public string Numeric(char separator) => (Month, Day) switch
    {
        (0, _) => Year,
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year}{separator}{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year}{separator}{Month:00}{separator}{Day:00}"),
    };

    private static string Shown(string year) => year is ['-', .. var before] ? $"{before.TrimStart('0')} B.C.E." : year;

    private static int NumberIn(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : 0;
}
