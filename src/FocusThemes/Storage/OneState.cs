using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage;

/// <summary>Holds one state of the library for everything that is read until it is disposed of.</summary>
public sealed class OneState : IAsyncDisposable
{
    private readonly LibraryContext library;
    private readonly SqliteTransaction transaction;

    private OneState(LibraryContext library, SqliteTransaction transaction) =>
        (this.library, this.transaction) = (library, transaction);

    /// <summary>An import that ends meanwhile is not seen: no page mixes two readings of a study.</summary>
    public static async Task<OneState> HoldAsync(LibraryContext library, CancellationToken stop = default)
    {
        await library.Database.OpenConnectionAsync(stop);
        // Deferred: a reader takes no lock that a writer would have to wait for. SQLite has no asynchronous way to it.
#pragma warning disable CA1849
        var transaction = ((SqliteConnection)library.Database.GetDbConnection()).BeginTransaction(deferred: true);
#pragma warning restore CA1849
        await library.Database.UseTransactionAsync(transaction, stop);
        return new(library, transaction);
    }

    public async ValueTask DisposeAsync()
    {
        await library.Database.UseTransactionAsync(null);
        await transaction.DisposeAsync();
        await library.Database.CloseConnectionAsync();
    }
}
