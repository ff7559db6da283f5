using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

/// <summary>What is copied on a page and pasted into the form keeps its cells.</summary>
// A browser has one clipboard: tests that copy take turns.
[Collection(nameof(ClipboardTests))]
public sealed class ClipboardTests(Stage stage) : BrowserTest(stage)
{
    private const string Table =
        """
        <!doctype html><meta charset=utf-8><p>Before it.</p>
        <table><caption>Table 2 What was said</caption><tr><th>Theme<th>Quote</tr>
        <tr><td rowspan=2>Waiting<td>We sit there until it is evening (P1)</tr><tr><td>Nobody comes, and then all of them do (P2)</tr></table>
        """;

    private ILocator Text => Page.Locator("#text");

    private ILocator Taken => Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Taken" });

    protected override BrowserNewContextOptions Options => new()
    {
        ReducedMotion = ReducedMotion.Reduce,
        Permissions = ["clipboard-read", "clipboard-write"],
    };

    [Fact]
    public async Task A_table_copied_from_a_page_is_taken_with_its_cells_and_read()
    {
        await CopyAsync(Table);
        await PasteAsync();

        await Assertions.Expect(Taken).ToContainTextAsync("Taken: a table of 2 columns, 3 rows, from a page.");
        await Assertions.Expect(Text).ToHaveValueAsync("");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Read it", Exact = true }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("What was read");
        await Assertions.Expect(Page.Locator("blockquote")).ToHaveTextAsync(
            ["We sit there until it is evening", "Nobody comes, and then all of them do"]);
    }

    [Fact]
    public async Task Its_plain_text_can_be_had_instead()
    {
        await CopyAsync(Table);
        await PasteAsync();
        await Taken.GetByRole(AriaRole.Button, new() { Name = "Take its plain text instead" }).ClickAsync();

        await Assertions.Expect(Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Before it.\\s+Table 2 What was said\\s+Theme\\s+Quote\\s+Waiting"));
        await Assertions.Expect(Taken).ToHaveCountAsync(0);
        Assert.Equal(0, await Page.Locator("input[name=kept]").CountAsync());
    }

    [Fact]
    public async Task What_is_typed_afterwards_is_what_is_read()
    {
        await CopyAsync(Table);
        await PasteAsync();
        await Text.PressSequentiallyAsync("Resting");

        await Assertions.Expect(Taken).ToHaveCountAsync(0);
        Assert.Equal(0, await Page.Locator("input[name=kept]").CountAsync());
    }

    [Fact]
    public async Task Words_without_a_table_are_pasted_as_ever()
    {
        await CopyAsync("<!doctype html><meta charset=utf-8><p>Theme, <b>quote</b></p>");
        await PasteAsync();

        await Assertions.Expect(Text).ToHaveValueAsync("Theme, quote");
        await Assertions.Expect(Taken).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("<html xmlns:w=\"urn:schemas-microsoft-com:office:word\">", "Word")]
    [InlineData("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", "Excel")]
    [InlineData("<google-sheets-html-origin>", "Google Sheets")]
    [InlineData("<b id=\"docs-internal-guid-1\">", "Google Docs")]
    [InlineData("<meta name=\"generator\" content=\"LibreOffice 7.4 (Linux)\">", "LibreOffice")]
    public async Task The_program_that_it_comes_from_is_named(string sign, string program)
    {
        await Page.GotoAsync("/try");
        await Text.EvaluateAsync(
            """
            (text, html) => {
              const data = new DataTransfer();
              data.setData('text/html', html);
              data.setData('text/plain', 'Theme\tQuote');
              text.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """, sign + Table);

        await Assertions.Expect(Taken).ToContainTextAsync($"a table of 2 columns, 3 rows, from {program}.");
    }

    private async Task CopyAsync(string page)
    {
        await Page.GotoAsync("/help");
        await Page.SetContentAsync(page);
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.PressAsync("Control+c");
    }

    private async Task PasteAsync()
    {
        await Page.GotoAsync("/try");
        await Text.FocusAsync();
        await Page.Keyboard.PressAsync("Control+v");
    }
}
