using FocusThemes.Reading;
using FocusThemes.Storage.Importing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace FocusThemes.Storage;

/// <summary>
/// A library of one study that is only in memory: whatever can be read from a stored study can be read from one that
/// nobody stores. Nothing is left of it when it is disposed of.
/// </summary>
public sealed class TemporaryLibrary : IDisposable
{
    private const string Places = "file:temporary-";

    // An empty library: making one takes a good part of a second, copying it a millisecond.
    private static readonly Lazy<Task<TemporaryLibrary>> Empty = new(MakeEmptyAsync);
    private static readonly Lock Copying = new();
    private readonly SqliteConnection kept;

    // The database lives as long as a connection to it is open.
    private TemporaryLibrary()
    {
        var place = $"{Places}{Guid.NewGuid():N}?mode=memory&cache=shared";
        var database = LibraryContext.ConnectionString(place, isPooled: false);
        kept = new(database);
        kept.Open();
        Library = new(new DbContextOptionsBuilder<LibraryContext>().UseSqlite(database)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options);
    }

    public LibraryContext Library { get; }

    /// <summary>True for one of which nothing may be kept in memory either.</summary>
    internal static bool Is(LibraryContext library) => library.Path.StartsWith(Places, StringComparison.Ordinal);

    public static async Task<TemporaryLibrary> OfAsync(StudyDraft draft, CancellationToken cancellationToken = default)
    {
        var empty = await Empty.Value.WaitAsync(cancellationToken);
        var temporary = new TemporaryLibrary();
        try
        {
            lock (Copying) empty.kept.BackupDatabase(temporary.kept);
            var importer = new LibraryImporter(
                temporary.Library, TimeProvider.System, NullLogger<LibraryImporter>.Instance);
            await importer.ImportAsync(draft, cancellationToken);
            return temporary;
        }
        catch
        {
            temporary.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        LibraryContext.CloseReaders(Library.Path);
        Library.Dispose();
        kept.Dispose();
    }

    private static async Task<TemporaryLibrary> MakeEmptyAsync()
    {
        var empty = new TemporaryLibrary();
        await empty.Library.Database.MigrateAsync();
        return empty;
    }
}
