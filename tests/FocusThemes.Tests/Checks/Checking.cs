using System.Text;
using FocusThemes.Checks;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Checks;

/// <summary>Reads tables into one library and asks the checks of them.</summary>
public sealed class Checking : IDisposable
{
    private const string Heading = "ThemesConceptsQuotes\n";
    private readonly Library library = new();
    private int studies;

    /// <summary>The findings of one check, each as "level about: sentence".</summary>
    public async Task<IReadOnlyList<string>> AskAsync(string check, string rows, string? citation = null) =>
        [.. (await ResultAsync(check, rows, citation)).Findings.Select(found => Line(found.Finding))];

    public async Task<CheckResult> ResultAsync(string check, string rows, string? citation = null) =>
        (await ReportAsync(Files(Heading + rows, citation))).Results.Single(result => result.Check.Id == check);

    public async Task<CheckReport> ReportAsync(StudyFiles files, string? thenRun = null)
    {
        await library.ImportAsync(files);
        await using var stored = library.Open();
        if (thenRun is not null) await thenRun.ExecuteAsync(library.Path);
        var study = await stored.FindStudyAsync(files.Slug, TestContext.Current.CancellationToken);
        return await stored.CheckAsync(study!, TestContext.Current.CancellationToken);
    }

    public StudyFiles Files(string table, string? citation = null, string? answers = null) => new()
    {
        Slug = $"study-{++studies}",
        Tables = [FileOf("table.txt", table)!],
        Citation = FileOf("study.json", citation),
        Answers = FileOf("checks.json", answers),
    };

    public static string Line(Finding finding) => $"{finding.LevelName} {finding.About}: {finding.Sentence}";

    public void Dispose() => library.Dispose();

    private static StudyFile? FileOf(string name, string? text) =>
        text is null ? null : new(name, Encoding.UTF8.GetBytes(text));
}
