using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace FocusThemes.Storage;

/// <summary>
/// Lets one process at a time change a library's schema, by the write lock of the library itself: all migrations are one
/// transaction. Whoever is killed in it leaves the library as it was and no lock; and by whatever name or link two of
/// them know the file, there is one lock.
/// </summary>
/// <remarks>
/// A file beside the library is another for each of its names, and EF's own lock is a row, which outlives a process that
/// is killed. A migration that has to run outside a transaction (a table that EF makes anew) is refused by EF: write it
/// in plain SQL.
/// </remarks>
internal sealed class MigrationLock : IAsyncDisposable
{
    private readonly LibraryContext library;
    private IDbContextTransaction? transaction;

    private MigrationLock(string database) => library = new(new DbContextOptionsBuilder<LibraryContext>()
        .UseSqlite(LibraryContext.ConnectionString(database, isPooled: false))
        // It warns that it takes no lock of its own in a transaction; this one is ours.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning))
        .Options);

    /// <summary>Makes the file where there is none.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">
    /// Somebody else has been writing for half a minute, or the library may not be written.
    /// </exception>
    public static async Task<MigrationLock> TakeAsync(string database, CancellationToken cancellationToken)
    {
        var alone = new MigrationLock(database);
        try
        {
            await alone.library.Database.OpenConnectionAsync(cancellationToken);
            await alone.library.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);
            alone.transaction = await alone.library.Database.BeginTransactionAsync(cancellationToken);
            return alone;
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    /// <summary>Brings the schema up to date, wholly or not at all.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        // Left by a version that used EF's lock and was killed: whoever uses it would wait for ever.
        await library.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        await library.Database.MigrateAsync(cancellationToken);
        await transaction!.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync();
        await library.DisposeAsync();
    }
}
