namespace FocusThemes.Web.Tests.Pages;

public sealed class TakeAlongTests(Site site) : IClassFixture<Site>
{
    private const string Study = "/studies/social-innovators";

    [Theory]
    [InlineData("", "Word|Word, as a table|Excel|CSV|Markdown|JSON|QDA project|QDA codebook")]
    [InlineData("/themes/7", "Word|Word, as a table|Excel|CSV|Markdown|JSON")]
    [InlineData("/quotes?theme=7&q=political", "Word|Word, as a table|Excel|CSV|Markdown|JSON")]
    [InlineData("/participants", "CSV|JSON")]
    [InlineData("/participants/1P04", "Word|Word, as a table|Excel|CSV|Markdown|JSON")]
    [InlineData("/matrix?by=group", "CSV|JSON")]
    [InlineData("/framework?columns=group", "Word|Excel|CSV|Markdown|JSON")]
    [InlineData("/codebook", "Word|Excel|CSV|Markdown|JSON|QDA codebook")]
    [InlineData("/selection?quote=7.2.1&quote=4.1.1", "Word|Word, as a table|Excel|CSV|Markdown|JSON")]
    [InlineData("/charts/saturation?columns=group", "SVG|CSV")]
    [InlineData("/quotes/7.2.1", "Markdown|JSON")]
    [InlineData("/checks", "Markdown|JSON")]
    [InlineData("/source", "JSON")]
    [InlineData("/accounted", "JSON")]
    public async Task What_can_be_taken_along_is_in_one_menu_and_said_to_programs_too(string path, string forms)
    {
        var page = await site.PageAsync(Study + path);
        var menu = Assert.Single(
            page.QuerySelectorAll("main details:not([open])"), details => details.QuerySelector("summary")!.Text() == "Take along");
        Assert.Equal(forms, string.Join('|', menu.Links().Select(link => link.Name)));
        Assert.Equal(
            menu.Links().Select(link => link.Address),
            page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        foreach (var (_, address) in menu.Links())
        {
            using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/participants.csv")]
    [InlineData("/matrix.csv?by=group")]
    [InlineData("/framework.csv?columns=group")]
    [InlineData("/codebook.csv")]
    [InlineData("/themes/7.csv")]
    public async Task CSV_from_a_page_begins_with_the_mark_that_spreadsheets_need_and_else_has_none(string path)
    {
        var stop = TestContext.Current.CancellationToken;
        var bare = await site.Http.GetByteArrayAsync(Study + path, stop);
        var marked = await site.Http.GetByteArrayAsync($"{Study}{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}bom=1", stop);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. bare], marked);
    }
}
