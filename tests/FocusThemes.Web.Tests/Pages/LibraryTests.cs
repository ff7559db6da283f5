namespace FocusThemes.Web.Tests.Pages;

public sealed class LibraryTests(HostileSite site)
{
    [Fact]
    public async Task A_library_of_several_studies_lists_them()
    {
        var page = await site.PageAsync("/");
        Assert.Equal("Library", page.Heading());
        Assert.Contains("2 studies", page.Text(), StringComparison.Ordinal);
        Assert.Equal("/studies/many", page.Link("Many voices"));
        Assert.Contains("1 theme · 121 concepts · 121 quotes · 120 participants quoted", page.Texts("li p"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/studies/evil")]
    [InlineData("/studies/evil/themes/1")]
    [InlineData("/studies/evil/quotes?q=<script>alert(2)</script>")]
    [InlineData("/studies/evil/participants/1P02")]
    public async Task Markup_in_any_field_is_shown_as_text(string address)
    {
        var page = await site.PageAsync(address);
        Assert.Empty(page.QuerySelectorAll(
            "script:not([src], [type='application/ld+json']), img, main b[id], [onerror]"));
        Assert.Contains("<script>alert(", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_an_address_that_is_not_there_is_shown_as_text()
    {
        var page = await site.PageAsync("/studies/evil/themes/%3Cscript%3E", 404);
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Contains("There is no theme <script>", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_study_says_of_itself_can_do_nothing()
    {
        var page = await site.PageAsync("/studies/evil");
        Assert.Equal(["strong"], page.Texts("strong"));
        Assert.Contains("Heading", page.Texts("h2"));
        Assert.Equal("https://example.org", page.Link("ok"));
        Assert.All(page.QuerySelectorAll("a[href]"), link =>
            Assert.DoesNotContain("javascript", link.GetAttribute("href"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Many_quotes_come_in_pages()
    {
        var first = await site.PageAsync("/studies/many/quotes");
        Assert.Equal(25, first.Quotes().Count);
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        var second = await site.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var last = second;
        while (last.QuerySelector("a[rel=next]") is { } next) last = await site.PageAsync(next.GetAttribute("href")!);
        Assert.All([(first, "1–25"), (second, "26–50"), (last, "101–121")], page =>
        {
            Assert.Contains($"{page.Item2} of 121 quotes", page.Item1.Texts(".applied b"));
            Assert.Contains($"{page.Item2} of 121 quotes", page.Item1.Texts("nav[aria-label=Pages] span"));
        });
        Assert.Equal("“Quote number 101.”", last.Quotes()[0]);
        Assert.Equal(21, last.Quotes().Count);
        var back = await site.PageAsync(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(first.Quotes(), back.Quotes());
    }

    [Theory]
    [InlineData("/studies/many/quotes?q=quote&order=source", "1–25", "101–120")]
    [InlineData("/studies/many/quotes?q=number", "1–25", "101–120")]
    [InlineData("/quotes?q=number&order=source", "1–25", "101–120")]
    [InlineData("/quotes?study=many", "1–25", "101–121")]
    [InlineData("/studies/many/quotes?theme=II", "1–25", "101–121")]
    public async Task Every_list_that_pages_says_which_of_how_many_it_shows(string address, string first, string last)
    {
        var page = await site.PageAsync(address);
        Assert.StartsWith($"{first} of ", page.Texts("nav[aria-label=Pages] span")[0], StringComparison.Ordinal);
        while (page.QuerySelector("a[rel=next]") is { } next) page = await site.PageAsync(next.GetAttribute("href")!);
        Assert.StartsWith($"{last} of ", page.Texts("nav[aria-label=Pages] span")[0], StringComparison.Ordinal);
        var back = await site.PageAsync(page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.StartsWith("76–100 of ", back.Texts("nav[aria-label=Pages] span")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_shown_whole_says_no_range()
    {
        var page = await site.PageAsync("/studies/many/quotes?participant=none");
        Assert.DoesNotContain(page.Texts("b"), text => text.Contains(" of ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quote_without_a_participant_is_kept_and_can_be_found()
    {
        var page = await site.PageAsync("/studies/many/quotes?participant=none");
        Assert.Equal("1 quote by nobody named", page.Heading());
        Assert.Contains("nobody named", page.Text(), StringComparison.Ordinal);
    }
}
