using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Commands;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Web.Publishing;

/// <summary>A copy of a library without some of its studies, which is gone when it is disposed of.</summary>
internal sealed class LibrarySubset : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("focusthemes-");
    private readonly ServiceProvider services;
    private readonly IServiceScope scope;

    private LibrarySubset()
    {
        services = new ServiceCollection().AddLogging().AddLibrary(Path.Combine(folder.FullName, "library.db")).BuildServiceProvider();
        scope = services.CreateScope();
        Library = scope.ServiceProvider.GetRequiredService<LibraryContext>();
    }

    public LibraryContext Library { get; }

    public static async Task<LibrarySubset> CopyAsync(LibraryContext library, IEnumerable<string> without, CancellationToken stop)
    {
        var copy = new LibrarySubset();
        try
        {
            LibraryCopy.Write(library.Path, copy.Library.Path);
            var importer = copy.scope.ServiceProvider.GetRequiredService<LibraryImporter>();
            foreach (var slug in without) await importer.RemoveAsync(slug, stop);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var connection = (SqliteConnection)Library.Database.GetDbConnection();
        scope.Dispose();
        services.Dispose();
        LibraryContext.CloseReaders(Path.Combine(folder.FullName, "library.db"));
        SqliteConnection.ClearPool(connection);
        folder.Delete(recursive: true);
    }
}
