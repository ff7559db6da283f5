using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

/// <summary>A narrow window that is touched.</summary>
public sealed class PhoneTests(Stage stage) : BrowserTest(stage)
{
    protected override BrowserNewContextOptions Options =>
        new(base.Options) { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true };

    [Theory]
    [InlineData($"{SitePages.Study}/quotes", 600)]
    [InlineData("/quotes", 600)]
    [InlineData($"{SitePages.Study}/quotes?q=political&participant=1P04", 700)]
    public async Task The_first_quote_begins_on_the_first_screen(string address, int most)
    {
        await Page.GotoAsync(address);
        var quote = Assert.IsType<LocatorBoundingBoxResult>(await Page.GetByRole(AriaRole.Figure).First.BoundingBoxAsync());
        Assert.InRange(quote.Y, 1, most);
    }

    [Theory]
    [InlineData("/themes/7")]
    [InlineData("/participants")]
    [InlineData("/quotes/7.2.1")]
    public async Task Of_the_breadcrumb_only_the_title_of_the_study_is_cut(string path)
    {
        await Page.GotoAsync(SitePages.Study + path);
        var cut = await Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.trail bdi')].filter(n => n.scrollWidth > n.clientWidth).map(n => n.textContent)");
        Assert.Equal(SitePages.StudyTitle, Assert.Single(cut));
    }

    [Fact]
    public async Task Filters_are_folded_and_say_what_they_are_set_to()
    {
        await Page.GotoAsync($"{SitePages.Study}/quotes?theme=7&participant=1P04");
        var filters = Page.GetByRole(AriaRole.Navigation, new() { Name = "Filter by theme" });
        await Assertions.Expect(filters).ToBeHiddenAsync();
        await Page.GetByText("Filters: by 1P04 in theme 7").ClickAsync();
        await Assertions.Expect(filters).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_list_of_themes_is_folded_and_leads_to_another_theme()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        var theme = Page.GetByRole(AriaRole.Navigation, new() { Name = "Themes", Exact = true }).GetByRole(AriaRole.Link).Nth(2);
        await Assertions.Expect(theme).ToBeHiddenAsync();
        await Page.GetByText("5 themes").ClickAsync();
        await theme.ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync(SitePages.TitleOfTheme6);
    }

    [Fact]
    public async Task In_a_wide_window_the_same_stand_open()
    {
        await Page.SetViewportSizeAsync(1280, 900);
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Assertions.Expect(Page.GetByRole(AriaRole.Navigation, new() { Name = "Themes", Exact = true }).GetByRole(AriaRole.Link)).ToHaveCountAsync(5);
        await Page.GotoAsync($"{SitePages.Study}/quotes?theme=7");
        await Assertions.Expect(Page.GetByRole(AriaRole.Navigation, new() { Name = "Filter by theme" })).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByText("Filters: in theme 7")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/matrix?share=theme")]
    [InlineData("/participants")]
    public async Task A_table_that_goes_on_fades_where_it_is_cut_and_not_at_its_end(string path)
    {
        const string Fade = "region => getComputedStyle(region).getPropertyValue('--more')";
        await Page.GotoAsync(SitePages.Study + path);
        var region = Page.Locator("[role=region][tabindex='0']");
        Assert.NotEqual("0px", await region.EvaluateAsync<string>(Fade));
        await region.EvaluateAsync("region => region.scrollLeft = region.scrollWidth");
        await Assertions.Expect(region).ToHaveCSSAsync("--more", "0px");
        await Page.SetViewportSizeAsync(1280, 900);
        await Assertions.Expect(region).ToHaveCSSAsync("--more", "0px");
        Assert.NotEqual("", await region.GetAttributeAsync("aria-label"));
    }

    [Fact]
    public async Task Nothing_is_said_of_keys_where_there_are_none_but_in_the_help()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Assertions.Expect(Page.GetByText("Keyboard shortcuts")).ToBeHiddenAsync();
        await Page.GotoAsync("/help");
        await Assertions.Expect(Page.GetByText("Keyboard shortcuts: on")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("", "Take along", 390)]
    [InlineData("", "Take along", 320)]
    [InlineData("/quotes", "Take along", 320)]
    [InlineData("/matrix", "Take along", 320)]
    [InlineData("/themes/7", "Take along", 390)]
    [InlineData("/themes/7", "more of quote 7.1.1", 320)]
    public async Task A_menu_that_is_open_stays_in_the_window(string path, string menu, int width)
    {
        await Page.SetViewportSizeAsync(width, 844);
        await Page.GotoAsync(SitePages.Study + path);
        await Page.GetByText(menu).ClickAsync();
        await Assertions.Expect(Page.Locator("details[open] a", new() { HasText = "JSON" })).ToBeVisibleAsync();
        Assert.Equal(width, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
