namespace FocusThemes.Web.Tests.Pages;

public sealed class SourceTests(Site site) : IClassFixture<Site>
{
    private const string Study = "/studies/social-innovators";
    private static readonly byte[] Bytes = File.ReadAllBytes(
        Path.Combine(AppContext.BaseDirectory, "seeds", "social-innovators", "table-2.txt"));

    [Fact]
    public async Task The_source_is_shown_line_by_line_as_it_came()
    {
        var page = await site.PageAsync($"{Study}/source");
        var lines = System.Text.Encoding.UTF8.GetString(Bytes).Split('\n');
        Assert.Equal(lines, page.QuerySelectorAll("ol.src > li").Select(line => line.TextContent));
        Assert.Equal(lines.Length, page.QuerySelectorAll("[id^=L]").Length);
    }

    [Fact]
    public async Task Every_quote_leads_to_its_passage_and_the_passage_back_to_it()
    {
        var source = await site.PageAsync($"{Study}/source/table-2.txt");
        var seen = 0;
        foreach (var number in new[] { 4, 5, 6, 7, 8 })
        {
            var theme = await site.PageAsync($"{Study}/themes/{number}");
            foreach (var quote in theme.QuerySelectorAll("figure.quote"))
            {
                var link = quote.QuerySelector("figcaption a[href*='/source/']")!;
                Assert.Equal($"{Study}/source/table-2.txt#{quote.Id}", link.GetAttribute("href"));
                var passage = source.GetElementById(quote.Id!)!;
                Assert.Equal($"{Study}/themes/{number}#{quote.Id}", passage.GetAttribute("href"));
                Assert.Equal(link.TextContent, $"source line {passage.ParentElement!.Id![1..]}");
                Assert.Contains(passage.TextContent, quote.TextContent, StringComparison.Ordinal);
                seen++;
            }
        }

        Assert.Equal(12, seen);
    }

    [Fact]
    public async Task What_is_accounted_for_is_counted_on_the_page()
    {
        var page = await site.PageAsync($"{Study}/source");
        var counts = page.QuerySelectorAll(".how td").Select(cell => int.Parse(
            cell.TextContent.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(counts[^1], counts[..^1].Sum());
        Assert.Equal(8063, counts[^1]);
        Assert.Contains("100% of it is accounted for", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_are_those_that_came()
    {
        using var answer = await site.Http.GetAsync(
            $"{Study}/source/table-2.txt/bytes", TestContext.Current.CancellationToken);
        Assert.Equal(Bytes, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        var page = await site.PageAsync($"{Study}/source");
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes)),
            page.QuerySelector("code")!.TextContent);
    }

    [Theory]
    [InlineData("/source/other.txt")]
    [InlineData("/source/..%2Ftable-2.txt")]
    public async Task A_source_that_is_not_there_is_said_so(string path)
    {
        var page = await site.PageAsync(Study + path, 404);
        Assert.Contains("This study has no source", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
