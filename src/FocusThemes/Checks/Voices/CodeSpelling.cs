using FocusThemes.Model.People;
using FocusThemes.Queries.Participants;

namespace FocusThemes.Checks.Voices;

internal static class CodeSpelling
{
    public static Check Check { get; } = new()
    {
        Id = "code-spelling",
        Question = "Are participant codes written alike?",
        Reason = "One person under two codes looks like two, and two under one like one; a slip of a digit does " +
            "either.",
        Items = [ReportingItem.Coreq29],
        DoesNotTell = "Which spelling is the right one. Codes that differ in case or leading zeros alone are read as " +
            "one participant.",
        LookedAt = study => $"Looked at {study.CodesInAll} as they are printed at {study.QuotesInAll}.",
        Find = study => [.. PrintedTwoWays(study), .. WithOtherDigits(study), .. LookAlikes.In(study)],
    };

    private static IEnumerable<Finding> PrintedTwoWays(CheckedStudy study) =>
        from quote in study.Quotes
        where quote.Participant is not null && quote.AttributedAs is not null
        group quote by quote.Participant into said
        let others = said.Where(quote => !PrintedCode.Has(quote.AttributedAs!, said.Key)).ToList()
        where others.Count > 0
        let printed = others.Select(quote => quote.AttributedAs!).Distinct().ToList()
        select Finding.Question(
            said.Key, $"{said.Key} is also printed {Sentences.ListOfCodes(printed)}; they are read as one participant.",
            study.PlacesOf(others));

    // P01 beside P100 is counting on; P010 beside P14, or P1 beside P02, is another way of writing.
    private static IEnumerable<Finding> WithOtherDigits(CheckedStudy study)
    {
        var families = study.Codes.Where(code => code.Role is not null)
            .GroupBy(code => (code.Role, code.Group is null));
        foreach (var family in families)
        {
            var usual = family.CountBy(code => Digits(code).Length)
                .OrderByDescending(width => width.Value).ThenBy(width => width.Key).First().Key;
            var alike = family.Where(code => Digits(code).Length == usual).ToList();
            var isPadded = alike.Exists(code => Digits(code)[0] == '0');
            var beside = alike.GroupBy(code => code.Group ?? "")
                .ToDictionary(group => group.Key, group => group.First());
            foreach (var code in family)
            {
                var digits = Digits(code);
                if (digits.Length == usual || !(digits.Length > usual ? digits[0] == '0' : isPadded)) continue;
                var near = beside.GetValueOrDefault(code.Group ?? "", alike[0]);
                yield return Finding.Question(
                    code.Printed, $"{code} looks like a differently written number beside {near}: " +
                    $"{Count(digits.Length)} where others have {Sentences.InWord(usual)}.",
                    study.PlaceOf(code), study.PlaceOf(near));
            }
        }
    }

    private static string Digits(ParticipantCode code) =>
        code.Printed[(code.Printed.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1)..];

    private static string Count(int digits) => $"{Sentences.InWord(digits)} {(digits == 1 ? "digit" : "digits")}";
}
