using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>A library of two studies, each with two tables that are read apart.</summary>
public sealed class TwoTablesSite() : Site(new SiteStart
{
    Seeds =
    [
        new("two/table-1.txt", $"{Head}“I saw it once in all those years.” (1P02)\nNobody stays <script>alert(1)</script>.\n"),
        new("two/table-2.txt", $"{Head}“I saw it twice in all those years.” (1P03)\nPeople go and come back.“We came back.” (1P04)\n"),
        new("odd/a & b.txt", $"{Head}{Odd} once.” (1P02)\n"),
        new("odd/c#d.txt", $"{Head}{Odd} twice.” (1P02)\n"),
    ],
})
{
    private const string Head = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.";
    private const string Odd = "“<b>שלום</b> 👨‍👩‍👧 & “we” saw it";
}

public sealed class CompareTests(TwoTablesSite site) : IClassFixture<TwoTablesSite>
{
    private const string Address = "/studies/two/compare";

    [Fact]
    public async Task Two_sources_of_one_study_are_set_side_by_side()
    {
        var page = await site.PageAsync(Address);
        Assert.Equal(["now/table-1.txt", "now/table-2.txt"],
            page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")));
        Assert.Equal(
            "1 quote reworded, 1 attributed to somebody else, 1 added, 1 concept added, 1 removed; no quotes unchanged.",
            Assert.Single(page.Texts("p[role=status]")));
        Assert.Contains("Quote 1.1.1 · reworded, now by 1P03, before by 1P02", page.Texts("h3"));
        Assert.Contains("From: not there", page.Texts(".sides > p"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), main img"));
        Assert.Contains("<script>alert(1)</script>", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_changed_is_shown_when_it_is_asked_for()
    {
        var page = await site.PageAsync($"{Address}?from=now/table-1.txt&to=now/table-1.txt");
        Assert.Equal("Both are the same text.", Assert.Single(page.Texts("p[role=status]")));
        Assert.Empty(page.QuerySelectorAll("h3"));
        page = await site.PageAsync($"{Address}?from=now/table-1.txt&to=now/table-1.txt&all=1");
        Assert.Equal("Theme 1: Learning in places", Assert.Single(page.Texts("h2")));
        Assert.Equal("Theme 1 · unchanged", page.Texts("h3")[0]);
        Assert.Equal(4, page.QuerySelectorAll("h3").Length);
    }

    [Fact]
    public async Task A_comparison_is_to_be_had_as_data()
    {
        using var json = JsonDocument.Parse(await site.TextAsync($"{Address}.json", "application/json"));
        var reworded = json.RootElement.GetProperty("changes").EnumerateArray()
            .First(change => change.GetProperty("what")[0].GetString() == "reworded");
        Assert.Equal("1P02", reworded.GetProperty("before").GetProperty("participant").GetString());
        var words = reworded.GetProperty("words").EnumerateArray().ToList();
        foreach (var (side, gone) in new[] { ("before", "added"), ("after", "removed") })
        {
            Assert.Equal(reworded.GetProperty(side).GetProperty("text").GetString(), string.Concat(
                words.Where(piece => piece.GetProperty("side").GetString() != gone).Select(piece => piece.GetProperty("text").GetString())));
        }
    }

    [Fact]
    public async Task A_comparison_with_all_that_has_not_changed_is_to_be_had_as_data()
    {
        using var json = JsonDocument.Parse(await site.TextAsync(
            $"{Address}.json?from=now/table-1.txt&to=now/table-1.txt&all=1", "application/json"));
        Assert.Equal(4, json.RootElement.GetProperty("changes").GetArrayLength());
        Assert.Equal("Both are the same text.", json.RootElement.GetProperty("message").GetString());
    }

    [Fact]
    public async Task What_stands_now_leads_to_its_theme_and_to_its_line()
    {
        var page = await site.PageAsync(Address);
        var links = page.QuerySelectorAll(".sides figcaption a").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.Contains("/studies/two/themes/1#1.1.1", links);
        Assert.Contains("/studies/two/themes/1-2#1-2.1.1", links);
        Assert.Contains("/studies/two/source/table-2.txt#q1-2.1.1", links);
        foreach (var parts in links.Select(link => link.Split('#')))
            Assert.NotNull((await site.PageAsync(parts[0])).GetElementById(parts[1]));
    }

    [Fact]
    public async Task Texts_of_every_kind_are_shown_as_texts()
    {
        var page = await site.PageAsync("/studies/odd/compare");
        Assert.Equal(["<b>שלום</b> 👨‍👩‍👧 & “we” saw it [removed: once].", "<b>שלום</b> 👨‍👩‍👧 & “we” saw it [added: twice]."],
            page.QuerySelectorAll(".quote blockquote").Select(quote => quote.TextContent.Trim('“', '”')));
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Theory]
    [InlineData("?from=never")]
    [InlineData("?to=now/other.txt")]
    public async Task A_text_that_is_not_there_is_said_so(string query)
    {
        Assert.Contains("no text of that name", (await site.PageAsync(Address + query, 404)).Text(), StringComparison.Ordinal);
        await site.TextAsync($"{Address}.json{query}", "application/problem+json", 404);
    }

    [Fact]
    public async Task At_most_three_sql_commands_are_run()
    {
        await site.PageAsync("/studies/two");
        var before = site.SqlCommands;
        await site.PageAsync($"{Address}?all=1");
        Assert.InRange(site.SqlCommands - before, 1, 3);
    }

    [Fact]
    public async Task Where_there_is_one_text_only_it_is_said_how_a_comparison_comes_about()
    {
        await using var one = new Site();
        var page = await one.PageAsync("/studies/social-innovators/compare");
        Assert.Contains("There is only one text of this study.", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("h3"));
    }
}
