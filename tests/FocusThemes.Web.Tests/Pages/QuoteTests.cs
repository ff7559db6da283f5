using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

public sealed class QuoteTests(Site site)
{
    private const string Study = "/studies/social-innovators";
    private const string Words =
        "\"We shouldn't be afraid to say the things that are political because that is the job of a doctor, doctor is "
        + "political because… if I don't stand up for my patients, no one’s going to stand up for them.”";
    private const string Citation =
        "Participant 1P04, quote 7.2.1 (q-----------) in theme 7, “Medical roles are political and need political culture to be on their "
        + "side”; Table 2 · Themes from the focus groups, table-2.txt, line 17. In: Khan N, Rogers A, Melville C, Shankar R, "
        + "Gilliar W, Byrne P, et al. Using medical education as a tool "
        + "to train doctors as social innovators. BMJ Innovations. 2022;8(3):190–198. doi:10.1136/bmjinnov-2021-000910";

    [Fact]
    public async Task A_quote_has_a_page_with_its_concept_its_attribution_and_its_citation()
    {
        var page = await site.PageAsync($"{Study}/quotes/7.2.1");
        Assert.Equal("Quote 7.2.1 by 1P04", page.Heading());
        Assert.Equal([Words], page.Quotes());
        Assert.Contains("One of the barriers to enhancing doctors' role", page.Text(), StringComparison.Ordinal);
        Assert.Equal($"{Study}/themes/7#7.2", page.Link(
            "7 Medical roles are political and need political culture to be on their side › concept 7.2"));
        Assert.Contains($"{Words} (1P04; Khan et al., 2022, theme 7, source line 17)", page.Texts("section p"));
        Assert.Contains(Citation, page.Texts("section p").Select(Identifiers.Without));
    }

    [Fact]
    public async Task Every_quote_of_the_study_leads_to_its_page()
    {
        var links = (await site.PageAsync($"{Study}/quotes")).QuerySelectorAll("figure a[rel=bookmark]").ToList();
        Assert.Equal(12, links.Count);
        foreach (var link in links)
        {
            var page = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(link.Closest("figure")!.Texts("blockquote"), page.Quotes());
        }
    }

    [Fact]
    public async Task One_is_led_from_quote_to_quote_in_the_order_of_the_source()
    {
        var inList = (await site.PageAsync($"{Study}/quotes")).Quotes();
        var (said, address) = (new List<string>(), $"{Study}/quotes/4.1.1");
        string? before = null;
        while (true)
        {
            var page = await site.PageAsync(address);
            Assert.Equal(before, page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
            said.AddRange(page.Quotes());
            if (page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next) break;
            (before, address) = (address, next);
        }

        Assert.Equal(inList, said);
    }

    [Fact]
    public async Task Under_a_quote_stand_its_link_and_a_menu_of_the_rest()
    {
        var caption = (await site.PageAsync($"{Study}/themes/7")).QuerySelectorAll("figcaption")[1];
        Assert.Equal($"{Study}/quotes/7.2.1", caption.Link("link to quote 7.2.1"));
        var menu = caption.QuerySelector("details:not([open])")!;
        Assert.Equal(
            [
                ("source line 17", $"{Study}/source/table-2.txt#q7.2.1"), ("select", $"{Study}/selection?quote=7.2.1"), ("cite", $"{Study}/cite?quote=7.2.1"),
                ("permanent address", $"/q/{await site.IdentifierAsync("7.2.1")}"),
                ("Markdown", $"{Study}/quotes/7.2.1.md"), ("JSON", $"{Study}/quotes/7.2.1.json"),
            ],
            menu.Links());
    }

    [Theory]
    [InlineData("7.2.9")]
    [InlineData("7.2")]
    [InlineData("9.1.1")]
    [InlineData("7.2.-1")]
    [InlineData("7.2.99999999999999")]
    [InlineData("a.b.c")]
    public async Task A_quote_that_is_not_there_is_said_so(string id)
    {
        var page = await site.PageAsync($"{Study}/quotes/{id}", 404);
        Assert.Contains($"This study has no quote {id}.", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_spelling_leads_to_the_canonical_address()
    {
        using var answer = await site.Http.GetAsync($"{Study}/quotes/07.2.01", TestContext.Current.CancellationToken);
        Assert.Equal((301, $"{Study}/quotes/7.2.1"), ((int)answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_quote_is_to_be_had_as_data()
    {
        using var json = JsonDocument.Parse(await site.TextAsync($"{Study}/quotes/7.2.1.json", "application/json"));
        var quote = json.RootElement;
        Assert.Equal(Citation, Identifiers.Without(quote.GetProperty("citation").GetString()!));
        Assert.Equal("1P04; Khan et al., 2022, theme 7, source line 17", quote.GetProperty("attribution").GetString());
        Assert.Equal(17, quote.GetProperty("quote").GetProperty("source").GetProperty("line").GetInt32());
        Assert.Equal($"{Study}/quotes/7.2.1", quote.GetProperty("address").GetString());
        var markdown = await site.TextAsync($"{Study}/quotes/7.2.1.md", "text/markdown");
        Assert.Contains("> — 1P04, theme 7, concept 7.2 (table-2.txt, line 17)", markdown, StringComparison.Ordinal);
        await site.TextAsync($"{Study}/quotes/7.2.9.json", "application/problem+json", 404);
    }
}
