using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Storage;

/// <summary>Tells whether the library has changed, by whichever connection or process.</summary>
/// <remarks>
/// A prepared statement on a connection of its own, which never writes and so sees every commit as somebody else's.
/// </remarks>
public sealed class LibraryRevision : IDisposable
{
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;

    /// <param name="path">The SQLite file, which must be there.</param>
    /// <exception cref="SqliteException">The file is missing or no database.</exception>
    public LibraryRevision(string path)
    {
        connection = ReadOnlyFile.Open(path);
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(connection.Handle, "PRAGMA data_version", out statement), connection.Handle);
    }

    /// <summary>The same number as long as nothing is committed; null where SQLite cannot tell just now.</summary>
    public long? Read()
    {
        lock (gate)
        {
            var told = raw.sqlite3_step(statement) == raw.SQLITE_ROW;
            long? version = told ? raw.sqlite3_column_int64(statement, 0) : null;
            // Ends the reading, so that a checkpoint has nobody to wait for.
            raw.sqlite3_reset(statement);
            return version;
        }
    }

    public void Dispose()
    {
        statement.Dispose();
        connection.Dispose();
    }
}
