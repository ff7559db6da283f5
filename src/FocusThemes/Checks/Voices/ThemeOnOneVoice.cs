using FocusThemes.Model.Letters;
using FocusThemes.Model.People;

namespace FocusThemes.Checks.Voices;

internal static class ThemeOnOneVoice
{
    public static Check Check { get; } = new()
    {
        Id = "theme-on-one-voice",
        Question = "Is any theme carried by one participant alone?",
        Reason = "Several quotes look like several people; where all are by one, the theme may be one person's view.",
        Items = [ReportingItem.Coreq32, ReportingItem.Srqr16And17],
        DoesNotTell = "Whether others agreed without being quoted. Themes of a single quote are asked about elsewhere.",
        LookedAt = study =>
            $"Looked at the {EnglishText.Count(study.Themes.Count(theme => theme.QuoteCount > 1), "theme")} of two quotes or " +
            "more.",
        Find = study =>
            from theme in study.Themes
            where theme.QuoteCount > 1
            let voices = theme.Quotes.Select(quote => quote.Participant).Distinct().Take(2).ToList()
            where voices is [not null]
            select Finding.Question(
                $"theme {theme.Number}",
                $"{EnglishText.All(theme.QuoteCount, "quote")} of theme {theme.Number} are by {voices[0]}.",
                study.PlaceOf(theme), study.PlaceOf(ParticipantCode.Parse(voices[0]!))),
    };
}
