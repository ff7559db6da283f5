using System.Text.Json;

namespace FocusThemes.Web.Tests;

/// <summary>A title and a citation given on the command line.</summary>
public sealed class ImportCitationTests : IDisposable
{
    private const string BibTeX =
        "@article{marsh2021,\n  author = {Marsh, Ada B. and {Quiet Rooms Group}},\n  title = {Rooms without a clock},\n  journal = {Journal of Waiting},\n"
        + "  year = 2021, volume = 12, number = 3, pages = {190--198}\n}\n";

    /// <summary>An article in XML with a table of themes, and what it is cited by.</summary>
    internal const string Article =
        "<?xml version=\"1.0\"?><article><front><journal-meta><journal-title>Journal of Waiting</journal-title></journal-meta><article-meta><title-group>"
        + "<article-title>Rooms without a clock</article-title></title-group><contrib-group><contrib><name><surname>Marsh</surname><given-names>Ada B.</given-names>"
        + "</name></contrib><contrib><collab>Quiet Rooms Group</collab></contrib></contrib-group><pub-date><year>2021</year></pub-date><volume>12</volume><issue>3</issue>"
        + "<fpage>190</fpage><lpage>198</lpage></article-meta></front><body><table-wrap><label>Table 2</label><table><thead><tr><th>Theme</th><th>Quote</th></tr></thead>"
        + "<tbody><tr><td>Trust</td><td>“Slowly.” (P1)</td></tr><tr><td>Doubt</td><td>“Well.” (P2)</td></tr></tbody></table></table-wrap></body></article>";

