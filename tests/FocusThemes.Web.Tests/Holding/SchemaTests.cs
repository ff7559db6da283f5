using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests.Holding;

/// <summary>A file that is not this program's own library, sound and of its time, is told of and stays as it is.</summary>
public sealed class SchemaTests : IDisposable
{
    private const string Study = "social-innovators";
    private readonly LibraryFolder folder = new();

    public static TheoryData<string[]> Verbs() => new(
        ["serve"], ["list"], ["remove", Study], ["check", Study], ["export", Study, "--format", "json"],
        ["import", "PLACES"], ["import", "PLACES", "--dry-run"], ["verify"], ["backup", "COPY"]);

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_library_of_a_newer_version_is_refused_and_not_changed(string[] verb)
    {
        Make();
        Change("INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_Later', '99.0')");
        await Refuses(
            verb, "a newer version of FocusThemes made this library (its schema is 29991231235959_Later)");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Another_programs_database_is_refused_and_not_changed(string[] verb)
    {
        Change("CREATE TABLE Recipes (Name TEXT)");
        await Refuses(verb, "this database is another program's; name another file with --database.");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_damaged_library_is_refused_and_not_changed(string[] verb)
    {
        Make();
        SqliteConnection.ClearAllPools();
        Storage.LibraryContext.CloseReaders(folder.Database);
        var bytes = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);
        // Pages in the midst of the file; its head stays.
        bytes.AsSpan(8_192, bytes.Length / 2).Fill(0xA5);
        await File.WriteAllBytesAsync(folder.Database, bytes, TestContext.Current.CancellationToken);
        await Refuses(verb, "damaged");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_library_that_was_cut_short_is_refused_and_not_changed(string[] verb)
    {
        Make();
        SqliteConnection.ClearAllPools();
        Storage.LibraryContext.CloseReaders(folder.Database);
        await using (var file = File.OpenWrite(folder.Database)) file.SetLength(file.Length / 2);
        await Refuses(verb, "damaged");
    }

    [Theory]
    [InlineData("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)")]
    [InlineData("CREATE TABLE __EFMigrationsHistory (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT NOT NULL)")]
    public async Task What_a_first_start_that_was_killed_has_left_is_gone_on_with(string left)
    {
        Change(left);
        Assert.Equal(0, (await folder.RunAsync("import", folder.Write("places/table.txt"))).Code);
        Databases.AssertSound(folder.Database);
    }

    public void Dispose() => folder.Dispose();

    private void Make() => SeededLibrary.CopyTo(folder.Database, SeededLibrary.Seeds);

    private async Task Refuses(string[] verb, string sentence)
    {
        Directory.CreateDirectory(folder.PathOf("seeds"));
        SqliteConnection.ClearAllPools();
        Storage.LibraryContext.CloseReaders(folder.Database);
        var before = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);
        string[] args =
        [
            .. verb.Select(word => word switch
            {
                "PLACES" => folder.Write("places/other.txt", LibraryFolder.Table.Replace("once", "twice", StringComparison.Ordinal)),
                "COPY" => folder.PathOf("copy.db"),
                _ => word,
            }),
        ];
        var (code, output, error) = await folder.RunAsync(args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.StartsWith(folder.Database, error, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Storage.LibraryContext.CloseReaders(folder.Database);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(folder.PathOf("copy.db")));
    }

    private void Change(string sql) => Databases.Read(folder.Database, sql);
}
