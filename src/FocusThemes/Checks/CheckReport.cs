using System.Text.Encodings.Web;
using System.Text.Json;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Checks;

/// <param name="Answer">The authors' answer; null where nobody has answered.</param>
public sealed record AnsweredFinding(Finding Finding, CheckAnswer? Answer);

/// <summary>What one check has come upon in a study.</summary>
/// <param name="LookedAt">In a sentence, what was looked at.</param>
/// <param name="Findings">The first <see cref="CheckReport.MostFindings"/>, and all that are answered.</param>
/// <param name="FindingCount">How many there are in all.</param>
public sealed record CheckResult(
    Check Check, string LookedAt, IReadOnlyList<AnsweredFinding> Findings, int FindingCount)
{
    /// <summary>"2 questions and 1 note"; "103 findings" where not all of them are listed.</summary>
    public string Summary => LeftOut > 0
        ? EnglishText.Count(FindingCount, "finding")
        : Sentences.ListOf([.. Findings.GroupBy(found => found.Finding.Level).OrderByDescending(level => level.Key)
            .Select(level => EnglishText.Count(level.Count(), level.First().Finding.LevelName))]);

    /// <summary>How the authors answer: what their file calls the check and each of its findings.</summary>
    public string HowToAnswer
    {
        get
        {
            var abouts = Findings.Where(found => found.Answer is null).Select(found => InJson(found.Finding.About)).ToList();
            if (abouts.Count == 0) return "Every finding of it is answered.";
            return $"To answer in {StudyFileNames.Answers}: \"check\": \"{Check.Id}\", \"about\": {string.Join(" or ", abouts)}.";
        }
    }

    public int LeftOut => FindingCount - Findings.Count;

    public string LeftOutSentence =>
        $"{EnglishText.Count(LeftOut, "more finding")} of this kind {EnglishText.Are(LeftOut)} not listed.";

    private static string InJson(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}

/// <summary>Every check of a study, in the order of the list.</summary>
/// <param name="Counts">How many findings there are of each level.</param>
/// <param name="Unmet">Answers that meet no finding, or none any more.</param>
/// <param name="HasOpenError">True where an error has no answer.</param>
public sealed record CheckReport(
    StudyHeader Study, IReadOnlyList<CheckResult> Results, IReadOnlyDictionary<FindingLevel, int> Counts,
    IReadOnlyList<CheckAnswer> Unmet, bool HasOpenError)
{
    /// <summary>How many findings of one check are listed; more are counted.</summary>
    public const int MostFindings = 100;

    public const string NoScore =
        "These are questions that a reviewer would ask, each with its reason; together they are no score. " +
        "A study may answer every one of them well.";

    public IEnumerable<CheckResult> Found => Results.Where(result => result.FindingCount > 0);

    public IEnumerable<CheckResult> NothingFound => Results.Where(result => result.FindingCount == 0);

    /// <summary>"1 error, 8 questions and 4 notes", without what there is none of.</summary>
    public string Summary
    {
        get
        {
            var parts = new[]
            {
                Part(FindingLevel.Error, "error"), Part(FindingLevel.Question, "question"),
                Part(FindingLevel.Note, "note"),
            }.OfType<string>().ToList();
            return parts.Count == 0 ? "no findings" : Sentences.ListOf(parts);
        }
    }

    /// <summary>"3 of 20 checks found something: 1 error and 2 notes", or that none did.</summary>
    public string FoundSentence => Found.Count() is > 0 and var found
        ? $"{found} of {EnglishText.Count(Results.Count, "check")} found something: {Summary}"
        : $"None of {EnglishText.Count(Results.Count, "check")} found anything";

    internal static CheckReport Of(CheckedStudy study, IReadOnlyList<CheckAnswer> answers, CancellationToken stop = default)
    {
        var given = answers.ToDictionary(answer => (answer.Check, Key(answer.About)));
        var (met, hasOpenError) = (new HashSet<CheckAnswer>(), false);
        var (results, counts) = (new List<CheckResult>(), new Dictionary<FindingLevel, int>());
        foreach (var check in CheckList.All)
        {
            var (shown, count) = (new List<AnsweredFinding>(), 0);
            foreach (var finding in check.Find(study))
            {
                stop.ThrowIfCancellationRequested();
                if (given.TryGetValue((check.Id, Key(finding.About)), out var answer)) met.Add(answer);
                counts[finding.Level] = counts.GetValueOrDefault(finding.Level) + 1;
                hasOpenError |= finding.Level == FindingLevel.Error && answer is null;
                if (count++ < MostFindings || answer is not null) shown.Add(new(finding, answer));
            }

            results.Add(new(check, check.LookedAt(study), shown, count));
        }

        return new(study.Study, results, counts, [.. answers.Where(answer => !met.Contains(answer) && !CheckIds.OfDisclosure.Contains(answer.Check))], hasOpenError);
    }

    private static string Key(string about) => Spelling.Of(about);

    private string? Part(FindingLevel level, string name) =>
        Counts.GetValueOrDefault(level) is > 0 and var count ? EnglishText.Count(count, name) : null;
}
