using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class SelectTests(Stage stage) : BrowserTest(stage)
{
    private ILocator Selection => Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Your selection" });

    [Fact]
    public async Task Marked_quotes_make_the_address_of_a_selection_which_stays_from_page_to_page()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Assertions.Expect(Selection).ToHaveCountAsync(0);
        await Select("7.2.1").ClickAsync();
        await Assertions.Expect(Select("7.2.1")).ToHaveAttributeAsync("aria-pressed", "true");
        await Page.GotoAsync($"{SitePages.Study}/quotes?theme=4");
        await Select("4.1.1").ClickAsync();
        await Assertions.Expect(Selection).ToHaveTextAsync("Your selection (2)");
        await Assertions.Expect(Page.GetByText("kept in this browser only")).ToBeVisibleAsync();
        await Selection.ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(new Uri(Address, $"{SitePages.Study}/selection?quote=7.2.1&quote=4.1.1").AbsoluteUri);
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_second_press_takes_a_quote_out_and_one_press_clears_all()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Select("7.2.1").ClickAsync();
        await Select("7.3.1").ClickAsync();
        await Select("7.2.1").ClickAsync();
        await Assertions.Expect(Selection).ToHaveTextAsync("Your selection (1)");
        await Page.GetByRole(AriaRole.Button, new() { Name = "clear your selection" }).ClickAsync();
        await Assertions.Expect(Selection).ToHaveCountAsync(0);
        await Assertions.Expect(Select("7.3.1")).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.Equal(0, await Page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('selection')).length"));
    }

    [Fact]
    public async Task Quotes_that_come_while_one_types_can_be_marked_too()
    {
        await Page.GotoAsync($"{SitePages.Study}/quotes");
        await Page.Locator("#q").PressSequentiallyAsync("political");
        await Assertions.Expect(Page.Locator("h1")).ToContainTextAsync("political");
        var first = Page.Locator(".hits button[data-quote]").First;
        await first.ClickAsync();
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(Page.Locator(".hits > li").First.Locator("button[data-quote]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Somebody_else_s_selection_takes_the_place_of_one_s_own_only_on_asking()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Select("7.2.1").ClickAsync();
        await Page.GotoAsync($"{SitePages.Study}/selection?quote=4.1.1&quote=7.3.1&title=Theirs");
        await Assertions.Expect(Selection).ToHaveTextAsync("Your selection (1)");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Keep this selection in this browser" }).ClickAsync();
        await Assertions.Expect(Selection).ToHaveTextAsync("Your selection (2)");
        await Assertions.Expect(Selection).ToHaveAttributeAsync("href", $"{SitePages.Study}/selection?quote=4.1.1&quote=7.3.1&title=Theirs");
    }

    [Fact]
    public async Task What_is_broken_in_the_browser_s_store_is_no_selection()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        foreach (var broken in new[] { "{", "null", "7", "{\"quotes\":{}}", "{\"quotes\":[{}],\"title\":4}" })
        {
            await Page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { $"selection:{SitePages.Study}/selection", broken });
            await Page.ReloadAsync();
            await Assertions.Expect(Select("7.2.1")).ToHaveAttributeAsync("aria-pressed", "false");
        }

        await Select("7.2.1").ClickAsync();
        await Assertions.Expect(Selection).ToHaveTextAsync("Your selection (1)");
    }

    private ILocator Select(string id) => Page.GetByRole(AriaRole.Button, new() { Name = $"select quote {id}" });
}
