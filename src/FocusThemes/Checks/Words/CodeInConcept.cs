using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;
using FocusThemes.Model.People;

namespace FocusThemes.Checks.Words;

internal static partial class CodeInConcept
{
    public static Check Check { get; } = new()
    {
        Id = "code-in-concept",
        Question = "Do the authors name participants whose words they do not show?",
        Reason = "What the authors report somebody to have said should be found among that person's words.",
        Items = [ReportingItem.Coreq30, ReportingItem.Srqr16And17],
        DoesNotTell = "Whether the quote says what the authors report. Codes of a form that nobody quoted has are " +
            "not known.",
        LookedAt = study => $"Looked at the words of {study.ConceptsInAll}.",
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        foreach (var concept in study.Concepts)
        {
            var named = concept.Paragraphs.SelectMany(paragraph => Codes().Matches(paragraph))
                .Select(code => code.Value).Where(code => IsCode(code, study)).Distinct().ToList();
            if (named.Count == 0) continue;
            var here = concept.Quotes.Select(quote => quote.Participant).OfType<string>()
                .Select(code => ParticipantCode.Parse(code).Key).ToHashSet();
            var shown = named.ToLookup(code =>
                here.Contains(ParticipantCode.Parse(code).Key) ? "there"
                : study.Catalogue.FindParticipant(code) is null ? "nowhere" : "only elsewhere");
            yield return Finding.Of(
                shown["there"].Count() == named.Count ? FindingLevel.Note : FindingLevel.Question, concept.Id,
                $"Concept {concept.Id} names {Sentences.ListOf(named)} in the text; " +
                $"{string.Join(", ", shown.Select(Quoted))}.",
                [
                    study.PlaceOf(concept),
                    .. study.PlacesOf(named.Except(shown["nowhere"]).Select(ParticipantCode.Parse)),
                ]);
        }
    }

    private static string Quoted(IGrouping<string, string> codes) =>
        $"{Sentences.ListOf([.. codes])} {EnglishText.Are(codes.Count())} quoted {codes.Key}";

    // Printed in the letters that the study's codes have; "p4" is a page.
    private static bool IsCode(string printed, CheckedStudy study) =>
        ParticipantCode.Parse(printed) is { Role: { } role } code && printed.Contains(role, StringComparison.Ordinal)
        && (study.Catalogue.FindParticipant(printed) is not null || study.Catalogue.HasForm(code));

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[0-9]{0,3}[A-Za-z]{1,3}[0-9]{1,6}(?![\p{L}\p{N}])")]
    private static partial Regex Codes();
}
