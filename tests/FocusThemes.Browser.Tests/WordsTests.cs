using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class WordsTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    [Fact]
    public async Task A_line_in_context_has_named_columns_and_its_word_in_the_middle_at_every_width()
    {
        foreach (var width in SitePages.Widths)
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.GotoAsync($"{SitePages.Study}/words?word=the");
            var lines = Page.GetByRole(AriaRole.Table, new() { Name = "“the” in 12 quotes" });
            Assert.Equal(
                ["Quote", "Before", "Word", "After", "Participant"], await lines.GetByRole(AriaRole.Columnheader).AllTextContentsAsync());
            var rows = (await lines.GetByRole(AriaRole.Row).AllAsync()).Skip(1).Take(8).ToList();
            var middles = new List<float>();
            foreach (var row in rows)
            {
                Assert.Equal(1, await row.GetByRole(AriaRole.Rowheader).CountAsync());
                var cells = row.GetByRole(AriaRole.Cell);
                Assert.Equal(4, await cells.CountAsync());
                var word = (await cells.Nth(1).Locator("b").BoundingBoxAsync())!;
                var (before, after) = ((await cells.Nth(0).BoundingBoxAsync())!, (await cells.Nth(2).BoundingBoxAsync())!);
                Assert.True(before.X + before.Width <= word.X + 1 && word.X + word.Width <= after.X + 1, "Before, word and after stand in a row.");
                middles.Add(word.X + (word.Width / 2));
            }

            Assert.InRange(middles.Max() - middles.Min(), 0, 2);
        }
    }

    [Fact]
    public async Task A_word_is_reached_chosen_and_read_in_context_by_keyboard_alone()
    {
        await Page.GotoAsync($"{SitePages.Study}/words");
        await Page.GetByLabel("A word in context").FocusAsync();
        await Page.Keyboard.TypeAsync("afraid");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading).ToHaveTextAsync("“afraid” in 12 quotes");
        await Page.GetByRole(AriaRole.Row).Last.GetByRole(AriaRole.Link).First.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure).First).ToContainTextAsync("afraid");
    }
}
