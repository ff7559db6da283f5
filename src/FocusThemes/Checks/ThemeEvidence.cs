namespace FocusThemes.Checks;

internal static class ThemeEvidence
{
    public static Check Check { get; } = new()
    {
        Id = "theme-evidence",
        Question = "Does every theme rest on more than one quote?",
        Reason = "A theme is a pattern; a single quote shows that something was said, not that it came back.",
        Items = [ReportingItem.Srqr16And17, ReportingItem.Coreq31],
        DoesNotTell = "How often the theme came up in the data: a table shows a choice.",
        LookedAt = study => $"Looked at {study.ThemesInAll}.",
        Find = study =>
            from theme in study.Themes
            where theme.QuoteCount < 2
            let said = theme.Quotes.FirstOrDefault()?.Participant is { } code ? $", by {code}" : ""
            select Finding.Question(
                $"theme {theme.Number}",
                theme.QuoteCount == 0
                    ? $"Theme {theme.Number} has no quote."
                    : $"Theme {theme.Number} rests on one quote{said}.",
                [study.PlaceOf(theme), .. study.PlacesOf(theme.Quotes)]),
    };
}
