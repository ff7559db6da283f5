using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>The seed and another study, published and opened from a disk with the network off.</summary>
public sealed class PublishedSiteTests(Stage stage, PublishedFolder published) : BrowserTest(stage), IClassFixture<PublishedFolder>
{
    protected override BrowserNewContextOptions Options => new(base.Options) { Offline = true };

    private ILocator Results => Page.GetByRole(AriaRole.Region, new() { Name = "Results" });

    private ILocator Status => Page.GetByRole(AriaRole.Status);

    [Fact]
    public async Task Quotes_are_searched_as_one_types_and_filtered_by_codes_among_the_words()
    {
        await Page.GotoAsync(published.Seed);
        await Expect(Heading).ToHaveTextAsync("12 quotes");
        await Page.Locator("#q").FillAsync("medical");
        await Expect(Heading).ToHaveTextAsync("3 quotes with “medical*”");
        await Expect(Status).ToHaveTextAsync("3 quotes with “medical*”");
        await Expect(Results.Locator("mark")).Not.ToHaveCountAsync(0);
        await Page.Locator("#q").FillAsync("1p4 political");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Heading).ToHaveTextAsync("1 quote by 1P04 with “political*”");
        await Expect(Page).ToHaveURLAsync($"{published.Seed}?participant=1P04&q=political*");
        await Expect(Page.Locator("#q")).ToHaveValueAsync("political");
    }

    [Fact]
    public async Task A_card_that_the_script_makes_is_the_card_of_the_page()
    {
        await Page.GotoAsync(published.Seed);
        var given = await Results.GetByRole(AriaRole.Listitem).Filter(new() { Has = Page.GetByRole(AriaRole.Figure) }).AllAsync();
        var before = await Task.WhenAll(given.Select(CardAsync));
        await Page.GotoAsync($"{published.Seed}?order=source&q=-nowhere");
        await Expect(Heading).ToHaveTextAsync("12 quotes with “-nowhere”");
        var made = await Results.GetByRole(AriaRole.Listitem).Filter(new() { Has = Page.GetByRole(AriaRole.Figure) }).AllAsync();
        Assert.Equal(before, await Task.WhenAll(made.Select(CardAsync)));
        Assert.Equal(12, before.Length);
    }

    [Fact]
    public async Task Filters_lead_on_and_the_button_of_the_browser_back()
    {
        await Page.GotoAsync(published.Seed);
        await FilterBy("theme").GetByRole(AriaRole.Link, new() { NameRegex = new("^7 ") }).ClickAsync();
        await Expect(Heading).ToHaveTextAsync("4 quotes in theme 7");
        await Expect(FilterBy("theme").GetByRole(AriaRole.Link, new() { NameRegex = new("^7 ") })).ToBeFocusedAsync();
        await FilterBy("participant").GetByRole(AriaRole.Link, new() { NameRegex = new("^1P04") }).ClickAsync();
        await Expect(Heading).ToHaveTextAsync("1 quote by 1P04 in theme 7");
        await Page.GoBackAsync();
        await Expect(Heading).ToHaveTextAsync("4 quotes in theme 7");
        await Page.GoBackAsync();
        await Expect(Heading).ToHaveTextAsync("12 quotes");
        await Expect(Results.GetByRole(AriaRole.Figure)).ToHaveCountAsync(12);
        await Page.GoForwardAsync();
        await Expect(Heading).ToHaveTextAsync("4 quotes in theme 7");
        await Page.ReloadAsync();
        await Expect(Heading).ToHaveTextAsync("4 quotes in theme 7");
        await Results.Locator("a.tag").First.ClickAsync();
        await Expect(Heading).ToHaveTextAsync("12 quotes");
    }

    [Fact]
    public async Task What_the_study_does_not_have_is_said_with_the_nearest_that_it_has()
    {
        await Page.GotoAsync($"{published.Seed}?theme=9");
        await Expect(Heading).ToHaveTextAsync("No quotes in theme 9");
        await Expect(Results).ToContainTextAsync("There is no theme 9: this study has themes 4 to 8.");
        await Results.GetByRole(AriaRole.Link, new() { Name = "theme 8", Exact = true }).ClickAsync();
        await Expect(Heading).ToContainTextAsync("in theme 8");
        await Page.GotoAsync($"{published.Seed}?attr.shoe=42");
        await Expect(Results).ToContainTextAsync("This study tells no shoe of its participants");
    }

    [Fact]
    public async Task The_links_of_a_card_lead_to_files_that_are_there()
    {
        await Page.GotoAsync($"{published.Seed}?q=medical");
        await Expect(Results.GetByRole(AriaRole.Figure)).ToHaveCountAsync(3);
        var links = await Results.Locator(".hits a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.True(links.Length > 10);
        Assert.All(links, link => Assert.True(File.Exists(new Uri(link).LocalPath), link));
    }

    [Fact]
    public async Task Without_script_the_page_says_where_else_to_go()
    {
        await using var window = await Page.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(published.Seed);
        await Expect(page.Locator("noscript p")).ToContainTextAsync("Searching and filtering need JavaScript here.");
        await Expect(page.GetByRole(AriaRole.Figure)).ToHaveCountAsync(12);
    }

    [Fact]
    public async Task All_studies_are_searched_from_one_page()
    {
        await Page.GotoAsync(published.Library);
        await Page.Locator("#q").FillAsync("medical OR nurses");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Heading).ToContainTextAsync("quotes with “medical OR nurses*”");
        await Expect(FilterBy("study").GetByRole(AriaRole.Link)).ToHaveCountAsync(2);
        await FilterBy("study").GetByRole(AriaRole.Link, new() { NameRegex = new("^The study tongues") }).ClickAsync();
        await Expect(Heading).ToContainTextAsync("in the study tongues");
        var links = await Results.Locator(".hits a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(new Uri(link).LocalPath), link));
        await Page.GotoAsync($"{published.Library}?q=1P04");
        await Expect(Heading).ToHaveTextAsync("3 quotes by 1P04");
    }

    [Fact]
    public async Task Words_of_markup_stay_words()
    {
        await Page.GotoAsync(published.Tongues + "?attr.%3Cb%3EtoString%3C%2Fb%3E=%22%26%27");
        await Expect(Heading).ToHaveTextAsync("1 quote with <b>toString</b> \"&'");
        await Expect(Results.GetByRole(AriaRole.Figure)).ToContainTextAsync("</script><!--");
        Assert.Equal(0, await Results.Locator("b b, figure script").CountAsync());
        await Page.Locator("#q").FillAsync("__proto__ </script>");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Heading).ToContainTextAsync("“__proto__ </script>");
    }

    private ILocator FilterBy(string name) => Page.GetByRole(AriaRole.Navigation, new() { Name = $"Filter by {name}", Exact = true });

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    private static Task<string> CardAsync(ILocator card) => card.EvaluateAsync<string>(
        "card => card.innerHTML.replace(/ data-lasting=\"\"/g, ' data-lasting').replace(/\\s+/g, ' ').replace(/> </g, '><')");
}
