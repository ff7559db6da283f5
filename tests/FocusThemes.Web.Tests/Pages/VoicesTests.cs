using FocusThemes.Tests;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>Participants whose codes are names, descriptions and signs.</summary>
public sealed class VoicesTests(VoicesSite site)
{
    private const string Study = $"/studies/{Voices.Slug}";

    public static TheoryData<string> Codes =>
        [.. Voices.Attributions.Select(by => by.Code), "Rachel, FG1", "Male 2", "Nina"];

    [Fact]
    public async Task No_link_of_the_site_is_broken() => Assert.Contains(
        $"{Study}/participants/19%20y%20o%20female", await site.FollowAllAsync());

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_participant_has_one_page_that_the_list_leads_to(string code)
    {
        var list = await site.PageAsync($"{Study}/participants");
        var link = Assert.Single(list.QuerySelectorAll("tbody th a"), link => link.FirstChild!.TextContent == code);
        var address = link.GetAttribute("href")!;
        var page = await site.PageAsync(address);
        Assert.Equal(code, page.Heading());
        Assert.All(
            page.QuerySelectorAll("figcaption a.who"), chip => Assert.Equal(address, chip.GetAttribute("href")));
        // As somebody who puts addresses together would ask for it, slash and all.
        using var typed = await site.Http.GetAsync(
            $"{Study}/participants/{Uri.EscapeDataString(code)}", TestContext.Current.CancellationToken);
        if (typed.Headers.Location is { } location) Assert.Equal(address, location.ToString());
        else Assert.Equal(200, (int)typed.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_filter_by_anybody_says_so_and_finds_their_quotes_alone(string code)
    {
        var list = await site.PageAsync($"{Study}/participants");
        var row = Assert.Single(list.QuerySelectorAll("tbody tr"), row => row.QuerySelector("th a")!.FirstChild!.TextContent == code);
        var page = await site.PageAsync(row.QuerySelector("td a")!.GetAttribute("href")!);
        var quotes = code == "Rachel, FG1" ? "2 quotes" : "1 quote";
        Assert.Equal($"{quotes} by {code}", page.Heading());
        Assert.Equal(quotes[0] - '0', page.QuerySelectorAll("figure.quote").Length);
        Assert.Equal($"{code} ✕(remove)", Assert.Single(page.Texts(".tag")));
        // With words the index is asked, where codes are marks.
        var found = await site.PageAsync($"{Study}/quotes?q=always+OR+i+OR+heard&participant={Uri.EscapeDataString(code)}");
        Assert.Equal(Voices.Attributions.Any(by => by.Code == code) || code == "Male 2" ? 1 : 0, found.QuerySelectorAll("figure.quote").Length);
    }

    [Theory]
    [InlineData("fg1 p5", "1 quote by FG1, P5")]
    [InlineData("FG2,P5", "1 quote by FG2, P5")]
    [InlineData("male 2", "1 quote by Male 2")]
    [InlineData("Male 2 never", "1 quote by Male 2 with “never”")]
    [InlineData("rachel fg1 back", "1 quote by Rachel, FG1 with “back”")]
    [InlineData("nina theme 1", "1 quote by Nina in theme 1")]
    [InlineData("#18", "1 quote by #18")]
    [InlineData("18", "1 quote by #18")]
    [InlineData("3001", "1 quote by 3001")]
    [InlineData("heard 18", "No quotes with “heard 18”")]
    [InlineData("19 y/o female", "1 quote by 19 y/o female")]
    [InlineData("aged ≥ 65 years", "1 quote by aged ≥ 65 years")]
    [InlineData("参与者1", "1 quote by 参与者1")]
    [InlineData("المشارك 1", "1 quote by المشارك ١")]
    [InlineData("-nina", "24 quotes with “-nina”")]
    [InlineData("\"male 2\"", "No quotes with “\"male 2\"”")]
    [InlineData("fg9 p5", "No quotes with “fg9 p5”")]
    public async Task A_code_is_understood_as_people_type_it(string typed, string heading)
    {
        using var answer = await site.Http.GetAsync(
            $"{Study}/quotes?q={Uri.EscapeDataString(typed)}", TestContext.Current.CancellationToken);
        var address = answer.Headers.Location?.ToString() ?? answer.RequestMessage!.RequestUri!.PathAndQuery;
        Assert.Equal(heading, (await site.PageAsync(address)).Heading());
    }

    [Theory]
    [InlineData("male 2 never", "1 quote by male 2 with “never”")]
    [InlineData("fg1 p5", "1 quote by fg1 p5")]
    [InlineData("1p4", "1 quote by 1p4")]
    public async Task Across_the_library_a_code_of_several_words_is_understood_too(string typed, string heading)
    {
        using var answer = await site.Http.GetAsync(
            $"/quotes?q={Uri.EscapeDataString(typed)}", TestContext.Current.CancellationToken);
        Assert.Equal(heading, (await site.PageAsync(answer.Headers.Location!.ToString())).Heading());
    }

    [Fact]
    public async Task A_caption_shows_the_whole_attribution_and_links_what_names_somebody()
    {
        var captions = (await site.PageAsync($"{Study}/themes/1")).QuerySelectorAll("figcaption > :first-child").ToList();
        Assert.Equal(
            [
                "Male 2", "Rachel, FG1, focus group 1, line 746", "rachel, FG 1, line 747, focus group 1",
                "Nina, 43, physiotherapist", "November 2021 (nobody named)", "nobody named",
            ],
            captions.Select(caption => caption.Text()));
        Assert.Equal(
            ["Male 2", "Rachel, FG1", "rachel, FG 1, line 747", "Nina"],
            captions.SelectMany(caption => caption.QuerySelectorAll("a").Select(link => link.FirstChild!.TextContent)));
    }

    [Fact]
    public async Task A_quote_without_a_participant_is_called_by_what_is_printed()
    {
        var page = await site.PageAsync($"{Study}/quotes/1.4.1");
        Assert.Equal("Quote 1.4.1 (November 2021)", page.Heading());
        Assert.Contains("Participant (nobody named; “November 2021”), quote 1.4.1", page.Text(), StringComparison.Ordinal);
        Assert.Equal("Quote 1.4.2 by nobody named", (await site.PageAsync($"{Study}/quotes/1.4.2")).Heading());
        Assert.Equal("Quote 1.2.1 by Rachel, FG1", (await site.PageAsync($"{Study}/quotes/1.2.1")).Heading());
        Assert.Equal("2 quotes by nobody named", (await site.PageAsync($"{Study}/quotes?participant=none")).Heading());
    }

    [Fact]
    public async Task Attributes_are_columns_of_the_list_and_stand_on_their_page()
    {
        var list = await site.PageAsync($"{Study}/participants");
        Assert.Equal(["Participant", "Focus group", "Sex", "Age", "Role", "Quotes"], list.Texts("thead th").Take(6));
        var row = Assert.Single(list.QuerySelectorAll("tbody tr"), row => row.Text().StartsWith("Nina", StringComparison.Ordinal));
        Assert.Equal(["–", "", "43", "physiotherapist"], row.Texts("td").Take(4));
        Assert.Equal(["age43", "rolephysiotherapist"], (await site.PageAsync($"{Study}/participants/Nina")).Texts("dl.facts div"));
    }

    [Fact]
    public async Task A_code_with_commas_is_told_apart_in_a_list_of_codes()
    {
        var page = await site.PageAsync($"{Study}/participants/FG3, P5", 404);
        Assert.Contains("“FG1, P5”, ", page.Text(), StringComparison.Ordinal);
        Assert.Contains($"{Study}/participants/FG1%2C%20P5", page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_checks_ask_of_another_spelling_and_not_of_a_longer_attribution()
    {
        var page = await site.PageAsync($"{Study}/checks");
        Assert.Contains("Rachel, FG1 is also printed “rachel, FG 1, line 747”;", page.Text(), StringComparison.Ordinal);
        Assert.Single(page.Text().Split("is also printed")[1..]);
    }
}
