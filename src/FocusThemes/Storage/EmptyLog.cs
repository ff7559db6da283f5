using Microsoft.Data.Sqlite;

namespace FocusThemes.Storage;

/// <summary>
/// The files that SQLite makes beside a library for whoever opens it (<c>-wal</c>, <c>-shm</c>). Who can only read does
/// not take them away again.
/// </summary>
public static class EmptyLog
{
    public static bool IsBeside(string database) => File.Exists($"{database}-wal");

    /// <summary>Takes them away where nobody has the library open and there is nothing in them.</summary>
    public static void TakeAway(string database)
    {
        if (!File.Exists(database) || new FileInfo($"{database}-wal") is not { Exists: true, Length: 0 }) return;
        try
        {
            using var connection = new SqliteConnection(
                LibraryContext.ConnectionString(database, isPooled: false, SqliteOpenMode.ReadWrite));
            connection.Open();
            using var look = connection.CreateCommand();
            // The last to close it that might have written does the rest.
            look.CommandText = "PRAGMA schema_version";
            look.ExecuteScalar();
        }
        catch (SqliteException)
        {
            // Not to be written, or in somebody's hands: they stay.
        }
    }
}
