using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>A library whose study has markup in its title, people of more than two parts, and no year yet.</summary>
public sealed class MarkedSite() : Site(new SiteStart
{
    Seeds =
    [
        new("marked/study.json",
            """
            {"type":"article-journal","title":"Why <i>in loco</i>, if N<sub>2</sub> &lt; 5 &amp; a < b?","status":"in press",
            "container-title":"Talk","author":[{"family":"Lune","dropping-particle":"de","given":"Ida-May"},
            {"family":"Hill","given":"Tom","suffix":"Jr."},{"family":"周","given":"晓梅"}]}
            """),
        new("marked/table.csv", "Theme,Concept,Quote,Participant\nPlaces,Places are seen.,\"I saw it, twice.\",P02\n"),
    ],
});

public sealed class MarkedTitleTests(MarkedSite site) : IClassFixture<MarkedSite>
{
    private const string Title = "Why in loco, if N2 < 5 & a < b?";
    private const string Cited = $"de Lune IM, Hill T Jr, 周晓梅. {Title} Talk. Forthcoming.";

    [Theory]
    [InlineData("/studies/marked", "h1")]
    [InlineData("/studies/marked/cite", "nav li")]
    [InlineData("/studies/marked/quotes/1.1.1", "nav li")]
    public async Task A_title_is_shown_in_its_words(string address, string element)
    {
        var page = await site.PageAsync(address);
        Assert.Contains(Title, page.Texts(element));
        Assert.DoesNotContain("<i>", page.QuerySelector("main")!.TextContent.Replace("\\textit", "", StringComparison.Ordinal)
            .Split("CSL-JSON")[0], StringComparison.Ordinal);
        if (page.QuerySelector("footer p")?.TextContent is { } foot)
            Assert.Contains($"{Title} Talk in press.", string.Join(' ', foot.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_has_the_citation_of_the_page()
    {
        var page = await site.PageAsync("/studies/marked/cite");
        Assert.Equal([Cited], page.Texts("[data-copy=Vancouver]"));
        Assert.Equal([$"Lune, I.-M. de, Hill, T., Jr., & 周晓梅. (in press). {Title} Talk."], page.Texts("[data-copy='APA 7']"));
        var quote = JsonElement.Parse(await site.TextAsync("/studies/marked/quotes/1.1.1.json", "application/json"));
        Assert.EndsWith($"In: {Cited}", quote.GetProperty("citation").GetString(), StringComparison.Ordinal);
        Assert.Equal(Title, quote.GetProperty("study").GetProperty("title").GetString());
        var markdown = (await site.TextAsync("/studies/marked.md", "text/markdown")).Replace("\\", "", StringComparison.Ordinal);
        Assert.Contains(Cited, markdown, StringComparison.Ordinal);
        Assert.Contains($"# {Title}", markdown, StringComparison.Ordinal);
    }
}
