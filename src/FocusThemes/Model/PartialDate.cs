using System.Globalization;

namespace FocusThemes.Model;

/// <summary>A day, a month or a year, as far as it is known.</summary>
/// <param name="Year">As given; empty where it is not.</param>
/// <param name="Month">From 1 to 12; 0 where it is not given.</param>
/// <param name="Day">From 1 to 31; 0 where it is not given.</param>
public sealed record PartialDate(string Year, int Month, int Day)
{
    public static PartialDate None { get; } = new("", 0, 0);

    /// <summary>"March"; empty where there is none.</summary>
    public string MonthName => Month == 0 ? "" : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month);

    /// <param name="parts">Year, month and day; what is no month or day counts as not given.</param>
    public static PartialDate Of(IReadOnlyList<string> parts)
    {
        if (parts.Count == 0 || parts[0].Length == 0) return None;
        var month = parts.Count > 1 ? NumberIn(parts[1], 12) : 0;
        return new(parts[0], month, month > 0 && parts.Count > 2 ? NumberIn(parts[2], 31) : 0);
    }

    /// <summary>"2022-03-05" or the beginning of it, with another sign between the parts.</summary>
    public string Numeric(char separator) => (Month, Day) switch
    {
        (0, _) => Year,
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year}{separator}{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year}{separator}{Month:00}{separator}{Day:00}"),
    };

    private static int NumberIn(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : 0;
}
