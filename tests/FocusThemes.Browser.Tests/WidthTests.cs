using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class WidthTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task No_page_scrolls_sideways(string address)
    {
        foreach (var width in SitePages.Widths)
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.GotoAsync(address);
            Assert.True(await ContentWidthAsync() <= width, $"wider than {width} px: {await WidestAsync(width)}");
        }
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task No_page_scrolls_sideways_with_text_twice_as_large(string address)
    {
        const int Width = 640;
        await Page.SetViewportSizeAsync(Width, 900);
        await Page.GotoAsync(address);
        await Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        Assert.True(await ContentWidthAsync() <= Width, $"wider than {Width} px: {await WidestAsync(Width)}");
    }

    [Fact]
    public async Task A_concept_stands_beside_its_quotes_where_there_is_room()
    {
        var (concept, quote) = await FirstConceptAndQuoteAsync(1280);
        Assert.True(concept.X + concept.Width <= quote.X, "The quote begins right of the concept.");
        Assert.True(quote.Y < concept.Y + concept.Height, "The quote begins before the concept ends.");
    }

    [Fact]
    public async Task A_concept_stands_above_its_quotes_on_a_phone()
    {
        var (concept, quote) = await FirstConceptAndQuoteAsync(390);
        Assert.True(concept.Y + concept.Height <= quote.Y, "The quote begins below the concept.");
        Assert.True(quote.X < concept.X + concept.Width, "The quote shares the concept's column.");
    }

    private Task<int> ContentWidthAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    private async Task<string> WidestAsync(int width) => string.Join(", ", await Page.EvaluateAsync<string[]>(
        """
        width => [...document.body.querySelectorAll('*')]
          .filter(element => element.getBoundingClientRect().right > width)
          .map(element => `<${element.localName}> ${element.textContent.trim().slice(0, 30)}`)
        """,
        width));

    private async Task<(LocatorBoundingBoxResult Concept, LocatorBoundingBoxResult Quote)> FirstConceptAndQuoteAsync(
        int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await Page.GotoAsync($"{SitePages.Study}/themes/4");
        var section = Page.GetByRole(AriaRole.Region, new() { Name = "Concept 4.1" });
        var concept = await section.GetByText("The round table had an introductory keynote").BoundingBoxAsync();
        var quote = await section.GetByRole(AriaRole.Figure).BoundingBoxAsync();
        return (Assert.IsType<LocatorBoundingBoxResult>(concept), Assert.IsType<LocatorBoundingBoxResult>(quote));
    }
}
