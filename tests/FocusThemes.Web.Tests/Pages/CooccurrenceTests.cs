namespace FocusThemes.Web.Tests.Pages;

public sealed class CooccurrenceTests(Site site)
{
    private const string Address = "/studies/social-innovators/cooccurrence";

    [Theory]
    [InlineData("", "participant")]
    [InlineData("?unit=group", "focus group")]
    [InlineData("?unit=participant&group=1", "participant")]
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
        }
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

    [Theory]
    [InlineData("?unit=colour", "The parameter “unit” takes what this study has several of: participant, group.")]
    [InlineData("?unit=quote", "The parameter “unit” takes what this study has several of: participant, group.")]
    [InlineData("?q=doctor", "The parameter “q” is for quotes: themes are looked at by what is known of their quotes.")]
    public async Task What_cannot_be_asked_is_said_so(string query, string sentence)
    {
        Assert.Contains(sentence, (await site.PageAsync(Address + query, 400)).Text(), StringComparison.Ordinal);
        Assert.Contains(sentence.Split(':')[0], await site.TextAsync($"{Address}.json{query}", "application/problem+json", 400), StringComparison.Ordinal);
    }
}
