using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed partial class SearchAsOneTypesTests(Stage stage) : BrowserTest(stage)
{
    private const string Quotes = $"{SitePages.Study}/quotes";

    // What the live regions say, in turn.
    private const string Listen =
        """
        () => {
          window.said = [];
          const observer = new MutationObserver(changes => said.push(changes.at(-1).target.textContent));
          document.querySelectorAll('[role=status]').forEach(live => observer.observe(live, { childList: true }));
        }
        """;

    private ILocator Field => Page.GetByRole(AriaRole.Searchbox);

    private ILocator Figures => Page.GetByRole(AriaRole.Figure);

    private ILocator Live => Page.GetByRole(AriaRole.Status).First;

    private ILocator Results => Page.GetByRole(AriaRole.Region, new() { Name = "Results" });

    [Fact]
    public async Task Typing_refreshes_the_results_and_leaves_the_field_its_focus_and_caret()
    {
        await OpenAsync(Quotes);
        await Field.FocusAsync();
        await Page.Keyboard.TypeAsync("medical");
        for (var i = 0; i < 3; i++) await Page.Keyboard.PressAsync("ArrowLeft");

        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        await Assertions.Expect(Figures).ToHaveCountAsync(3);
        await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?q=medical*");
        await Assertions.Expect(Page).ToHaveTitleAsync("3 quotes with “medical*” · FocusThemes");
        await Assertions.Expect(Link("Whose words", "Titles")).ToBeVisibleAsync();
        await Assertions.Expect(Field).ToBeFocusedAsync();
        Assert.Equal(4, await Field.EvaluateAsync<int>("field => field.selectionStart"));
        Assert.True(await IsSamePageAsync());

        await Field.FillAsync("");
        await Assertions.Expect(Figures).ToHaveCountAsync(12);
        await Assertions.Expect(Page).ToHaveURLAsync(Quotes);
        await Assertions.Expect(Link("Whose words", "Titles")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_last_word_matches_its_beginning_until_a_blank_follows()
    {
        await OpenAsync(Quotes);
        await Field.FocusAsync();
        foreach (var typed in new[] { "polit", "politi", "politic", "politica", "political" })
        {
            await Field.FillAsync(typed);
            await Assertions.Expect(Heading).ToHaveTextAsync($"1 quote with “{typed}*”");
            await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?q={typed}*");
        }

        await Field.FillAsync("politi");
        await Assertions.Expect(Heading).ToHaveTextAsync("1 quote with “politi*”");
        // Enter takes nothing away from what is seen, and says no other thing by the address.
        await Field.PressAsync("Enter");
        await Page.WaitForTimeoutAsync(500);
        await Assertions.Expect(Heading).ToHaveTextAsync("1 quote with “politi*”");
        await Page.Keyboard.TypeAsync(" ");
        await Assertions.Expect(Heading).ToHaveTextAsync("No quotes with “politi”");
        await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?q=politi");
        Assert.True(await IsSamePageAsync());
    }

    [Fact]
    public async Task One_types_on_where_a_shared_search_ends()
    {
        await OpenAsync($"{Quotes}?q=polit*");
        await Assertions.Expect(Field).ToHaveValueAsync("polit");
        await Field.FocusAsync();
        await Page.Keyboard.PressAsync("End");
        await Page.Keyboard.TypeAsync("ic");
        await Assertions.Expect(Heading).ToHaveTextAsync("1 quote with “politic*”");
        await Page.GoBackAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("1 quote with “polit*”");
        await Assertions.Expect(Field).ToHaveValueAsync("polit");
    }

    [Fact]
    public async Task A_search_for_a_whole_word_stays_one_until_something_is_typed()
    {
        await OpenAsync($"{Quotes}?q=politi");
        await Field.PressAsync("Enter");
        await Page.WaitForTimeoutAsync(500);
        await Assertions.Expect(Heading).ToHaveTextAsync("No quotes with “politi”");
        await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?q=politi");
    }

    [Fact]
    public async Task Back_returns_to_the_search_before_not_to_the_letter_before()
    {
        await OpenAsync(Quotes);
        await Field.FillAsync("medic");
        await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?q=medic*");
        await Field.FillAsync("medical");
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        await Link("Filter by theme", "8 Racism").ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("1 quote in theme 8 with “medical*”");

        await Page.GoBackAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        await Assertions.Expect(Figures).ToHaveCountAsync(3);
        await Page.GoBackAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("12 quotes");
        await Assertions.Expect(Field).ToHaveValueAsync("");
        await Page.GoForwardAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        await Assertions.Expect(Field).ToHaveValueAsync("medical");
        Assert.True(await IsSamePageAsync());
    }

    [Fact]
    public async Task Enter_ends_a_search_and_what_is_typed_next_is_another()
    {
        await OpenAsync(Quotes);
        await Field.FillAsync("medical");
        await Field.PressAsync("Enter");
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        await Field.FillAsync("political");
        await Assertions.Expect(Heading).ToHaveTextAsync(WithPolitical());
        await Page.GoBackAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        await Assertions.Expect(Field).ToHaveValueAsync("medical");
    }

    [Theory]
    [InlineData("Filter by theme", "8 Racism", "1 quote in theme 8 with “medical”")]
    [InlineData("Filter by participant", "1P07", "2 quotes by 1P07 with “medical”")]
    [InlineData("Whose words", "Authors’ words", null)]
    public async Task A_link_that_filters_keeps_the_focus(string list, string name, string? heading)
    {
        await OpenAsync($"{Quotes}?q=medical");
        var link = Link(list, name);
        await link.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(link).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(link).ToBeFocusedAsync();
        if (heading is not null) await Assertions.Expect(Heading).ToHaveTextAsync(heading);
        await Assertions.Expect(Field).ToHaveValueAsync("medical");
        Assert.True(await IsSamePageAsync());
    }

    [Theory]
    [InlineData("?theme=7", "(remove)", 12)]
    [InlineData("?after=3", "Earlier", 3)]
    public async Task From_a_link_that_is_gone_or_leads_to_another_page_the_focus_goes_to_the_results(
        string query, string name, int quotes)
    {
        await OpenAsync(Quotes + query);
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Assertions.Expect(Figures).ToHaveCountAsync(quotes);
        await Assertions.Expect(Results).ToBeFocusedAsync();
        Assert.True(await IsSamePageAsync());
    }

    [Fact]
    public async Task Filters_opened_on_a_phone_stay_open()
    {
        await Page.SetViewportSizeAsync(390, 900);
        await OpenAsync($"{Quotes}?q=medical");
        var link = Link("Filter by theme", "8 Racism");
        await Page.GetByText("Filter by theme, participant").ClickAsync();
        await link.ClickAsync();
        await Assertions.Expect(link).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(link).ToBeVisibleAsync();
        await Field.FillAsync("");
        await Assertions.Expect(Figures).ToHaveCountAsync(2);
        await Assertions.Expect(link).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_participants_code_typed_becomes_a_filter_and_one_types_on()
    {
        await OpenAsync(Quotes);
        await Field.FocusAsync();
        await Page.Keyboard.TypeAsync("1P04");
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes by 1P04");
        await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?participant=1P04");
        await Assertions.Expect(Field).ToHaveValueAsync("");
        await Page.Keyboard.TypeAsync("political");
        await Assertions.Expect(Heading).ToHaveTextAsync("1 quote by 1P04 with “political*”");
        await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?participant=1P04&q=political*");
        Assert.True(await IsSamePageAsync());
    }

    [Fact]
    public async Task The_sentence_of_the_results_is_said_once_when_typing_rests()
    {
        await OpenAsync(Quotes);
        await Page.EvaluateAsync(Listen);
        // In one go: between two keys a busy machine may rest longer than a typist does.
        await Field.FillAsync("medical");
        await Assertions.Expect(Live).ToHaveTextAsync("3 quotes with “medical*”");
        // Another order has the same sentence.
        await Link("Results", "Reading order").ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync($"{Quotes}?q=medical*&order=source");
        await Page.WaitForTimeoutAsync(1000);
        await Link("Filter by theme", "8 Racism").ClickAsync();
        await Assertions.Expect(Live).ToHaveTextAsync("1 quote in theme 8 with “medical*”");
        Assert.Equal(
            ["3 quotes with “medical*”", "1 quote in theme 8 with “medical*”"],
            await Page.EvaluateAsync<string[]>("said"));
    }

    [Fact]
    public async Task Results_are_busy_while_others_are_awaited_and_an_overtaken_answer_is_not_shown()
    {
        var held = new TaskCompletionSource();
        await Page.RouteAsync("**/quotes?q=political*", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await OpenAsync(Quotes);
        await Assertions.Expect(Results).Not.ToHaveAttributeAsync("aria-busy", "true");
        await Page.RunAndWaitForRequestAsync(() => Field.FillAsync("political"), "**/quotes?q=political*");
        await Assertions.Expect(Results).ToHaveAttributeAsync("aria-busy", "true");
        await Field.FillAsync("medical");
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        held.SetResult();
        await Assertions.Expect(Results).Not.ToHaveAttributeAsync("aria-busy", "true");
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        Assert.True(await IsSamePageAsync());
    }

    [Fact]
    public async Task Where_fetching_fails_links_and_Enter_go_the_browsers_own_way()
    {
        await Page.RouteAsync("**/quotes*", route =>
            route.Request.ResourceType == "fetch" ? route.AbortAsync() : route.ContinueAsync());
        await OpenAsync(Quotes);
        var failure = new TaskCompletionSource();
        Page.RequestFailed += (_, _) => failure.TrySetResult();
        await Field.FillAsync("medical");
        await failure.Task;
        await Assertions.Expect(Results).Not.ToHaveAttributeAsync("aria-busy", "true");
        Assert.True(await IsSamePageAsync());
        await Field.PressAsync("Enter");
        await Assertions.Expect(Heading).ToHaveTextAsync("3 quotes with “medical”");
        Assert.False(await IsSamePageAsync());

        await Link("Filter by theme", "8 Racism").ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("1 quote in theme 8 with “medical”");
    }

    private async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.EvaluateAsync("window.isSamePage = true");
    }

    private Task<bool> IsSamePageAsync() => Page.EvaluateAsync<bool>("window.isSamePage === true");

    private ILocator Link(string within, string name) =>
        Page.GetByLabel(within, new() { Exact = true }).GetByRole(AriaRole.Link, new() { Name = name });

    [GeneratedRegex("^\\d+ quotes? with “political\\*”$")]
    private static partial Regex WithPolitical();
}
