using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Storage;

/// <summary>Opens a library for nothing but reading.</summary>
internal static class ReadOnlyFile
{
    /// <exception cref="SqliteException">The file is missing or no database.</exception>
    public static SqliteConnection Open(string path)
    {
        // One that is in memory is shared by name, and only for as long as somebody may write it.
        var inMemory = path.Contains("mode=memory", StringComparison.Ordinal);
        var connection = Of(path, inMemory ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly);
        try
        {
            connection.Open();
            // Opening tells nothing yet: the log beside the file is looked for by the first to read.
            using var look = connection.CreateCommand();
            look.CommandText = "PRAGMA schema_version";
            look.ExecuteScalar();
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            if (fault.SqliteErrorCode is not (raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY) || !IsAlone(path)) throw;
        }

        // In a folder that nobody may write there is no place for what readers and writers tell one another by, and so
        // no writer: the file stays as it is.
        connection = Of($"file:{Uri.EscapeDataString(path)}?immutable=1", SqliteOpenMode.ReadOnly);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Of(string path, SqliteOpenMode mode) =>
        new(LibraryContext.ConnectionString(path, isPooled: false, mode));

    // Whole without its log.
    private static bool IsAlone(string path) =>
        File.Exists(path) && new FileInfo($"{path}-wal") is { Exists: false } or { Length: 0 };
}
