namespace FocusThemes.Web.Tests.Pages;

public sealed class OverviewTests(Site site)
{
    private const string Study = "/studies/social-innovators";

    [Fact]
    public async Task A_library_of_one_study_leads_to_that_study()
    {
        using var answer = await site.Http.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(Study, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/?q=medical", 1)]
    [InlineData("/?q=nowhere", 0)]
    [InlineData("/?order=year", 1)]
    public async Task A_library_of_one_study_shows_it_in_a_list_where_it_was_searched_or_sorted(string address, int studies)
    {
        var page = await site.PageAsync(address);
        Assert.Equal(studies, page.QuerySelectorAll("main ol h2").Length);
        if (address.Contains("q=", StringComparison.Ordinal))
            Assert.EndsWith("/", page.Link("The one study of the library"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_says_what_the_study_is_and_how_much_evidence_it_has()
    {
        var page = await site.PageAsync(Study);
        Assert.Equal("Using medical education as a tool to train doctors as social innovators", page.Heading());
        Assert.Equal(["5themes", "11concepts", "12quotes", "9 of 23participants quoted", "100%of the source text accounted for"],
            page.QuerySelectorAll("dl div").Select(
                fact => fact.QuerySelector("dd")!.TextContent + fact.QuerySelector("dt")!.TextContent));
        Assert.Contains("BMJ Innovations 2022 · Table 2 · Themes from the focus groups", page.Texts("p"));
        Assert.Contains(
            "Two international, multidisciplinary round-table focus groups", page.Text(), StringComparison.Ordinal);
        Assert.Contains("How to read the codes", page.Texts("h2"));
        Assert.Equal("https://doi.org/10.1136/bmjinnov-2021-000910", page.Link("doi:10.1136/bmjinnov-2021-000910"));
    }

    [Fact]
    public async Task Themes_stand_in_order_with_their_counts_and_voices()
    {
        var themes = (await site.PageAsync(Study)).QuerySelectorAll("main ol li").ToList();
        Assert.Equal(["4", "5", "6", "7", "8"], themes.Select(theme => theme.QuerySelector("span")!.TextContent));
        Assert.Contains(
            "Shifting the focus from individual patients to the community", themes[0].Text(), StringComparison.Ordinal);
        Assert.Contains("3 concepts · 3 quotes", themes[2].Text(), StringComparison.Ordinal);
        Assert.Contains("1 concept · 2 quotes", themes[4].Text(), StringComparison.Ordinal);
        Assert.Contains("Quoted: 1P04 (2), 2P010 (1)", themes[2].Text(), StringComparison.Ordinal);
        Assert.Equal($"{Study}/themes/6",
            themes[2].Link("Theme 6: Including learners’ perspectives and lived experience in medical education"));
    }

    [Fact]
    public async Task What_the_marks_mean_stands_above_the_themes_that_have_them()
    {
        var page = await site.PageAsync(Study);
        var themes = page.QuerySelector("main ol")!;
        Assert.Equal("focus group 1 focus group 2 no group in the code", themes.PreviousElementSibling!.Text());
    }

    [Fact]
    public async Task Every_number_of_the_matrix_leads_to_exactly_those_quotes()
    {
        var numbers = (await site.PageAsync(Study)).QuerySelectorAll("table td a").ToList();
        Assert.Equal(11 + 5 + 9 + 1, numbers.Count);
        foreach (var number in numbers)
        {
            var quotes = await site.PageAsync(number.GetAttribute("href")!);
            Assert.Equal(int.Parse(number.TextContent, System.Globalization.CultureInfo.InvariantCulture), quotes.Quotes().Count);
            Assert.Equal(
                quotes.Heading(), number.GetAttribute("aria-label")!.Replace("All 12", "12", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_matrix_is_a_table_with_a_caption_and_headers()
    {
        var table = (await site.PageAsync(Study)).QuerySelector("table")!;
        Assert.StartsWith(
            "Quotes by theme and participant", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(11, table.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(6, table.QuerySelectorAll("th[scope=row]").Length);
    }

    [Theory]
    [InlineData("/studies/Social-Innovators", Study)]
    [InlineData("/studies/SOCIAL-innovators/quotes?theme=7", $"{Study}/quotes?theme=7")]
    [InlineData($"{Study}/themes/07", $"{Study}/themes/7")]
    [InlineData($"{Study}/participants/2p10", $"{Study}/participants/2P010")]
    public async Task Another_spelling_of_an_address_leads_to_the_canonical_one(string address, string canonical)
    {
        using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location?.ToString());
    }
}
