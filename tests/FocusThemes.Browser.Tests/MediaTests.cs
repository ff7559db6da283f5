using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class MediaTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    // A mark is drawn before the code, filled or as a ring; but for colour, its form is all that sets groups apart.
    private const string LookAtMark =
        """
        chip => {
          document.body.style.backgroundColor = 'Canvas';
          const canvas = getComputedStyle(document.body).backgroundColor;
          const mark = getComputedStyle(chip, '::before');
          const isSeen = colour => colour.startsWith('rgb(') && colour !== canvas;
          const isRing = parseFloat(mark.borderTopWidth) * 2 < parseFloat(mark.width);
          return {
            isShown: parseFloat(mark.width) > 0 && parseFloat(mark.height) > 0
              && isSeen(isRing ? mark.borderTopColor : mark.backgroundColor),
            form: [mark.borderRadius, mark.transform, mark.clipPath, isRing].join(' '),
          };
        }
        """;

    [Fact]
    public async Task On_paper_there_are_quotes_and_no_navigation()
    {
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Page.GotoAsync($"{SitePages.Study}/themes/7");
        await Assertions.Expect(Heading).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Figure)).ToHaveCountAsync(4);
        foreach (var quote in await Page.GetByRole(AriaRole.Figure).AllAsync())
            await Assertions.Expect(quote).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Assertions.Expect(Page.GetByRole(AriaRole.Search)).ToHaveCountAsync(0);
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task In_forced_colours_each_group_keeps_a_mark_of_its_own_form(ColorScheme scheme)
    {
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        await Page.GotoAsync($"{SitePages.Study}/participants");
        var forms = new List<string>();
        foreach (var (code, group) in new[]
            { ("1P04", "focus group 1"), ("2P14", "focus group 2"), ("C01", "") })
        {
            var chip = Page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link, new() { Name = code });
            await Assertions.Expect(chip).ToContainTextAsync(group);
            var mark = await chip.EvaluateAsync<Mark>(LookAtMark);
            Assert.True(mark.IsShown, $"The mark of {code} is not shown.");
            forms.Add(mark.Form);
        }

        Assert.Distinct(forms);
    }

    private sealed record Mark
    {
        public bool IsShown { get; init; }

        public string Form { get; init; } = "";
    }
}
