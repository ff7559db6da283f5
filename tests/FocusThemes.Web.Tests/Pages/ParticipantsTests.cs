using System.Globalization;
using AngleSharp.Dom;

namespace FocusThemes.Web.Tests.Pages;

public sealed class ParticipantsTests(Site site)
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
    public async Task Everyone_has_a_bar_of_quotes_and_one_of_words_to_one_scale_beside_their_numbers()
    {
        var bars = (await site.PageAsync(Address)).QuerySelectorAll("tbody td:has(svg)").ToList();
        Assert.Equal(18, bars.Count);
        Assert.All(bars, bar => Assert.EndsWith("%", bar.Text(), StringComparison.Ordinal));
        // 1P02 has 1 and 1P04 has 3 of 12 quotes, which fill the bar, and 117 of 602 words.
        Assert.Equal((33.3, 100, 77.7), (WidthOf(bars[0]), WidthOf(bars[4]), WidthOf(bars[5])));

        static double WidthOf(IElement bar) =>
            double.Parse(bar.QuerySelector("rect")!.GetAttribute("width")!, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task How_many_are_quoted_stands_beside_how_many_the_study_tells_of() => Assert.Contains(
        "9 of 23 participants quoted, known as the table names them.", (await site.PageAsync(Address)).Texts("p"));

    [Fact]
    public async Task That_codes_name_no_group_is_said_once()
    {
        var text = (await site.PageAsync(Address)).Text();
        Assert.Single(text.Split("no group in the code")[1..]);
        Assert.Equal(2, text.Split(" – ").Length - 1);
    }

    [Fact]
    public async Task One_is_led_from_participant_to_participant_in_the_order_of_the_list()
    {
        var (codes, address) = (new List<string>(), $"{Address}/1P02");
        string? before = null;
        while (true)
        {
            var page = await site.PageAsync(address);
            Assert.Equal(before, page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
            codes.Add(page.Heading());
            if (page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next) break;
            (before, address) = (address, next);
        }

        Assert.Equal(["1P02", "1P03", "1P04", "1P05", "1P07", "2P010", "2P14", "C01", "C02"], codes);
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
        Assert.Contains("25% of all 12 quotes, 19% of all 602 words.", page.Texts("p"));
    }
}
