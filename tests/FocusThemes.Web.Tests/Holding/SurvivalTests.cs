using System.Diagnostics;
using System.Globalization;

namespace FocusThemes.Web.Tests.Holding;

/// <summary>What may befall a library's file while it is written, besides the end of the writer.</summary>
public sealed class SurvivalTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_log_that_is_cut_short_leaves_the_old_or_the_new_reading()
    {
        await ImportAsync("once");
        Databases.Close(folder.Database);
        // Somebody reads the old state, so that the new one stays in the log.
        await using (var reader = Databases.Open(folder.Database))
        {
            await using var command = reader.CreateCommand();
            command.CommandText = "BEGIN; SELECT count(*) FROM Quotes";
            await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
            await ImportAsync("twice");
            File.Copy(folder.Database, folder.PathOf("whole.db"));
            File.Copy($"{folder.Database}-wal", folder.PathOf("whole.db-wal"));
        }

        var log = await File.ReadAllBytesAsync(folder.PathOf("whole.db-wal"), TestContext.Current.CancellationToken);
        Assert.True(log.Length > 100_000);
        var found = new List<string>();
        for (var step = 0; step <= 60; step++)
        {
            var at = (int)((long)log.Length * step / 60);
            found.Add(AfterPowerCut(log[..at]));
            // As a disk that wrote later pages before earlier ones.
            var torn = log.ToArray();
            torn.AsSpan(Math.Min(at, torn.Length - 1), Math.Min(700, torn.Length - Math.Min(at, torn.Length - 1))).Clear();
            found.Add(AfterPowerCut(torn));
        }

        Assert.Contains("I saw it once.", found);
        Assert.Contains("I saw it twice.", found);

        string AfterPowerCut(byte[] left)
        {
            var path = folder.PathOf("cut.db");
            foreach (var file in Directory.EnumerateFiles(folder.Path, "cut.db*")) File.Delete(file);
            File.Copy(folder.PathOf("whole.db"), path);
            File.WriteAllBytes($"{path}-wal", left);
            Databases.AssertSound(path);
            var said = Assert.Single(Databases.Read(path, "SELECT Text FROM Quotes"));
            Assert.True(said is "I saw it once." or "I saw it twice.", said);
            return said;
        }
    }

    [Fact]
    public async Task A_library_that_another_program_writes_is_waited_for()
    {
        await ImportAsync("once");
        await using var other = Databases.Open(folder.Database);
        await using var writing = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        folder.Write("places/table.txt", LibraryFolder.Table.Replace("once", "twice", StringComparison.Ordinal));
        using var import = Program("import", folder.PathOf("places/table.txt"));
        await Task.Delay(3_000, TestContext.Current.CancellationToken);
        Assert.False(import.HasExited);
        await writing.RollbackAsync(TestContext.Current.CancellationToken);
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, import.ExitCode);
        Assert.Equal(["I saw it twice."], Databases.Read(folder.Database, "SELECT Text FROM Quotes"));
    }

    [Fact]
    public async Task Two_imports_at_once_are_both_there_afterwards()
    {
        string[] studies = ["places", "people", "plans", "paths"];
        foreach (var study in studies) folder.Write($"{study}/table.txt");
        // Into a library that is not there yet: all of them make it.
        var imports = studies.Select(study => Program("import", folder.PathOf(study))).ToList();
        foreach (var import in imports)
        {
            var error = await import.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await import.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(import.ExitCode == 0, error);
            import.Dispose();
        }

        Databases.AssertSound(folder.Database);
        Assert.Equal(studies.Order(), Databases.Read(folder.Database, "SELECT Slug FROM Studies ORDER BY Slug"));
    }

    [Fact]
    public async Task A_disk_without_room_is_told_and_the_library_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows()) return;
        await ImportAsync("once");
        Databases.Close(folder.Database);
        var table = string.Concat(Enumerable.Range(0, 4_000).Select(
            quote => string.Create(CultureInfo.InvariantCulture, $"They stay {quote}.“I stayed {quote}.” (1P03)\n")));
        folder.Write("places/table.txt", LibraryFolder.Table + table);
        // No file may grow beyond a megabyte: for SQLite the same as no room.
        using var import = Program("import", [folder.PathOf("places/table.txt")], "trap '' XFSZ; ulimit -f 1024; DOTNET_EnableWriteXorExecute=0 exec \"$@\"");
        var error = await import.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, import.ExitCode);
        Assert.Contains(folder.Database, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Databases.AssertSound(folder.Database);
        Assert.Equal(["I saw it once."], Databases.Read(folder.Database, "SELECT Text FROM Quotes"));
    }

    [Fact]
    public async Task Where_nothing_may_be_written_the_site_serves_and_an_import_says_why_it_does_not()
    {
        if (OperatingSystem.IsWindows()) return;
        await ImportAsync("once");
        Databases.Close(folder.Database);
        foreach (var log in Directory.EnumerateFiles(folder.Path, "library.db-*")) File.Delete(log);
        var before = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);
        folder.Write("places/table.txt", LibraryFolder.Table.Replace("once", "twice", StringComparison.Ordinal));
        File.SetUnixFileMode(folder.Database, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead
            | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(folder.Path, Closed);
        var copy = Path.Combine(Path.GetTempPath(), $"focusthemes-{Guid.NewGuid()}.db");
        try
        {
            // Rights do not hold root back.
            const string AsNobody =
                "if [ \"$(id -u)\" = 0 ]; then exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\"; else exec \"$@\"; fi";
            using var import = Program("import", [folder.PathOf("places/table.txt")], AsNobody);
            var error = await import.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await import.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(1, import.ExitCode);
            Assert.Contains("its file or folder is read-only. Nothing was changed.", error, StringComparison.Ordinal);

            using var list = Program("verify", [], AsNobody);
            var output = await list.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.True(
                output.Contains("sound, with 1 study", StringComparison.Ordinal),
                await list.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));

            using var backup = Program("backup", [copy], AsNobody);
            Assert.Equal("", await backup.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            Databases.AssertSound(copy);
        }
        finally
        {
            File.Delete(copy);
            File.SetUnixFileMode(folder.Path, Closed | UnixFileMode.UserWrite);
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "library.db-*"));
    }

    public void Dispose() => folder.Dispose();

    private async Task ImportAsync(string said)
    {
        var file = folder.Write("places/table.txt", LibraryFolder.Table.Replace("once", said, StringComparison.Ordinal));
        var (code, _, error) = await folder.RunAsync("import", file);
        Assert.True(code == 0, error);
    }

    private Process Program(string verb, string path) => Program(verb, [path], "exec \"$@\"");

    private Process Program(string verb, string[] paths, string shell)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "-c", shell, "bash", "dotnet", Path.Combine(AppContext.BaseDirectory, "FocusThemes.Web.dll"), verb, .. paths,
            "--database", folder.Database,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
