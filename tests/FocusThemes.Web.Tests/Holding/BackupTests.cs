using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests.Holding;

public sealed class BackupTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_backup_is_one_whole_file_while_somebody_writes()
    {
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        await using var site = folder.Serve();
        await site.TextAsync("/studies/table.json", "application/json");
        // Somebody is in the midst of writing, and what they have not committed is not the library's.
        await using var writer = Databases.Open(folder.Database);
        await using var transaction = await writer.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var command = writer.CreateCommand();
        command.CommandText = "UPDATE Studies SET Title = 'half'";
        command.Transaction = (SqliteTransaction)transaction;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var copy = folder.PathOf("kept/copy.db");
        var (code, output, error) = await folder.RunAsync("backup", copy);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"{copy}: the library as it is now, ", output, StringComparison.Ordinal);
        Assert.Equal([copy], Directory.EnumerateFiles(folder.PathOf("kept")));
        Databases.AssertSound(copy);
        Assert.Equal(["table"], Databases.Read(copy, "SELECT Title FROM Studies"));
        Assert.Equal(["I saw it once."], Databases.Read(copy, "SELECT Text FROM Quotes"));
        Assert.Equal(0, (await CommandRun.OfAsync("verify", "--database", copy)).Code);
        LibraryContext.CloseReaders(copy);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        var there = folder.Write("notes.db", "mine");
        var (code, output, error) = await folder.RunAsync("backup", there);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"{there}: there is a file already", error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(there, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_backup_is_the_one_file_that_is_new_and_no_other_is_touched()
    {
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        Databases.Close(folder.Database);
        foreach (var name in new[] { "copy.db.part", "copy.db.part-journal", "copy.part", "copy-journal", "copy.db-old", "xcopy.db-wal" })
            folder.Write($"kept/{name}", $"mine: {name}");
        var before = States();
        var (code, _, error) = await folder.RunAsync("backup", folder.PathOf("kept/copy.db"));
        Assert.Equal((0, ""), (code, error));
        var after = States();
        Assert.True(after.Remove(folder.PathOf("kept/copy.db")));
        Assert.Equal(before.OrderBy(file => file.Key), after.OrderBy(file => file.Key));

        Dictionary<string, string> States() => Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, path => File.Exists(path)
                ? $"{Convert.ToHexString(File.ReadAllBytes(path))} {File.GetLastWriteTimeUtc(path):O}"
                : "folder");
    }

    [Theory]
    [InlineData("library.db", "there is a file already")]
    [InlineData("fresh.db-wal", "SQLite makes names that end in -wal for files of its own")]
    [InlineData("new.db-shm", "SQLite makes names that end in -shm for files of its own")]
    [InlineData("new-journal", "SQLite makes names that end in -journal for files of its own")]
    [InlineData("places", "this is a folder")]
    [InlineData("nowhere/", "this is a folder")]
    [InlineData("copy.db", "copy.db-journal: this file is there already")]
    [InlineData("other.db", "other.db-wal: this file is there already")]
    public async Task A_name_at_which_a_copy_would_harm_or_be_harmed_is_refused_and_nothing_is_touched(
        string name, string sentence)
    {
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        Databases.Close(folder.Database);
        folder.Write("copy.db-journal", "mine");
        folder.Write("other.db-wal", "mine");
        var before = Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order().ToList();
        var (code, output, error) = await folder.RunAsync("backup", folder.PathOf(name));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order());
        Assert.Equal(["I saw it once."], Databases.Read(folder.Database, "SELECT Text FROM Quotes"));
    }

    [Fact]
    public async Task A_copy_is_as_private_as_the_library()
    {
        if (OperatingSystem.IsWindows()) return;
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        Databases.Close(folder.Database);
        const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(folder.Database, Owners);
        await folder.RunAsync("backup", folder.PathOf("copy.db"));
        Assert.Equal(Owners, File.GetUnixFileMode(folder.PathOf("copy.db")));
    }

    [Fact]
    public async Task Who_only_reads_a_library_leaves_no_file_beside_it()
    {
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        Databases.Close(folder.Database);
        foreach (var verb in new string[][] { ["verify"], ["list"], ["export", "table", "--format", "md", "--out", folder.PathOf("t.md")] })
        {
            Assert.Equal(0, (await folder.RunAsync(verb)).Code);
            SqliteConnection.ClearAllPools();
            Assert.Empty(Directory.EnumerateFiles(folder.Path, "library.db-*"));
        }
    }

    [Fact]
    public async Task Without_a_library_there_is_nothing_to_back_up_or_verify_and_none_is_made()
    {
        Assert.Equal(1, (await folder.RunAsync("backup", folder.PathOf("copy.db"))).Code);
        Assert.Equal(1, (await folder.RunAsync("verify")).Code);
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public async Task A_sound_library_is_told_to_be_sound()
    {
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        var (code, output, error) = await folder.RunAsync("verify");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            $"{folder.Database}: sound, with 1 study and 1 quote; every source is as it came.", output.TrimEnd());
    }

    [Theory]
    [InlineData("UPDATE Sources SET Packed = x'00'", "table: the bytes of table.txt are not those that came.")]
    [InlineData("UPDATE Studies SET QuoteCount = 7", "table: not as many quotes are stored as it is said to have.")]
    [InlineData("PRAGMA foreign_keys = 0; DELETE FROM Themes", "a row of Concepts belongs to one of Themes")]
    public async Task Whatever_is_not_as_it_should_be_is_told(string change, string fault)
    {
        await folder.RunAsync("import", folder.Write("places/table.txt"));
        Databases.Read(folder.Database, change);
        var (code, output, error) = await folder.RunAsync("verify");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains($"{folder.Database}: {fault}", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
