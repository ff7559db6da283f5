using FocusThemes.Checks;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Checks;

public sealed class ReportTests(Checking checking) : IClassFixture<Checking>
{
    [Fact]
    public void Every_check_has_an_id_of_its_own_and_says_all_that_it_must()
    {
        Assert.Equal(CheckIds.All, CheckList.All.Select(check => check.Id).Distinct());
        Assert.Equal(CheckList.All.Count, CheckIds.All.Count);
        Assert.All(CheckList.All, check =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", check.Id);
            Assert.EndsWith("?", check.Question, StringComparison.Ordinal);
            Assert.EndsWith(".", check.Reason, StringComparison.Ordinal);
            Assert.EndsWith(".", check.DoesNotTell, StringComparison.Ordinal);
            Assert.NotEmpty(check.Items);
        });
    }

    [Fact]
    public async Task What_was_found_is_summed_up_and_how_it_is_answered_is_said_apart()
    {
        var report = await checking.ReportAsync(checking.Files(
            "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n“So did I, you know.” (1P02)\n",
            """{"custom":{"participants":2}}"""));
        Assert.Equal("2 of 20 checks found something: 2 notes", report.FoundSentence);
        Assert.Equal(
            ["To answer in checks.json: \"check\": \"largest-share\", \"about\": \"1P01 and 1P02\".",
                "To answer in checks.json: \"check\": \"declared-participants\", \"about\": \"participants\"."],
            report.Found.Select(result => result.HowToAnswer));
        report = await checking.ReportAsync(checking.Files(
            "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n“So did I, you know.” (1P02)\n",
            answers: """[{"check": "largest-share", "about": "1P01 and 1P02", "answer": "accepted", "reason": "So it is."}]"""));
        Assert.Equal("Every finding of it is answered.", report.Found.First().HowToAnswer);
    }

    [Fact]
    public async Task A_long_list_of_places_is_cut_and_the_true_count_said()
    {
        var rows = string.Concat(Enumerable.Range(1, 45).Select(i => $"“Yes {i}.” (1P{i:D2})\n"));
        var finding = Assert.Single((await checking.ResultAsync("quote-length", $"1) PlacesStudents learn.{rows}")).Findings).Finding;
        Assert.Equal((20, 45), (finding.Places.Count, finding.PlaceCount));
        Assert.EndsWith("quote 1.1.20 and 25 more)", finding.Where, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_places_are_all_shown_and_none_are_no_list()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"“Yes {i}.” (1P{i:D2})\n"));
        var finding = Assert.Single((await checking.ResultAsync("quote-length", $"1) PlacesStudents learn.{rows}")).Findings).Finding;
        Assert.Equal((20, 20), (finding.Places.Count, finding.PlaceCount));
        Assert.EndsWith("quote 1.1.20)", finding.Where, StringComparison.Ordinal);
        Assert.Equal("", Finding.Note("all", "So it is.").Where);
    }

    [Fact]
    public async Task One_finding_that_is_left_out_is_one()
    {
        var rows = string.Concat(Enumerable.Range(1, 101).Select(i => $"{i}) Learning in places\nStudents learn there.\n"));
        var result = await checking.ResultAsync("theme-evidence", rows);
        Assert.Equal("1 more finding of this kind is not listed.", result.LeftOutSentence);
    }

    [Fact]
    public async Task A_long_list_of_findings_is_cut_except_for_what_is_answered()
    {
        var rows = string.Concat(Enumerable.Range(1, 130).Select(i => $"{i}) Learning in places\nStudents learn there.\n"));
        var report = await checking.ReportAsync(checking.Files(
            $"ThemesConceptsQuotes\n{rows}",
            answers: """[{"check": "theme-evidence", "about": "theme 125", "answer": "accepted", "reason": "So it is."}]"""));
        var result = report.Results.Single(result => result.Check.Id == "theme-evidence");
        Assert.Equal((130, 101, 29), (result.FindingCount, result.Findings.Count, result.LeftOut));
        Assert.Equal("29 more findings of this kind are not listed.", result.LeftOutSentence);
        Assert.Equal("theme 125", result.Findings[^1].Finding.About);
    }

    [Fact]
    public async Task A_study_of_many_quotes_alike_is_checked_to_the_end()
    {
        // All begin with the same words, which is what comparing each with each would be slowest at.
        var quotes = Proof.Times(5_000);
        var rows = string.Concat(Enumerable.Range(0, quotes).Select(i =>
            $"“What I wanted to say about this is that {i} of us saw number {i % 977} there and went on.” ({1 + (i % 9)}P{i % 4_001})\n"));
        var files = checking.Files($"ThemesConceptsQuotes\n1) Learning in placesStudents learn there.{rows}");
        var report = await checking.ReportAsync(files);
        Assert.Equal(quotes, report.Study.QuoteCount);
    }
}
