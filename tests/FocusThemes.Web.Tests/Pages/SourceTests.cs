namespace FocusThemes.Web.Tests.Pages;

public sealed class SourceTests(Site site)
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
                Assert.Equal($"{Study}/source/table-2.txt#q{quote.Id}", link.GetAttribute("href"));
                var passage = source.GetElementById($"q{quote.Id}")!;
                Assert.Equal($"{Study}/themes/{number}#{quote.Id}", passage.GetAttribute("href"));
                Assert.Equal(link.TextContent, $"source line {passage.ParentElement!.Id![1..]}");
                Assert.Contains(passage.TextContent, quote.TextContent, StringComparison.Ordinal);
                seen++;
            }
        }

        Assert.Equal(12, seen);
    }

    [Fact]
    public async Task Titles_and_concepts_lead_to_their_passages_and_back()
    {
        var source = await site.PageAsync($"{Study}/source/table-2.txt");
        foreach (var number in new[] { 4, 5, 6, 7, 8 })
        {
            var theme = await site.PageAsync($"{Study}/themes/{number}");
            var title = source.GetElementById($"t{number}")!;
            Assert.Equal((theme.Heading(), $"{Study}/themes/{number}"), (title.TextContent, title.GetAttribute("href")));
            Assert.Equal($"{Study}/source/table-2.txt#t{number}", theme.QuerySelector(".eyebrow a")!.GetAttribute("href"));
            foreach (var concept in theme.QuerySelectorAll("article section"))
            {
                var id = concept.QuerySelector("h2")!.Id!;
                var passage = source.GetElementById($"c{id}")!;
                Assert.Equal($"{Study}/themes/{number}#{id}", passage.GetAttribute("href"));
                Assert.Equal(passage.TextContent, concept.QuerySelector("p")!.TextContent);
                Assert.Equal(
                    $"{Study}/source/table-2.txt#c{id}", concept.Link($"source line {passage.ParentElement!.Id![1..]}"));
            }
        }
    }

    [Fact]
    public async Task What_is_accounted_for_is_counted_on_a_page_of_its_own()
    {
        var address = (await site.PageAsync($"{Study}/source")).Link("100% of it is accounted for");
        var page = await site.PageAsync(address);
        var counts = page.QuerySelectorAll("td:nth-child(2)").Select(cell => int.Parse(
            cell.TextContent.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(counts[^1], counts[..^1].Sum());
        Assert.Equal(8063, counts[^1]);
        Assert.Contains("Nothing is left over.", page.Texts("p"));
        Assert.Contains("table-2.txt: 100% accounted for", page.Texts("h2"));
        Assert.Contains("98% in records, 2% marks, headings and spaces; no doubts.", page.Texts("section > p"));
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
