using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>A quote of a study, of a table that is tried and of two readings that are compared: one card for all.</summary>
public sealed class QuoteCardTests(QuoteCardTests.Ferries site) : IClassFixture<QuoteCardTests.Ferries>
{
    private const string Table = "Theme\tQuote\nCrossing\t“The deck is cold.” (1P02, deckhand)\nCrossing\t“We wait.”\n";

    [Theory]
    [InlineData("study")]
    [InlineData("try")]
    [InlineData("compare")]
    public async Task It_names_the_speaker_in_a_chip_and_tells_the_group_to_those_who_listen(string page)
    {
        var card = (await CardsAsync(page))[0];
        Assert.Equal("“The deck is cold.”", card.Texts("blockquote").Single());
        var chip = Assert.Single(card.QuerySelectorAll("figcaption .who"));
        Assert.Equal("1P02, focus group 1", chip.TextContent);
        Assert.Contains("g1", card.ClassList);
        Assert.Contains(", deckhand", card.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("study")]
    [InlineData("try")]
    [InlineData("compare")]
    public async Task It_says_that_nobody_is_named(string page)
    {
        var caption = (await CardsAsync(page))[1].QuerySelector("figcaption")!;
        Assert.StartsWith("nobody named", caption.Text(), StringComparison.Ordinal);
        Assert.Empty(caption.QuerySelectorAll(".who"));
    }

    [Theory]
    [InlineData("study", "1P02, focus group 1|link to quote 1.1.1|source line 2|select|cite|permanent address|Markdown|JSON")]
    [InlineData("try", "line 2")]
    [InlineData("compare", "1.1.1|a.tsv, line 2")]
    public async Task It_leads_where_its_page_can_lead(string page, string links) =>
        Assert.Equal(links, string.Join('|', (await CardsAsync(page))[0].Links().Select(link => link.Name)));

    [Theory]
    [InlineData("study", true)]
    [InlineData("try", false)]
    [InlineData("compare", false)]
    public async Task Only_a_quote_with_an_address_says_what_is_copied_with_it(string page, bool has) =>
        Assert.Equal(
            has ? ["1P02, deckhand; Ferries, theme 1, source line 2"] : [],
            (await CardsAsync(page))[0].QuerySelectorAll("[data-said]").Select(link => link.GetAttribute("data-said")));

    private async Task<List<IElement>> CardsAsync(string page)
    {
        var shown = page switch
        {
            "try" => await TryAsync(),
            "compare" => await site.PageAsync("/studies/ferries/compare?from=now/b.tsv&to=now/a.tsv"),
            _ => await site.PageAsync("/studies/ferries/themes/1"),
        };
        return [.. shown.QuerySelectorAll("figure.quote").Where(card => !card.TextContent.Contains("1P09", StringComparison.Ordinal))];
    }

    private async Task<IDocument> TryAsync()
    {
        using var form = new MultipartFormDataContent();
        using var text = new StringContent(Table);
        form.Add(text, "text");
        using var answer = await site.Http.PostAsync("/try", form, TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A library of one study, whose quotes stand in one of its two tables.</summary>
#pragma warning disable CA1034 // The fixture of these tests alone.
    public sealed class Ferries() : Site(new SiteStart
    {
        Seeds =
        [
            new("ferries/a.tsv", Table), new("ferries/study.json", """{"title":"Ferries"}"""),
            new("ferries/b.tsv", "Theme\tQuote\nCrossing\t“Nobody comes.” (1P09)\n"),
        ],
    });
#pragma warning restore CA1034
}
