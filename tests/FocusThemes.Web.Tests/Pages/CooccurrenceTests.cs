namespace FocusThemes.Web.Tests.Pages;

public sealed class CooccurrenceTests(Site site)
{
    private const string Address = "/studies/social-innovators/cooccurrence";

    [Theory]
    [InlineData("", "participant")]
    [InlineData("?unit=group", "focus group")]
    [InlineData("?unit=participant&group=1", "participant")]
    [InlineData("?unit=lines", "quote")]
    [InlineData("?unit=lines&lines=20&group=1", "quote")]
    public async Task Every_number_says_what_it_counts_and_leads_to_quotes_of_both_themes(string query, string unit)
    {
        var page = await site.PageAsync(Address + query);
        Assert.Equal("Themes together", page.Heading());
        var links = page.QuerySelectorAll("table td a").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.StartsWith($"{link.TextContent} {unit}", link.GetAttribute("aria-label"), StringComparison.Ordinal);
            var found = await site.PageAsync(link.GetAttribute("href")!);
            Assert.NotEmpty(found.Quotes());
            if (unit == "quote") Assert.StartsWith($"{link.TextContent} quote", found.Heading(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_very_many_themes_the_page_shows_those_that_come_up_most()
    {
        using var folder = new LibraryFolder();
        folder.Write("many/t.csv", "Theme,Quote,Participant\n" + string.Concat(Enumerable.Range(1, 100).Select(i =>
            $"Theme no {i},We said {i}.,P1\n" + (i > 50 ? $"Theme no {i},They said {i}.,P2\n" : ""))));
        await folder.RunAsync("import", folder.PathOf("many"));
        await using var library = folder.Serve();
        var page = await library.PageAsync("/studies/many/cooccurrence");
        Assert.Equal(60, page.QuerySelectorAll("tbody tr").Length);
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Equal(60, row.QuerySelectorAll("td").Length));
        Assert.Contains("Theme no 100", page.Texts("tbody th")[^1], StringComparison.Ordinal);
        Assert.Contains("Shown are the 60 of 100 themes that come up in most participants", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(101, (await library.Http.GetStringAsync("/studies/many/cooccurrence.csv", TestContext.Current.CancellationToken)).TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task The_data_have_the_same_numbers_and_how_much_two_themes_overlap()
    {
        var lines = (await site.TextAsync($"{Address}.csv", "text/csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var page = await site.PageAsync(Address);
        Assert.Equal(
            page.QuerySelectorAll("tbody tr").Select(row => string.Join(',', row.QuerySelectorAll("td").Select(cell => cell.TextContent))),
            lines.Skip(1).Select(line => string.Join(',', line.Split(',')[^5..])));
        var json = System.Text.Json.JsonElement.Parse(await site.TextAsync($"{Address}.json?unit=group", "application/json"));
        Assert.Equal("group", json.GetProperty("unit").GetString());
        Assert.Equal(5, json.GetProperty("themes").GetArrayLength());
        Assert.All(json.GetProperty("pairs").EnumerateArray(), pair => Assert.InRange(pair.GetProperty("share").GetDouble(), 0.01, 1));
    }

    [Fact]
    public async Task Themes_near_each_other_are_asked_for_by_lines_and_taken_along_as_shown()
    {
        var page = await site.PageAsync($"{Address}?unit=lines&lines=3");
        Assert.Equal("3", page.QuerySelector("form.choose input[type=number]")!.GetAttribute("value"));
        Assert.Contains("begin within 3 lines of each other in the same document", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        var shown = page.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList()).ToList();
        Assert.Contains(shown.Index(), row => row.Item.Index().Any(cell => cell.Index != row.Index && cell.Item != "0"));
        var markdown = await site.TextAsync($"{Address}.md?unit=lines&lines=3", "text/markdown");
        Assert.All(shown, row => Assert.Contains($" | {string.Join(" | ", row)} |", markdown, StringComparison.Ordinal));
        Assert.Contains("How many quotes there are of themes A and B within 3 lines of each other, of 12 quotes", markdown, StringComparison.Ordinal);
        var json = System.Text.Json.JsonElement.Parse(await site.TextAsync($"{Address}.json?unit=lines&lines=3", "application/json"));
        Assert.Equal(("lines", 3), (json.GetProperty("unit").GetString(), json.GetProperty("lines").GetInt32()));
    }

    [Theory]
    [InlineData("?unit=colour", "The parameter “unit” takes what this study has several of: participant, group, lines.")]
    [InlineData("?unit=quote", "The parameter “unit” takes what this study has several of: participant, group, lines.")]
    [InlineData("?unit=lines&lines=0", "The parameter “lines” takes a number from 1 to 100.")]
    [InlineData("?unit=lines&lines=101", "The parameter “lines” takes a number from 1 to 100.")]
    [InlineData("?unit=lines&lines=few", "The parameter “lines” takes a number from 1 to 100.")]
    [InlineData("?lines=4", "The parameter “lines” goes with unit=lines.")]
    [InlineData("?q=doctor", "The parameter “q” is for quotes: themes are looked at by what is known of their quotes.")]
    public async Task What_cannot_be_asked_is_said_so(string query, string sentence)
    {
        Assert.Contains(sentence, (await site.PageAsync(Address + query, 400)).Text(), StringComparison.Ordinal);
        Assert.Contains(sentence.Split(':')[0], await site.TextAsync($"{Address}.json{query}", "application/problem+json", 400), StringComparison.Ordinal);
    }
}
