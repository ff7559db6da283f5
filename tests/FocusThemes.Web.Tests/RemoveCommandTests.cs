using System.Text;
using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

public sealed class RemoveCommandTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "Studies", "Sources", "Themes", "Concepts", "Quotes", "Participants", "Words", "StudyWords", "EarlierReadings",
        "EarlierSources",
    ];

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_study_goes_with_its_texts_and_the_others_stay()
    {
        await folder.RunAsync("import", folder.Write("kept.txt"));
        var before = Count();
        await folder.RunAsync("import", folder.Write("places.txt", LibraryFolder.Table.Replace("once", "hyperborea", StringComparison.Ordinal)));
        await folder.RunAsync("import", folder.Write("places.txt", LibraryFolder.Table.Replace("once", "thulean", StringComparison.Ordinal)));
        var (code, output, error) = await folder.RunAsync("remove", "Places");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            "places: removed with its texts and 1 earlier reading of them: 1 theme, 1 concept, 1 quote by 1 participant.\n", output,
            ignoreLineEndingDifferences: true);
        Assert.Equal(before, Count());
        await using var site = folder.Serve();
        await site.PageAsync("/studies/places", 404);
        Assert.Empty((await site.PageAsync("/quotes?q=thulean")).Quotes());
        Assert.Equal(["“I saw it once.”"], (await site.PageAsync("/quotes?q=saw")).Quotes());
        var file = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken));
        Assert.Contains("I saw it once", file, StringComparison.Ordinal);
        Assert.DoesNotContain("I saw it thulean", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_removed_can_be_read_again()
    {
        var path = folder.Write("places.txt");
        await folder.RunAsync("import", path);
        await folder.RunAsync("remove", "places");
        Assert.StartsWith("places: new.", (await folder.RunAsync("import", path)).Output, StringComparison.Ordinal);
        await using var site = folder.Serve();
        Assert.Equal(["“I saw it once.”"], (await site.PageAsync("/quotes?q=once")).Quotes());
    }

    [Fact]
    public async Task Pages_that_are_served_notice()
    {
        await folder.RunAsync("import", folder.Write("places.txt"), folder.Write("kept.txt"), folder.Write("third.txt"));
        await using var site = folder.Serve();
        Assert.Equal(3, (await site.PageAsync("/")).Texts("main ol h2").Count);
        await site.PageAsync("/studies/places/quotes");
        await folder.RunAsync("remove", "places");
        Assert.Equal(["kept", "third"], (await site.PageAsync("/")).Texts("main ol h2"));
        await site.PageAsync("/studies/places/quotes", 404);
    }

    [Fact]
    public async Task A_dry_run_tells_and_changes_nothing()
    {
        await folder.RunAsync("import", folder.Write("places.txt"));
        var before = Count();
        var (code, output, _) = await folder.RunAsync("remove", "places", "--dry-run");
        Assert.Equal(0, code);
        Assert.Equal(
            """
            places: would be removed with its texts and no earlier readings of them: 1 theme, 1 concept, 1 quote by 1 participant.
            Nothing was removed.

            """, output, ignoreLineEndingDifferences: true);
        Assert.Equal(before, Count());
    }

    [Fact]
    public async Task A_seed_that_would_come_back_is_named()
    {
        folder.Write("seeds/All Places/table.txt");
        await folder.RunAsync("import", folder.PathOf("seeds"));
        using var remove = ProgramRun.StartWithSeeds(
            folder.PathOf("seeds"), "remove", "all-places", "--database", folder.Database);
        var (_, output, _) = await remove.EndAsync();
        Assert.EndsWith(
            $"Its folder {folder.PathOf("seeds/All Places")} is still there: the next start of the site reads it again.\n",
            output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_study_is_code_1_with_the_nearest_and_nothing_changes()
    {
        await folder.RunAsync("import", folder.Write("places.txt"));
        var before = Count();
        var (code, output, error) = await folder.RunAsync("remove", "place");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal("There is no study “place” in this library. Did you mean “places”?", error.TrimEnd());
        Assert.Equal(before, Count());
    }

    [Fact]
    public async Task Where_there_is_no_library_none_is_made()
    {
        var (code, _, error) = await folder.RunAsync("remove", "places");
        Assert.Equal(1, code);
        Assert.Contains("there is no library here", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("remove", "one", "two")]
    [InlineData("remove", "one", "--yes")]
    public async Task Wrong_usage_is_code_2(params string[] args) => Assert.Equal(2, (await folder.RunAsync(args)).Code);

    public void Dispose() => folder.Dispose();

    private List<string> Count()
    {
        LibraryContext.CloseReaders(folder.Database);
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        var counts = new List<string>();
        foreach (var table in Tables)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tables are named above.
            command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
            counts.Add($"{table} {command.ExecuteScalar()}");
        }

        foreach (var index in new[] { "QuoteWords", "ConceptWords", "TitleWords", "MemoWords", "StudyWords" })
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The indexes are named above.
            command.CommandText = $"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)";
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        return counts;
    }
}
