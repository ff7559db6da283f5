using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class ChartTests(Stage stage) : BrowserTest(stage)
{
    private const string Charts = $"{SitePages.Study}/charts";

    protected override bool SharesWindow => true;

    [Theory]
    [InlineData("themes-by-people", "Themes by people", "12 quotes, 5 themes by 9 participants. Most in one place: 2 quotes by 1P04 in theme 6.")]
    [InlineData("share-of-voices", "Share of voices", "12 quotes, of 9 participants: 1P04 3 (25%); 1P07 2 (17%); 1P02 1 (8%)")]
    [InlineData("along-the-document", "Themes along the document", "12 quotes along 1 document. 4 Settings, context, environment, and leaving the classroom: 1 quote, from 7% to 7% of the text")]
    [InlineData("saturation", "New themes by each further person", "5 themes after 9 participants: the first, 2P14, has 1; half of them are reached with number 3, all with number 4, 1P04.")]
    [InlineData("themes-together", "Themes together", "5 themes; 2 pairs are raised by the same participants: themes 5 and 8 by 1 participant, themes 6 and 7 by 1 participant.")]
    [InlineData("network-of-themes", "Network of themes", "5 themes; 2 pairs are raised by the same participants: themes 5 and 8 by 1 participant")]
    public async Task A_picture_is_one_image_with_its_main_numbers_to_whoever_hears_the_page(string name, string title, string numbers)
    {
        await Page.GotoAsync($"{Charts}/{name}");
        var picture = Page.GetByRole(AriaRole.Img);
        await Assertions.Expect(picture).ToHaveCountAsync(1);
        var heard = await picture.AriaSnapshotAsync();
        Assert.Contains(title, heard, StringComparison.Ordinal);
        Assert.Contains(numbers, heard.Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', heard);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_of_a_picture_stand_out_from_the_page_by_day_and_by_night(ColorScheme scheme)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Page.GotoAsync($"{Charts}/themes-together");
        var contrasts = await Page.EvaluateAsync<double[]>(
            """
            () => {
              const light = color => {
                const canvas = new OffscreenCanvas(1, 1).getContext('2d');
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const paper = light(getComputedStyle(document.documentElement).backgroundColor);
              return [...document.querySelectorAll('svg[role=img] text')].map(text => light(getComputedStyle(text).fill))
                .map(ink => (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05));
            }
            """);
        Assert.NotEmpty(contrasts);
        Assert.All(contrasts, contrast => Assert.InRange(contrast, 4.5, 21));
    }

    [Fact]
    public async Task On_a_phone_a_picture_has_letters_that_can_be_read_and_scrolls_by_itself()
    {
        await Page.SetViewportSizeAsync(320, 800);
        await Page.GotoAsync($"{Charts}/themes-by-people");
        var region = Page.GetByRole(AriaRole.Region, new() { Name = "Themes by people", Exact = true });
        Assert.True(await region.EvaluateAsync<bool>("region => region.scrollWidth > region.clientWidth"));
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        var heights = await region.EvaluateAsync<double[]>("region => [...region.querySelectorAll('text')].map(text => text.getBoundingClientRect().height)");
        Assert.All(heights, height => Assert.InRange(height, 11, 200));
    }

    [Theory]
    [InlineData("themes-by-people")]
    [InlineData("share-of-voices")]
    [InlineData("along-the-document")]
    [InlineData("saturation")]
    [InlineData("themes-together")]
    [InlineData("network-of-themes")]
    public async Task No_word_of_a_picture_stands_on_another_or_outside_of_it(string name)
    {
        await Page.SetViewportSizeAsync(1280, 900);
        await Page.GotoAsync($"{Charts}/{name}");
        var faults = await Page.EvaluateAsync<string[]>(
            """
            async () => {
              await document.fonts.ready;
              const box = document.querySelector('svg[role=img]').getBoundingClientRect();
              const texts = [...document.querySelectorAll('svg[role=img] text')].map(text => [text.textContent, text.getBoundingClientRect()]);
              const outside = texts.filter(([, at]) => at.left < box.left || at.right > box.right || at.top < box.top || at.bottom > box.bottom);
              const onOthers = texts.filter(([, at], i) => texts.slice(i + 1).some(([, other]) =>
                Math.min(at.right, other.right) - Math.max(at.left, other.left) > 2 && Math.min(at.bottom, other.bottom) - Math.max(at.top, other.top) > 4));
              return [...outside, ...onOthers].map(([words]) => words);
            }
            """);
        Assert.Equal([], faults);
    }
}
