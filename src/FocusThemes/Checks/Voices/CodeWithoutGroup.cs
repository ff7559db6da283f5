using FocusThemes.Model.Letters;

namespace FocusThemes.Checks.Voices;

internal static class CodeWithoutGroup
{
    private const string OtherForm = "other codes";

    public static Check Check { get; } = new()
    {
        Id = "code-without-group",
        Question = "Does every code tell the focus group, where some do?",
        Reason = "Where most codes begin with the group, one that does not leaves open where its speaker sat.",
        Items = [ReportingItem.Coreq29],
        DoesNotTell = "What the letters of a code stand for; that is not guessed here.",
        LookedAt = study => $"Looked at {study.CodesInAll}.",
        Find = Find,
    };

    // By the letters, which stand for a kind of person: that is what an answer will be about.
    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var others = study.Codes.Count(code => code.Group is not null);
        return others == 0 ? [] :
            from code in study.Codes
            where code.Group is null
            group code by code.Role ?? OtherForm into alike
            let codes = alike.ToList()
            let carry = codes.Count == 1 ? "carries" : "carry"
            select Finding.Question(
                alike.Key,
                $"{Sentences.ListOfCodes(codes.Select(code => code.Printed))} {carry} no group, while " +
                $"{(others == 1 ? "1 other code does" : $"{EnglishText.Number(others)} other codes do")}.",
                study.PlacesOf(codes));
    }
}
