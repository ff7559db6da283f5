using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>Each kind of published page, opened from a disk without a network.</summary>
public sealed class PublishedPagesTests(Stage stage, PublishedFolder published) : BrowserTest(stage), IClassFixture<PublishedFolder>
{
    private static readonly string[] Pages =
    [
        "../../index.html", "index.html", "themes/7.html", "quotes/7.2.1.html", "participants.html", "participants/1P04.html", "groups/1.html", "matrix.html", "framework.html",
        "cooccurrence.html", "codebook.html", "words.html", "charts.html", "charts/share-of-voices.html", "checks.html", "source.html", "accounted.html", "cite.html", "../../help.html",
    ];

    protected override bool SharesWindow => true;

    // The page's own policy would keep axe out.
    protected override BrowserNewContextOptions Options => new(base.Options) { BypassCSP = true, Offline = true };

    public static TheoryData<string> Files => [.. Pages];

    [Theory, MemberData(nameof(Files))]
    public async Task A_page_from_a_disk_is_styled_and_free_of_axe_findings(string file)
    {
        var failed = new List<string>();
        Page.RequestFailed += (_, request) => failed.Add(request.Url);
        Page.Console += (_, message) =>
        {
            if (message.Type == "error") failed.Add(message.Text);
        };
        await Page.GotoAsync(AddressOf(file));
        await Assertions.Expect(Heading).ToHaveCountAsync(1);
        Assert.Contains("Source Serif 4", await Page.EvaluateAsync<string>(
            "async () => { await document.fonts.ready; return [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family).join() + getComputedStyle(document.body).fontFamily; }"), StringComparison.Ordinal);
        Assert.Equal([], failed);
        await AxeTests.ExpectNoFindingsAsync(Page);
    }

    [Fact]
    public async Task One_walks_from_page_to_page_and_takes_a_file_along()
    {
        await Page.GotoAsync(AddressOf("../../index.html"));
        await Page.GetByRole(AriaRole.Link, new() { Name = SitePages.StudyTitle }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync(SitePages.StudyTitle);
        await Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).GetByText(SitePages.TitleOfTheme7).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync(SitePages.TitleOfTheme7);
        await Page.GetByText("Take along").ClickAsync();
        var link = Page.GetByRole(AriaRole.Link, new() { Name = "Word", Exact = true });
        Assert.True(File.Exists(new Uri(await link.EvaluateAsync<string>("link => link.href")).LocalPath));
        await Page.GetByRole(AriaRole.Link, new() { Name = "link to quote 7.2.1" }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("Quote 7.2.1 by 1P04");
        await Page.Locator("[data-copy='permanent address']").ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("Quote 7.2.1 by 1P04");
    }

    [Theory]
    [InlineData("themes/7.html")]
    [InlineData("index.html")]
    [InlineData("codebook.html")]
    public async Task No_control_is_printed(string file)
    {
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Page.GotoAsync(AddressOf(file));
        await Assertions.Expect(Heading).ToBeVisibleAsync();
        foreach (var role in new[] { AriaRole.Button, AriaRole.Searchbox, AriaRole.Navigation, AriaRole.Search })
            await Assertions.Expect(Page.GetByRole(role)).ToHaveCountAsync(0);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task No_page_is_wider_than_a_narrow_window(string file)
    {
        await Page.SetViewportSizeAsync(320, 844);
        await Page.GotoAsync(AddressOf(file));
        await Assertions.Expect(Heading).ToHaveCountAsync(1);
        Assert.Equal(320, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private string AddressOf(string file) => new Uri(new Uri(published.Seed), file).AbsoluteUri;
}
