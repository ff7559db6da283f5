using System.Globalization;

namespace FocusThemes.Web.Tests.Pages;

public sealed class ParticipantsTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/studies/social-innovators/participants";

    [Fact]
    public async Task Words_and_quotes_of_all_participants_are_those_of_the_study()
    {
        var page = await site.PageAsync(Address);
        Assert.Equal(12, Column(3).Sum());
        Assert.Equal(602, Column(5).Sum());
        Assert.Equal(["All", "12", "602"], page.Texts("tfoot th, tfoot td").Where(text => text.Length > 0));

        IEnumerable<int> Column(int place) => page.QuerySelectorAll($"tbody td:nth-child({place})")
            .Select(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Every_number_leads_to_that_participants_quotes()
    {
        foreach (var row in (await site.PageAsync(Address)).QuerySelectorAll("tbody tr"))
        {
            var code = row.QuerySelector("th a")!.FirstChild!.TextContent;
            var links = row.QuerySelectorAll("td a:not([aria-label^=Theme])").ToList();
            Assert.Equal(4, links.Count);
            Assert.All(links, link =>
                Assert.Equal($"/studies/social-innovators/quotes?participant={code}", link.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task The_drawing_has_two_bars_for_each_to_one_scale()
    {
        var drawing = (await site.PageAsync(Address)).QuerySelector("svg[role=img]")!;
        Assert.NotEqual("", drawing.QuerySelector("title")!.TextContent);
        var widths = drawing.QuerySelectorAll("rect").Select(bar =>
            double.Parse(bar.GetAttribute("width")!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(18, widths.Count);
        // 3 and 1 of 12 quotes.
        Assert.Equal(3, widths[4] / widths[0], 0.05);
        Assert.Equal(["0%", "10%", "20%", "30%"], drawing.Texts(".tick"));
    }

    [Theory]
    [InlineData("quotes", "1P04, focus group 1")]
    [InlineData("words", "1P04, focus group 1")]
    [InlineData("code", "1P02, focus group 1")]
    public async Task They_are_listed_in_the_order_that_is_asked_for(string order, string first) =>
        Assert.Equal(first, (await site.PageAsync($"{Address}?order={order}")).Texts("tbody th")[0]);

    [Theory]
    [InlineData("?order=x")]
    [InlineData("/1P04?order=x")]
    public async Task A_malformed_order_is_said_so(string path) =>
        Assert.Contains("takes", (await site.PageAsync(Address + path, 400)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task What_one_said_can_be_read_in_the_order_of_the_source()
    {
        var page = await site.PageAsync($"{Address}/1P04?order=source");
        Assert.Equal(
            ["source line 13", "source line 14", "source line 17"],
            page.Texts("figcaption a").Where(text => text.StartsWith("source", StringComparison.Ordinal)));
        Assert.Contains("25% of all quotes, 19% of all words.", page.Texts("p"));
    }
}
