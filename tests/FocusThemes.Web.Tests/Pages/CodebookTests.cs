using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FocusThemes.Web.Tests.Pages;

public sealed class CodebookTests(Site site, VoicesSite voices, HostileSite hostile)
{
    private const string Study = "/studies/social-innovators";

    [Fact]
    public async Task Each_theme_has_its_definition_its_counts_and_one_example()
    {
        var page = await site.PageAsync($"{Study}/codebook");
        Assert.Equal("Codebook", page.Heading());
        Assert.StartsWith("5 codes. The source defines no codes", page.Texts(".lede")[0], StringComparison.Ordinal);
        Assert.Contains(page.Texts("p"), sentence => sentence.Contains("chosen by a rule and not by hand", StringComparison.Ordinal));
        Assert.Equal(5, page.Quotes().Count);
        var theme = EntryOf(page, "7");
        Assert.Equal("7 Medical roles are political and need political culture to be on their side", theme.Texts("h2")[0]);
        Assert.Equal($"{Study}/themes/7", theme.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Contains("In the authors’ words", theme.Texts("p"));
        Assert.Equal(["Concept 7.1", "Concept 7.2", "Concept 7.3", "Concept 7.4"], theme.Texts("p a").Where(text => text.StartsWith("Concept", StringComparison.Ordinal)));
        var quotes = theme.Links().First(link => link.Name.StartsWith("4 quotes by 4 participants", StringComparison.Ordinal));
        Assert.Equal(4, (await site.PageAsync(quotes.Address)).Quotes().Count);
    }

    [Fact]
    public async Task Every_focus_group_that_raised_a_theme_leads_to_what_it_says_there()
    {
        var theme = EntryOf(await site.PageAsync($"{Study}/codebook"), "6");
        Assert.Equal("3 quotes by 2 participants under 6 Including learners’ perspectives and lived experience in medical education",
            theme.Links().First(link => link.Name.StartsWith("3 quotes", StringComparison.Ordinal)).Name);
        foreach (var group in new[] { "1", "2" })
        {
            var found = await site.PageAsync(theme.Link($"focus group {group}"));
            Assert.EndsWith($"in theme 6 from focus group {group}", found.Heading(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_people_of_examples_differ_as_long_as_there_are_others()
    {
        var said = (await site.PageAsync($"{Study}/codebook")).QuerySelectorAll("figcaption .who").Select(who => who.ChildNodes[0].TextContent).ToList();
        Assert.Equal(5, said.Count);
        Assert.Equal(said.Distinct(), said);
    }

    [Fact]
    public async Task Parts_of_themes_are_codes_below_them_and_lead_to_their_places()
    {
        var page = await voices.PageAsync("/studies/voices/codebook");
        Assert.Equal(["1 Getting there", "2 Being there"], page.Texts(".entry h2"));
        Assert.Equal(["1.1 Access to care", "1.2 Cost", "1.2 Cost"], page.Texts(".entry h3"));
        foreach (var (_, address) in page.QuerySelectorAll(".entry h3").SelectMany(part => part.Links()))
        {
            var theme = await voices.PageAsync(address.Split('#')[0]);
            Assert.NotNull(theme.GetElementById(address.Split('#')[1]));
        }
    }

    [Fact]
    public async Task The_number_of_a_part_whose_title_is_its_own_leads_to_exactly_its_quotes()
    {
        var page = await voices.PageAsync("/studies/voices/codebook");
        var part = EntryOf(page, "p1.2").Links().First(link => link.Name.StartsWith("3 quotes by 2 participants", StringComparison.Ordinal));
        Assert.Equal(3, (await voices.PageAsync(part.Address)).Quotes().Count);
        // Two parts are called the same: their quotes are told by their place.
        Assert.Equal("/studies/voices/themes/1#p1.4", EntryOf(page, "p1.4").Links().First(link => link.Name.StartsWith("2 quotes", StringComparison.Ordinal)).Address);
    }

    [Fact]
    public async Task Its_contents_lead_to_codes_of_the_page()
    {
        var page = await voices.PageAsync("/studies/voices/codebook");
        var contents = page.QuerySelectorAll("nav[aria-label=Codes] a");
        Assert.Equal(5, contents.Length);
        Assert.All(contents, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Markup_in_titles_and_definitions_stays_text()
    {
        var page = await hostile.PageAsync("/studies/evil/codebook");
        Assert.Contains("<script>alert", page.Texts(".entry h2")[0], StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script, main img"));
        var markdown = await hostile.TextAsync("/studies/evil/codebook.md", "text/markdown");
        Assert.DoesNotContain("<script>", markdown.Replace("\\<script", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_REFI_QDA_it_is_the_codebook_of_the_study() => Assert.Equal(
        await site.Http.GetByteArrayAsync($"{Study}.qdc", TestContext.Current.CancellationToken),
        await site.Http.GetByteArrayAsync($"{Study}/codebook.qdc", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("/studies/nothing/codebook.md", 404, "There is no study “nothing”")]
    [InlineData($"{Study}/codebook.docx?paper=a5", 400, "The parameter “paper” takes a4 or letter.")]
    public async Task What_is_not_there_or_malformed_is_said_so(string address, int status, string sentence) =>
        Assert.Contains(sentence, await site.TextAsync(address, "application/problem+json", status), StringComparison.Ordinal);

    private static IElement EntryOf(IHtmlDocument page, string code) => page.GetElementById($"code-{code}")!.Closest(".entry")!;
}

/// <summary>The codebook of a project with many codes.</summary>
[Collection(nameof(StartTests))]
public sealed class ProjectCodebookTests : IDisposable
{
    private const string Note = "Was jemand tut.\nערבי נכתב מימין.\nثم يعود.";
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task Five_hundred_codes_on_five_levels_have_headings_of_their_levels_and_paths()
    {
        await using var site = await ServeAsync();
        var page = await site.PageAsync("/studies/deep/codebook");
        Assert.StartsWith("500 codes on 5 levels, 495 without a quote.", page.Texts(".lede")[0], StringComparison.Ordinal);
        foreach (var level in new[] { 1, 2, 3, 4, 5 }) Assert.Equal(100, page.QuerySelectorAll($".entry h{level + 1}").Length);
        Assert.Equal(500, page.QuerySelectorAll(".entry").Length);
        Assert.Contains("Code 1 › Code 2 › Code 3 › Code 4", page.QuerySelector(".entry.l5")!.Texts("p"));
        Assert.Equal(495, page.Texts(".raised").Count(text => text == "No quote stands under this code."));
        Assert.Equal(4, page.Texts(".raised").Count(text => text.EndsWith("all under the codes below it", StringComparison.Ordinal)));
        Assert.Single(page.Quotes());
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task A_note_keeps_its_paragraphs_and_the_direction_of_each()
    {
        await using var site = await ServeAsync();
        var code = (await site.PageAsync("/studies/deep/codebook")).QuerySelector(".entry")!;
        Assert.Contains("Researchers’ note", code.Texts("p"));
        Assert.Equal(Note.Split('\n'), code.QuerySelectorAll("p[dir=auto]").Select(paragraph => paragraph.TextContent));
    }

    [Fact]
    public async Task The_colour_that_its_program_gives_a_code_is_shown_and_taken_along()
    {
        await using var site = await ServeAsync();
        var marks = (await site.PageAsync("/studies/deep/codebook")).QuerySelectorAll(".entry svg circle");
        Assert.Equal("#1d6b45", Assert.Single(marks).GetAttribute("fill"));
        Assert.Contains("color=\"#1d6b45\"", await site.TextAsync("/studies/deep/codebook.qdc", "application/xml"), StringComparison.Ordinal);
        Assert.Contains(",#1d6b45,", await site.TextAsync("/studies/deep/codebook.csv", "text/csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_page_runs_no_more_commands_for_more_codes()
    {
        await using var site = await ServeAsync();
        await site.PageAsync("/studies/deep");
        var before = site.SqlCommands;
        await site.PageAsync("/studies/deep/codebook");
        Assert.InRange(site.SqlCommands - before, 1, 3);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("qdc")]
    public async Task The_command_line_writes_it_as_its_address_answers_it(string form)
    {
        await using var site = await ServeAsync();
        Assert.Equal(
            (0, "", ""), await folder.RunAsync("export", "deep", "--format", form, "--codebook", "--out", folder.PathOf($"book.{form}")));
        Assert.Equal(
            await site.Http.GetByteArrayAsync($"/studies/deep/codebook.{form}", TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(folder.PathOf($"book.{form}"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("A codebook is not written as qdpx: take md, csv, xlsx, docx, json or qdc.", "qdpx")]
    [InlineData("A codebook is of a whole study: leave the filters out.", "md", "--theme", "1")]
    [InlineData("--layout is not for a codebook.", "docx", "--layout", "table")]
    public async Task What_no_codebook_has_is_refused_with_a_sentence(string sentence, string form, params string[] more)
    {
        await folder.RunAsync("import", folder.Write("deep.qde", Project()));
        var (code, output, error) = await folder.RunAsync(["export", "deep", "--codebook", "--format", form, .. more]);
        Assert.Equal((2, "", sentence), (code, output, error.Trim()));
    }

    public void Dispose() => folder.Dispose();

    private async Task<Site> ServeAsync()
    {
        Assert.Equal(0, (await folder.RunAsync("import", folder.Write("deep.qde", Project()))).Code);
        return folder.Serve();
    }

    // A hundred chains of five codes, one of which is used.
    private static string Project()
    {
        var codes = string.Concat(Enumerable.Range(0, 100).Select(chain =>
            string.Concat(Enumerable.Range((5 * chain) + 1, 5).Select(i => string.Create(
                CultureInfo.InvariantCulture, $"<Code guid=\"c{i}\" name=\"Code {i}\" isCodable=\"true\"{(i == 1 ? " color=\"#1d6b45\"" : "")}>{(i == 1 ? $"<Description>{Note}</Description>" : "")}")))
            + string.Concat(Enumerable.Repeat("</Code>", 5))));
        return $"""
            <Project xmlns="urn:QDA-XML:project:1.0" name="Deep"><CodeBook><Codes>{codes}</Codes></CodeBook>
            <Sources><TextSource guid="s1" name="Ana"><PlainTextContent>I slept at noon.</PlainTextContent>
            <PlainTextSelection guid="p1" name="" startPosition="0" endPosition="16"><Coding guid="g1"><CodeRef targetGUID="c5"/></Coding></PlainTextSelection>
            </TextSource></Sources></Project>
            """;
    }
}
