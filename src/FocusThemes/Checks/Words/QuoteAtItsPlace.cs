using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading;

namespace FocusThemes.Checks.Words;

internal static class QuoteAtItsPlace
{
    public static Check Check { get; } = new()
    {
        Id = "quote-at-its-place",
        Question = "Does every quote stand in the source, word for word, where its record says?",
        Reason = "A quote that cannot be followed back to its source cannot be trusted; this is a fault of the record.",
        Items = [ReportingItem.Coreq30],
        DoesNotTell = "Whether the source says what was said in the room.",
        LookedAt = study => $"Compared {study.QuotesInAll} with the source, character by character.",
        Find = study => Find(study).Concat(FindChosen(study)),
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var texts = study.Sources.ToDictionary(source => source.Name, source => source.Text);
        return
            from quote in study.Quotes
            where !Holds(quote, texts[quote.Source.Name])
            group quote by quote.Source.Name into lost
            let quotes = lost.ToList()
            let stand = quotes.Count == 1 ? "does" : "do"
            select Finding.Of(
                FindingLevel.Error, lost.Key,
                $"{EnglishText.Count(quotes.Count, "quote")} {stand} not stand in {lost.Key} where the record says.",
                study.PlacesOf(quotes));
    }

    // What the team chose before the tables were read anew may have another number now.
    private static IEnumerable<Finding> FindChosen(CheckedStudy study)
    {
        if (study.Study.Highlights is not { } chosen) return [];
        var places = study.Concepts.SelectMany(concept => concept.Quotes).Select(quote => QuoteId.KeyOf(quote.PlaceId ?? quote.Id)).ToHashSet();
        return chosen.Quotes.Where(id => !places.Contains(QuoteId.KeyOf(id))).Select(id => Finding.Question(
            id, $"{StudyFileNames.Highlights} names quote {id}, which this study does not have: it is not shown among those that the team chose."));
    }

    private static bool Holds(QuoteDetail quote, string text) =>
        quote.Source is { Start: >= 0 } place && place.End <= text.Length && place.Start <= place.End
        && text.AsSpan(place.Start, place.End - place.Start).SequenceEqual(quote.Text);
}
