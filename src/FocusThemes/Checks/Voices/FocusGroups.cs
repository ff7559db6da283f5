using System.Globalization;
using FocusThemes.Model.Letters;

namespace FocusThemes.Checks.Voices;

internal static class FocusGroups
{
    public static Check Check { get; } = new()
    {
        Id = "focus-groups",
        Question = "Is every focus group quoted?",
        Reason = "What one group said may be the group's own; findings that hold across groups show all of them.",
        Items = [ReportingItem.Coreq32],
        DoesNotTell = "Which group somebody sat in whose code does not say so; groups are taken to be counted from 1.",
        LookedAt = study => $"Looked at the groups that {study.CodesInAll} name, " +
            (study.Declared.FocusGroups is { } declared
                ? $"beside the {EnglishText.Count(declared, "declared focus group")}."
                : "without a declared number of focus groups."),
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var named = study.Catalogue.Groups.OfType<string>()
            .Select(NumberOf).Where(number => number > 0).Order().ToList();
        var place = new FindingPlace("participants", $"{study.Study.Address}/participants");
        if (named.Count == 0)
        {
            if (study.Declared.FocusGroups is { } groups)
                yield return Finding.Note(
                    "focus groups",
                    $"{EnglishText.AsHeading(EnglishText.Count(groups, "focus group"))} took part; no code tells which of them " +
                    "speaks.", place);
            yield break;
        }

        var declared = study.Declared.FocusGroups ?? named[^1];
        if (named[^1] > declared)
            yield return Finding.Question(
                "focus groups", $"Codes name focus group {named[^1]}, but {EnglishText.Count(declared, "focus group")} " +
                $"{EnglishText.Are(declared)} declared.", place);
        var next = 1;
        foreach (var group in named.Append(Math.Max(declared, named[^1]) + 1))
        {
            if (group > next)
            {
                var missing = Sentences.Range("focus group", next, group - 1);
                yield return Finding.Question(
                    missing, $"{EnglishText.AsHeading(missing)} {EnglishText.Are(group - next)} never quoted.", place);
            }

            next = group + 1;
        }
    }

    // One that is too large to be counted to is no count of groups.
    private static int NumberOf(string group) =>
        int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? number
            : 0;
}
