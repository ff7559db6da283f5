namespace FocusThemes.Web.Tests.Pages;

public sealed class ThemeTests(Site site) : IClassFixture<Site>
{
    private const string Themes = "/studies/social-innovators/themes";

    [Fact]
    public async Task A_theme_sets_each_concept_beside_its_quotes()
    {
        var page = await site.PageAsync($"{Themes}/8");
        Assert.Equal("Racism, diversity, class, inclusion and addressing power imbalances", page.Heading());
        Assert.Contains("Theme 8 · 1 concept · 2 quotes · 2 participants", page.Texts("p"));
        var concept = Assert.Single(page.QuerySelectorAll("article section"));
        Assert.Equal(["Concept 8.1"], concept.Texts("h2"));
        Assert.Equal(2, concept.QuerySelectorAll("p").Count(p => p.TextContent.Length > 300));
        Assert.StartsWith("“We can see that inequality", concept.Quotes()[0], StringComparison.Ordinal);
        Assert.Equal(
            ["1P03, focus group 1 source line 22", "1P07, focus group 1 source line 23"], concept.Texts("figcaption"));
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
        Assert.Equal($"{Themes}/7.md", page.Link("Export Markdown"));
        Assert.Equal([$"{Themes}/7.md", $"{Themes}/7.json"],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        Assert.Equal("7 Medical roles are political and need political culture to be on their side",
            Assert.Single(page.Texts("nav [aria-current=page]")));
        Assert.Null((await site.PageAsync($"{Themes}/8")).QuerySelector("a[rel=next]"));
    }
}
