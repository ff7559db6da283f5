using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed partial class WithoutJavaScriptTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    protected override BrowserNewContextOptions Options => new(base.Options) { JavaScriptEnabled = false };

    [Theory, MemberData(nameof(SitePages.Found), MemberType = typeof(SitePages))]
    public async Task A_page_has_its_heading_and_the_ways_on(string address, string heading)
    {
        await Page.GotoAsync(address);
        await Assertions.Expect(Heading).ToHaveTextAsync(heading);
        var (ways, names) = address.StartsWith(SitePages.Study, StringComparison.Ordinal)
            ? ("This study", new[] { "Themes", "Quotes", "Participants" })
            : ("The library", ["Studies", "Quotes", "Help"]);
        var navigation = Page.GetByRole(AriaRole.Navigation, new() { Name = ways });
        foreach (var name in names)
            await Assertions.Expect(Link(navigation, name)).ToBeVisibleAsync();
    }

    [Theory, MemberData(nameof(SitePages.Refused), MemberType = typeof(SitePages))]
    public async Task A_page_that_is_not_there_says_so_and_leads_back_to_the_themes(string address, string heading)
    {
        await Page.GotoAsync(address);
        await Assertions.Expect(Heading).ToHaveTextAsync(heading);
        await Link(Page.GetByRole(AriaRole.Main), "The study's themes").ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync(SitePages.StudyTitle);
    }

    [Fact]
    public async Task Themes_are_browsed()
    {
        await Page.GotoAsync("/");
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = Theme6() }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync(SitePages.TitleOfTheme6);
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "Neighbouring themes" })
            .GetByRole(AriaRole.Link, new() { NameRegex = Theme7() }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync(SitePages.TitleOfTheme7);
    }

    [Fact]
    public async Task Quotes_are_searched_by_participant_code()
    {
        await Page.GotoAsync("/");
        var masthead = Page.GetByRole(AriaRole.Banner);
        await masthead.GetByRole(AriaRole.Searchbox).FillAsync("1P04");
        await masthead.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes by 1P04");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure)).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_theme_is_taken_away_as_Markdown()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/6");
        await Page.GetByText("Take along").ClickAsync();
        var export = Link(Page.GetByRole(AriaRole.Main), "Markdown");
        var download = await Page.RunAndWaitForDownloadAsync(() => export.ClickAsync());
        var markdown = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);

        Assert.Equal("social-innovators-theme-6.md", download.SuggestedFilename);
        Assert.StartsWith($"# Theme 6: {SitePages.TitleOfTheme6}", markdown, StringComparison.Ordinal);
        Assert.Contains("> “Patients are not objects for clinical care.", markdown, StringComparison.Ordinal);
    }

    private static ILocator Link(ILocator within, string name) =>
        within.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    [GeneratedRegex("^Theme 6: ")]
    private static partial Regex Theme6();

    [GeneratedRegex("^Theme 7 ")]
    private static partial Regex Theme7();
}
