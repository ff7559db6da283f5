namespace FocusThemes.Web.Tests.Pages;

public sealed class HelpTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/studies/social-innovators")]
    [InlineData("/studies/social-innovators/source")]
    [InlineData("/quotes")]
    [InlineData("/try")]
    public async Task Every_page_leads_to_the_help(string address) =>
        Assert.Contains("/help", (await site.PageAsync(address)).QuerySelector("footer")!.Links().Select(link => link.Address));

    [Fact]
    public async Task It_tells_how_to_search_what_signs_and_words_mean_keys_and_how_to_take_along()
    {
        var page = await site.PageAsync("/help");
        Assert.Equal(
            ["How to search", "Codes and signs", "Words of the field", "By keyboard", "How to take along"], page.Texts("h2"));
        Assert.Equal(page.Texts("h2"), page.QuerySelector("nav[aria-label='On this page']")!.Texts("a"));
        foreach (var word in new[]
            { "theme", "concept", "quote", "participant", "focus group", "attribution", "source", "span", "library" })
            Assert.NotEqual("", page.QuerySelectorAll("dt").Single(term => term.Text() == word).NextElementSibling!.Text());
        Assert.Equal(7, page.QuerySelectorAll("dt span.dot").Length);
    }

    [Fact]
    public async Task Every_example_of_a_search_finds_something() => await AssertExamplesFindAsync(site, 9);

    internal static async Task AssertExamplesFindAsync(Site site, int examples)
    {
        var links = (await site.PageAsync("/help")).QuerySelectorAll("table th a").ToList();
        Assert.Equal(examples, links.Count);
        foreach (var link in links)
        {
            var address = link.GetAttribute("href")!;
            using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
            var page = await site.PageAsync(answer.Headers.Location?.ToString() ?? address);
            Assert.True(page.Quotes().Count > 0, $"{link.Text()} finds nothing.");
        }
    }
}

/// <summary>Participants known by names and signs, and a study without a list of groups.</summary>
public sealed class HelpOfOtherLibraryTests(VoicesSite site) : IClassFixture<VoicesSite>
{
    [Fact]
    public async Task Examples_are_taken_from_what_the_library_has() => await HelpTests.AssertExamplesFindAsync(site, 9);
}
