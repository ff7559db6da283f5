using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class AxeTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    private const string RunAxe =
        """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { passes, violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
          if (!passes.some(rule => rule.id === 'color-contrast')) return ['axe has looked at no text'];
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // The site's policy would keep axe itself out.
    protected override BrowserNewContextOptions Options => new(base.Options) { BypassCSP = true };

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Every_page_is_free_of_axe_findings(string address)
    {
        await Page.GotoAsync(address);
        await ExpectNoFindingsAsync();
    }

    [Fact]
    public async Task Results_that_came_while_typing_are_free_of_axe_findings()
    {
        await Page.GotoAsync($"{SitePages.Study}/quotes");
        await Page.GetByText("How to search").ClickAsync();
        await Page.GetByRole(AriaRole.Searchbox).FillAsync("medical");
        await Assertions.Expect(Page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("3 quotes with “medical*”");
        await Page.GetByText("How to search").FocusAsync();
        await Page.Keyboard.PressAsync("j");
        await ExpectNoFindingsAsync();
    }

    [Theory]
    [InlineData("Theme\tSubtheme\tQuote\nAccess\tCost\t“It is dear” (FG1, P5)\nQuality\tStaff\t“They smile” (FG2, P5)\n\nA line that nothing explains", "What was read")]
    [InlineData("Dear all, please find the minutes attached.", "Try your own table")]
    public async Task A_table_that_is_tried_is_free_of_axe_findings(string table, string heading)
    {
        await Page.GotoAsync("/try");
        await Page.GetByLabel("Paste it here").FillAsync(table);
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        await ExpectNoFindingsAsync();
    }

    [Fact]
    public async Task A_project_that_is_tried_is_free_of_axe_findings()
    {
        const string project =
            """
            <Project xmlns="urn:QDA-XML:project:1.0" name="Night work"><CodeBook><Codes>
            <Code guid="c1" name="Time" isCodable="true"><Description>Whatever lasts.</Description><Code guid="c2" name="Nights" isCodable="true"/></Code>
            <Code guid="c3" name="Places" isCodable="true"/></Codes></CodeBook>
            <Sources><TextSource guid="s1" name="Ana"><PlainTextContent>I slept at noon. Nobody came to see me then.</PlainTextContent>
            <PlainTextSelection guid="p1" name="" startPosition="0" endPosition="44"><Coding guid="g1"><CodeRef targetGUID="c2"/></Coding><Coding guid="g2"><CodeRef targetGUID="c3"/></Coding></PlainTextSelection>
            <PlainTextSelection guid="p2" name="" startPosition="17" endPosition="44"><Coding guid="g3"><CodeRef targetGUID="c1"/></Coding></PlainTextSelection>
            </TextSource></Sources></Project>
            """;
        await Page.GotoAsync("/try");
        await Page.GetByLabel("Or the file it stands in").SetInputFilesAsync(new FilePayload
        {
            Name = "night.qde",
            MimeType = "application/xml",
            Buffer = System.Text.Encoding.UTF8.GetBytes(project),
        });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What was read");
        await Assertions.Expect(Page.GetByText("2 quotes by 1 person in 2 themes")).ToBeVisibleAsync();
        await ExpectNoFindingsAsync();
    }

    [Fact]
    public async Task A_text_whose_quotations_are_checked_is_free_of_axe_findings()
    {
        await Page.GotoAsync("/check-quotes");
        await ExpectNoFindingsAsync();
        await Page.GetByLabel("Paste it here").FillAsync(
            "“Patients are objects for clinical care. A patient is a person.” (2P010)\n\n“Nobody ever said this in any of the groups.”\n\n"
            + "“A patient is a person. Understand that context … They are reluctant to stand up and ask questions.”\n\n"
            + "“Patients are not objects for clinical care” (1P04), a “so-called” case.");
        await Page.GetByLabel("Where its quotes come from").SelectOptionAsync("social-innovators");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check it" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What is true of the quotations");
        await Assertions.Expect(Page.GetByText("Said by 2P010, not by 1P04.")).ToBeVisibleAsync();
        await ExpectNoFindingsAsync();
    }

    private Task ExpectNoFindingsAsync() => ExpectNoFindingsAsync(Page);

    /// <summary>Looks at a page at every width, light and dark; its window must let scripts of others run.</summary>
    internal static async Task ExpectNoFindingsAsync(IPage page)
    {
        var findings = new List<string>();
        // Once per page: the package's own RunAxe loads axe twice and opens a second window for every run.
        await page.EvaluateAsync(Axe);
        foreach (var width in SitePages.Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var found = await page.EvaluateAsync<string[]>(RunAxe);
                findings.AddRange(found.Select(finding => $"{width} px, {scheme}: {finding}"));
            }
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }
}
