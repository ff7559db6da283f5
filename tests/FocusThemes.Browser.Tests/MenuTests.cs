using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class MenuTests(Stage stage) : BrowserTest(stage)
{
    private ILocator More => Page.GetByText("more of quote 7.1.1");

    private ILocator Entry => Page.GetByRole(AriaRole.Figure).GetByRole(AriaRole.Link, new() { Name = "source line 16" });

    [Fact]
    public async Task Escape_closes_a_menu_and_leaves_the_focus_with_it()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await More.ClickAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Entry).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Entry).ToBeHiddenAsync();
        await Assertions.Expect(More).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_press_elsewhere_closes_a_menu()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await More.ClickAsync();
        await Assertions.Expect(Entry).ToBeVisibleAsync();
        await Heading.ClickAsync();
        await Assertions.Expect(Entry).ToBeHiddenAsync();
    }

    [Fact]
    public async Task One_menu_is_open_at_a_time()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await More.ClickAsync();
        await Page.GetByText("more of quote 7.2.1").ClickAsync();
        await Assertions.Expect(Entry).ToBeHiddenAsync();
        await Assertions.Expect(Page.Locator("details[name=menu][open]")).ToHaveCountAsync(1);
    }
}
