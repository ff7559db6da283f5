namespace FocusThemes.Web.Tests.Holding;

/// <summary>Who brings a library up to date does it alone.</summary>
public sealed class UpgradeAtOnceTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task Of_many_that_come_at_once_by_whatever_name_one_upgrades_and_keeps_a_copy()
    {
        if (OperatingSystem.IsWindows()) return;
        KeptLibraries.Unpack("Initial", folder.Database);
        Directory.CreateDirectory(folder.PathOf("links"));
        File.CreateSymbolicLink(folder.PathOf("links/other.db"), folder.Database);
        Directory.CreateSymbolicLink(folder.PathOf("way"), folder.Path);
        string[] names =
            [folder.Database, folder.PathOf("links/other.db"), folder.PathOf("way/library.db"), folder.Database];
        var lists = names.Select(name => ProgramRun.Start("list", "--database", name)).ToList();
        foreach (var list in lists)
        {
            var (code, output, error) = await list.EndAsync();
            Assert.True(code == 0, error);
            Assert.Contains("social-innovators", output, StringComparison.Ordinal);
            list.Dispose();
        }

        Databases.AssertSound(folder.Database);
        Assert.Equal(12, Databases.Read(folder.Database, "SELECT Id FROM Quotes").Count);
        Assert.Single(
            Directory.EnumerateFiles(folder.Path).Concat(Directory.EnumerateFiles(folder.PathOf("links"))),
            path => path.Contains(".of-Initial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lock_that_somebody_left_who_was_killed_holds_nobody_up()
    {
        KeptLibraries.Unpack("Evidence", folder.Database);
        Databases.Read(folder.Database, """
            DROP TABLE IF EXISTS __EFMigrationsLock;
            CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
            INSERT INTO __EFMigrationsLock VALUES (1, '2024-01-01 00:00:00')
            """);
        folder.Write("library.db-migrating", "");
        var (code, output, error) = await folder.RunAsync("list");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("social-innovators", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upgrade_waits_for_who_writes_and_one_that_is_killed_changed_nothing()
    {
        if (OperatingSystem.IsWindows()) return;
        KeptLibraries.Unpack("Initial", folder.Database);
        var before = Databases.Read(folder.Database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql");
        await using (var other = Databases.Open(folder.Database))
        {
            await using var writing = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
            using var list = ProgramRun.Start("list", "--database", folder.Database);
            await Task.Delay(3_000, TestContext.Current.CancellationToken);
            Assert.False(list.HasExited);
            list.Kill();
            await list.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            before, Databases.Read(folder.Database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql"));
        Assert.Equal(0, (await folder.RunAsync("list")).Code);
    }

    public void Dispose() => folder.Dispose();
}
