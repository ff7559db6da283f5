using FocusThemes.Checks;

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

    [Fact]
    public async Task A_check_that_is_not_asked_any_more_keeps_its_answer()
    {
        var report = await checking.ReportAsync(checking.Files(Table), "UPDATE Studies SET AnswersJson = " +
            "'[{\"check\":\"retired\",\"about\":\"x\",\"answer\":\"accepted\",\"reason\":\"y\"}]'");
        Assert.Equal("retired", Assert.Single(report.Unmet).Check);
    }
}
