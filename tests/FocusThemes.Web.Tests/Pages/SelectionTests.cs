using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FocusThemes.Web.Tests.Pages;

public sealed class SelectionTests(Site site, HostileSite hostile) : IClassFixture<Site>, IClassFixture<HostileSite>
{
    private const string Study = "/studies/social-innovators";
    private const string Selection = $"{Study}/selection";

    [Fact]
    public async Task Quotes_stand_in_the_order_of_the_address_each_with_its_theme()
    {
        var page = await site.PageAsync($"{Selection}?quote=7.2.1&quote=4.1.1&quote=6.1.1&title=To%20begin%20with");
        Assert.Equal("To begin with", page.Heading());
        Assert.StartsWith("A selection of 3 quotes by", page.Texts(".lede")[0], StringComparison.Ordinal);
        Assert.Equal(["7.2.1", "4.1.1", "6.1.1"], IdsOn(page));
        Assert.Equal(3, page.Links().Count(link => link.Name.Contains("› concept", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_quote_is_moved_and_taken_out_by_plain_links()
    {
        const string Asked = $"{Selection}?quote=7.2.1&quote=4.1.1&quote=6.1.1&title=Kept";
        var page = await site.PageAsync(Asked);
        Assert.DoesNotContain(page.Links(), link => link.Name is "Move up quote 7.2.1" or "Move down quote 6.1.1");
        var moved = await site.PageAsync(page.Link("Move down quote 7.2.1"));
        Assert.Equal(["4.1.1", "7.2.1", "6.1.1"], IdsOn(moved));
        Assert.Equal("Kept", moved.Heading());
        Assert.Equal(Asked, moved.Link("Move up quote 7.2.1"));
        var less = await site.PageAsync(moved.Link("Take out quote 7.2.1"));
        Assert.Equal(["4.1.1", "6.1.1"], IdsOn(less));
        Assert.Equal("Kept", less.Heading());
    }

    [Fact]
    public async Task More_quotes_are_chosen_without_script_while_one_searches_and_filters()
    {
        var start = await site.PageAsync($"{Study}/quotes/7.2.1");
        var one = await site.PageAsync(start.Link("select"));
        Assert.Equal(["7.2.1"], IdsOn(one));
        var titled = await site.PageAsync($"{Selection}?quote=7.2.1&title=Both");
        var list = await site.PageAsync(titled.Link("Choose more quotes"));
        Assert.StartsWith("1 quote chosen for “Both”", list.Texts(".choosing")[0], StringComparison.Ordinal);
        // Whatever one does with the list, what is chosen goes along.
        Assert.Contains(list.QuerySelectorAll("form.search input[name=mark]"), input => input.GetAttribute("value") == "7.2.1");
        var narrowed = await site.PageAsync(list.QuerySelectorAll(".facets a").First(link => link.GetAttribute("href")!.Contains("theme=4", StringComparison.Ordinal)).GetAttribute("href")!);
        var chosen = await site.PageAsync(narrowed.Link("Choose quote 4.1.1").Split('#')[0]);
        Assert.StartsWith("2 quotes chosen for “Both”", chosen.Texts(".choosing")[0], StringComparison.Ordinal);
        Assert.Contains("in theme 4", chosen.Heading(), StringComparison.Ordinal);
        Assert.Contains(chosen.Links(), link => link.Name == "Take out quote 4.1.1");
        var done = await site.PageAsync(chosen.Link("To the selection"));
        Assert.Equal(["7.2.1", "4.1.1"], IdsOn(done));
        Assert.Equal("Both", done.Heading());
        Assert.Empty((await site.PageAsync(chosen.Link("Choose no more"))).Texts(".choosing"));
    }

    [Fact]
    public async Task A_selection_begins_with_nothing_too()
    {
        var page = await site.PageAsync(Selection);
        Assert.Equal("Selected quotes", page.Heading());
        Assert.Empty(page.Quotes());
        var list = await site.PageAsync(page.Link("Choose quotes"));
        Assert.Contains(list.Links(), link => link.Name == "Choose quote 7.2.1");
    }

    [Fact]
    public async Task A_heading_is_set_by_a_form_that_keeps_the_quotes()
    {
        var form = (await site.PageAsync($"{Selection}?quote=7.2.1&quote=4.1.1&title=Old")).QuerySelector<IHtmlFormElement>("form.heading")!;
        Assert.Equal(Selection, form.GetAttribute("action"));
        Assert.Equal(["7.2.1", "4.1.1"], form.QuerySelectorAll("input[name=quote]").Select(input => input.GetAttribute("value")));
        Assert.Equal("Old", form.QuerySelector("input[name=title]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("?quote=07.02.1", "?quote=7.2.1")]
    [InlineData("?quote=%207.2.1%20&quote=7.2.01", "?quote=7.2.1")]
    [InlineData("?title=A&quote=7.2.1", "?quote=7.2.1&title=A")]
    [InlineData("?quote=7.2.1&title=", "?quote=7.2.1")]
    [InlineData("?quote=7.2.1&title=%20two%0A%09words%00%20", "?quote=7.2.1&title=two%20words")]
    [InlineData("?quote=", "")]
    public async Task Another_spelling_leads_to_the_one_address(string asked, string one)
    {
        using var answer = await site.Http.GetAsync($"{Selection}{asked}", TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(Selection + one, answer.Headers.Location!.OriginalString);
        using var there = await site.Http.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)there.StatusCode);
    }

    [Fact]
    public async Task What_others_add_to_an_address_leads_nowhere_else()
    {
        using var answer = await site.Http.GetAsync($"{Selection}?utm_source=letter&quote=7.2.1", TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_quote_that_the_study_does_not_have_is_said_in_its_place_with_what_is_near()
    {
        var page = await site.PageAsync($"{Selection}?quote=4.1.1&quote=7.2.9&quote=99.1.1");
        Assert.Equal(["4.1.1"], IdsOn(page));
        Assert.Contains(page.Texts("li"), text => text.StartsWith("This study has no quote 7.2.9: near it are 7.2.1 and 7.3.1.", StringComparison.Ordinal));
        Assert.Contains(page.Texts("li"), text => text.StartsWith("This study has no quote 99.1.1, nor its theme.", StringComparison.Ordinal));
        var mended = await site.PageAsync(page.Link("Take 7.2.1 in its place"));
        Assert.Equal(["4.1.1", "7.2.1"], IdsOn(mended));
        Assert.DoesNotContain("99.1.1", (await site.PageAsync(page.Link("Take out quote 99.1.1"))).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?quote=seven", "“seven” names no quote")]
    [InlineData("?quote=7.2", "“7.2” names no quote")]
    [InlineData("?quote=7.2.-1", "“7.2.-1” names no quote")]
    [InlineData("?quote=.2.1", "“.2.1” names no quote")]
    [InlineData("?quote=7.2.1&title=a&title=b", "“title” is taken once")]
    public async Task A_malformed_address_is_refused_in_a_sentence_on_the_page_and_as_data(string query, string sentence)
    {
        Assert.Contains(sentence, (await site.PageAsync(Selection + query, 400)).Text(), StringComparison.Ordinal);
        Assert.Contains(sentence, await site.TextAsync($"{Selection}.json{query}", "application/problem+json", 400), StringComparison.Ordinal);
        Assert.Contains(sentence, await site.TextAsync($"{Selection}.docx{query}", "application/problem+json", 400), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lengths_are_bounded()
    {
        Assert.Contains("at most 200 characters", (await site.PageAsync($"{Selection}?title={new string('a', 201)}", 400)).Text(), StringComparison.Ordinal);
        Assert.Equal(new string('a', 200), (await site.PageAsync($"{Selection}?title={new string('a', 200)}")).Heading());
        Assert.Contains("at most 60 characters", (await site.PageAsync($"{Selection}?quote={new string('7', 61)}.1.1", 400)).Text(), StringComparison.Ordinal);
        var many = string.Join('&', Enumerable.Range(1, 101).Select(i => $"quote=7.{i}.1"));
        Assert.Contains("at most 100 quotes", (await site.PageAsync($"{Selection}?{many}", 400)).Text(), StringComparison.Ordinal);
        Assert.Contains("at most 100 quotes", (await site.PageAsync($"{Study}/quotes?{many.Replace("quote=", "mark=", StringComparison.Ordinal)}", 400)).Text(), StringComparison.Ordinal);
        var full = string.Join('&', Enumerable.Range(1, 100).Select(i => $"mark=9.{i}.1"));
        var list = await site.PageAsync($"{Study}/quotes?{full}");
        Assert.DoesNotContain(list.Links(), link => link.Name.StartsWith("Choose quote", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hostile_heading_stays_words()
    {
        var title = Uri.EscapeDataString("<script>alert(1)</script>\"'><b>&amp;");
        foreach (var address in new[] { $"{Selection}?quote=7.2.1&title={title}", $"{Study}/quotes?mark=7.2.1&title={title}" })
        {
            var page = await site.PageAsync(address);
            Assert.Contains("<script>alert(1)</script>\"'><b>&amp;", page.Text(), StringComparison.Ordinal);
            Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.GetAttribute("src") is null);
            Assert.DoesNotContain(page.QuerySelectorAll("main b"), bold => bold.TextContent.Contains("&amp;", StringComparison.Ordinal) && bold.ChildElementCount == 0 && bold.TextContent.Length < 6);
        }

        var evil = await hostile.PageAsync($"/studies/evil/selection?quote=1.1.1&title={title}");
        Assert.DoesNotContain(evil.QuerySelectorAll("script"), script => script.GetAttribute("src") is null);
        Assert.Contains("<script>alert(1)</script>", evil.Quotes()[0], StringComparison.Ordinal);
        Assert.Equal(["II.7.1", "II.120.1"], IdsOn(await hostile.PageAsync("/studies/many/selection?quote=II.7.1&quote=II.120.1")));
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_not_found()
    {
        await site.PageAsync("/studies/nowhere/selection?quote=7.2.1", 404);
        await site.TextAsync("/studies/nowhere/selection.md?quote=7.2.1", "application/problem+json", 404);
    }

    private static IEnumerable<string> IdsOn(IHtmlDocument page) => page.QuerySelectorAll("figure [rel=bookmark]")
        .Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!.Split('/')[^1]));
}
