using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed partial class MatrixTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    [Theory]
    [InlineData("matrix")]
    [InlineData("matrix?by=group")]
    [InlineData("matrix?group=1&share=theme")]
    public async Task The_columns_and_rows_of_every_matrix_are_named(string path)
    {
        await Page.GotoAsync($"{SitePages.Study}/{path}");
        var matrix = Page.GetByRole(AriaRole.Table, new() { NameRegex = Caption() });
        var columns = await matrix.GetByRole(AriaRole.Columnheader).CountAsync();
        Assert.Equal(6, await matrix.GetByRole(AriaRole.Rowheader).CountAsync());
        foreach (var row in (await matrix.GetByRole(AriaRole.Row).AllAsync()).Skip(1))
        {
            Assert.Equal(1, await row.GetByRole(AriaRole.Rowheader).CountAsync());
            Assert.Equal(columns - 1, await row.GetByRole(AriaRole.Cell).CountAsync());
        }
    }

    [Fact]
    public async Task Every_number_is_a_link_that_says_how_many_quotes_of_what_and_leads_to_them()
    {
        await Page.GotoAsync(SitePages.Study);
        var matrix = Page.GetByRole(AriaRole.Table, new() { NameRegex = Caption() });
        var cells = await matrix.GetByRole(AriaRole.Cell).AllInnerTextsAsync();
        var links = CountedLink().Matches(await matrix.AriaSnapshotAsync());

        Assert.Equal(7, await matrix.GetByRole(AriaRole.Row).CountAsync());
        Assert.Equal(cells.Count(text => text.Trim() != "0"), links.Count);
        Assert.Contains("2 quotes by 1P04 in theme 6", links.Select(link => link.Groups["name"].Value));
        foreach (var link in links.Cast<Match>())
        {
            await Page.GotoAsync(link.Groups["address"].Value);
            await Assertions.Expect(Heading).ToHaveTextAsync(link.Groups["name"].Value);
            await Assertions.Expect(Page.GetByRole(AriaRole.Figure))
                .ToHaveCountAsync(int.Parse(link.Groups["quotes"].Value, CultureInfo.InvariantCulture));
        }
    }

    [GeneratedRegex("^Quotes by theme and (participant|focus group)")]
    private static partial Regex Caption();

    [GeneratedRegex(
        """
        link "(?:All )?(?<name>(?<quotes>\d+) quotes?(?: by \w+)?(?: in theme \d+)?)":\s*- /url: (?<address>\S+)
        """)]
    private static partial Regex CountedLink();
}
