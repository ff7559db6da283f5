using System.Globalization;
using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class PrintTests(Stage stage) : BrowserTest(stage)
{
    // What A4 leaves between its margins, at 96 pixels an inch.
    private const int PaperWidth = 672;

    private const string OverflowingCells =
        """
        [...document.querySelectorAll('table th, table td')]
          .filter(cell => cell.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length
        """;

    protected override BrowserNewContextOptions Options =>
        new(base.Options) { ViewportSize = new() { Width = PaperWidth, Height = 1000 } };

    [Theory]
    [InlineData("")]
    [InlineData("/themes/7")]
    [InlineData("/quotes?q=political")]
    [InlineData("/quotes/7.2.1")]
    [InlineData("/participants/1P04")]
    [InlineData("/participants")]
    [InlineData("/matrix?share=theme")]
    [InlineData("/framework")]
    [InlineData("/framework?columns=group")]
    [InlineData("/codebook")]
    [InlineData("/words?theme=7&sort=keyness")]
    [InlineData("/words?word=the")]
    [InlineData("/charts/themes-by-people")]
    [InlineData("/charts/along-the-document")]
    public async Task No_control_is_printed_and_no_cell_is_cut_off(string path)
    {
        await OnPaperAsync(path);
        foreach (var role in new[] { AriaRole.Button, AriaRole.Searchbox, AriaRole.Navigation, AriaRole.Search })
            await Assertions.Expect(Page.GetByRole(role)).ToHaveCountAsync(0);
        Assert.Equal(0, await Page.Locator("summary:visible").CountAsync());
        Assert.Equal(0, await Page.EvaluateAsync<int>(OverflowingCells));
    }

    [Fact]
    public async Task Marks_are_printed_as_lines_which_no_printer_leaves_out_as_backgrounds()
    {
        await OnPaperAsync("");
        var mark = Page.Locator(".dot").First;
        var border = await mark.EvaluateAsync<string>("mark => getComputedStyle(mark).borderTopWidth");
        var width = await mark.EvaluateAsync<string>("mark => getComputedStyle(mark).width");
        // A line is of whole pixels.
        Assert.InRange(2 * Pixels(border), Pixels(width) - 1, Pixels(width));

        static double Pixels(string length) => double.Parse(length[..^2], CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("/themes/7", "h1, h2, h3, .authors")]
    [InlineData("/participants/1P04", "h1, h2")]
    [InlineData("/codebook", "h1, h2, .entry .voice, .entry .raised")]
    [InlineData("", "h1, h2")]
    public async Task No_heading_ends_a_page(string path, string headings)
    {
        await OnPaperAsync(path);
        foreach (var heading in await Page.Locator(headings).AllAsync())
            await Assertions.Expect(heading).ToHaveCSSAsync("break-after", "avoid");
    }

    [Fact]
    public async Task At_the_foot_stands_the_citation_without_ways_to_elsewhere()
    {
        await OnPaperAsync("");
        var foot = Page.GetByRole(AriaRole.Contentinfo);
        await Assertions.Expect(foot.GetByText("doi:10.1136/bmjinnov-2021-000910")).ToBeVisibleAsync();
        foreach (var way in new[] { "Cite this study", "Help: search, signs and words", "Try your own table" })
            await Assertions.Expect(foot.GetByText(way)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Beside_a_quote_stands_its_address()
    {
        await OnPaperAsync("/themes/7");
        var address = await Page.GetByRole(AriaRole.Figure).First.Locator("[rel=bookmark]")
            .EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
        Assert.Contains("quotes/7.1.1", await Page.GetByRole(AriaRole.Figure).First.Locator("[rel=bookmark]").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Contains("quotes/7.1.1", address, StringComparison.Ordinal);
    }

    private async Task OnPaperAsync(string path)
    {
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Page.GotoAsync(SitePages.Study + path);
        await Assertions.Expect(Heading).ToBeVisibleAsync();
    }
}