    internal const string Cited = "Marsh AB, Quiet Rooms Group. Rooms without a clock. Journal of Waiting. 2021;12(3):190–198.";
    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("rooms.bib", BibTeX)]
    [InlineData("rooms.ris", "TY  - JOUR\r\nAU  - Marsh, Ada B.\r\nAU  - Quiet Rooms Group\r\nTI  - Rooms without a clock\r\nT2  - Journal of Waiting\r\nPY  - 2021\r\nVL  - 12\r\nIS  - 3\r\nSP  - 190\r\nEP  - 198\r\nER  - \r\n")]
    [InlineData("rooms.json", """[{"type":"article-journal","author":[{"family":"Marsh","given":"Ada B."},{"literal":"Quiet Rooms Group"}],"title":"Rooms without a clock","container-title":"Journal of Waiting","issued":{"date-parts":[[2021]]},"volume":12,"issue":3,"page":"190-198"}]""")]
    [InlineData("rooms.txt", BibTeX)]
    public async Task A_table_is_cited_by_the_file_that_is_named_whatever_its_form(string name, string text)
    {
        var (code, output, error) = await folder.RunAsync(
            "import", folder.Write("places.txt"), "--citation", folder.Write(name, text), "--dry-run");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"\n  cited: {Cited}\n", output, StringComparison.Ordinal);
        await folder.RunAsync("import", folder.PathOf("places.txt"), "--citation", folder.PathOf(name));
        await using var site = folder.Serve();
        Assert.Equal("Rooms without a clock", (await site.PageAsync("/studies/places")).Heading());
        Assert.Equal(Cited, (await site.PageAsync("/studies/places/cite")).Texts("[data-copy=Vancouver]").Single());
    }

    [Fact]
    public async Task An_article_brings_its_citation_alone_or_in_a_folder_without_one()
    {
        Assert.Contains($"\n  cited: {Cited}\n", await DryAsync(folder.Write("paper.xml", Article)), StringComparison.Ordinal);
        folder.Write("rooms/paper.nxml", Article);
        Assert.Contains($"\n  cited: {Cited}\n", await DryAsync(folder.PathOf("rooms")), StringComparison.Ordinal);
        Assert.Contains("cited: Given.\n", await DryAsync(folder.PathOf("paper.xml"), "--title", "Given"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_names_a_study_that_has_none_and_stays_when_the_table_comes_again()
    {
        var table = folder.Write("places.txt");
        await folder.RunAsync("import", table, "--title", "Places & “rooms”");
        Assert.StartsWith("places: unchanged.", (await folder.RunAsync("import", table)).Output, StringComparison.Ordinal);
        folder.Write("places.txt", LibraryFolder.Table.Replace("once", "twice", StringComparison.Ordinal));
        await folder.RunAsync("import", table);
        await using var site = folder.Serve();
        Assert.Equal("Places & “rooms”", (await site.PageAsync("/studies/places")).Heading());
    }

    [Fact]
    public async Task The_options_go_before_study_json_and_the_title_before_the_citation()
    {
        var study = WriteStudy("places");
        var citation = folder.Write("rooms.bib", BibTeX);
        Assert.Contains("cited: Own title.\n", await DryAsync(study), StringComparison.Ordinal);
        Assert.Contains("cited: Given.\n", await DryAsync(study, "--title", "Given"), StringComparison.Ordinal);
        Assert.Contains($"cited: {Cited}", await DryAsync(study, "--citation", citation), StringComparison.Ordinal);
        Assert.Contains("Quiet Rooms Group. Given. Journal", await DryAsync(study, "--citation", citation, "--title", "Given"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_study_json_says_of_reading_the_tables_stays()
    {
        var study = WriteStudy("places", ""","custom":{"reading":{"attribution":"none"}}""");
        var citation = folder.Write("rooms.bib", BibTeX);
        Assert.Contains("1 quote, nobody named", await DryAsync(study, "--citation", citation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_citation_changes_nothing_and_another_replaces_it()
    {
        var (study, citation) = (WriteStudy("places"), folder.Write("rooms.bib", BibTeX));
        Assert.StartsWith("places: new.", (await folder.RunAsync("import", study, "--citation", citation)).Output, StringComparison.Ordinal);
        Assert.StartsWith("places: unchanged.", (await folder.RunAsync("import", study, "--citation", citation)).Output, StringComparison.Ordinal);
        Assert.Equal(
            "places: replaced. 1 quote by 1 person in 1 theme; nothing is doubtful. 1 concept.\n  No theme, concept or quote has changed.\n",
            (await folder.RunAsync("import", study, "--title", "Another")).Output);
        await using var site = folder.Serve();
        Assert.Equal("Another", (await site.PageAsync("/studies/places")).Heading());
    }

    [Fact]
    public async Task Several_tables_of_one_study_have_one_citation()
    {
        var (one, two) = (folder.Write("one.txt"), folder.Write("two.txt", LibraryFolder.Table.Replace("1)", "2)", StringComparison.Ordinal)));
        var (code, output, _) = await folder.RunAsync("import", one, two, "--study", "rooms", "--citation", folder.Write("rooms.bib", BibTeX), "--dry-run");
        Assert.Equal(0, code);
        Assert.Contains($"cited: {Cited}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--title is of one study, and there are 2; --study makes one of several tables.", "--title", "Rooms")]
    [InlineData("--citation is of one study, and there are 2; --study makes one of several tables.", "--citation", "rooms.bib")]
    [InlineData("--title has an empty value; leave it out, or say what it is.", "--title", "")]
    public async Task For_several_studies_they_are_wrong_usage(string sentence, params string[] options)
    {
        var (code, output, error) = await folder.RunAsync(["import", folder.Write("one.txt"), folder.Write("two.txt"), .. options]);
        Assert.Equal((2, "", sentence + Environment.NewLine), (code, output, error));
        Assert.False(File.Exists(folder.Database));
    }

    [Theory]
    [InlineData("@article{k,\n title = {T}", ", line 1: what begins here has no end; a closing brace or quotation mark is missing.")]
    [InlineData("@book{a,}\n@book{b,}", ", line 2: a second entry begins here, of 2; a study has one citation, so keep one of them.")]
    [InlineData("[1]", ", line 1: expected one CSL-JSON item, or a list with exactly one, as Zotero exports it.")]
    [InlineData("Rooms.", ", line 1: there is no citation in one of the forms CSL-JSON, BibTeX and RIS; export it from your reference manager, or from the publisher's page, in one of them.")]
    [InlineData(null, ": there is no such file; the citation is read from it.")]
    public async Task A_citation_that_cannot_be_read_is_told_and_nothing_is_stored(string? text, string sentence)
    {
        var path = text is null ? folder.PathOf("nowhere.bib") : folder.Write("rooms.bib", text);
        var (code, output, error) = await folder.RunAsync("import", folder.Write("places.txt"), "--citation", path);
        Assert.Equal((1, "", path + sentence + Environment.NewLine), (code, output, error));
        Assert.False(File.Exists(folder.Database));
        using var report = JsonDocument.Parse((await folder.RunAsync("import", folder.PathOf("places.txt"), "--citation", path, "--format", "json")).Output);
        Assert.Empty(report.RootElement.GetProperty("studies").EnumerateArray());
        Assert.Equal(path + sentence, Assert.Single(report.RootElement.GetProperty("failed").EnumerateArray()).GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task A_program_is_told_the_citation_too()
    {
        var (_, output, _) = await folder.RunAsync(
            "import", folder.Write("places.txt"), "--citation", folder.Write("rooms.bib", BibTeX), "--dry-run", "--format", "json");
        using var report = JsonDocument.Parse(output);
        var study = Assert.Single(report.RootElement.GetProperty("studies").EnumerateArray()).GetProperty("study");
        Assert.Equal(("Rooms without a clock", "Journal of Waiting"),
            (study.GetProperty("title").GetString(), study.GetProperty("citation").GetProperty("container-title").GetString()));
    }

    public void Dispose() => folder.Dispose();

    private string WriteStudy(string name, string more = "")
    {
        folder.Write($"{name}/table.txt");
        folder.Write($"{name}/study.json", $$"""{"type":"book","title":"Own title"{{more}}}""");
        return folder.PathOf(name);
    }

    private async Task<string> DryAsync(string study, params string[] options)
    {
        var (code, output, error) = await folder.RunAsync(["import", study, "--dry-run", .. options]);
        Assert.Equal((0, ""), (code, error));
        return output;
    }
}
