using System.IO.Compression;
using System.Xml.Linq;
using FocusThemes.Checks.Reporting;

namespace FocusThemes.Web.Tests.Data;

/// <summary>Lists that authors fill in for a journal, with what the data of a study tell.</summary>
public sealed class ReportingTests(Site site)
{
    private const string Study = "/studies/social-innovators";

    [Theory]
    [InlineData("coreq", 32, "10.1093/intqhc/mzm042")]
    [InlineData("srqr", 21, "10.1097/ACM.0000000000000388")]
    public async Task Every_item_has_its_line_and_the_list_is_cited(string list, int count, string doi)
    {
        Assert.Equal(Enumerable.Range(1, count), ReportingList.Find(list)!.Items.Select(item => item.Number));
        var text = await site.TextAsync($"{Study}/checks/{list}.md", "text/markdown");
        Assert.Equal(Enumerable.Range(1, count), Rows(text).Select(row => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains($"<https://doi.org/{doi}>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coreq", 12, "23 participants are declared; 9 participants are quoted. 2 focus groups are declared; 2 are named by the codes of those quoted. (participants)")]
    [InlineData("coreq", 25, "The codebook has 5 themes and 11 concepts. (codebook)")]
    [InlineData("coreq", 29, "12 quotes are shown, each with the code of whoever says it. (quotes)")]
    [InlineData("coreq", 32, "No theme has named parts. No theme of several quotes rests on one person.")]
    [InlineData("srqr", 1, "The title is “Using medical education as a tool to train doctors as social innovators”. (overview)")]
    [InlineData("coreq", 1, "")]
    [InlineData("coreq", 27, "")]
    [InlineData("srqr", 9, "")]
    [InlineData("srqr", 21, "")]
    public async Task What_the_data_tell_stands_beside_its_item_and_nothing_else_does(string list, int number, string told)
    {
        var row = Rows(await site.TextAsync($"{Study}/checks/{list}.md", "text/markdown")).ElementAt(number - 1);
        Assert.Equal((told, ""), (row[2].Replace("\\", "", StringComparison.Ordinal), row[3]));
    }

    [Fact]
    public async Task How_many_items_are_blank_is_said()
    {
        var text = await site.TextAsync($"{Study}/checks/coreq.md", "text/markdown");
        var told = Rows(text).Count(row => row[2].Length > 0);
        Assert.InRange(told, 6, 12);
        Assert.Contains($"tell something of {told} of 32 items; the other {32 - told} are blank, for its authors.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_has_the_same_rows_with_a_column_to_fill_in()
    {
        var markdown = Rows(await site.TextAsync($"{Study}/checks/coreq.md", "text/markdown"))
            .Select(row => string.Join('|', row).Replace("\\", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal));
        await using var archive = new ZipArchive(new MemoryStream(
            await site.Http.GetByteArrayAsync($"{Study}/checks/coreq.docx?paper=letter", TestContext.Current.CancellationToken)));
        await using var part = await archive.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        var document = await XDocument.LoadAsync(part, LoadOptions.None, TestContext.Current.CancellationToken);
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var rows = document.Descendants(word + "tr").Where(row => !row.Descendants(word + "tblHeader").Any())
            .Select(row => string.Join('|', row.Elements(word + "tc").Select(cell => string.Concat(cell.Descendants(word + "t").Select(text => text.Value)))));
        Assert.Equal(markdown, rows);
    }

    [Fact]
    public async Task Places_are_links_where_the_site_is_reached()
    {
        await using var reached = new Site(new SiteStart { Settings = [("PublicAddress", "https://themes.example.org")] });
        Assert.Contains(
            $"[quotes](https://themes.example.org{Study}/quotes)", await reached.TextAsync($"{Study}/checks/coreq.md", "text/markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_checks_lead_to_every_list_in_every_form()
    {
        var page = await site.PageAsync($"{Study}/checks");
        foreach (var address in (string[])["coreq.docx", "coreq.md", "srqr.docx", "srqr.md"])
            Assert.NotNull(page.QuerySelector($"main a[href='{Study}/checks/{address}']"));
    }

    [Fact]
    public async Task What_is_no_list_or_study_is_not_found()
    {
        await site.TextAsync("/studies/other/checks/coreq.md", "application/problem+json", 404);
        using var answer = await site.Http.GetAsync($"{Study}/checks/none.md", TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Quotes_by_nobody_and_concepts_without_quotes_are_told_with_their_places()
    {
        using var folder = new LibraryFolder();
        await folder.RunAsync("import", folder.Write(
            "ward.csv", "Theme,Concept,Quote,Participant,Role\nNights,Long,“Nobody slept.”,N1,nurse\nNights,Loud,“It was loud.”,,\nNights,Cold,,,\n"));
        await folder.RunAsync("export", "ward", "--list", "coreq", "--format", "md", "--out", folder.PathOf("list.md"));
        var rows = Rows(await File.ReadAllTextAsync(folder.PathOf("list.md"), TestContext.Current.CancellationToken)).ToList();
        Assert.Equal("Of those quoted the study tells role (of 1).", Told(16));
        Assert.Equal("2 quotes are shown; 1 of them names nobody. (quotes, quote 1.2.1)", Told(29));
        Assert.Equal("1 of 3 concepts stands without a quote. (concept 1.3)", Told(30));

        string Told(int number) => rows[number - 1][2].Replace("\\", "", StringComparison.Ordinal).Replace(" (participants)", "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--list", "coreq", "--format", "csv")]
    [InlineData("--list", "coreq", "--format", "md", "--codebook")]
    [InlineData("--list", "coreq", "--format", "md", "--theme", "7")]
    [InlineData("--list", "none", "--format", "md")]
    public async Task A_list_that_there_is_not_is_wrong_usage(params string[] words)
    {
        using var folder = new LibraryFolder();
        var (code, output, error) = await folder.RunAsync(["export", "social-innovators", .. words]);
        Assert.Equal((2, ""), (code, output));
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    private static IEnumerable<string[]> Rows(string markdown) => markdown.Split('\n')
        .Where(line => line.Length > 2 && line[0] == '|' && char.IsAsciiDigit(line[2]))
        .Select(line => line[1..^1].Split('|', StringSplitOptions.TrimEntries));
}
