using System.Runtime.CompilerServices;
using FocusThemes.Checks;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Checks;

public sealed class AnswerTests(Checking checking) : IClassFixture<Checking>
{
    private const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n" +
        "“So did I, you know.” (1P010)\n“And I saw it too.” (1P03)\n";

    [Fact]
    public async Task An_answer_stands_beside_its_finding()
    {
        var report = await checking.ReportAsync(checking.Files(Table, answers:
            """[{"check": "code-spelling", "about": "1p010", "answer": "accepted", "reason": "Printed *so* in the paper."}]"""));
        var found = Assert.Single(report.Results.Single(result => result.Check.Id == "code-spelling").Findings);
        Assert.Equal("Printed *so* in the paper.", found.Answer?.Reason);
        Assert.Empty(report.Unmet);
    }

    [Fact]
    public async Task An_answer_that_meets_no_finding_is_shown_as_such()
    {
        var report = await checking.ReportAsync(checking.Files(Table, answers:
            """[{"check": "code-spelling", "about": "9P09", "answer": "corrected", "reason": "See the erratum."}]"""));
        Assert.Equal([new("code-spelling", "9P09", "corrected", "See the erratum.")], report.Unmet);
    }

    [Fact]
    public async Task An_error_that_is_answered_does_not_stand_open()
    {
        var report = await checking.ReportAsync(
            checking.Files(Table, answers:
                """[{"check": "quote-at-its-place", "about": "table.txt", "answer": "corrected", "reason": "Being read anew."}]"""),
            "UPDATE Quotes SET Text = 'I saw more.' WHERE Text LIKE 'I saw%'");
        Assert.Equal(1, report.Counts[FindingLevel.Error]);
        Assert.False(report.HasOpenError);
    }

    [Theory]
    [InlineData("{", "line 1: expected a list of answers")]
    [InlineData("[\n1]", "line 2: expected a list of answers")]
    [InlineData("[\n{\"check\":\n]", "line 3: this is not JSON")]
    [InlineData("[] []", "line 1: this is not JSON")]
    [InlineData("", "line 1: this is not JSON")]
    [InlineData("[\n\n{}]", "line 3: this answer has no “check”")]
    [InlineData("[{\n\"who\": \"me\"}]", "line 2: an answer has check, about, answer and reason; “who” is none of them.")]
    [InlineData("[{\"check\": 1}]", "line 1: “check” must be a text that is not empty.")]
    [InlineData("[{\n\"check\": \"code-spelling\",\n\"about\": \"x\",\n\"answer\": \"accepted\",\n\"reason\": \" \"}]",
        "line 5: “reason” must be a text that is not empty.")]
    [InlineData("[{\"check\": \"a\", \"check\": \"b\"}]", "line 1: “check” stands twice in one answer.")]
    [InlineData("[\n{\"check\": \"code-speling\", \"about\": \"x\", \"answer\": \"accepted\", \"reason\": \"y\"}]",
        "line 2: there is no check “code-speling”; the nearest is “code-spelling”.")]
    [InlineData("[{\"check\": \"code-spelling\", \"about\": \"x\", \"answer\": \"fine\", \"reason\": \"y\"}]",
        "line 1: an answer is accepted, corrected or disputed, not “fine”.")]
    [InlineData("[{\"check\": \"code-spelling\", \"about\": \"x\", \"answer\": \"accepted\", \"reason\": \"y\"},\n" +
        "{\"check\": \"code-spelling\", \"about\": \"X\", \"answer\": \"accepted\", \"reason\": \"y\"}]",
        "line 2: “code-spelling” about “X” is answered twice; keep one.")]
    public void Answers_that_cannot_be_taken_are_refused_with_file_and_line(string answers, string sentence)
    {
        var fault = Assert.Throws<UnacceptableInputException>(() => StudyReader.Read(checking.Files(Table, answers: answers)));
        Assert.StartsWith($"checks.json, {sentence}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_in_the_readme_is_taken()
    {
        var readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "README.md"));
        var example = readme.Split("```json\n").Select(block => block.Split("```")[0])
            .Single(block => block.Contains("\"check\"", StringComparison.Ordinal));
        Assert.Equal(example, AnswersFile.Accept("checks.json", example));
        Assert.Equal(new("code-spelling", "2P010", "accepted", "Printed so in the paper."),
            Assert.Single(AnswersFile.Parse("checks.json", example)).Answer);

        static string Here([CallerFilePath] string path = "") => path;
    }

    [Fact]
    public async Task A_check_that_is_not_asked_any_more_keeps_its_answer()
    {
        var report = await checking.ReportAsync(checking.Files(Table), "UPDATE Studies SET AnswersJson = " +
            "'[{\"check\":\"retired\",\"about\":\"x\",\"answer\":\"accepted\",\"reason\":\"y\"}]'");
        Assert.Equal("retired", Assert.Single(report.Unmet).Check);
    }
}
