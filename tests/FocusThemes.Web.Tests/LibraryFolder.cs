using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>A folder with files to import and a library made of them, for tests of the command line.</summary>
public sealed class LibraryFolder : IDisposable
{
    public const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it once.” (1P02)\n";

    private Site? site;

    public string Path { get; } = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    public string Database => PathOf("library.db");

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <returns>Where it was written.</returns>
    public string Write(string name, string text = Table)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public Task<(int Code, string Output, string Error)> RunAsync(params string[] args) =>
        CommandRun.OfAsync([.. args, "--database", Database]);

    /// <summary>The library, served.</summary>
    public Site Serve() => new(new SiteStart { Database = Database, Seeds = [] });

    /// <summary>The library, served by one site that starts when it is first asked, and sees what becomes of the library.</summary>
    public Site Served => site ??= Serve();

    public void Dispose()
    {
        site?.Dispose();
        SqliteConnection.ClearAllPools();
        LibraryContext.CloseReaders(Database);
        Directory.Delete(Path, recursive: true);
    }
}
