using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Storage;

/// <summary>
/// Whether another file was put in the place of the one that a connection has open, as a copy is on a server that only reads.
/// What is open goes on reading the old file, which stays whole until it is closed.
/// </summary>
internal static partial class ReplacedFile
{
    private const int HasMoved = 20;

    /// <summary>True where the other one is there and can be opened instead.</summary>
    /// <remarks>
    /// Not while a log stands beside it: SQLite knows a log by its name alone, and would take that of the old file for the new one's.
    /// A library that is only copied to a server has none.
    /// </remarks>
    public static bool IsThere(SqliteConnection connection, string path) =>
        FileControl(connection.Handle!, 0, HasMoved, out var isMoved) == raw.SQLITE_OK && isMoved != 0
        && File.Exists(path) && !EmptyLog.IsBeside(path);

    // SQLitePCL has no name for it.
    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FileControl(sqlite3 database, nint name, int operation, out int answer);
}
