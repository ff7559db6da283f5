using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>What a published copy's search makes, as it is seen, heard and printed.</summary>
public sealed class PublishedLooksTests(Stage stage, PublishedFolder published) : BrowserTest(stage), IClassFixture<PublishedFolder>
{
    // The page's own policy would keep axe out.
    protected override BrowserNewContextOptions Options => new(base.Options) { BypassCSP = true, Offline = true };

    [Theory]
    [InlineData("")]
    [InlineData("?q=medical&group=1")]
    [InlineData("?theme=9&q=nowhere")]
    public async Task A_search_is_free_of_axe_findings(string search)
    {
        await Page.GotoAsync(published.Seed + search);
        if (search.Length > 0) await Assertions.Expect(Heading).Not.ToHaveTextAsync("12 quotes");
        await AxeTests.ExpectNoFindingsAsync(Page);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Nothing_is_wider_than_a_narrow_window(int width)
    {
        await Page.SetViewportSizeAsync(width, 844);
        await Page.GotoAsync(published.Seed + "?q=medical&participant=2P010&theme=4");
        await Assertions.Expect(Heading).ToContainTextAsync("with “medical”");
        Assert.Equal(width, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Results_are_printed_without_what_only_leads_on()
    {
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Page.GotoAsync(published.Seed + "?q=medical");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure)).ToHaveCountAsync(3);
        await Assertions.Expect(Page.Locator(".facets")).ToBeHiddenAsync();
        await Assertions.Expect(Page.Locator("form.search")).ToBeHiddenAsync();
    }
}
