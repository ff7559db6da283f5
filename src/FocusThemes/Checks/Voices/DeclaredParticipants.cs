using FocusThemes.Model.Letters;
using FocusThemes.Reading;

namespace FocusThemes.Checks.Voices;

internal static class DeclaredParticipants
{
    private const string HowTo =
        $"To declare it, {StudyFileNames.Citation} takes \"custom\": {{\"participants\": 23}}, and Zotero a line “participants: 23” " +
        "under Extra";

    public static Check Check { get; } = new()
    {
        Id = "declared-participants",
        Question = "How many of those who took part are quoted?",
        Reason = "Quotes from many people show the range of views. Less than half of them makes it a question, more " +
            "codes than people too.",
        Items = [ReportingItem.Coreq32, ReportingItem.Coreq29],
        DoesNotTell = "Who was left out, and whether those who are not quoted thought otherwise.",
        LookedAt = study => $"Looked at {study.CodesInAll} and at what {StudyFileNames.Citation} declares.",
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        const string About = "participants";
        var quoted = study.Codes.Count;
        var voices = new FindingPlace("participants", $"{study.Study.Address}/participants");
        if (study.Declared.Participants is not { } declared)
        {
            yield return Finding.Note(
                About,
                $"{EnglishText.AsHeading(EnglishText.Count(quoted, "participant"))} {EnglishText.Are(quoted)} quoted; how many took part " +
                $"is not declared. {HowTo}.", voices);
        }
        else if (quoted > declared)
        {
            yield return Finding.Question(
                About,
                $"{study.CodesInAll} are quoted, more than the {EnglishText.Count(declared, "declared participant")}.",
                voices);
        }
        else
        {
            var level = quoted * 2 < declared ? FindingLevel.Question : FindingLevel.Note;
            var who = $"{quoted} of {EnglishText.Count(declared, "declared participant")} {EnglishText.Are(quoted)} quoted";
            yield return Finding.Of(level, About, $"{who}.", [voices]);
        }
    }
}
