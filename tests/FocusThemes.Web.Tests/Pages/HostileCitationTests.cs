using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

public sealed class HostileCitationTests(HostileSite site)
{
    private const string Title = "Evil <script>alert(1)</script>";

    [Theory]
    [InlineData("/studies/evil")]
    [InlineData("/studies/evil/themes/1")]
    [InlineData("/studies/evil/quotes/1.1.1")]
    [InlineData("/studies/evil/cite")]
    [InlineData("/studies/evil/cite?quote=1.1.1")]
    public async Task A_title_that_is_markup_stays_a_title(string address)
    {
        var page = await site.PageAsync(address);
        Assert.Empty(page.QuerySelectorAll("script:not([src], [type='application/ld+json'])"));
        Assert.Single(page.QuerySelectorAll("script[src]"));
        Assert.Empty(page.QuerySelectorAll("main b[id], main script, main img, [onerror]"));
        if (page.QuerySelector("script[type='application/ld+json']") is not { } data) return;
        var study = JsonElement.Parse(data.TextContent);
        if (study.TryGetProperty("isPartOf", out var whole) && whole.TryGetProperty("author", out _)) study = whole;
        Assert.Equal(Title, study.GetProperty("name").GetString());
        Assert.Equal(Title, page.QuerySelector("meta[name=citation_title]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_study_that_came_without_a_citation_says_so_and_gives_no_path_for_its_address()
    {
        await using var bare = new Site(new SiteStart
        {
            Seeds = [new("bare/table.txt", "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02)\n")],
        });
        var page = await bare.PageAsync("/studies/bare/cite");
        Assert.Contains("came without a citation", page.Text(), StringComparison.Ordinal);
        Assert.Equal("bare. No citation is known for this study.", page.Texts("[data-copy=Vancouver]").Single());
        var entry = await bare.TextAsync("/studies/bare/cite.bib", "application/x-bibtex");
        Assert.Contains("note = {No citation is known for this study.}", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("url", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_themes_that_are_no_numbers_are_cited()
    {
        var theme = await site.TextAsync("/studies/many/cite.bib?theme=ii", "application/x-bibtex");
        Assert.Contains("-theme-II,", theme, StringComparison.Ordinal);
        var quote = await site.TextAsync("/studies/many/cite.bib?quote=ii.1.1", "application/x-bibtex");
        Assert.Contains("-quote-II.1.1,", quote, StringComparison.Ordinal);
    }
}
