using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

public sealed class CiteTests(Site site)
{
    private const string Study = "/studies/social-innovators";

    [Theory]
    [InlineData("", "Cite this study", "Using medical education")]
    [InlineData("?theme=7", "Cite theme 7", "Theme 7, “Medical roles are political")]
    [InlineData("?theme=07", "Cite theme 7", $"{Study}/themes/7")]
    [InlineData("?quote=7.2.1", "Cite quote 7.2.1", "Participant 1P04, quote 7.2.1 (q")]
    public async Task Every_form_stands_under_its_heading_to_be_copied_and_taken_along(
        string query, string heading, string words)
    {
        var page = await site.PageAsync($"{Study}/cite{query}");
        Assert.Equal(heading, page.Heading());
        var forms = page.QuerySelectorAll("main h2").Select(form => form.Text()).ToList();
        Assert.Equal(["Vancouver", "APA 7", "BibTeX", "RIS", "CSL-JSON"], forms);
        var texts = page.QuerySelectorAll("main h2 + [data-copy]").ToList();
        Assert.Equal(forms, texts.Select(text => text.GetAttribute("data-copy")));
        Assert.All(texts, text => Assert.Contains(words, text.TextContent, StringComparison.Ordinal));
        foreach (var link in page.QuerySelectorAll("main .actions a, link[rel=alternate]"))
        {
            using var file = await site.Http.GetAsync(link.GetAttribute("href"), TestContext.Current.CancellationToken);
            var text = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains(texts, shown => shown.TextContent == text.ReplaceLineEndings("\n"));
            if (link.GetAttribute("type") is { } type) Assert.Equal(type, file.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData(Study, $"{Study}/cite")]
    [InlineData($"{Study}/quotes", $"{Study}/cite")]
    [InlineData($"{Study}/themes/7", $"{Study}/cite?theme=7")]
    [InlineData($"{Study}/quotes/7.2.1", $"{Study}/cite?quote=7.2.1")]
    public async Task A_page_leads_to_its_citation(string address, string citation) =>
        Assert.Contains(citation, (await site.PageAsync(address)).Links().Select(link => link.Address));

    [Theory]
    [InlineData("theme=99", 404, "There is no theme 99: this study has themes 4 to 8.", $"{Study}/cite?theme=8")]
    [InlineData("quote=9.9.9", 404, "This study has no quote 9.9.9.", $"{Study}/cite")]
    [InlineData("theme=7&quote=7.2.1", 400, "exclude each other", $"{Study}/cite")]
    [InlineData("theme=7&theme=8", 400, "is taken once", $"{Study}/cite")]
    [InlineData("quote=LONG", 400, "at most 60 characters", $"{Study}/cite")]
    public async Task What_cannot_be_cited_is_said_with_a_way_on(string query, int status, string sentence, string way)
    {
        query = query.Replace("LONG", new string('1', 61), StringComparison.Ordinal);
        var page = await site.PageAsync($"{Study}/cite?{query}", status);
        Assert.Contains(sentence, page.Text(), StringComparison.Ordinal);
        Assert.Contains(way, page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        foreach (var extension in new[] { "bib", "ris", "csl.json" })
        {
            var problem = await site.TextAsync($"{Study}/cite.{extension}?{query}", "application/problem+json", status);
            Assert.Contains(
                sentence, JsonElement.Parse(problem).GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Study, "ScholarlyArticle")]
    [InlineData($"{Study}/themes/7", "CreativeWork")]
    [InlineData($"{Study}/quotes/7.2.1", "Quotation")]
    public async Task A_page_tells_citation_managers_what_it_belongs_to(string address, string type)
    {
        var page = await site.PageAsync(address);
        Assert.Equal(11, page.QuerySelectorAll("meta[name=citation_author]").Length);
        Assert.Equal(11, page.QuerySelectorAll("meta[name='DC.creator']").Length);
        Assert.Equal("Using medical education as a tool to train doctors as social innovators", Content("DC.title"));
        Assert.Equal("Khan, N", Content("citation_author"));
        Assert.Equal("BMJ Innovations", Content("citation_journal_title"));
        Assert.Equal("2022", Content("citation_publication_date"));
        Assert.Equal(("8", "3"), (Content("citation_volume"), Content("citation_issue")));
        Assert.Equal(("190", "198"), (Content("citation_firstpage"), Content("citation_lastpage")));
        Assert.Equal("10.1136/bmjinnov-2021-000910", Content("citation_doi"));
        Assert.Equal(Content("citation_title"), Content("DC.title"));
        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

        var data = JsonElement.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(("https://schema.org", type, address), (data.GetProperty("@context").GetString(),
            data.GetProperty("@type").GetString(), data.GetProperty("url").GetString()));
        var article = type == "ScholarlyArticle" ? data : data.GetProperty("isPartOf");
        Assert.Equal(Content("citation_title"), article.GetProperty("name").GetString());
        Assert.Equal("Sira Mahalingappa", article.GetProperty("author")[7].GetProperty("familyName").GetString());
        var volume = article.GetProperty("isPartOf").GetProperty("isPartOf");
        Assert.Equal("8", volume.GetProperty("volumeNumber").GetString());
        Assert.Equal("BMJ Innovations", volume.GetProperty("isPartOf").GetProperty("name").GetString());

        string? Content(string name) => page.QuerySelector($"meta[name='{name}']")!.GetAttribute("content");
    }

    [Fact]
    public async Task What_a_request_calls_the_host_is_never_repeated()
    {
        foreach (var path in new[] { "/cite?quote=7.2.1", "/cite.bib?theme=7", "", "/themes/7" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Study + path);
            request.Headers.Host = "forged.example";
            request.Headers.Add("X-Forwarded-Host", "forged.example");
            using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("forged", text, StringComparison.Ordinal);
        }
    }
}
