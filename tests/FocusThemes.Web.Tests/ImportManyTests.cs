using System.Text.Json;

namespace FocusThemes.Web.Tests;

/// <summary>Imports of several studies at once, and of studies of several files.</summary>
public sealed class ImportManyTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task Files_folders_and_folders_of_folders_are_read_together()
    {
        folder.Write("all/one/table.txt");
        folder.Write("all/two/table.txt");
        folder.Write("all/.git/table.txt");
        folder.Write("three/table-1.txt");
        folder.Write("three/table-2.txt");
        var (code, output, error) = await folder.RunAsync(
            "import", folder.Write("four.txt"), folder.PathOf("all"), folder.PathOf("three"), folder.Write("five.txt"), folder.PathOf("four.txt"));
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["four: new", "one: new", "two: new", "three: new", "five: new"],
            output.Split('\n').Where(line => line.Contains(": new.", StringComparison.Ordinal)).Select(line => line.Split('.')[0]));
        await using var site = folder.Serve();
        Assert.Equal(5, (await site.PageAsync("/")).Texts("main ol h2").Count);
    }

    [Fact]
    public async Task A_study_that_cannot_be_read_does_not_keep_the_others_out()
    {
        folder.Write("all/good/table.txt");
        folder.Write("all/minutes/table.txt", "Minutes.");
        folder.Write("all/notes/remark.docm");
        var (code, output, error) = await folder.RunAsync(
            "import", folder.Write("first.txt"), folder.PathOf("nowhere"), folder.Write("broken.txt", "No themes."), folder.PathOf("all"), folder.Write("last.txt"));
        Assert.Equal(1, code);
        Assert.Equal(["first: new", "good: new", "last: new"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('.')[0]));
        var sentences = error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"{folder.PathOf("nowhere")}: there is no such file or folder.", sentences[0]);
        Assert.StartsWith("broken.txt, line 1: No theme was found", sentences[1], StringComparison.Ordinal);
        Assert.StartsWith("minutes: table.txt, line 1: No theme was found", sentences[2], StringComparison.Ordinal);
        Assert.StartsWith("notes: there is no table in the study's folder", sentences[3], StringComparison.Ordinal);
        Assert.Equal("4 of 7 could not be read.", sentences[4]);
        await using var site = folder.Serve();
        Assert.Equal(["first", "good", "last"], (await site.PageAsync("/")).Texts("main ol h2"));
    }

    [Fact]
    public async Task Nothing_of_a_failed_study_is_stored_and_what_the_library_has_of_it_stays()
    {
        folder.Write("places/table-1.txt");
        await folder.RunAsync("import", folder.PathOf("places"));
        folder.Write("places/table-1.txt", LibraryFolder.Table.Replace("once", "twice", StringComparison.Ordinal));
        folder.Write("places/checks.json", "no JSON");
        var (code, output, _) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal((1, ""), (code, output));
        await using var site = folder.Serve();
        Assert.Equal(["“I saw it once.”"], (await site.PageAsync("/studies/places/quotes")).Quotes());
    }

    [Fact]
    public async Task A_second_import_changes_nothing_and_says_so()
    {
        folder.Write("all/one/table.txt");
        folder.Write("all/two/table.txt");
        await folder.RunAsync("import", folder.PathOf("all"));
        var before = await ListAsync();
        var (code, output, _) = await folder.RunAsync("import", folder.PathOf("all"));
        Assert.Equal(0, code);
        Assert.Equal(["one: unchanged", "two: unchanged"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('.')[0]));
        Assert.Equal(before, await ListAsync());
    }

    [Fact]
    public async Task A_study_that_another_text_replaces_was_added_when_it_was_first_read()
    {
        await folder.RunAsync("import", folder.Write("one.txt"));
        var before = await AddedAsync();
        await folder.RunAsync("import", folder.Write("one.txt", LibraryFolder.Table.Replace("once", "twice", StringComparison.Ordinal)));
        Assert.Equal(before, await AddedAsync());
    }

    [Fact]
    public async Task Two_studies_of_one_address_are_both_refused_and_the_others_stored()
    {
        var (code, output, error) = await folder.RunAsync(
            "import", folder.Write("a/table.txt"), folder.Write("b/table.txt"), folder.Write("other.txt"));
        Assert.Equal(1, code);
        Assert.StartsWith("other: new.", output, StringComparison.Ordinal);
        Assert.Contains($"{folder.PathOf("a/table.txt")}: two studies would have one address, /studies/table; rename one.", error, StringComparison.Ordinal);
        Assert.Contains($"{folder.PathOf("b/table.txt")}: two studies would have one address", error, StringComparison.Ordinal);
        Assert.DoesNotContain("table: new", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_tables_under_one_name_are_one_study_in_the_given_order()
    {
        var first = folder.Write("z/Table one.txt");
        var second = folder.Write("a/Table two.txt", LibraryFolder.Table.Replace("1) Learning in places", "7) Learning from peers", StringComparison.Ordinal));
        var (code, output, _) = await folder.RunAsync("import", first, second, "--study", "Both tables");
        Assert.Equal((0, "both-tables: new. 2 quotes by 1 person in 2 themes; nothing is doubtful. 2 concepts.\n"), (code, output));
        await using (var site = folder.Serve())
        {
            Assert.Equal(["Theme 1: Learning in places", "Theme 7: Learning from peers"], await ThemesAsync(site, "both-tables"));
            Assert.Equal("Learning from peers", (await site.PageAsync("/studies/both-tables/themes/7")).Heading());
            await site.PageAsync("/studies/both-tables/source/Table%20two.txt");
        }

        Assert.StartsWith("both-tables: unchanged.", (await folder.RunAsync("import", first, second, "--study", "both-tables")).Output, StringComparison.Ordinal);
        await folder.RunAsync("import", second, first, "--study", "both-tables");
        await using var turned = folder.Serve();
        Assert.Equal(["Theme 7: Learning from peers", "Theme 1: Learning in places"], await ThemesAsync(turned, "both-tables"));
    }

    [Fact]
    public async Task Themes_without_numbers_are_counted_through_all_tables_of_a_study()
    {
        const string Second = "ThemesConceptsQuotes\nLearning togetherPeers teach.“We asked each other.” (1P02)\n";
        var table = LibraryFolder.Table.Replace("1) ", "", StringComparison.Ordinal);
        folder.Write("counted/table-2.txt", Second);
        folder.Write("counted/table-1.txt", table);
        await folder.RunAsync("import", folder.PathOf("counted"));
        await folder.RunAsync("import", folder.Write("one.txt"), folder.Write("two.txt", Second), "--study", "printed");
        await using var site = folder.Serve();
        foreach (var study in new[] { "counted", "printed" })
        {
            Assert.Equal("Learning in places", (await site.PageAsync($"/studies/{study}/themes/1")).Heading());
            Assert.Equal("Learning together", (await site.PageAsync($"/studies/{study}/themes/2")).Heading());
        }
    }

    [Theory]
    [InlineData(2, "one.txt", "study")]
    [InlineData(2, "study", "study-2")]
    [InlineData(1, "one.txt", "a/one.txt")]
    [InlineData(1, "one.txt", "nowhere.txt")]
    public async Task One_name_for_what_is_not_one_study_is_refused_and_nothing_stored(int code, string one, string other)
    {
        folder.Write("one.txt");
        folder.Write("a/one.txt");
        folder.Write("study/table.txt");
        folder.Write("study-2/table.txt");
        var found = await folder.RunAsync("import", folder.PathOf(one), folder.PathOf(other), "--study", "x");
        Assert.Equal((code, ""), (found.Code, found.Output));
        Assert.NotEqual("", found.Error);
        Assert.False(File.Exists(folder.Database));
    }

    [Fact]
    public async Task As_json_there_is_one_document_and_what_failed_is_in_it()
    {
        var (code, output, error) = await folder.RunAsync(
            "import", folder.Write("one.txt"), folder.Write("broken.txt", "No themes."), folder.Write("two.txt"), "--format", "json");
        Assert.Equal(1, code);
        using var report = JsonDocument.Parse(output);
        Assert.Equal(["one", "two"], report.RootElement.GetProperty("studies").EnumerateArray().Select(study => study.GetProperty("slug").GetString()));
        var failed = Assert.Single(report.RootElement.GetProperty("failed").EnumerateArray());
        Assert.Equal(folder.PathOf("broken.txt"), failed.GetProperty("path").GetString());
        Assert.StartsWith("broken.txt, line 1:", failed.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("broken.txt, line 1:", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<IReadOnlyList<string>> ThemesAsync(Site site, string study) =>
        (await site.PageAsync($"/studies/{study}")).Texts("ol.themes h3");

    private async Task<string> ListAsync() => (await folder.RunAsync("list", "--format", "json")).Output;

    private async Task<DateTime> AddedAsync()
    {
        using var list = JsonDocument.Parse(await ListAsync());
        return list.RootElement.GetProperty("studies")[0].GetProperty("addedAt").GetDateTime();
    }
}
