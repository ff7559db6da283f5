using FocusThemes.Checks;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Writing.Checks;

/// <summary>The checks of a study as data: what <c>/studies/{study}/checks.json</c> answers.</summary>
/// <param name="Summary">How many findings there are of each level, in words.</param>
/// <param name="AnswersWithoutFinding">Answers that meet no finding, or none any more.</param>
public sealed record ChecksDocument(
    StudyIdentity Study, string Summary, IReadOnlyList<CheckEntry> Checks,
    IReadOnlyList<CheckAnswer> AnswersWithoutFinding)
{
    public static ChecksDocument Of(CheckReport report) => new(
        StudyIdentity.Of(report.Study), report.Summary, [.. report.Results.Select(CheckEntry.Of)], report.Unmet);
}

/// <param name="FindingCount">How many there are in all; <paramref name="Findings"/> may be fewer.</param>
public sealed record CheckEntry(
    string Id, string Question, string Reason, IReadOnlyList<ReportingItem> Items, string DoesNotTell, string LookedAt,
    int FindingCount, IReadOnlyList<FindingEntry> Findings)
{
    public static CheckEntry Of(CheckResult result) => new(
        result.Check.Id, result.Check.Question, result.Check.Reason, result.Check.Items, result.Check.DoesNotTell,
        result.LookedAt, result.FindingCount, [.. result.Findings.Select(FindingEntry.Of)]);
}

/// <param name="Level">"error", "question" or "note".</param>
/// <param name="Answer">The authors' answer; null where nobody has answered.</param>
public sealed record FindingEntry(
    string Level, string About, string Sentence, IReadOnlyList<FindingPlace> Places, int PlaceCount,
    AnswerEntry? Answer)
{
    public static FindingEntry Of(AnsweredFinding found) => new(
        found.Finding.LevelName, found.Finding.About, found.Finding.Sentence, found.Finding.Places,
        found.Finding.PlaceCount,
        found.Answer is { } answer ? new(answer.Answer, answer.Reason) : null);
}

public sealed record AnswerEntry(string Answer, string Reason);
