namespace FocusThemes.Web.Tests.Pages;

/// <summary>Studies whose sources are tables of every form, and some that are none.</summary>
public sealed class TablesSite() : Site(new SiteStart
{
    Seeds =
    [
        new("home/home.csv",
            "Theme,Concept,Quote,Participant,Role\n" +
            "Getting home,Buses were rare.,It was late,\"FG1, P1\",nurse\n" +
            "Getting home,Buses were rare.,\"First I waited,\nthen I walked.\",\"FG2, P1\",nurse\n" +
            "Being paid,\"Pay came late, if at all.\",I asked twice,,\n"),
        new("markdown/home.md", "Table 1\n\n| Theme | Quote |\n|---|---|\n| **Trust** | “It took time.” (P1) |\n\nNote: made up.\n"),
        new("tabs/home.txt", "Theme\tQuote\nTrust\t“It took time.” (P1)\n\t“Years, even.” (P2)\n"),
        new("html/home.html", "<table><tr><th>Theme<th>Quote<tr><td rowspan=2>Trust<td>“It took time.” (P1)<tr><td>“Years, even.” (P2)</table>"),
        new("running/home.txt", LibraryFolder.Table),
        new("long/home.csv", "Theme,Quote,Participant\n"
            + string.Concat(Enumerable.Range(2, 1_998).Select(row => $"Getting home,It was late {row},P{row}\n"))
            + "Getting home,\"One\nTwo\nThree\",P1\nGetting home,The last,P2\n"),
        new("two/home.txt", "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02) “So did I.” (1P2, again) “We all did.” (1P03)\n"),
    ],
});

/// <summary>A source that is a table, seen as one, and whom its attributions lead to.</summary>
public sealed class SourceTableTests(TablesSite site) : IClassFixture<TablesSite>
{
    [Fact]
    public async Task A_table_is_seen_as_rows_and_cells_with_the_marks_and_lines_of_its_text()
    {
        var text = await site.PageAsync("/studies/home/source");
        Assert.Equal("/studies/home/source/home.csv?view=table", text.QuerySelector("nav[aria-label='Seen as']")!.Link("Table"));
        var page = await site.PageAsync("/studies/home/source/home.csv?view=table");
        Assert.Equal(
            ["line 1 Theme Concept Quote Participant Role", "line 2 Getting home Buses were rare. It was late FG1, P1 nurse",
                "line 3 Getting home Buses were rare. First I waited,then I walked. FG2, P1 nurse",
                "line 5 Being paid Pay came late, if at all. I asked twice"],
            page.QuerySelectorAll(".cells tr").Select(row => string.Join(' ', row.Texts("td, th").Where(cell => cell.Length > 0))));
        Assert.Equal(["Theme", "Concept", "Quote", "Participant", "Role"], page.Texts(".cells th[scope=col]"));
        Assert.Equal(["L1", "L2", "L3", "L4", "L5"], page.QuerySelectorAll(".cells [id^=L]").Select(cell => cell.Id));
        Assert.Equal("/studies/home/source/home.csv#L5", page.QuerySelector(".cells")!.Link("line 5"));
        var quote = page.GetElementById("q1.1.2")!;
        Assert.Equal(("q more", "/studies/home/themes/1#1.1.2", "quote 1.1.2"),
            (quote.ClassName, quote.GetAttribute("href"), quote.GetAttribute("data-name")));
        Assert.Equal("BR", quote.NextElementSibling!.TagName);
        Assert.Equal(
            text.QuerySelectorAll("ol.src a[id]").Select(record => (record.Id, record.ClassName, record.TextContent)),
            page.QuerySelectorAll(".cells a[id]").Select(record => (record.Id, record.ClassName, record.TextContent)));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("markdown/source/home.md", "Theme|Quote;Trust|“It took time.” (P1)")]
    [InlineData("tabs/source/home.txt", "Theme|Quote;Trust|“It took time.” (P1);|“Years, even.” (P2)")]
    [InlineData("html/source/home.html", "Theme|Quote;Trust|“It took time.” (P1);″as the cell before|“Years, even.” (P2)")]
    public async Task Tables_of_every_form_are(string source, string rows)
    {
        var page = await site.PageAsync($"/studies/{source}?view=table");
        Assert.Equal(
            rows, string.Join(';', page.QuerySelectorAll(".cells tr").Select(row => string.Join('|', row.Texts("td, th:not([scope=row])")))));
    }

    [Fact]
    public async Task Running_text_is_no_table_and_another_view_is_malformed()
    {
        Assert.Null((await site.PageAsync("/studies/running/source")).QuerySelector("nav[aria-label='Seen as']"));
        using var answer = await site.Http.GetAsync("/studies/running/source/home.txt?view=table", TestContext.Current.CancellationToken);
        Assert.Equal((302, "/studies/running/source/home.txt"), ((int)answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Contains("takes table", (await site.PageAsync("/studies/running/source/home.txt?view=x", 400)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_a_long_table_stand_on_the_page_that_has_their_first_line_whole()
    {
        var first = await site.PageAsync("/studies/long/source/home.csv?view=table");
        Assert.Equal(2_000, first.QuerySelectorAll(".cells tr").Length);
        Assert.Equal("line 2000 Getting home OneTwoThree P1", string.Join(' ', first.QuerySelectorAll(".cells tr")[^1].Texts("th, td")));
        Assert.Equal("/studies/long/source/home.csv?from=2001&view=table", first.Link("from line 2,001"));
        var second = await site.PageAsync("/studies/long/source/home.csv?from=2001&view=table");
        Assert.Equal(["line 2003 Getting home The last P2"], second.QuerySelectorAll(".cells tr").Select(row => string.Join(' ', row.Texts("th, td"))));
        Assert.Equal(2_000, (await site.PageAsync("/studies/long/source/home.csv")).QuerySelectorAll("ol.src li").Length);
    }

    [Fact]
    public async Task An_attribution_leads_to_the_person_and_a_role_that_anybody_may_have_to_nobody()
    {
        foreach (var view in new[] { "", "?view=table" })
        {
            var page = await site.PageAsync($"/studies/home/source/home.csv{view}");
            Assert.Equal(
                [("FG1, P1", "/studies/home/participants/FG1%2C%20P1"), ("FG2, P1", "/studies/home/participants/FG2%2C%20P1")],
                page.QuerySelectorAll("a.a").Select(link => (link.TextContent, link.GetAttribute("href")!)));
            Assert.Equal(["nurse", "nurse"], page.Texts("span.a:not(.key *)"));
        }
    }

    [Fact]
    public async Task Each_of_two_people_on_one_line_is_led_to()
    {
        var page = await site.PageAsync("/studies/two/source");
        Assert.Equal(
            [("(1P02)", "/studies/two/participants/1P02", "quotes by 1P02"), ("(1P03)", "/studies/two/participants/1P03", "quotes by 1P03")],
            page.QuerySelectorAll("a.a").Select(link => (link.TextContent, link.GetAttribute("href")!, link.GetAttribute("data-name")!))
                .Where(link => !link.TextContent.Contains("again", StringComparison.Ordinal)));
        var line = page.GetElementById("L2")!;
        Assert.Equal("title of theme 1, concept 1.1, quote 1.1.1, quote 1.1.2, …", line.GetAttribute("data-at"));
        Assert.Equal(["L2"], page.QuerySelectorAll("li.at").Select(at => at.Id));
    }
}
