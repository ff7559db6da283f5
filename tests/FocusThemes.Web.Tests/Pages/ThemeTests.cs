namespace FocusThemes.Web.Tests.Pages;

public sealed class ThemeTests(Site site)
{
    private const string Themes = "/studies/social-innovators/themes";

    [Fact]
    public async Task A_theme_sets_each_concept_beside_its_quotes()
    {
        var page = await site.PageAsync($"{Themes}/8");
        Assert.Equal("Racism, diversity, class, inclusion and addressing power imbalances", page.Heading());
        Assert.Contains("Theme 8 · 1 concept · 2 quotes · 2 participants · source line 20", page.Texts("p"));
        var concept = Assert.Single(page.QuerySelectorAll("article section"));
        Assert.Equal(["Concept 8.1"], concept.Texts("h2"));
        Assert.Equal(2, concept.QuerySelectorAll("p").Count(p => p.TextContent.Length > 300));
        Assert.StartsWith("“We can see that inequality", concept.Quotes()[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                "1P03, focus group 1 link to quote 8.1.1 more of quote 8.1.1 source line 22 select cite permanent address Markdown JSON",
                "1P07, focus group 1 link to quote 8.1.2 more of quote 8.1.2 source line 23 select cite permanent address Markdown JSON",
            ],
            concept.Texts("figcaption"));
    }

    [Fact]
    public async Task Every_record_has_an_address_in_its_theme()
    {
        var page = await site.PageAsync($"{Themes}/7");
        Assert.Equal(["7.1", "7.2", "7.3", "7.4"], page.QuerySelectorAll("article section h2").Select(concept => concept.Id));
        Assert.Equal(["7.1.1", "7.2.1", "7.3.1", "7.4.1"], page.QuerySelectorAll("figure").Select(quote => quote.Id));
        Assert.Equal("#7.2", page.Link("link to concept 7.2"));
    }

    [Fact]
    public async Task Numbers_of_references_are_raised_and_the_words_stay_as_they_are()
    {
        var concept = (await site.PageAsync($"{Themes}/4")).QuerySelector("article section p")!;
        Assert.Equal("29 30", Assert.Single(concept.QuerySelectorAll("sup")).TextContent);
        Assert.Contains("medical education.29 30 A prime example", concept.TextContent, StringComparison.Ordinal);
        Assert.Equal(["31"], (await site.PageAsync($"{Themes}/8")).Texts("sup"));
    }

    [Fact]
    public async Task Whoever_the_authors_name_is_linked()
    {
        var named = (await site.PageAsync($"{Themes}/6")).QuerySelectorAll(".authors p:not(.where) a").Single();
        Assert.Equal(("1P04", "/studies/social-innovators/participants/1P04"), (named.TextContent, named.GetAttribute("href")));
    }

    [Fact]
    public async Task A_strip_tells_who_speaks_in_the_theme_and_each_number_leads_there()
    {
        var voices = (await site.PageAsync($"{Themes}/6")).QuerySelector("ul[aria-labelledby=voices]")!;
        Assert.Equal(["1P04, focus group 1 2", "2P010, focus group 2 1"], voices.Texts("li"));
        Assert.Equal("2 quotes by 1P04 in theme 6", (await site.PageAsync(voices.Link("2 quotes by 1P04 in theme 6"))).Heading());
    }

    [Fact]
    public async Task Quotation_marks_stay_as_printed()
    {
        var quotes = (await site.PageAsync($"{Themes}/6")).Quotes();
        Assert.StartsWith("\"The students", quotes[0], StringComparison.Ordinal);
        Assert.EndsWith("ever seen.”", quotes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subtitle_stands_under_the_title() => Assert.Contains(
        "Shifting the focus from individual patients to the community", (
            await site.PageAsync($"{Themes}/4")).Texts("article > p"));

    [Fact]
    public async Task Neighbouring_themes_and_exports_are_linked()
    {
        var page = await site.PageAsync($"{Themes}/7");
        Assert.Equal($"{Themes}/6", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal($"{Themes}/8", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal($"{Themes}/7.md", page.Link("Markdown"));
        Assert.Equal([
                $"{Themes}/7.docx", $"{Themes}/7.docx?layout=table", $"{Themes}/7.xlsx", $"{Themes}/7.csv?bom=1", $"{Themes}/7.md",
                $"{Themes}/7.json",
            ],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        Assert.Equal("7 Medical roles are political and need political culture to be on their side",
            Assert.Single(page.Texts("nav[aria-label=Themes] [aria-current=page]")));
        Assert.Null((await site.PageAsync($"{Themes}/8")).QuerySelector("a[rel=next]"));
    }
}
