using FocusThemes.Checks;
using FocusThemes.Web.Data;
using FocusThemes.Writing.Checks;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>What a reviewer would ask of a study.</summary>
internal static class CheckStudy
{
    // Findings of one check that are given where one is asked for, and where all are.
    private const int MoreOfOneCheck = 4;
    private const int FewerOfEach = 5;

    public static LibraryTool Tool { get; } = new(
        "check_study", "Asks of a study's reporting what a reviewer would: questions, not faults and no score.",
        [ToolParameter.Study, new("check", "The id of one check, for more of its findings.")], AnswerAsync);

    private static Task<IResult> AnswerAsync(ToolCall call) => Answers.ForStudyAsync(call.Library, call["study"], async study =>
    {
        var report = await call.Library.CheckAsync(study, call.Stop);
        var asked = call["check"];
        var results = asked.Length == 0 ? [.. report.Found] : report.Results.Where(result => result.Check.Id == asked).ToList();
        if (asked.Length > 0 && results.Count == 0)
            return Answers.NotFound(
                $"There is no check “{asked}”: there are {string.Join(", ", report.Results.Select(result => result.Check.Id))}.");
        var most = asked.Length > 0 ? call.Most * MoreOfOneCheck : Math.Max(1, call.Most / FewerOfEach);
        var shown = results.ConvertAll(result => result with { Findings = [.. result.Findings.Take(most)] });
        return Answers.Json(new ChecksOfStudy(
            $"{report.FoundSentence}.", CheckReport.NoScore, ChecksDocument.Of(report with { Results = shown }),
            shown.Exists(result => result.LeftOut > 0) ? MoreOf(asked, most) : null));
    }, call.Stop);

    private static string MoreOf(string asked, int most) => asked.Length > 0
        ? $"Of this check no more than {most} findings are given; “findingCount” has how many there are."
        : $"Of each check {most} findings are given at most, and “findingCount” has how many there are; "
            + "ask again with “check” for more of one.";

    private sealed record ChecksOfStudy(string Found, string NoScore, ChecksDocument Report, string? More);
}
