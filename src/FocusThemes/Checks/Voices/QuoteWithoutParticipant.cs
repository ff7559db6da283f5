using FocusThemes.Model.Letters;

namespace FocusThemes.Checks.Voices;

internal static class QuoteWithoutParticipant
{
    public static Check Check { get; } = new()
    {
        Id = "quote-without-participant",
        Question = "Is every quote identified by who said it?",
        Reason = "Only a code beside each quote lets a reader see how many people stand behind the findings.",
        Items = [ReportingItem.Coreq29],
        DoesNotTell = "Whether a code is the right one, or whether a name was left out to protect somebody.",
        Find = study =>
            from theme in study.Themes
            let unnamed = theme.Quotes.Where(quote => quote.Participant is null).ToList()
            where unnamed.Count > 0
            let name = unnamed.Count == 1 ? "names" : "name"
            select Finding.Question(
                $"theme {theme.Number}",
                $"{EnglishText.Count(unnamed.Count, "quote")} in theme {theme.Number} {name} no participant.",
                study.PlacesOf(unnamed)),
    };
}
