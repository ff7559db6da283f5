using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>A file's name is a name, whatever signs are in it.</summary>
public sealed class LibraryNameTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("ward; Mode=ReadOnly.db")]
    [InlineData("ward's = ours.db")]
    [InlineData("\"ward\".db")]
    public async Task Signs_of_settings_in_the_name_of_a_library_set_nothing(string name)
    {
        if (OperatingSystem.IsWindows() && name.Contains('"', StringComparison.Ordinal)) return;
        var database = folder.PathOf(name);
        var table = folder.Write("places.txt");
        Assert.Equal((0, ""), await RunAsync("import", table));
        Assert.Equal((0, ""), await RunAsync("backup", folder.PathOf("copy.db")));
        Assert.Equal((0, ""), await RunAsync("verify"));
        Assert.True(File.Exists(database));
        Assert.Equal(2, Directory.GetFiles(folder.Path, "*.db").Length);

        async Task<(int, string)> RunAsync(params string[] args)
        {
            var (code, _, error) = await CommandRun.OfAsync([.. args, "--database", database]);
            return (code, error);
        }
    }

    public void Dispose()
    {
        foreach (var file in Directory.GetFiles(folder.Path, "*.db")) LibraryContext.CloseReaders(file);
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
