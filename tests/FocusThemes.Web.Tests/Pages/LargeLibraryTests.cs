using System.Text.Json;
using AngleSharp.Html.Dom;

namespace FocusThemes.Web.Tests.Pages;

public sealed class LargeLibraryTests(LargeLibrarySite site) : IClassFixture<LargeLibrarySite>
{
    private const string Nurses = "Études de l’infirmière";
    private const string Zebras = "zebras in the COVID-19 ward";
    private const string Students = "社会医学の学生";

    [Fact]
    public async Task The_library_says_how_much_it_holds_and_each_study_how_much_of_it()
    {
        var page = await site.PageAsync("/");
        Assert.Equal("Library", page.Heading());
        Assert.Contains(
            "60 studies: 61 themes · 60 concepts · 63 quotes · 62 participants quoted.", page.Texts("p"));
        var first = page.QuerySelector("main ol li")!;
        Assert.Equal(Nurses, Assert.Single(first.Texts("h2")));
        Assert.Equal(["Müller Å. The Lancet 2019", "1 theme · 1 concept · 3 quotes · 3 participants quoted"], first.Texts("p"));
        Assert.Equal("/studies/nurses", first.Link(Nurses));
    }

    [Theory]
    [InlineData("&order=best")]
    [InlineData("")]
    public async Task The_pages_of_data_keep_their_order_to_the_last(string order)
    {
        var (next, read, total) = ($"/quotes.json?q=saw{order}", new List<string>(), 0);
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await site.Http.GetStringAsync(next, TestContext.Current.CancellationToken));
            total = page.RootElement.GetProperty("total").GetInt32();
            read.AddRange(page.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("address").GetString()!));
            next = page.RootElement.GetProperty("next").GetString();
        }

        Assert.Equal((57, 57), (total, read.Distinct().Count()));
        Assert.Equal(total, read.Count);
    }

    [Fact]
    public async Task Data_say_that_not_all_words_were_looked_for()
    {
        var words = string.Join(' ', Enumerable.Repeat("saw", 40));
        using var page = JsonDocument.Parse(await site.Http.GetStringAsync($"/quotes.json?q={Uri.EscapeDataString(words)}", TestContext.Current.CancellationToken));
        Assert.Contains("Only the first 32 words are looked for.", page.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("Only the first 32 words are looked for.", await site.Http.GetStringAsync($"/quotes.md?q={Uri.EscapeDataString(words)}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "Studies and quotes")]
    [InlineData("/?q=zebra", "Studies and quotes")]
    [InlineData("/help", "")]
    [InlineData("/studies/nurses", "")]
    public async Task There_is_one_box_to_search_in(string address, string name)
    {
        var box = Assert.Single((await site.PageAsync(address)).QuerySelectorAll("form[role=search]"));
        Assert.Equal(name, box.GetAttribute("aria-label") ?? "");
    }

    [Theory]
    [InlineData("etudes infirmiere", Nurses)]
    [InlineData("MULLER asa", Nurses)]
    [InlineData("lanc 2019", Nurses)]
    [InlineData("nurses", Nurses)]
    [InlineData("Zebr", Zebras)]
    [InlineData("covid-19 zoo", Zebras)]
    [InlineData("\"ward\" 2024", Zebras)]
    [InlineData("医学", Students)]
    [InlineData("many-07", "Many 07")]
    public async Task All_words_match_whatever_their_case_and_diacritics(string words, string title)
    {
        var page = await site.PageAsync($"/?q={Uri.EscapeDataString(words)}");
        Assert.Equal([title], Titles(page));
        Assert.Equal($"1 study with “{words}”", page.Heading());
        Assert.Equal(words, page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("muller zebras")]
    [InlineData("ebras")]
    [InlineData("2020")]
    [InlineData("???")]
    [InlineData("\" OR 1 --")]
    [InlineData("Words: NEAR(many) ^zebras")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_search_that_finds_no_study_leads_back_and_on_to_the_quotes(string words)
    {
        var page = await site.PageAsync($"/?q={Uri.EscapeDataString(words)}");
        Assert.Equal($"No studies with “{words}”", page.Heading());
        Assert.Empty(Titles(page));
        Assert.Equal("/", page.Link("All 60 studies"));
        Assert.Contains("No quotes have these words", page.Texts("h2"));
        var quotes = page.Link("What is near these words");
        Assert.Equal($"/quotes?q={Uri.EscapeDataString(words)}", quotes);
        await site.PageAsync(quotes);
    }

    [Fact]
    public async Task A_word_that_only_a_quote_has_is_found_among_the_quotes_with_its_study()
    {
        var page = await site.PageAsync("/?q=white");
        Assert.Equal("No studies and 1 quote with “white”", page.Heading());
        Assert.Empty(Titles(page));
        Assert.Contains("1 quote has these words", page.Texts("h2"));
        Assert.Equal(["“Black on white.”"], page.Quotes());
        Assert.Equal("/studies/zoo", page.QuerySelector("section")!.Link(Zebras));
        var quotes = await site.PageAsync(page.Link("Filter and take along"));
        Assert.Equal(["“Black on white.”"], quotes.Quotes());
        Assert.Equal("/studies/zoo", quotes.QuerySelector("#results")!.Link(Zebras));
    }

    [Fact]
    public async Task Studies_stand_before_the_quotes_and_only_the_best_are_shown()
    {
        var page = await site.PageAsync("/?q=ward");
        Assert.Equal("1 study and 1 quote with “ward”", page.Heading());
        Assert.Equal(["h2", "blockquote"],
            page.QuerySelectorAll("main ol h2, main blockquote").Select(element => element.LocalName));
        Assert.Equal("/quotes?q=ward", page.Link("Filter and take along"));
        var more = await site.PageAsync("/?q=we+OR+white+OR+the");
        var all = await site.PageAsync("/quotes?q=we+OR+white+OR+the");
        Assert.Equal(3, more.Quotes().Count);
        Assert.Equal(more.Quotes(), all.Quotes().Take(3));
        Assert.Equal("/quotes?q=we%20OR%20white%20OR%20the", more.Link($"See all {all.Quotes().Count} quotes"));
        Assert.Empty((await site.PageAsync("/?q=ward&after=nurses")).Quotes());
    }

    [Fact]
    public async Task A_code_in_the_librarys_box_leads_to_that_participant()
    {
        var page = await site.PageAsync("/?q=1p1");
        Assert.Contains("4 quotes by 1p1", page.Texts("h2"));
        Assert.Equal("/quotes?participant=1p1", page.Link("See all 4 quotes"));
    }

    [Theory]
    [InlineData("", Nurses, "Many 01", "by title")]
    [InlineData("?order=title", Nurses, "Many 01", "by title")]
    [InlineData("?order=year", Zebras, Nurses, "newest first")]
    [InlineData("?order=quotes", Nurses, Zebras, "most quotes first")]
    [InlineData("?order=added", Students, Zebras, "last added first")]
    public async Task Every_order_is_a_link(string query, string first, string second, string name)
    {
        var page = await site.PageAsync($"/{query}");
        Assert.Equal([first, second], Titles(page).Take(2));
        Assert.Equal(name, Assert.Single(page.QuerySelectorAll("nav[aria-label=Order] a[aria-current]")).TextContent);
        Assert.Equal(["/", "/?order=year", "/?order=quotes", "/?order=added"],
            page.QuerySelector("nav[aria-label=Order]")!.Links().Select(link => link.Address));
    }

    [Fact]
    public async Task The_search_keeps_the_order_and_the_order_the_search()
    {
        var page = await site.PageAsync("/?q=ward&order=year");
        Assert.Equal([Zebras], Titles(page));
        Assert.Equal("/?q=ward", page.Link("by title"));
        Assert.Equal("/?order=year", page.Link("All 60 studies"));
        Assert.Equal([("q", "ward"), ("order", "year")], page.QuerySelectorAll("main form input")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?order=quotes")]
    [InlineData("?order=added")]
    [InlineData("?order=year&q=199")]
    public async Task Pages_of_50_reach_every_study_once_and_lead_back(string query)
    {
        var first = await site.PageAsync($"/{query}");
        Assert.Equal(50, Titles(first).Count);
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        var second = await site.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Null(second.QuerySelector("a[rel=next]"));
        var all = Titles(first).Concat(Titles(second)).ToList();
        Assert.Equal(query.Contains("q=", StringComparison.Ordinal) ? 57 : LargeLibrarySite.Studies, all.Distinct().Count());
        Assert.Equal(all.Distinct(), all);
        Assert.Equal(Titles(first), Titles(await site.PageAsync(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_page_after_a_study_that_is_gone_says_so() =>
        Assert.Contains("No studies stand beyond this place.", (await site.PageAsync("/?after=gone")).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("order=size", "The parameter “order” takes title, year, quotes or added.")]
    [InlineData("order=Title", "The parameter “order” takes title, year, quotes or added.")]
    public async Task A_malformed_parameter_is_400_with_a_sentence(string query, string sentence)
    {
        var page = await site.PageAsync($"/?{query}", 400);
        Assert.Contains(sentence, page.Text(), StringComparison.Ordinal);
        Assert.Equal("/", page.Link("All studies"));
        using var problem = JsonDocument.Parse(await site.TextAsync($"/studies.json?{query}", "application/problem+json", 400));
        Assert.Equal(sentence, problem.RootElement.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("q")]
    [InlineData("after")]
    public async Task An_overlong_parameter_is_400(string name)
    {
        await site.PageAsync($"/?{name}={new string('a', 20_001)}", 400);
        await site.TextAsync($"/studies.json?{name}={new string('a', 20_001)}", "application/problem+json", 400);
    }

    [Fact]
    public async Task Blank_parameters_ask_for_nothing() =>
        Assert.Equal("Library", (await site.PageAsync("/?q=&order=&after=")).Heading());

    [Theory]
    [InlineData("")]
    [InlineData("?q=ward&order=quotes")]
    [InlineData("?order=year")]
    public async Task Data_are_the_studies_of_the_page(string query)
    {
        var page = await site.PageAsync($"/{query}");
        var address = page.QuerySelector("link[rel=alternate]")!.GetAttribute("href")!;
        Assert.Equal($"/studies.json{query}", address);
        using var data = JsonDocument.Parse(await site.TextAsync(address, "application/json"));
        Assert.Equal(Titles(page), data.RootElement.GetProperty("studies").EnumerateArray()
            .Select(study => study.GetProperty("title").GetString()!));
        Assert.Equal(page.QuerySelector("a[rel=next]")?.GetAttribute("href")!.Replace("/?", "/studies.json?", StringComparison.Ordinal),
            data.RootElement.GetProperty("next").GetString());
    }

    [Fact]
    public async Task A_study_of_the_data_has_its_year_counts_and_when_it_was_added()
    {
        using var data = JsonDocument.Parse(await site.TextAsync("/studies.json?q=muller", "application/json"));
        Assert.Equal("1 study with “muller”", data.RootElement.GetProperty("filter").GetString());
        Assert.Equal(1, data.RootElement.GetProperty("total").GetProperty("studies").GetInt32());
        var study = Assert.Single(data.RootElement.GetProperty("studies").EnumerateArray());
        Assert.Equal("/studies/nurses", study.GetProperty("address").GetString());
        Assert.Equal("The Lancet", study.GetProperty("citation").GetProperty("container-title").GetString());
        foreach (var (name, count) in new[] { ("year", 2019), ("themes", 1), ("concepts", 1), ("quotes", 3), ("participants", 3) })
            Assert.Equal((name, count), (name, study.GetProperty(name).GetInt32()));
        Assert.InRange(study.GetProperty("addedAt").GetDateTime(), DateTime.UtcNow.AddMinutes(-10), DateTime.UtcNow);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=ward&order=year")]
    [InlineData("/?q=nowhere")]
    [InlineData("/?q=we+OR+the")]
    [InlineData("/?q=1P01")]
    [InlineData("/?q=199&order=year&after=many-07")]
    [InlineData("/studies.json?order=added")]
    public async Task The_library_runs_at_most_three_sql_commands(string address)
    {
        var before = site.SqlCommands;
        using var answer = await site.Http.GetAsync(
            $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}fresh=1", TestContext.Current.CancellationToken);
        Assert.InRange(site.SqlCommands - before, 1, 3);
    }

    [Fact]
    public async Task The_same_code_in_two_studies_is_two_people()
    {
        var page = await site.PageAsync("/quotes?participant=1P01");
        Assert.Equal("4 quotes by 1P01", page.Heading());
        Assert.Equal(["/studies/nurses/participants/1P01", "/studies/zoo/participants/1P01", "/studies/社会/participants/1P01"],
            page.QuerySelectorAll("#results a.who").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).Distinct().Order(StringComparer.Ordinal));
        var zoo = await site.PageAsync("/studies/zoo/participants/1P01");
        Assert.Equal(["“We were heard.”", "“Black on white.”"], zoo.Quotes());
        Assert.Equal(["“We listened to the ward.”"], (await site.PageAsync("/studies/nurses/participants/1P01")).Quotes());
    }

    [Fact]
    public async Task Each_quote_found_in_the_library_stands_with_its_study()
    {
        var page = await site.PageAsync("/quotes?q=we");
        var hits = page.QuerySelectorAll("#results li:has(blockquote)");
        Assert.Equal(3, hits.Length);
        Assert.All(hits, hit => Assert.Contains(
            Assert.Single(hit.QuerySelectorAll("p a[href]").Take(1)).TextContent, new[] { Nurses, Zebras, Students }));
        Assert.Equal(["/studies/nurses", "/studies/zoo", "/studies/社会"], hits.Select(
            hit => Uri.UnescapeDataString(hit.QuerySelector("p a")!.GetAttribute("href")!)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_is_well_made()
    {
        var page = await site.PageAsync("/?q=ward");
        Assert.EndsWith("· FocusThemes", page.Title, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("input:not([type=hidden])"), input =>
            Assert.NotNull(page.QuerySelector($"label[for='{input.Id}']")));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Links(), link => Assert.NotEqual("", link.Name));
    }

    private static IReadOnlyList<string> Titles(IHtmlDocument page) => page.Texts("main ol h2");
}
