using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Checks.Voices;

internal static class ConceptOnOneVoice
{
    public static Check Check { get; } = new()
    {
        Id = "concept-on-one-voice",
        Question = "Is any concept carried by one participant alone?",
        Reason = "Several quotes look like several people; where all are by one, the concept may be one person's view.",
        Items = [ReportingItem.Coreq32, ReportingItem.Srqr16And17],
        DoesNotTell = "Whether others agreed without being quoted. Concepts of a single quote are left out, and themes " +
            "that are one person's as a whole are asked about elsewhere.",
        LookedAt = study => study.Themes.Sum(theme => Several(theme).Count()) is > 0 and var several
            ? $"Looked at the {EnglishText.Count(several, "concept")} of two quotes or more." : "No concept has two quotes or more.",
        Find = study =>
            from theme in study.Themes
            where !IsOnOneVoice(theme.Quotes)
            from concept in Several(theme)
            where concept.Quotes[0].Participant is not null && IsOnOneVoice(concept.Quotes)
            let voice = concept.Quotes[0].Participant!
            select Finding.Question(
                concept.Id, $"{EnglishText.All(concept.Quotes.Count, "quote")} of concept {concept.Id} are by {voice}.",
                study.PlaceOf(concept), study.PlaceOf(ParticipantCode.Parse(voice))),
    };

    // One without words that is all of a theme is no concept, and the theme is asked about elsewhere.
    private static IEnumerable<ConceptDetail> Several(ThemeDetail theme) =>
        theme.Concepts.Where(concept => concept.Quotes.Count > 1 && (concept.HasWords || theme.Concepts.Count > 1));

    private static bool IsOnOneVoice(IEnumerable<QuoteDetail> quotes) =>
        quotes.Select(quote => quote.Participant).Distinct().Take(2).Count() == 1;
}
