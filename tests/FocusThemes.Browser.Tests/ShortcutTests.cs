using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

[Collection(nameof(ClipboardTests))]
public sealed class ShortcutTests(Stage stage) : BrowserTest(stage)
{
    private ILocator Quotes => Page.GetByRole(AriaRole.Figure);

    // In the list of results a quote has its path beside it and the two are walked to together.
    private ILocator Found => Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = Quotes });

    private ILocator Switch => Page.GetByRole(AriaRole.Button, new() { Name = "Keyboard shortcuts" });

    [Theory]
    [InlineData(SitePages.Study)]
    [InlineData($"{SitePages.Study}/themes/7")]
    [InlineData($"{SitePages.Study}/quotes")]
    [InlineData("/quotes")]
    public async Task A_slash_leads_to_the_search_and_is_a_letter_there(string address)
    {
        await Page.GotoAsync(address);
        var field = Page.GetByRole(AriaRole.Searchbox);
        await Page.Keyboard.PressAsync("Control+/");
        await Assertions.Expect(field).Not.ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("/jkc");
        await Assertions.Expect(field).ToHaveValueAsync("/jkc");
    }

    [Fact]
    public async Task J_and_k_walk_the_quotes_found_also_those_found_since()
    {
        await Page.GotoAsync($"{SitePages.Study}/quotes");
        await Page.GetByRole(AriaRole.Searchbox).FillAsync("medical");
        await Assertions.Expect(Found).ToHaveCountAsync(3);
        await Page.Keyboard.PressAsync("Tab");
        foreach (var (key, place) in new[] { ("j", 0), ("j", 1), ("j", 2), ("j", 2), ("k", 1), ("k", 0), ("k", 0) })
        {
            await Page.Keyboard.PressAsync(key);
            await Assertions.Expect(Found.Nth(place)).ToBeFocusedAsync();
            await Assertions.Expect(Found.Nth(place)).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task Quotes_of_a_tried_table_are_walked_though_none_can_be_copied()
    {
        await Page.GotoAsync("/try");
        await Page.GetByRole(AriaRole.Button, new() { Name = "See an example first" }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("What was read");
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("j");
        await Assertions.Expect(Page.Locator("figure:focus")).ToHaveCountAsync(1);
        await Page.Keyboard.PressAsync("c");
        await Assertions.Expect(Page.Locator(".keys")).ToContainTextAsync("from quote to quote.");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure).GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task J_begins_with_the_quote_that_one_has_scrolled_to()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Quotes.Nth(2).EvaluateAsync("quote => scrollTo(0, scrollY + quote.getBoundingClientRect().top - 90)");
        await Page.Keyboard.PressAsync("j");
        await Assertions.Expect(Quotes.Nth(2)).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("k");
        await Assertions.Expect(Quotes.Nth(1)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData($"{SitePages.Study}/quotes?q=bullying", 1)]
    [InlineData("/quotes?q=bullying", 1)]
    [InlineData($"{SitePages.Study}/themes/8", 2)]
    [InlineData($"{SitePages.Study}/participants/1P07", 2)]
    public async Task C_copies_the_quote_that_has_the_focus_with_where_it_stands(string address, int place)
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Page.GotoAsync(address);
        var copied = Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied" });
        await Page.Keyboard.PressAsync("c");
        for (var i = 0; i < place; i++) await Page.Keyboard.PressAsync("j");
        await Assertions.Expect(copied).ToHaveCountAsync(0);
        await Page.Keyboard.PressAsync("c");
        await Assertions.Expect(copied).ToBeVisibleAsync();
        Assert.Equal(
            "“I just wanted to talk about the bullying and racism in medical schools (sic)… stereotyping of especially "
            + "ethnic minority students is so common. They are reluctant to stand up and ask questions.” "
            + $"(1P07; {(address.StartsWith("/quotes", StringComparison.Ordinal) ? SitePages.StudyTitle : "Khan et al., 2022")}, theme 8, source line 23)\n"
            + await LastingAddressAsync("8.1.2"),
            await Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Theory]
    [InlineData($"{SitePages.Study}/themes/8", "8.1.2")]
    [InlineData($"{SitePages.Study}/quotes?q=bullying", "8.1.2")]
    [InlineData($"{SitePages.Study}/quotes/8.1.2", "8.1.2")]
    public async Task Every_quote_has_buttons_that_copy_it_and_its_permanent_address(string address, string id)
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Page.GotoAsync(address);
        var quote = Quotes.Filter(new() { HasText = "bullying" });
        await quote.GetByText("more").ClickAsync();
        await quote.GetByRole(AriaRole.Button, new() { Name = $"copy link to quote {id}" }).PressAsync("Enter");
        await Assertions.Expect(Page.GetByText("Link copied")).ToBeVisibleAsync();
        var copied = await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal(await LastingAddressAsync(id), copied);
        await quote.GetByRole(AriaRole.Button, new() { Name = $"copy quote {id}" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied" })).ToBeVisibleAsync();
        Assert.EndsWith(copied, await Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_to_copy_come_with_quotes_that_are_found_as_one_types()
    {
        await Page.GotoAsync($"{SitePages.Study}/quotes");
        await Page.GetByRole(AriaRole.Searchbox).FillAsync("bullying");
        await Assertions.Expect(Found).ToHaveCountAsync(1);
        var copy = Page.GetByRole(AriaRole.Button, new() { Name = "copy", Exact = false });
        await Assertions.Expect(copy).ToHaveCountAsync(1);
        await Quotes.GetByText("more").ClickAsync();
        await Assertions.Expect(copy).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_citation_of_a_quote_is_copied_as_it_stands()
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Page.GotoAsync($"{SitePages.Study}/quotes/7.2.1");
        await Page.GetByRole(AriaRole.Button, new() { Name = "copy citation" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied" })).ToBeVisibleAsync();
        var copied = await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("Participant 1P04, quote 7.2.1 (q", copied, StringComparison.Ordinal);
        Assert.EndsWith("doi:10.1136/bmjinnov-2021-000910", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shortcuts_are_turned_off_and_on_and_the_browser_remembers()
    {
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Assertions.Expect(Switch).ToHaveTextAsync("Keyboard shortcuts: on");
        await Switch.ClickAsync();
        await Assertions.Expect(Switch).ToHaveTextAsync("Keyboard shortcuts: off");

        await Page.GotoAsync($"{SitePages.Study}/quotes");
        await Page.GetByText("How to search").ClickAsync();
        await Assertions.Expect(Switch).ToHaveTextAsync("Keyboard shortcuts: off");
        foreach (var key in new[] { "/", "j", "k", "c" }) await Page.Keyboard.PressAsync(key);
        await Assertions.Expect(Page.GetByText("How to search")).ToBeFocusedAsync();

        await Switch.PressAsync("Enter");
        await Page.Keyboard.PressAsync("j");
        await Assertions.Expect(Found.First).ToBeFocusedAsync();

        await Page.GoBackAsync();
        await Assertions.Expect(Switch).ToHaveTextAsync("Keyboard shortcuts: on");
    }

    // As its card has it.
    private async Task<string> LastingAddressAsync(string id) => new Uri(Address, await Page.Locator($"figure:has([href$='/quotes/{id}']) [data-lasting]")
        .First.GetAttributeAsync("href")).ToString();
}
