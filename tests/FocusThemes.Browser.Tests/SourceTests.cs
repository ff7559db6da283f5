using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class SourceTests(Stage stage) : BrowserTest(stage)
{
    [Fact]
    public async Task A_quote_is_followed_to_its_line_and_back_by_keyboard_alone()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await TabToAsync(Page.GetByText("more of quote 7.2.1"));
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Tab");
        var line = Page.GetByRole(AriaRole.Figure).GetByRole(AriaRole.Link, new() { Name = "source line 17" });
        await Assertions.Expect(line).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync($"{SitePages.Study}/source/table-2.txt#q7.2.1");
        var passage = Page.GetByRole(AriaRole.Link, new() { Name = "We shouldn't be afraid to say" });
        await Assertions.Expect(passage).ToBeFocusedAsync();
        await Assertions.Expect(passage).ToBeInViewportAsync();

        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync($"{SitePages.Study}/themes/7#7.2.1");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure).Filter(new() { HasText = "We shouldn't be afraid" })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_concept_of_two_paragraphs_is_marked_whole_on_its_two_lines()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/8");
        await Page.GetByRole(AriaRole.Region, new() { Name = "Concept 8.1" })
            .GetByRole(AriaRole.Link, new() { Name = "source line 20" }).ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync($"{SitePages.Study}/source/table-2.txt#c8.1");
        var mark = await BackgroundAsync("Social innovations aimed");
        Assert.Equal(mark, await BackgroundAsync("Tailoring medical education"));
        Assert.NotEqual(mark, await BackgroundAsync("One of the barriers"));
        Assert.NotEqual(mark, await BackgroundAsync("We can see that inequality"));
    }

    private Task<string> BackgroundAsync(string words) => Page.GetByRole(AriaRole.Link, new() { Name = words })
        .EvaluateAsync<string>("passage => getComputedStyle(passage).backgroundColor");
}
