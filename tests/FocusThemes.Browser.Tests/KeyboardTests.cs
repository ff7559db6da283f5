using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed partial class KeyboardTests(Stage stage) : BrowserTest(stage)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await Page.GotoAsync(SitePages.Study);
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Search the quotes" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_theme_is_opened_from_the_overview()
    {
        await Page.GotoAsync(SitePages.Study);
        await TabToAsync(Page.GetByRole(AriaRole.Link, new() { NameRegex = Theme7() }));
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading).ToHaveTextAsync(SitePages.TitleOfTheme7);
    }

    [Fact]
    public async Task A_participant_code_in_the_search_box_filters_and_its_link_takes_the_filter_off()
    {
        await Page.GotoAsync(SitePages.Study);
        await TabToAsync(Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox));
        await Page.Keyboard.TypeAsync("1P04");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync($"{SitePages.Study}/quotes?participant=1P04");
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes by 1P04");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure)).ToHaveCountAsync(3);

        await TabToAsync(Page.GetByRole(AriaRole.Link, new() { NameRegex = RemoveParticipant() }));
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading).ToHaveTextAsync("12 quotes");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure)).ToHaveCountAsync(12);
    }

    [GeneratedRegex("^Theme 7: ")]
    private static partial Regex Theme7();

    [GeneratedRegex(@"^1P04 .*\(remove\)$")]
    private static partial Regex RemoveParticipant();
}
