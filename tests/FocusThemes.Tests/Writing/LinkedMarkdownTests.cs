using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Plain;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FocusThemes.Tests.Writing;

/// <summary>Links in what is taken along as Markdown: to the publication, and to pages of a site that knows its address.</summary>
public sealed class LinkedMarkdownTests
{
    private const string Doi = "https://doi.org/10.1136/bmjinnov-2021-000910";
    private const string Site = "https://themes.example.org";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_doi_leads_to_the_publication_and_nothing_that_is_no_address_is_a_link()
    {
        var markdown = await SeedAsync("");
        Assert.Equal([$"doi:10.1136/bmjinnov-2021-000910 {Doi}", $"doi:10.1136/bmjinnov-2021-000910 {Doi}"], Links(markdown));
        Assert.Contains("Taken from FocusThemes, page /studies/social-innovators, on", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_site_knows_its_address_every_quote_leads_to_its_page()
    {
        var links = Links(await SeedAsync(Site));
        Assert.Equal(2 + 1 + 12, links.Count);
        Assert.Contains($"table-2.txt, line 17 {Site}/studies/social-innovators/quotes/7.2.1", links);
        Assert.Contains($"{Site}/studies/social-innovators {Site}/studies/social-innovators", links);
    }

    [Fact]
    public async Task What_the_study_says_of_itself_stands_last_with_its_links_and_without_its_html()
    {
        var about = "See [the *appendix*](https://example.org/a) and <https://example.org/b>.\n\n<script>alert(1)</script>\n\n```\nnever closed";
        var export = HostileRows.Of([]) with { Shape = ExportShape.Study, Study = HostileRows.Study with { About = about } };
        var markdown = await new MarkdownFormat().TextAsync(export);
        Assert.EndsWith("```\nnever closed\n", markdown, StringComparison.Ordinal);
        Assert.Contains("## About this study\n\nSee [the *appendix*](https://example.org/a) and <https://example.org/b>.", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", Markdown.ToHtml(markdown), StringComparison.Ordinal);
        Assert.Contains("&lt;script", Markdown.ToHtml(markdown), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "About this study", await new MarkdownFormat().TextAsync(export with { Shape = ExportShape.Theme }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_signs_of_markdown_stays_one_address()
    {
        const string Address = "https://example.org/a_(b)*c?d=1&e=[2]";
        var link = Assert.Single(Links(await new MarkdownFormat().TextAsync(HostileRows.Of([]) with
        {
            Study = new StudyHeader(1, "s", "A", $$"""{"title":"A","URL":"{{Address}}"}""", null, null, 0, 0, "", 1, 0),
        })));
        Assert.Equal(Address, link.Split(' ')[0]);
        Assert.Equal(Address, Uri.UnescapeDataString(link.Split(' ')[1]));
    }

    [Fact]
    public async Task An_address_that_is_no_web_page_is_text()
    {
        var study = new StudyHeader(1, "s", "A", """{"title":"A","URL":"javascript:alert(1)"}""", null, null, 0, 0, "", 1, 0);
        Assert.Empty(Links(await new MarkdownFormat().TextAsync(HostileRows.Of([]) with { Study = study })));
    }

    private static List<string> Links(string markdown) =>
        [.. Markdown.Parse(markdown).Descendants<LinkInline>().Select(link =>
            $"{string.Concat(link.Descendants<LiteralInline>().Select(text => text.Content.ToString()))} {link.Url}")];

    private static async Task<string> SeedAsync(string site)
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files with
        {
            About = new("about.md", System.Text.Encoding.UTF8.GetBytes($"The paper: [doi:10.1136/bmjinnov-2021-000910]({Doi}).")),
        });
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("social-innovators", Stop))!;
        return await new MarkdownFormat().TextAsync(await stored.ExportStudyAsync(study, Written.Date, Stop) with { Site = site });
    }
}
