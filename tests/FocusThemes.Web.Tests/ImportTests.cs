using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

public sealed class ImportTests : IDisposable
{
    private const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it once.” (1P02)\n";
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    private string Database => Path.Combine(folder, "library.db");

    [Fact]
    public async Task A_table_is_read_into_a_library_that_is_made_for_it()
    {
        var (code, output, _) = await ImportAsync(Write("places.txt", Table));
        Assert.Equal((0, "places: new. 1 quote by 1 person in 1 theme; nothing is doubtful. 1 concept.\n"), (code, output));
        await using var site = new Site(new SiteStart { Database = Database });
        Assert.Equal(["“I saw it once.”"], (await site.PageAsync("/studies/places/quotes")).Quotes());
    }

    [Fact]
    public async Task A_dry_run_makes_no_file()
    {
        var (code, output, _) = await ImportAsync(Write("places.txt", Table), "--dry-run");
        Assert.Equal(0, code);
        Assert.Equal("places: would be new. 1 quote by 1 person in 1 theme; nothing is doubtful. 1 concept.\n"
            + "  learnt: Participants look like “(1P02)”: 1 found.\n  learnt: Themes are numbered like “1)”.\nNothing was stored.\n", output);
        Assert.Equal(["places.txt"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_change_and_changes_nothing()
    {
        await ImportAsync(Write("places.txt", Table));
        var before = await DigestAsync();
        var (code, output, _) = await ImportAsync(
            Write("places.txt", Table.Replace("once", "twice", StringComparison.Ordinal) + "They stay.“I stayed.” (1P03)\n"), "--dry-run");
        Assert.Equal(0, code);
        Assert.Equal(
            """
            places: would be replaced. 2 quotes by 2 people in 1 theme; nothing is doubtful. 2 concepts.
              learnt: Participants look like “(1P02)”: 2 found.
              learnt: Themes are numbered like “1)”.
              1 quote reworded, 1 added, 1 concept added; no quotes unchanged.
              Quote 1.1.1: reworded
                “I saw it [-once-]{+twice+}.”
              Concept 1.2: added
                They stay.
              Quote 1.2.1: added
                “I stayed.”
            Nothing was stored.

            """, output);
        Assert.Equal(before, await DigestAsync());
        Assert.Equal(["library.db", "places.txt"], Directory.EnumerateFiles(folder).Select(Path.GetFileName)
            .Where(name => name is not ("library.db-wal" or "library.db-shm")).Order());
    }

    [Fact]
    public async Task What_was_imported_says_what_it_replaced_and_the_site_compares_both()
    {
        await ImportAsync(Write("places.txt", Table));
        var (_, output, _) = await ImportAsync(Write("places.txt", Table.Replace("once", "twice", StringComparison.Ordinal)));
        Assert.StartsWith("places: replaced. 1 quote by 1 person in 1 theme; nothing is doubtful. 1 concept.\n  1 quote reworded;", output, StringComparison.Ordinal);
        Assert.StartsWith("places: unchanged.", (await ImportAsync(Path.Combine(folder, "places.txt"))).Output, StringComparison.Ordinal);
        await using var site = new Site(new SiteStart { Database = Database });
        var page = await site.PageAsync("/studies/places/compare");
        Assert.Equal("1 quote reworded; no quotes unchanged.", Assert.Single(page.Texts("p[role=status]")));
        Assert.Equal("[removed: once]", Assert.Single(page.Texts("del")));
        Assert.Equal("[added: twice]", Assert.Single(page.Texts("ins")));
        Assert.Equal("/studies/places/themes/1#1.1.1", page.Link("1.1.1"));
    }

    [Fact]
    public async Task A_table_alone_leaves_the_citation_and_what_the_study_says_of_itself()
    {
        var study = Directory.CreateDirectory(Path.Combine(folder, "places")).FullName;
        Write("places/table.txt", Table);
        Write("places/study.json", """[{"title":"All places"}]""");
        Write("places/about.md", "Read this first.");
        await ImportAsync(study);
        var again = Write("table.txt", Table.Replace("once", "twice", StringComparison.Ordinal));
        await ImportAsync(again, "--study", "places");
        Assert.StartsWith("places: unchanged.", (await ImportAsync(again, "--study", "places")).Output, StringComparison.Ordinal);
        await using var site = new Site(new SiteStart { Database = Database });
        var page = await site.PageAsync("/studies/places");
        Assert.Equal("All places", page.Heading());
        Assert.Contains("Read this first.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["“I saw it twice.”"], (await site.PageAsync("/studies/places/quotes")).Quotes());
    }

    [Theory]
    [InlineData()]
    [InlineData("--dry-run")]
    public async Task Another_study_of_the_same_name_takes_the_place_of_one_only_where_that_is_said(params string[] more)
    {
        const string Other = "ThemesConceptsQuotes\n1) Buses on SundaysNobody waits for them.“They never came when we needed to leave.” (2P07)\n";
        await ImportAsync(Write("places.txt", Table));
        Directory.CreateDirectory(Path.Combine(folder, "other"));
        var other = Write("other/places.txt", Other);
        var (code, output, error) = await ImportAsync([other, .. more]);
        Assert.Equal(1, code);
        Assert.DoesNotContain("places:", output, StringComparison.Ordinal);
        Assert.StartsWith("places: the library has a study of this name already, and none of its quotes is in this one; nothing was changed.", error, StringComparison.Ordinal);
        Assert.StartsWith("places: unchanged.", (await ImportAsync(Path.Combine(folder, "places.txt"))).Output, StringComparison.Ordinal);
        Assert.StartsWith("places: replaced.", (await ImportAsync(other, "--study", "places")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_authors_say_nothing_no_concepts_are_counted()
    {
        var (_, output, _) = await ImportAsync(Write("waiting.csv", "Theme,Quote,Participant\nWaiting,I waited long.,P01\nBeing heard,She listened to me.,P04\n"));
        Assert.Equal("waiting: new. 2 quotes by 2 people in 2 themes; nothing is doubtful. No concepts.\n", output);
        await using var site = new Site(new SiteStart { Database = Database });
        Assert.Contains("2 themes · no concepts · 2 quotes · 2 participants quoted", (await site.PageAsync("/")).Texts("li p"));
        Assert.Contains("no concepts", (await site.PageAsync("/studies/waiting/themes/1")).Texts("p.eyebrow")[0], StringComparison.Ordinal);
        var (_, checks, _) = await CommandRun.OfAsync("check", "waiting", "--database", Database);
        Assert.Contains("No concept has two quotes or more.", checks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_that_changed_is_stored_and_no_record_said_to_have_changed()
    {
        var study = Directory.CreateDirectory(Path.Combine(folder, "places")).FullName;
        Write("places/table.txt", Table);
        await ImportAsync(study);
        Write("places/study.json", """[{"title":"All places"}]""");
        Assert.Equal(
            "places: replaced. 1 quote by 1 person in 1 theme; nothing is doubtful. 1 concept.\n  No theme, concept or quote has changed.\n",
            (await ImportAsync(study)).Output);
        await using var site = new Site(new SiteStart { Database = Database });
        Assert.Contains("There is only one text", (await site.PageAsync("/studies/places/compare")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_does_not_steer_the_terminal()
    {
        await ImportAsync(Write("places.txt", Table));
        var (_, output, _) = await ImportAsync(
            Write("places.txt", Table.Replace("once", "\u001b[31monce\u009b2J", StringComparison.Ordinal)), "--dry-run");
        Assert.Contains("\\u001b[", output, StringComparison.Ordinal);
        Assert.Contains("\\u009b2J", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task What_cannot_be_read_does_not_even_make_a_library()
    {
        Assert.Equal(1, (await ImportAsync(Write("minutes.txt", "Minutes."))).Code);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task What_was_not_understood_is_said_with_its_line()
    {
        var json = (await ImportAsync(Write("places.txt", "Remarks before it all.\n" + Table), "--format", "json")).Output;
        using var report = JsonDocument.Parse(json);
        var study = Assert.Single(report.RootElement.GetProperty("studies").EnumerateArray());
        Assert.Equal("new", study.GetProperty("state").GetString());
        Assert.All(study.GetProperty("problems").EnumerateArray(), problem => Assert.Equal(1, problem.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task A_folder_of_studies_and_a_name_for_one()
    {
        Directory.CreateDirectory(Path.Combine(folder, "all", "one"));
        Directory.CreateDirectory(Path.Combine(folder, "all", "two"));
        var one = Write("all/one/table.txt", Table);
        Write("all/two/table.txt", Table);
        Assert.Equal(2, (await ImportAsync(Path.Combine(folder, "all"))).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("third: new.", (await ImportAsync(one, "--study", "Third")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(2, "x.txt", "--format", "xml")]
    [InlineData(1, "nowhere.txt")]
    [InlineData(1, "nowhere.txt", "--dry-run")]
    public async Task Wrong_usage_is_code_2_and_input_that_is_not_there_code_1(int code, params string[] args)
    {
        var found = await ImportAsync(args);
        Assert.Equal(code, found.Code);
        Assert.NotEqual("", found.Error);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>
    /// The digest of the database with its log folded in. The log's files may stay: a test beside this one may close the pool's writing connections
    /// first, and a reader that closes last leaves them.
    /// </summary>
    private async Task<string> DigestAsync()
    {
        await using (var writer = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await writer.OpenAsync(TestContext.Current.CancellationToken);
            await using var fold = writer.CreateCommand();
            fold.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await fold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        return Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken)));
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return Path.Combine(folder, name);
    }

    private Task<(int Code, string Output, string Error)> ImportAsync(params string[] args) =>
        CommandRun.OfAsync(["import", .. args, "--database", Database]);
}
