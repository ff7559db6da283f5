using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>A library of one study whose authors have answered.</summary>
public sealed class AnsweredSite() : Site(new SiteStart
{
    Seeds =
    [
        new("answered/table.txt",
            "ThemesConceptsQuotes\n1) PlacesStudents learn there.“I saw the street.” (1P01)\n“So did I.” (1P010)\n"),
        new("answered/checks.json",
            $$"""
            [{"check": "code-spelling", "about": "1P010", "answer": "accepted", "reason": "{{Evil}} printed so."},
             {"check": "theme-evidence", "about": "{{Evil}}", "answer": "corrected", "reason": "See the erratum."}]
            """),
    ],
})
{
    public const string Evil = "<script>alert(1)</script>";
}

public sealed class AnsweredChecksTests(AnsweredSite site) : IClassFixture<AnsweredSite>
{
    private const string Evil = AnsweredSite.Evil;

    [Fact]
    public async Task Answers_stand_beside_their_findings_as_text_whatever_they_hold()
    {
        var page = await site.PageAsync("/studies/answered/checks");
        var section = page.GetElementById("code-spelling")!.ParentElement!;
        Assert.Equal([$"The authors’ answer: accepted. {Evil} printed so."], section.Texts(".answer"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Answers_that_meet_no_finding_are_shown_at_the_end()
    {
        var page = await site.PageAsync("/studies/answered/checks");
        var section = page.GetElementById("answers")!.ParentElement!;
        Assert.Equal(
            [$"theme-evidence, about {Evil}The authors’ answer: corrected. See the erratum."], section.Texts("li"));
    }

    [Fact]
    public async Task A_code_that_tries_to_be_markup_is_shown_as_text()
    {
        await using var own = new AnsweredSite();
        await using (var connection = new SqliteConnection($"Data Source={own.Database};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Participants SET Code = '1P<b>1', FocusGroup = NULL WHERE Code = '1P01'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var page = await own.PageAsync("/studies/answered/checks");
        Assert.Contains("1P<b>1 carries no group", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main li b:not(.answer b)"));
        Assert.Contains("/quotes?participant=1P%3Cb%3E1", page.Links().First(link => link.Name == "quotes by 1P<b>1").Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_part_of_the_data()
    {
        var checks = JsonElement.Parse(await site.TextAsync("/studies/answered/checks.json", "application/json"));
        var finding = checks.GetProperty("checks").EnumerateArray()
            .Single(check => check.GetProperty("id").GetString() == "code-spelling").GetProperty("findings")[0];
        Assert.Equal("accepted", finding.GetProperty("answer").GetProperty("answer").GetString());
        Assert.Equal($"{Evil} printed so.", finding.GetProperty("answer").GetProperty("reason").GetString());
        Assert.Equal(Evil, checks.GetProperty("answersWithoutFinding")[0].GetProperty("about").GetString());
        Assert.Contains(
            "**Answer** \\(accepted): \\<script\\>alert", await site.TextAsync("/studies/answered/checks.md", "text/markdown"),
            StringComparison.Ordinal);
    }
}
