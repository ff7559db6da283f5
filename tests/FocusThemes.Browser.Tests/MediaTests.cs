using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class MediaTests(Stage stage) : BrowserTest(stage)
{
    // A mark is drawn before the code; its form is all that sets it apart from a mark of another group but colour.
    private const string LookAtMark =
        """
        chip => {
          const mark = getComputedStyle(chip, '::before');
          const colours = [mark.backgroundColor, ...(parseFloat(mark.borderTopWidth) > 0 ? [mark.borderTopColor] : [])];
          const isDrawn = colour => colour !== 'rgba(0, 0, 0, 0)' && colour !== getComputedStyle(document.body).backgroundColor
            && colour !== getComputedStyle(chip).backgroundColor;
          return {
            isShown: parseFloat(mark.width) > 0 && parseFloat(mark.height) > 0 && colours.some(isDrawn),
            form: [mark.borderRadius, mark.transform, mark.clipPath, mark.borderTopWidth].join(' '),
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

    [Fact]
    public async Task In_forced_colours_each_group_keeps_a_mark_of_its_own_form()
    {
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await Page.GotoAsync($"{SitePages.Study}/participants");
        var forms = new List<string>();
        foreach (var (code, group) in new[] { ("1P04", "focus group 1"), ("2P14", "focus group 2"), ("C01", "no group") })
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
