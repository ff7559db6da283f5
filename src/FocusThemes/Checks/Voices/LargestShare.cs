using FocusThemes.Model.Letters;
using FocusThemes.Model.People;

namespace FocusThemes.Checks.Voices;

internal static class LargestShare
{
    public static Check Check { get; } = new()
    {
        Id = "largest-share",
        Question = "Does one voice outweigh the others?",
        Reason = "The largest share is always said. More than a fifth of all quotes makes it a question: among six " +
            "people, about the fewest of a focus group, an equal share is a sixth.",
        Items = [ReportingItem.Coreq32],
        DoesNotTell = "Who spoke how much in the room: quotes are chosen, and a long one counts as a short one.",
        LookedAt = study => $"Looked at {study.QuotesInAll} by {EnglishText.Count(study.Codes.Count, "participant")}.",
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var voices = study.Catalogue.Participants;
        if (voices.Count == 0) yield break;
        var (most, all) = (voices.Max(voice => voice.Quotes), study.Quotes.Count);
        List<string> first = [.. voices.Where(voice => voice.Quotes == most).Select(voice => voice.Code)];
        var share = $"{most} of {EnglishText.Count(all, "quote")}";
        var sentence = first.Count == 1
            ? $"{first[0]} gives {share}, {(voices.Count == 1 ? "and is the only one quoted" : "the most of anyone")}."
            : $"{Sentences.ListOfCodes(first)} each give {share}, " +
                $"{(first.Count == voices.Count ? "as many as everyone" : "the most of anyone")}.";
        var level = most * 5 > all && (first.Count < voices.Count || first.Count == 1)
            ? FindingLevel.Question
            : FindingLevel.Note;
        yield return Finding.Of(
            level, Sentences.ListOfCodes(first), sentence, study.PlacesOf(first.Select(ParticipantCode.Parse)));
    }
}
