using System.Globalization;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests.Publishing;

public sealed class PublishCommandTests : IDisposable
{
    private const string Sheet =
        "Theme,Concept,Quote,Participant\nWaiting,Long,It was quiet there.,P1\nWaiting,Long,I saw it once.,P2\nGoing,Slow,Buses never came.,P3\n";

    private readonly LibraryFolder folder = new();

    private string Out => folder.PathOf("site");

    [Fact]
    public async Task A_second_run_changes_neither_bytes_nor_times()
    {
        await ImportAsync("one", Sheet);
        await PublishAsync();
        var before = PublishedSeed.StateOf(Out);
        var output = await PublishAsync();
        Assert.Contains("no studies new or changed", output, StringComparison.Ordinal);
        Assert.Equal(before, PublishedSeed.StateOf(Out));
    }

    [Theory]
    [InlineData("studies/two/themes/1.html")]
    [InlineData("search/")]
    public async Task What_somebody_changed_is_made_anew_though_it_kept_its_length(string which)
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet);
        await PublishAsync();
        var file = PublishedSeed.FilesIn(Out).First(file => file.StartsWith(which, StringComparison.Ordinal));
        var before = TextOf(file);
        await File.WriteAllTextAsync(Path.Combine(Out, file), before[..^2] + "!\n", TestContext.Current.CancellationToken);
        Assert.NotEqual(before, TextOf(file));
        await PublishAsync();
        Assert.Equal(before, TextOf(file));
    }

    [Fact]
    public async Task A_list_of_an_earlier_version_tells_which_files_are_ours()
    {
        await ImportAsync("one", Sheet);
        await PublishAsync();
        var list = Path.Combine(Out, "published.tsv");
        var lines = await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(list, lines.Select(line => string.Join('\t', line.Split('\t').Take(2))), TestContext.Current.CancellationToken);
        await PublishAsync();
        Assert.Equal(lines, await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_host_that_would_make_pages_of_its_own_is_told_not_to()
    {
        await ImportAsync("one", Sheet);
        await PublishAsync();
        Assert.Equal("", TextOf(".nojekyll"));
        Assert.Contains("\t.nojekyll\t", TextOf("published.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_has_changed_is_made_anew_and_the_others_stay()
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet);
        await PublishAsync();
        var before = PublishedSeed.StateOf(Out);
        await ImportAsync("two", $"{Sheet}Going,Slow,There was no bus today.,P1\n");
        Assert.Contains("1 study new or changed", await PublishAsync(), StringComparison.Ordinal);
        var after = PublishedSeed.StateOf(Out);
        Assert.All(before.Where(file => file.Key.StartsWith("studies/one/", StringComparison.Ordinal)), file => Assert.Equal(file.Value, after[file.Key]));
        Assert.NotEqual(before["studies/two/themes/2.html"], after["studies/two/themes/2.html"]);
        Assert.Contains("studies/two/quotes/2.1.2.html", after.Keys);
    }

    [Fact]
    public async Task A_study_read_into_a_new_library_is_made_anew_though_its_words_are_the_same()
    {
        await ImportAsync("one", Sheet);
        // With the identifiers that its quotes have, which the next library keeps.
        Assert.Equal(0, (await folder.RunAsync("export", "one", "--format", "csv", "--out", folder.PathOf("own.csv"))).Code);
        var own = await File.ReadAllTextAsync(folder.PathOf("own.csv"), TestContext.Current.CancellationToken);
        foreach (var title in new[] { "Waiting rooms", "Bus stops" })
        {
            Holding.Databases.Close(folder.Database);
            File.Delete(folder.Database);
            folder.Write("one/study.json", $$"""[{"id": "one", "type": "article-journal", "title": "{{title}}"}]""");
            await ImportAsync("one", own);
            Assert.Contains("1 study new or changed", await PublishAsync(), StringComparison.Ordinal);
            Assert.Equal(title, Page("studies/one/index.html").QuerySelector("h1")!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task Files_that_are_not_made_any_more_are_taken_away_and_foreign_ones_stay()
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet);
        folder.Write("site/CNAME", "themes.example.org\n");
        folder.Write("site/.git/HEAD", "ref: refs/heads/main\n");
        await PublishAsync();
        folder.Write("site/studies/two/notes.txt", "Mine.\n");
        Assert.Equal(0, (await folder.RunAsync("remove", "two")).Code);
        await PublishAsync();
        Assert.Equal(["studies/two/notes.txt"], PublishedSeed.FilesIn(Out).Where(file => file.StartsWith("studies/two/", StringComparison.Ordinal)));
        Assert.Equal("themes.example.org\n", await File.ReadAllTextAsync(folder.PathOf("site/CNAME"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(folder.PathOf("site/.git/HEAD")));
    }

    [Fact]
    public async Task A_file_that_somebody_else_wrote_is_not_overwritten()
    {
        await ImportAsync("one", Sheet);
        folder.Write("site/index.html", "Mine.");
        var (code, output, error) = await folder.RunAsync("publish", "--out", Out);
        Assert.Equal(1, code);
        Assert.Contains("index.html was not published by FocusThemes, and would be overwritten; nothing was written", error, StringComparison.Ordinal);
        Assert.Equal("", output);
        Assert.Equal(["index.html"], PublishedSeed.FilesIn(Out));
    }

    [Fact]
    public async Task What_could_give_somebody_away_stops_it_before_anything_is_written()
    {
        await ImportAsync("one", Sheet.Replace("It was quiet there.", "Write to zenobia.quill@example.org.", StringComparison.Ordinal), isAnswered: false);
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out);
        Assert.Equal(1, code);
        Assert.Contains("could give away who took part; nothing was written", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public async Task Of_a_chosen_study_nothing_of_another_is_written()
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet.Replace("quiet", "zanily", StringComparison.Ordinal));
        await PublishAsync("--study", "one");
        Assert.All(PublishedSeed.FilesIn(Out), file =>
        {
            var text = file + PublishedSeed.TextOf(Path.Combine(Out, file));
            Assert.DoesNotContain("zanily", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("studies/two", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Redacted_words_and_withdrawn_people_are_in_no_byte_of_it()
    {
        folder.Write("one/publish.json", """{"redact": ["Marrow Lane"]}""");
        await ImportAsync("one", $"{Sheet}Going,Slow,\"Walk to Marrow\nLane.\",P1\nGoing,Slow,Zanily we went.,Quill7\n");
        await PublishAsync();
        Assert.Equal(0, (await folder.RunAsync("withdraw", "one", "Quill7")).Code);
        await PublishAsync();
        foreach (var file in PublishedSeed.FilesIn(Out))
        {
            var text = file + PublishedSeed.TextOf(Path.Combine(Out, file));
            foreach (var word in new[] { "Marrow", "Zanily", "Quill" })
                Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"“{word}” stands in {file}");
        }
    }

    [Fact]
    public async Task Files_tell_the_day_on_which_a_study_was_read_and_not_that_on_which_they_are_made()
    {
        await ImportAsync("one", Sheet);
        await using (var library = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            await library.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = library.CreateCommand();
            command.CommandText = "UPDATE Studies SET AddedAt = '2020-03-04 05:06:07'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await PublishAsync("--base", "https://example.org");
        Assert.Contains("on 2020-03-04.", await File.ReadAllTextAsync(folder.PathOf("site/studies/one/one.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.All(PublishedSeed.FilesIn(Out), file => Assert.DoesNotContain(today, PublishedSeed.TextOf(Path.Combine(Out, file)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_address_is_known_everything_leads_to_files_there()
    {
        const string Base = "https://example.org/themes";
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet);
        await PublishAsync("--base", $"{Base}/");
        Assert.Contains($"]({Base}/studies/one/index.html)", TextOf("studies/one/one.md"), StringComparison.Ordinal);
        Assert.Contains($"\"{Base}/studies/one/quotes/1.1.1.html\"", TextOf("studies/one/one.docx"), StringComparison.Ordinal);
        Assert.Equal($"{Base}/studies/one/index.html", Page("studies/one/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("\"/themes/site.css\"", TextOf("404.html"), StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {Base}/sitemap.xml", TextOf("robots.txt"), StringComparison.Ordinal);
        var maps = AddressesIn("sitemap.xml", "loc").ToList();
        Assert.Contains($"{Base}/studies/two/sitemap.xml", maps);
        var pages = maps.SelectMany(map => AddressesIn(map[(Base.Length + 1)..], "loc")).ToList();
        Assert.Contains($"{Base}/studies/two/themes/1.html", pages);
        Assert.All(pages, page => Assert.True(File.Exists(Path.Combine(Out, Uri.UnescapeDataString(page[(Base.Length + 1)..]))), page));
        Assert.Equal([$"{Base}/feed.xml", $"{Base}/studies/one/index.html", $"{Base}/studies/two/index.html"], AddressesIn("feed.xml", "id"));
        Assert.Equal("feed.xml", Page("index.html").QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));

        IEnumerable<string> AddressesIn(string file, string name) =>
            XDocument.Load(Path.Combine(Out, file)).Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);
    }

    [Fact]
    public async Task What_a_run_that_was_ended_has_left_is_taken_up()
    {
        await ImportAsync("one", Sheet);
        folder.Write("site/.publishing/studies/one/half.html", "half");
        folder.Write("site/index.html", "moved already");
        folder.Write("site/.published-moving", "index.html\n");
        await PublishAsync();
        Assert.DoesNotContain(PublishedSeed.FilesIn(Out), file => file.StartsWith(".publish", StringComparison.Ordinal) || file.Contains("half", StringComparison.Ordinal));
        Assert.NotEqual("moved already", TextOf("index.html"));
    }

    [Fact]
    public async Task Two_runs_at_once_are_not_let_into_one_folder()
    {
        await ImportAsync("one", Sheet);
        await using var other = new FileStream(folder.Write("site/.publishing/lock", ""), FileMode.Open, FileAccess.Write, FileShare.None);
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out);
        Assert.Equal(1, code);
        Assert.Contains("another run is publishing into it", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_no_file_may_have_lead_to_files_all_the_same()
    {
        folder.Write("one/publish.json", """{"smallest": 1}""");
        await ImportAsync("one", "Theme,Concept,Quote,Participant\nWaiting,Long,It was quiet there.,Müller/2\nWaiting,Long,I saw it once.,\"CON: 1?*\"\n");
        await PublishAsync();
        var links = Page("studies/one/participants.html").QuerySelectorAll("th[scope=row] a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToList();
        Assert.Equal(2, links.Count);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Out, "studies/one", link)), link));
        Assert.All(PublishedSeed.FilesIn(Out), file => Assert.DoesNotMatch("[^A-Za-z0-9/ ._,()+=~-]", file));
    }

    [Fact]
    public async Task Names_that_differ_by_case_alone_have_one_file_or_are_refused()
    {
        await ImportAsync("one", $"{Sheet}Going,Slow,There was no bus.,p1\n");
        folder.Write("two/TABLE.csv", Sheet.Replace("quiet", "loud", StringComparison.Ordinal));
        await PublishAsync();
        Assert.Equal(3, Page("studies/one/participants.html").QuerySelectorAll("tbody th[scope=row] a").Length);
        Assert.Distinct(PublishedSeed.FilesIn(Out), StringComparer.OrdinalIgnoreCase);
        var before = PublishedSeed.StateOf(Out);
        await ImportAsync("two", Sheet);
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out);
        Assert.Equal(1, code);
        Assert.Contains("differ by the case of letters alone, and many systems would take them for one file; nothing was published", error, StringComparison.Ordinal);
        Assert.Equal(before, PublishedSeed.StateOf(Out));
    }

    [Fact]
    public async Task A_name_that_gets_other_capitals_has_its_file_and_the_old_one_is_gone()
    {
        folder.Write("one/publish.json", """{"smallest": 1}""");
        await ImportAsync("one", Sheet.Replace("P2", "anna", StringComparison.Ordinal));
        await PublishAsync();
        await ImportAsync("one", Sheet.Replace("P2", "ANNA", StringComparison.Ordinal));
        await PublishAsync();
        Assert.Contains("studies/one/participants/ANNA.html", PublishedSeed.FilesIn(Out));
        Assert.DoesNotContain("studies/one/participants/anna.html", PublishedSeed.FilesIn(Out));
    }

    [Fact]
    public async Task A_study_called_as_one_of_its_pages_has_its_files_beside_those_of_the_page()
    {
        await ImportAsync("participants", Sheet);
        await PublishAsync();
        Assert.Contains("Buses never came.", TextOf("studies/participants/participants=.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("Buses never came.", TextOf("studies/participants/participants.csv"), StringComparison.Ordinal);
        Assert.All(Page("studies/participants/index.html").QuerySelectorAll("a[download]"), link =>
            Assert.True(File.Exists(Path.Combine(Out, "studies/participants", Uri.UnescapeDataString(link.GetAttribute("href")!))), link.OuterHtml));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://me@example.org")]
    public async Task A_base_that_is_no_address_is_wrong_usage(string at)
    {
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out, "--base", at);
        Assert.Equal(2, code);
        Assert.Contains($"--base is “{at}”: expected http or https, a host and a path", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_there_is_not_is_said_and_nothing_is_written()
    {
        await ImportAsync("one", Sheet);
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out, "--study", "nowhere");
        Assert.Equal(1, code);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public async Task A_mistyped_library_takes_nothing_away()
    {
        await ImportAsync("one", Sheet);
        await PublishAsync();
        var files = Directory.GetFiles(Out, "*", SearchOption.AllDirectories);
        var (code, _, error) = await CommandRun.OfAsync("publish", "--out", Out, "--database", folder.PathOf("typed-wrong.db"));
        Assert.Equal(1, code);
        Assert.Contains("there is no library here", error, StringComparison.Ordinal);
        Assert.Equal(files, Directory.GetFiles(Out, "*", SearchOption.AllDirectories));
        Assert.False(File.Exists(folder.PathOf("typed-wrong.db")));
    }

    [Fact]
    public async Task The_matrix_of_several_studies_leads_to_no_file_that_is_not_there()
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet);
        await PublishAsync();
        Assert.All(Page("matrix.html").QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!.Split('#', '?')[0])
            .Where(address => address.Length > 0 && !address.Contains(':')), address => Assert.True(
                Path.Exists(Path.Combine(Out, Uri.UnescapeDataString(address))), address));
    }

    public void Dispose() => folder.Dispose();

    private string TextOf(string file) => PublishedSeed.TextOf(Path.Combine(Out, file));

    private AngleSharp.Dom.IDocument Page(string file) => PublishedSeed.PageIn(Out, file);

    private async Task ImportAsync(string study, string sheet, bool isAnswered = true)
    {
        folder.Write($"{study}/table.csv", sheet);
        if (isAnswered)
            folder.Write($"{study}/checks.json", """[{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "It holds what is shown."}]""");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf(study));
        Assert.True(code == 0, output + error);
    }

    private async Task<string> PublishAsync(params string[] more)
    {
        var (code, output, error) = await folder.RunAsync(["publish", "--out", Out, .. more]);
        Assert.True(code == 0, error);
        return output;
    }
}
