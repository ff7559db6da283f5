namespace FocusThemes.Web.Tests.Pages;

public sealed class QuotesTests(Site site)
{
    private const string Quotes = "/studies/social-innovators/quotes";

    [Theory]
    [InlineData("", "12 quotes", 12)]
    [InlineData("?participant=1p4", "3 quotes by 1P04", 3)]
    [InlineData("?theme=7&participant=1P04", "1 quote by 1P04 in theme 7", 1)]
    [InlineData("?theme=6&theme=7&group=1&q=patient", "2 quotes in theme 6 or theme 7 from focus group 1 with “patient”", 2)]
    [InlineData("?group=none", "2 quotes from no group in the code", 2)]
    [InlineData("?participant=9P99", "No quotes by 9P99", 0)]
    [InlineData("?in=concepts", "12 quotes", 12)]
    public async Task The_heading_says_what_is_applied_and_the_quotes_are_those(string query, string heading, int count)
    {
        var page = await site.PageAsync(Quotes + query);
        Assert.Equal(heading, page.Heading());
        Assert.StartsWith(heading, page.Title, StringComparison.Ordinal);
        Assert.Equal(count, page.Quotes().Count);
    }

    [Fact]
    public async Task Authors_words_are_nobodys()
    {
        var page = await site.PageAsync($"{Quotes}?participant=1P04&q=political&in=concepts");
        Assert.Equal("2 concepts with “political”", page.Heading());
        Assert.DoesNotContain("1P04", page.QuerySelector(".applied")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("link[rel=alternate]"));
    }

