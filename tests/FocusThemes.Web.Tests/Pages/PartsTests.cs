using FocusThemes.Tests;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>Parts of themes on every page that shows a concept.</summary>
public sealed class PartsTests(VoicesSite site) : IClassFixture<VoicesSite>
{
    private const string Study = $"/studies/{Voices.Slug}";

    [Fact]
    public async Task A_part_is_a_heading_above_its_first_concept_and_the_outline_stays_right()
    {
        var page = await site.PageAsync($"{Study}/themes/1");
        Assert.Equal(
            [
                "h1 Getting there", "h2 Who speaks in this theme", "h2 Concept 1.1", "h3 In their words",
                "h2 1.1 Access to care", "h3 Concept 1.2", "h4 In their words", "h3 Concept 1.3", "h4 In their words",
                "h2 1.2 Cost", "h3 Concept 1.4", "h4 In their words",
            ],
            page.QuerySelectorAll("main h1, main h2, main h3, main h4")
                .Select(heading => $"{heading.LocalName} {heading.Text()}"));
    }

    [Fact]
    public async Task A_table_without_parts_keeps_its_outline() => Assert.Equal(
        ["H1", "H2", "H2", "H4"],
        (await site.PageAsync($"{Study}/themes/2")).QuerySelectorAll("main h1, main h2, main h4").Select(heading => heading.TagName));

    [Fact]
    public async Task The_heading_leads_to_its_line_of_the_source_and_back()
    {
        var page = await site.PageAsync($"{Study}/themes/1");
        Assert.Equal($"{Study}/source/table.txt#p1.2", page.QuerySelector("#p1\\.2 + .where a")!.GetAttribute("href"));
        var source = await site.PageAsync($"{Study}/source");
        var piece = source.GetElementById("p1.2")!;
        Assert.Equal(
            ("1.1 Access to care", "t", "subtheme from concept 1.2", $"{Study}/themes/1#p1.2"),
            (piece.TextContent, piece.ClassName, piece.GetAttribute("data-name"), piece.GetAttribute("href")));
        // The same words in another theme are another part.
        Assert.NotNull(source.GetElementById("p2.1"));
        Assert.Contains("titles of subthemes", (await site.PageAsync($"{Study}/accounted")).Texts("tbody th"));
    }

    [Fact]
    public async Task The_overview_lists_the_parts_of_each_theme() => Assert.Equal(
        ["1.1 Access to care · 1.2 Cost", "1.2 Cost"], (await site.PageAsync(Study)).Texts(".themes .sub"));

    [Theory]
    [InlineData("/quotes?q=hours", "1 Getting there › 1.1 Access to care › concept 1.2")]
    [InlineData("/quotes?q=never", "1 Getting there › concept 1.1")]
    [InlineData("/quotes?q=buses&in=concepts", "1 Getting there › 1.1 Access to care › concept 1.2")]
    [InlineData("/quotes/1.2.1", "1 Getting there › 1.1 Access to care › concept 1.2")]
    [InlineData("/participants/Nina", "1.1 Access to care › concept 1.3")]
    [InlineData("/participants/Male%202", "Concept 1.1")]
    [InlineData("/participants/Nina?order=source", "1 Getting there › 1.1 Access to care › concept 1.3")]
    public async Task The_way_to_a_concept_goes_through_its_part(string address, string path) =>
        Assert.Contains(path, (await site.PageAsync(Study + address)).Texts(".path"));

    [Theory]
    [InlineData("/themes/1")]
    [InlineData("/participants")]
    [InlineData("/participants/Nina")]
    [InlineData("/participants/19%20y%20o%20female")]
    [InlineData("/quotes?participant=FG1,%20P5")]
    [InlineData("/quotes?q=fg1+p5")]
    [InlineData("/source")]
    [InlineData(".json")]
    [InlineData("/participants.csv")]
    public async Task A_page_still_runs_at_most_three_sql_commands(string address)
    {
        await site.PageAsync(Study);
        var before = site.SqlCommands;
        using var answer = await site.Http.GetAsync(
            $"{Study}{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}fresh={Guid.NewGuid()}",
            TestContext.Current.CancellationToken);
        Assert.InRange(site.SqlCommands - before, 1, 3);
    }
}
