using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Checks.Words;

internal static class SameQuoteTwice
{
    public static Check Check { get; } = new()
    {
        Id = "same-quote-twice",
        Question = "Are the same words shown twice?",
        Reason = "The same words under two themes count twice as evidence; under two codes, one of them is wrong.",
        Items = [ReportingItem.Coreq30, ReportingItem.Srqr16And17],
        DoesNotTell = "Whether showing them twice was meant. Compared without case, spaces and signs, from " +
            $"{RepeatedWords.FewestSame} words on, and for a part of another quote from {RepeatedWords.FewestWithin}; " +
            "other words for the same are not found.",
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var (same, within) = RepeatedWords.Of(study.Quotes);
        foreach (var quotes in same)
        {
            var said = quotes.Select(By).Distinct().ToList();
            yield return Finding.Question(
                quotes[0].Id, $"Quotes {Sentences.ListOf([.. quotes.Select(quote => quote.Id)])} are the same words, " +
                $"by {Sentences.ListOfCodes(said)}.", study.PlacesOf(quotes));
        }

        // Stretches of a document that overlap are the same words, said once.
        foreach (var (part, whole) in within.Where(pair => !IsAround(pair.Whole.Source, pair.Part.Source)))
            yield return Finding.Question(
                part.Id,
                $"Quote {part.Id}, by {By(part)}, stands word for word within quote {whole.Id}, by {By(whole)}.",
                study.PlaceOf(part), study.PlaceOf(whole));
    }

    private static bool IsAround(SourcePlace whole, SourcePlace part) =>
        whole.Name == part.Name && whole.Start <= part.Start && part.End <= whole.End;

    private static string By(QuoteDetail quote) => quote.Participant ?? EnglishText.Nobody;
}
