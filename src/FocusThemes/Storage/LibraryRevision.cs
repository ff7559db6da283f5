using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Storage;

/// <summary>Tells whether the library has changed, by whichever connection or process, or another file was put in its place.</summary>
/// <remarks>
/// A prepared statement on a connection of its own, which never writes and so sees every commit as somebody else's.
/// </remarks>
public sealed class LibraryRevision : IDisposable
{
    private readonly Lock gate = new();
    private readonly string path;
    private SqliteConnection connection;
    private sqlite3_stmt statement;
    private long files;

    /// <param name="path">The SQLite file, which must be there.</param>
    /// <exception cref="SqliteException">The file is missing or no database.</exception>
    public LibraryRevision(string path)
    {
        this.path = path;
        (connection, statement) = Open(path);
    }

    /// <summary>The same number as long as nothing is committed; null where SQLite cannot tell just now.</summary>
    public long? Read()
    {
        lock (gate)
        {
            if (ReplacedFile.IsThere(connection, path)) Reopen();
            var told = raw.sqlite3_step(statement) == raw.SQLITE_ROW;
            // SQLite counts each file's commits by itself, in 32 bits.
            long? version = told ? (files << 32) + raw.sqlite3_column_int64(statement, 0) : null;
            // Ends the reading, so that a checkpoint has nobody to wait for.
            raw.sqlite3_reset(statement);
            return version;
        }
    }

    private void Reopen()
    {
        try
        {
            var (opened, prepared) = Open(path);
            Dispose();
            (connection, statement, files) = (opened, prepared, files + 1);
        }
        catch (SqliteException)
        {
            // What cannot be opened is no library yet: the one before goes on.
        }
    }

    private static (SqliteConnection Connection, sqlite3_stmt Statement) Open(string path)
    {
        var connection = ReadOnlyFile.Open(path);
        try
        {
            SqliteException.ThrowExceptionForRC(
                raw.sqlite3_prepare_v2(connection.Handle, "PRAGMA data_version", out var statement), connection.Handle);
            return (connection, statement);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        statement.Dispose();
        connection.Dispose();
    }
}
