namespace FocusThemes.Browser.Tests;

public sealed class FocusTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    // A form may show the focus of its field. What has the focus may be covered or scrolled away in part, never wholly
    // (WCAG 2.4.11); of a link over several lines the first counts.
    private const string LookAtFocus =
        """
        () => {
          const focused = document.activeElement;
          if (focused === document.body) return null;
          const isOutlined = element => {
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && outlineColor !== 'rgba(0, 0, 0, 0)';
          };
          const { left, top, width, height } = focused.getClientRects()[0];
          const isOpenAt = ([x, y]) => focused.contains(document.elementFromPoint(left + width * x, top + height * y));
          return {
            name: `<${focused.localName}> ${focused.textContent.trim().slice(0, 40)}`,
            isOutlined: [focused, focused.closest('form')].some(element => element !== null && isOutlined(element)),
            isOpen: [[0.5, 0.5], [0.01, 0.5], [0.99, 0.5], [0.5, 0.01], [0.5, 0.99]].some(isOpenAt),
            isFirst: focused.matches('body > a'),
          };
        }
        """;

    private const string CountStops =
        """
        [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
          .filter(element => element.checkVisibility() && element.type !== 'hidden').length
        """;

    [Theory]
    [InlineData("/themes/7", 1280)]
    [InlineData("/themes/7", 390)]
    [InlineData("/quotes?theme=7", 1280)]
    [InlineData("/quotes?theme=7", 390)]
    [InlineData("", 1280)]
    [InlineData("", 390)]
    public async Task Focus_is_always_visible(string address, int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await Page.GotoAsync(SitePages.Study + address);
        var stops = new List<Stop>();
        while (await NextAsync() is { } stop && (stops.Count == 0 || !stop.IsFirst)) stops.Add(stop);

        Assert.Equal(await Page.EvaluateAsync<int>(CountStops), stops.Count);
        Assert.DoesNotContain(stops, stop => !stop.IsOutlined);
        Assert.DoesNotContain(stops, stop => !stop.IsOpen);
    }

    private async Task<Stop?> NextAsync()
    {
        await Page.Keyboard.PressAsync("Tab");
        return await Page.EvaluateAsync<Stop?>(LookAtFocus);
    }

    private sealed record Stop
    {
        public string Name { get; init; } = "";

        public bool IsOutlined { get; init; }

        public bool IsOpen { get; init; }

        public bool IsFirst { get; init; }
    }
}
