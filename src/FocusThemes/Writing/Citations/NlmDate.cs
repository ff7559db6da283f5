using FocusThemes.Model.Citing;

namespace FocusThemes.Writing.Citations;

/// <summary>Dates as the National Library of Medicine writes them.</summary>
internal static class NlmDate
{
    /// <summary>"2019", "2019–2020", "[1987?]", "Forthcoming 2025"; empty where nothing is known.</summary>
    public static string Year(Reference reference) => !reference.IsInPress
        ? Uncertain(reference, reference.Issued.IsKnown ? reference.Issued.Years : reference.Dated)
        : PlainCitation.Joined("Forthcoming", reference.Issued.Year);

    /// <summary>"2019 May 4", "2020 Spring", as much of it as is known.</summary>
    public static string Full(Reference reference) => reference.IsInPress
        || reference.Issued is { Year.Length: 0 } or { Words.Length: > 0 }
        ? Year(reference)
        : Uncertain(reference, Full(reference.Issued));

    /// <param name="date">A date, or the day on which an address was looked at.</param>
    public static string Full(PartialDate date)
    {
        var first = PlainCitation.Joined(date.Years, Within(date));
        if (date.End is not { } end || Within(end).Length == 0) return first;
        var hasOtherYear = end.Year != date.Year;
        var last = hasOtherYear ? Full(end) : end.Month == date.Month && end.Season == date.Season
            ? PlainCitation.Number(end.Day)
            : Within(end);
        return hasOtherYear ? $"{Full(date with { End = null })}–{last}" : $"{first}–{last}";
    }

    private static string Within(PartialDate date) => date.Season.Length > 0
        ? date.Season
        : PlainCitation.Joined(date.Month > 0 ? date.MonthName[..3] : "", PlainCitation.Number(date.Day));

    private static string Uncertain(Reference reference, string date) =>
        reference.Issued.IsCirca ? $"[{date}?]" : date;
}
