using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Checks.Disclosure;

/// <summary>All that is shown of somebody, where so few others have the same that they could be known by it.</summary>
internal static class SmallCells
{
    public static IEnumerable<Finding> Find(DisclosedStudy study)
    {
        var smallest = study.Publish.Smallest ?? PublishFile.UsualSmallest;
        return study.Study.Catalogue.Participants.Where(who => Told(who).Any()).GroupBy(Cell).Where(cell => cell.Count() < smallest)
            .Select(cell => Finding.Question(
                cell.Key,
                $"{EnglishText.Count(cell.Count(), "participant")} ({Sentences.ListOfCodes(cell.Select(who => who.Code))}) alone {(cell.Count() == 1 ? "has" : "have")} "
                    + $"“{cell.Key}”: fewer than {smallest}.",
                study.Study.PlacesOf(cell.Select(who => ParticipantCode.Parse(who.Code)))));
    }

    private static IEnumerable<ParticipantAttribute> Told(ParticipantEntry who) => who.Attributes.Where(one => one.Name != ParticipantAttribute.Memo);

    // "age 47, role nurse".
    private static string Cell(ParticipantEntry who) => string.Join(", ", Told(who).Select(one => $"{AttributeKey.Of(one.Name)} {AttributeKey.Of(one.Value)}")
        .Distinct().Order(StringComparer.Ordinal));
}
