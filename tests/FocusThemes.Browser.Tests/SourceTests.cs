using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class SourceTests(Stage stage) : BrowserTest(stage)
{
    [Fact]
    public async Task A_quote_is_followed_to_its_line_and_back_by_keyboard_alone()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await TabToAsync(Page.GetByRole(AriaRole.Link, new() { Name = "source line 17" }));
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync($"{SitePages.Study}/source/table-2.txt#q7.2.1");
        var passage = Page.GetByRole(AriaRole.Link, new() { Name = "We shouldn't be afraid to say" });
        await Assertions.Expect(passage).ToBeFocusedAsync();
        await Assertions.Expect(passage).ToBeInViewportAsync();

        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync($"{SitePages.Study}/themes/7#7.2.1");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure).Filter(new() { HasText = "We shouldn't be afraid" })).ToBeInViewportAsync();
    }
}