    [Fact]
    public async Task A_page_past_the_end_says_so()
    {
        var page = await site.PageAsync($"{Quotes}?after=99999");
        Assert.Contains("No quotes stand beyond this place.", page.QuerySelector("#results")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_is_known_in_any_case()
    {
        var page = await site.PageAsync("/quotes?study=Social-Innovators");
        Assert.DoesNotContain("There is no study", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(12, page.Quotes().Count);
    }

    [Fact]
    public async Task A_code_as_printed_leads_to_whoever_has_it_beside_a_group()
    {
        using var folder = new LibraryFolder();
        folder.Write("groups/t.csv", "Theme,Quote,Participant,Focus group\nWaiting,I waited long.,G1P1,1\nWaiting,I left.,G2P1,2\nWaiting,She listened.,G1P2,1\n");
        await folder.RunAsync("import", folder.PathOf("groups"));
        await using var library = folder.Serve();
        foreach (var address in new[] { "quotes?participant=G1P1", "quotes?q=g1p1", "participants/G1P1" })
        {
            var (answer, _) = await library.AskAsync($"/studies/groups/{address}", null);
            Assert.Equal(["I waited long."], (await library.PageAsync(answer.Headers.Location!.ToString())).Quotes());
        }
    }

    [Fact]
    public async Task Where_a_code_is_a_word_quotes_that_say_it_are_offered()
    {
        using var folder = new LibraryFolder();
        folder.Write("names/t.csv", "Theme,Quote,Participant\nWaiting,They may come.,Hope\nWaiting,It was in winter.,May\nWaiting,You may hope.,Will\n");
        await folder.RunAsync("import", folder.PathOf("names"));
        await using var library = folder.Serve();
        var page = await library.PageAsync("/studies/names/quotes?participant=May");
        Assert.Equal("1 quote by May", page.Heading());
        Assert.Equal("/studies/names/quotes?q=%22May%22", page.Link("2 quotes with the word"));
        Assert.Equal(2, (await library.PageAsync("/studies/names/quotes?q=%22May%22")).Quotes().Count);
        Assert.DoesNotContain("is a participant here", (await library.PageAsync("/studies/names/quotes?participant=Will")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_part_of_the_filter_can_be_removed()
    {
        var page = await site.PageAsync($"{Quotes}?theme=7&participant=1P04&q=political");
        Assert.Equal($"{Quotes}?theme=7&q=political", page.Link("1P04 ✕(remove)"));
        Assert.Equal($"{Quotes}?participant=1P04&q=political", page.Link("theme 7 ✕(remove)"));
        Assert.Equal($"{Quotes}?theme=7&participant=1P04", page.Link("“political” ✕(remove)"));
        Assert.Equal(Quotes, page.Link("clear all"));
        Assert.Equal(["political", "political"], page.Texts("mark"));
    }

    [Fact]
    public async Task Facets_carry_counts_and_toggle()
    {
        var page = await site.PageAsync($"{Quotes}?theme=7");
        var participants = page.QuerySelector("nav[aria-label='Filter by participant']")!;
        Assert.Equal(["1P02 1 quote", "1P04 1 quote", "C01 1 quote", "C02 1 quote"], participants.Texts("a"));
        Assert.Equal($"{Quotes}?theme=7&participant=C01", participants.Link("C01 1 quote"));
        var themes = page.QuerySelector("nav[aria-label='Filter by theme']")!;
        Assert.Equal(5, themes.QuerySelectorAll("a").Length);
        Assert.Equal(Quotes, themes.QuerySelector("[aria-current]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?q=1P04", "?participant=1P04")]
    [InlineData("?q=theme+7", "?theme=7")]
    [InlineData("?q=1p4+political&theme=7", "?theme=7&participant=1P04&q=political")]
    public async Task A_code_or_theme_number_in_the_search_box_becomes_a_filter(string query, string understood)
    {
        using var answer = await site.Http.GetAsync(Quotes + query, TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(Quotes + understood, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("?q=politi", "?q=politi*", "1 quote with “politi*”")]
    [InlineData("?q=politi+", "?q=politi", "No quotes with “politi”")]
    [InlineData("?q=people+politi&theme=7", "?theme=7&q=people%20politi*", "No quotes in theme 7 with “people politi*”")]
    [InlineData("?q=1P04", "?participant=1P04", "3 quotes by 1P04")]
    [InlineData("?q=political+1P04", "?participant=1P04&q=political", "1 quote by 1P04 with “political”")]
    [InlineData("?q=1P04+pol", "?participant=1P04&q=pol*", "1 quote by 1P04 with “pol*”")]
    [InlineData("?q=theme+7", "?theme=7", "4 quotes in theme 7")]
    [InlineData("?q=%22medical+sch", "?q=%22medical%20sch%22*", "1 quote with “\"medical sch\"*”")]
    [InlineData("?q=the+-sch", "?q=the%20-sch", "8 quotes with “the -sch”")]
    [InlineData("", "", "12 quotes")]
    public async Task While_words_are_typed_the_last_one_stands_for_all_that_begin_so(string query, string understood, string heading)
    {
        foreach (var quotes in new[] { Quotes, "/quotes" })
        {
            using var answer = await site.Http.GetAsync(
                $"{quotes}{query}{(query.Length > 0 ? '&' : '?')}typing=1", TestContext.Current.CancellationToken);
            Assert.Equal(302, (int)answer.StatusCode);
            // The library takes numbers of themes for words.
            if (quotes == "/quotes" && query.Contains("theme", StringComparison.Ordinal)) continue;
            Assert.Equal(quotes + understood, answer.Headers.Location?.ToString());
            Assert.Equal(heading, (await site.PageAsync(quotes + understood)).Heading());
        }
    }

    [Fact]
    public async Task Where_few_quotes_have_a_word_all_that_begin_so_are_offered()
    {
        var page = await site.PageAsync($"{Quotes}?q=polit");
        Assert.Equal($"{Quotes}?q=polit*", page.Link("Look for all words that begin with “polit”"));
        foreach (var query in new[] { "?q=the", "?q=polit*", "?q=%22medical+school%22", "?q=the+-people+-medical", "?participant=1P04", "?q=zebra" })
            Assert.DoesNotContain("that begin with", (await site.PageAsync(Quotes + query)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=political", "7", "1P04")]
    [InlineData("?q=nowhere", "", "")]
    public async Task Filters_stay_where_they_are_when_few_quotes_are_found(string query, string themes, string participants)
    {
        var page = await site.PageAsync(Quotes + query);
        var facet = page.QuerySelector("nav[aria-label='Filter by theme']")!;
        Assert.Equal(["4", "5", "6", "7", "8"], facet.Texts("li").Select(theme => theme[..1]));
        Assert.Equal(themes, string.Join(' ', facet.Texts("a").Select(theme => theme[..1])));
        Assert.Equal(3, page.QuerySelectorAll("nav[aria-label='Filter by focus group'] li").Length);
        Assert.Equal(participants, string.Join(' ', page.Texts("nav[aria-label='Filter by participant'] .who")));
    }

    [Fact]
    public async Task The_search_keeps_the_other_filters()
    {
        var form = (await site.PageAsync($"{Quotes}?theme=7&group=1&q=political")).QuerySelector("main form")!;
        Assert.Equal([("theme", "7"), ("group", "1"), ("q", "political")],
            form.QuerySelectorAll(
                "input").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)));
    }

    [Fact]
    public async Task An_empty_result_names_what_there_is_and_what_to_loosen()
    {
        var unknown = await site.PageAsync($"{Quotes}?theme=99");
        Assert.Contains("this study has themes 4 to 8", unknown.Text(), StringComparison.Ordinal);
        Assert.Equal($"{Quotes}?theme=8", unknown.QuerySelector("main")!.Link("theme 8"));
        var narrow = await site.PageAsync($"{Quotes}?theme=7&participant=1P07");
        Assert.Equal($"{Quotes}?theme=7", narrow.Link("4 quotes without 1P07"));
        Assert.Equal($"{Quotes}?participant=1P07", narrow.Link("2 quotes without theme 7"));
    }

    [Fact]
    public async Task A_participant_has_their_quotes_by_theme()
    {
        var page = await site.PageAsync("/studies/social-innovators/participants/1P04");
        Assert.Equal("1P04", page.Heading());
        Assert.Contains("Participant · focus group 1 · 3 quotes in 2 themes", page.Texts("p"));
        Assert.Equal([2, 1], page.QuerySelectorAll("main section").Select(theme => theme.Quotes().Count));
    }

    [Fact]
    public async Task Participants_are_listed_with_group_quotes_and_themes()
    {
        var rows = (await site.PageAsync("/studies/social-innovators/participants")).Texts("tbody tr");
        Assert.Equal(9, rows.Count);
        Assert.Equal("1P04, focus group 1 1 3 25% 117 19% 6 7", rows[2]);
        Assert.Equal("C02 – 1 8% 59 10% 7", rows[8]);
    }
}
