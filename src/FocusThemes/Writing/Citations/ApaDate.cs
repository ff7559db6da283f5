using FocusThemes.Model.Citing;

namespace FocusThemes.Writing.Citations;

/// <summary>Dates as the APA writes them.</summary>
internal static class ApaDate
{
    /// <summary>"2019", "2020, March 5", "ca. 1987", "in press", or "n.d." where nothing is known.</summary>
    public static string Of(Reference reference)
    {
        var date = reference.Issued;
        // The day only where readers look for it: of newspapers, magazines and pages.
        var hasDay = reference.Type is "article-magazine" or "article-newspaper" or "post" or "post-weblog" or "webpage"
            or "broadcast" or "speech";
        if (reference.Dated.Length == 0) return "n.d.";
        if (!hasDay || reference.IsInPress || date.Year.Length == 0 || date.Words.Length > 0) return reference.Dated;
        return date.IsCirca ? $"ca. {Full(date)}" : Full(date);
    }

    private static string Full(PartialDate date)
    {
        var first = Joined(date.Years, Within(date));
        if (date.End is not { } end || Within(end).Length == 0) return first;
        if (end.Year != date.Year) return $"{Full(date with { End = null })}–{Full(end)}";
        return end.Month == date.Month && end.Season == date.Season
            ? $"{first}–{PlainCitation.Number(end.Day)}"
            : $"{first}–{Within(end)}";
    }

    private static string Joined(string year, string within) => within.Length > 0 ? $"{year}, {within}" : year;

    private static string Within(PartialDate date) => date.Season.Length > 0
        ? date.Season
        : PlainCitation.Joined(date.MonthName, PlainCitation.Number(date.Day));
}
