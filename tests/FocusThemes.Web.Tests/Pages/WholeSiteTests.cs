using System.Net.Http.Headers;
using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

public sealed class WholeSiteTests(Site site) : IClassFixture<Site>
{
    private const string Study = "/studies/social-innovators";
    private const int FirstView = 14 * 1024;

    [Fact]
    public async Task No_link_of_the_whole_site_is_broken()
    {
        var seen = await site.FollowAllAsync();
        Assert.Contains($"{Study}/themes/8", seen);
        Assert.Contains("/fonts/inter.woff2", seen);
    }

    [Theory]
    [InlineData(Study)]
    [InlineData($"{Study}/themes/7")]
    [InlineData($"{Study}/quotes")]
    [InlineData($"{Study}/quotes?theme=7&participant=1P04&q=political")]
    [InlineData($"{Study}/quotes?q=1p4+political")]
    [InlineData($"{Study}/quotes.json?q=1p4")]
    [InlineData($"{Study}/participants")]
    [InlineData($"{Study}/participants/1P04")]
    [InlineData($"{Study}/checks")]
    [InlineData($"{Study}/checks.json")]
    [InlineData($"{Study}/checks.md")]
    [InlineData($"{Study}/source")]
    [InlineData($"{Study}/accounted")]
    [InlineData($"{Study}/matrix?by=group")]
    [InlineData($"{Study}/cooccurrence?unit=lines")]
    [InlineData($"{Study}/quotes?theme=6&theme=7&also.participant=6&also.participant=7&q=the")]
    [InlineData("/matrix")]
    [InlineData("/matrix.json?rows=length&columns=study")]
    [InlineData($"{Study}/framework?columns=group")]
    [InlineData($"{Study}/framework.docx")]
    [InlineData($"{Study}/codebook")]
    [InlineData($"{Study}/codebook.docx")]
    [InlineData($"{Study}/codebook.json")]
    [InlineData($"{Study}/words?theme=7&q=political&sort=keyness")]
    [InlineData($"{Study}/words?word=medical&q=political&sort=left")]
    [InlineData($"{Study}/words.json?word=medical")]
    [InlineData($"{Study}/words.csv?participant=1P04")]
    [InlineData($"{Study}/charts")]
    [InlineData($"{Study}/charts/along-the-document")]
    [InlineData($"{Study}/charts/saturation.svg")]
    [InlineData($"{Study}/quotes/7.2.1")]
    [InlineData($"{Study}/selection?quote=7.2.1&quote=4.1.1")]
    [InlineData($"{Study}/selection.md?quote=7.2.1&quote=4.1.1")]
    [InlineData($"{Study}/quotes?mark=7.2.1&q=medical")]
    [InlineData($"{Study}/cite")]
    [InlineData($"{Study}/cite.ris?theme=7")]
    [InlineData($"{Study}/cite.csl.json?quote=7.2.1")]
    [InlineData($"{Study}.json")]
    [InlineData($"{Study}/themes/7.md")]
    [InlineData("/")]
    [InlineData("/?q=medical&order=year")]
    [InlineData($"{Study}/quotes?q=medi&typing=1")]
    [InlineData("/studies.json?q=medical")]
    [InlineData("/quotes")]
    [InlineData("/quotes?q=medical+OR+people&study=social-innovators&group=1")]
    [InlineData($"{Study}/quotes?q=medical&in=concepts")]
    [InlineData($"{Study}/quotes?q=medical&order=source&after=3")]
    public async Task A_page_runs_at_most_three_sql_commands(string address)
    {
        // The first visit of a study reads its catalogue, that of its words all of them.
        await site.PageAsync($"{Study}/words");
        // An address that nobody has asked for yet: what is kept runs none.
        var fresh = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}fresh=1";
        var before = site.SqlCommands;
        using var answer = await site.Http.GetAsync(fresh, TestContext.Current.CancellationToken);
        Assert.InRange(site.SqlCommands - before, 1, 3);
    }

    [Theory]
    [InlineData($"{Study}/themes/7")]
    [InlineData($"{Study}/participants/1P04")]
    [InlineData($"{Study}/quotes?participant=1P04")]
    [InlineData($"{Study}/source")]
    public async Task A_page_shown_before_asks_but_which_reading_it_is_of(string address)
    {
        await site.PageAsync(address);
        var before = site.SqlCommands;
        await site.PageAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}fresh=3");
        Assert.Equal(1, site.SqlCommands - before);
    }

    // Never more than a theme of it is held.
    [Fact]
    public async Task A_project_runs_two_for_each_theme_at_most()
    {
        using var study = JsonDocument.Parse(await site.TextAsync($"{Study}.json", "application/json"));
        var themes = study.RootElement.GetProperty("themes").GetArrayLength();
        var before = site.SqlCommands;
        using var answer = await site.Http.GetAsync($"{Study}.qdpx?fresh=1", TestContext.Current.CancellationToken);
        Assert.InRange(site.SqlCommands - before, themes, (2 * themes) + 3);
    }

    [Fact]
    public async Task A_quote_as_data_runs_one_more_for_the_words_around_it()
    {
        await site.PageAsync($"{Study}/words");
        var before = site.SqlCommands;
        await site.TextAsync($"{Study}/quotes/7.2.1.json?fresh=1", "application/json");
        // One less where the quote was read for another page.
        Assert.InRange(site.SqlCommands - before, 3, 4);
    }

    [Theory]
    [InlineData($"{Study}/quotes?q=medi*")]
    [InlineData("/quotes?q=medi*")]
    [InlineData("/?q=medi*")]
    public async Task A_search_for_beginnings_runs_one_more_to_know_their_words(string address)
    {
        await site.PageAsync(Study);
        var before = site.SqlCommands;
        await site.PageAsync($"{address}&fresh=2");
        Assert.InRange(site.SqlCommands - before, 1, 4);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_runs_at_most_five_to_say_what_is_near()
    {
        await site.PageAsync(Study);
        var before = site.SqlCommands;
        await site.PageAsync($"{Study}/quotes?theme=99&participant=9P99&q=x");
        Assert.InRange(site.SqlCommands - before, 1, 5);
    }

    [Theory]
    [InlineData(Study, "br")]
    [InlineData(Study, "gzip")]
    [InlineData($"{Study}/themes/7", "br")]
    [InlineData($"{Study}/themes/7", "gzip")]
    [InlineData($"{Study}/quotes", "br")]
    [InlineData($"{Study}/quotes", "gzip")]
    [InlineData($"{Study}/cooccurrence", "br")]
    [InlineData($"{Study}/selection?quote=7.2.1&quote=4.1.1&quote=6.1.1&title=Some", "br")]
    [InlineData($"{Study}/selection?quote=7.2.1&quote=4.1.1&quote=6.1.1&title=Some", "gzip")]
    [InlineData($"{Study}/framework", "br")]
    [InlineData($"{Study}/framework", "gzip")]
    [InlineData($"{Study}/codebook", "br")]
    [InlineData($"{Study}/codebook", "gzip")]
    [InlineData($"{Study}/words?theme=7&sort=keyness", "br")]
    [InlineData($"{Study}/words?theme=7&sort=keyness", "gzip")]
    [InlineData($"{Study}/words?word=the", "br")]
    [InlineData($"{Study}/words?word=the", "gzip")]
    [InlineData($"{Study}/charts/themes-by-people", "br")]
    [InlineData($"{Study}/charts/along-the-document", "gzip")]
    public async Task A_first_view_travels_in_one_round_trip(string address, string encoding)
    {
        var bytes = await CompressedAsync(address, encoding);
        foreach (var style in (await site.PageAsync(address)).QuerySelectorAll("link[rel=stylesheet]"))
            bytes += await CompressedAsync(style.GetAttribute("href")!, encoding);
        Assert.InRange(bytes, 1, FirstView);
    }

    [Theory]
    [InlineData(Study)]
    [InlineData($"{Study}/themes/4")]
    [InlineData($"{Study}/quotes?participant=1P04")]
    [InlineData($"{Study}/quotes?theme=99")]
    [InlineData($"{Study}/participants")]
    [InlineData($"{Study}/participants/C01")]
    [InlineData($"{Study}/checks")]
    [InlineData($"{Study}/source")]
    [InlineData($"{Study}/accounted")]
    [InlineData($"{Study}/compare")]
    [InlineData($"{Study}/matrix")]
    [InlineData($"{Study}/framework")]
    [InlineData($"{Study}/framework?columns=group&words=all")]
    [InlineData($"{Study}/codebook")]
    [InlineData($"{Study}/words?participant=1P04")]
    [InlineData($"{Study}/words?word=medical")]
    [InlineData($"{Study}/charts")]
    [InlineData($"{Study}/charts/themes-by-people")]
    [InlineData($"{Study}/charts/share-of-voices")]
    [InlineData($"{Study}/charts/along-the-document?group=1")]
    [InlineData($"{Study}/quotes/7.2.1")]
    [InlineData($"{Study}/selection?quote=7.2.1&quote=7.9.9&title=Some")]
    [InlineData($"{Study}/quotes?mark=7.2.1")]
    [InlineData($"{Study}/cite?theme=7")]
    [InlineData("/?q=medical")]
    [InlineData("/?q=nowhere&order=added")]
    public async Task A_page_is_well_made(string address)
    {
        var page = await site.PageAsync(address);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Heading());
        Assert.EndsWith("· FocusThemes", page.Title, StringComparison.Ordinal);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal("#main", page.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(
            "script:not([src], [type='application/ld+json']), style, [style], [onclick]"));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden])"), input =>
            Assert.NotNull(page.QuerySelector($"label[for='{input.Id}']")));
        Assert.All(page.Links(), link => Assert.NotEqual("", link.Name));
    }

    [Fact]
    public async Task Titles_tell_the_pages_apart()
    {
        var titles = new List<string?>();
        foreach (var path in new[]
        {
            "", "/themes/4", "/themes/5", "/quotes", "/quotes?theme=4", "/participants", "/participants/C01", "/checks", "/source",
            "/accounted", "/compare", "/matrix", "/matrix?by=group", "/cooccurrence", "/cooccurrence?unit=lines", "/framework", "/framework?columns=group", "/codebook", "/selection?quote=7.2.1", "/selection?quote=7.2.1&title=Mine", "/words", "/words?theme=4", "/words?word=medical", "/quotes/7.2.1", "/cite", "/cite?theme=4", "/cite?quote=7.2.1",
            "/charts", "/charts/saturation", "/charts/saturation?group=1",
        })
            titles.Add((await site.PageAsync(Study + path)).Title);
        Assert.Equal(titles.Count, titles.Distinct().Count());
    }

    private async Task<int> CompressedAsync(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
