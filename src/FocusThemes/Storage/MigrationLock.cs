using FocusThemes.Storage.Importing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FocusThemes.Storage;

/// <summary>
/// Lets one process at a time make a library or read one anew, by the write lock of the library itself: all of it is one
/// transaction. Whoever is killed in it leaves the library as it was and no lock; and by whatever name or link two of
/// them know the file, there is one lock.
/// </summary>
/// <remarks>
/// A file beside the library is another for each of its names, and EF's own lock is a row, which outlives a process that
/// is killed. A new file in the library's place would leave others with the old one, who have waited for it.
/// </remarks>
internal sealed class MigrationLock : IAsyncDisposable
{
    // What is not read from sources; parents after what refers to them, so that nothing is deleted row by row.
    private const string NextToDrop =
        """
        SELECT 'DROP ' || type || ' "' || name || '"' AS Value FROM sqlite_master
        WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT IN ('EarlierReadings', 'EarlierSources', 'FormerFiles', 'FormerIdentifiers', 'Withdrawals')
        ORDER BY type = 'view' DESC, sql LIKE 'CREATE VIRTUAL %' DESC, rowid DESC LIMIT 1
        """;

    private IDbContextTransaction? transaction;

    private MigrationLock(string database) => Library = new(database, isPooled: false);

    /// <summary>Writes in the transaction.</summary>
    public LibraryContext Library { get; }

    /// <summary>Makes the file where there is none.</summary>
    /// <exception cref="SqliteException">
    /// Somebody else has been writing for half a minute, or the library may not be written.
    /// </exception>
    public static async Task<MigrationLock> TakeAsync(string database, CancellationToken cancellationToken)
    {
        var alone = new MigrationLock(database);
        try
        {
            await alone.Library.Database.OpenConnectionAsync(cancellationToken);
            await alone.Library.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);
            alone.transaction = await alone.Library.Database.BeginTransactionAsync(cancellationToken);
            return alone;
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the tables, empty, in the place of any that are there, but for earlier readings and identifiers.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        while (await Library.Database.SqlQueryRaw<string>(NextToDrop).ToListAsync(cancellationToken) is [var drop])
#pragma warning disable EF1002 // Names of tables, which take no parameter.
            await Library.Database.ExecuteSqlRawAsync(drop, cancellationToken);
#pragma warning restore EF1002
        await Library.Database.MigrateAsync(cancellationToken);
    }

    public StudyWriter Writer() => new((SqliteConnection)Library.Database.GetDbConnection());

    public Task CommitAsync(CancellationToken cancellationToken) => transaction!.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync();
        await Library.DisposeAsync();
    }
}
