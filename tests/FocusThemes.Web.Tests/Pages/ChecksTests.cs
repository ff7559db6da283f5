using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

public sealed class ChecksTests(Site site)
{
    private const string Study = "/studies/social-innovators";

    [Theory]
    [InlineData("code-spelling", "2P010 looks like a differently written number beside 2P14: three digits where others have two.")]
    [InlineData("largest-share", "1P04 gives 3 of 12 quotes, the most of anyone.")]
    [InlineData("declared-participants", "9 of 23 declared participants are quoted.")]
    [InlineData("theme-evidence", "Theme 4 rests on one quote, by 2P14.")]
    [InlineData("code-in-concept", "Concept 6.2 names 1P04 in the text; 1P04 is quoted there.")]
    [InlineData("theme-numbering", "The table starts at theme 4: themes 1 to 3 are not in it.")]
    [InlineData("code-without-group", "C01 and C02 carry no group, while 7 other codes do.")]
    public async Task What_the_seed_is_asked_stands_under_its_question(string check, string sentence)
    {
        var page = await site.PageAsync($"{Study}/checks");
        Assert.Equal("Checks", page.Heading());
        var question = page.GetElementById(check)!;
        Assert.Equal("H2", question.TagName);
        var section = question.ParentElement!;
        Assert.Contains(sentence, section.Text(), StringComparison.Ordinal);
        Assert.Contains("Why it matters", section.Text(), StringComparison.Ordinal);
        Assert.Contains("What this does not tell", section.Text(), StringComparison.Ordinal);
        Assert.Matches("(COREQ|SRQR) [0-9]{2}", section.Text());
        Assert.NotEmpty(section.Links());
    }

    [Fact]
    public async Task Checks_that_found_nothing_come_last_with_what_was_looked_at()
    {
        var page = await site.PageAsync($"{Study}/checks");
        Assert.Equal("Nothing found", page.QuerySelectorAll("h2")[^1].Text());
        var nothing = page.GetElementById("quote-at-its-place")!;
        Assert.Equal("DT", nothing.TagName);
        Assert.StartsWith(
            "Compared 12 quotes with the source, character by character.", nothing.NextElementSibling!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_that_it_is_no_score_and_how_many_findings_there_are()
    {
        var page = await site.PageAsync($"{Study}/checks");
        Assert.Equal("10 of 20 checks found something: 8 questions and 4 notes.", Assert.Single(page.Texts(".lede")));
        Assert.Contains("they are no score", page.Text(), StringComparison.Ordinal);
        var found = page.QuerySelector("nav[aria-label='What was found']")!;
        Assert.Equal(10, found.Links().Count);
        Assert.All(found.Links(), link => Assert.Equal(link.Name, page.QuerySelector(link.Address)!.Text()));
        Assert.Equal(["1 question", "1 question", "1 question", "2 questions", "1 note"], found.Texts("li .count").Take(5));
    }

    [Fact]
    public async Task No_key_of_the_data_is_shown_and_explanations_are_folded()
    {
        var page = await site.PageAsync($"{Study}/checks");
        Assert.All(page.QuerySelectorAll(".check details"), details => Assert.False(details.HasAttribute("open")));
        foreach (var details in page.QuerySelectorAll(".check details").ToList()) details.Remove();
        Assert.DoesNotContain("About ", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Why it matters", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("See", page.QuerySelector(".take")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_the_study_leads_to_the_checks()
    {
        var nav = (await site.PageAsync($"{Study}/checks")).QuerySelector("nav[aria-label='This study']")!;
        Assert.Equal($"{Study}/checks", nav.Link("Checks"));
        Assert.Equal("Checks", Assert.Single(nav.Texts("[aria-current]")));
        Assert.Contains((await site.PageAsync(Study)).Links(), link => link.Name == "Checks");
    }

    [Fact]
    public async Task The_page_announces_its_data()
    {
        var page = await site.PageAsync($"{Study}/checks");
        Assert.Equal(
            [$"{Study}/checks.md", $"{Study}/checks.json"],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        var markdown = await site.TextAsync($"{Study}/checks.md", "text/markdown");
        Assert.Contains("- **Question:** 2P010 looks like", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_had_as_JSON()
    {
        var checks = JsonElement.Parse(await site.TextAsync($"{Study}/checks.json", "application/json"));
        Assert.Equal("social-innovators", checks.GetProperty("study").GetProperty("slug").GetString());
        Assert.Equal("8 questions and 4 notes", checks.GetProperty("summary").GetString());
        Assert.Empty(checks.GetProperty("answersWithoutFinding").EnumerateArray());
        var spelling = checks.GetProperty("checks").EnumerateArray()
            .Single(check => check.GetProperty("id").GetString() == "code-spelling");
        Assert.Equal("COREQ 29", spelling.GetProperty("items")[0].GetProperty("name").GetString());
        Assert.Equal(1, spelling.GetProperty("findingCount").GetInt32());
        var finding = spelling.GetProperty("findings")[0];
        Assert.Equal("question", finding.GetProperty("level").GetString());
        Assert.Equal("2P010", finding.GetProperty("about").GetString());
        Assert.Equal(2, finding.GetProperty("placeCount").GetInt32());
        Assert.Equal($"{Study}/quotes?participant=2P010", finding.GetProperty("places")[0].GetProperty("address").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("answer").ValueKind);
    }

    [Fact]
    public async Task An_unknown_study_has_no_checks()
    {
        await site.PageAsync("/studies/other/checks", 404);
        var problem = await site.TextAsync("/studies/other/checks.json", "application/problem+json", 404);
        Assert.Contains("There is no study “other” in this library.", problem, StringComparison.Ordinal);
        await site.TextAsync("/studies/other/checks.md", "application/problem+json", 404);
    }
}
