using FocusThemes.Reading;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Storage;

/// <summary>Copies a library while it is used: one state of it, whole or not at all.</summary>
public static class LibraryCopy
{
    /// <param name="database">The library's file, which others may read and write meanwhile.</param>
    /// <param name="target">A file that is not there yet.</param>
    /// <exception cref="UnacceptableInputException">
    /// The target is there already, or the copy is not sound; nothing is left of it.
    /// </exception>
    /// <exception cref="SqliteException">The library cannot be read, or the copy not be written.</exception>
    public static void Write(string database, string target)
    {
        if (File.Exists(target))
            throw new UnacceptableInputException($"{target}: there is a file already; name one that is not there yet.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var part = $"{target}.part";
        File.Delete(part);
        try
        {
            using (var from = Open(database, SqliteOpenMode.ReadOnly))
            using (var to = Open(part, SqliteOpenMode.ReadWriteCreate))
            {
                from.BackupDatabase(to);
                // The copy is one file: no log beside it that could be left behind.
                Run(to, "PRAGMA journal_mode = DELETE");
                if (Run(to, "PRAGMA quick_check(1)") is not "ok" and var fault)
                    throw new UnacceptableInputException($"{database}: what was copied is damaged ({fault}).");
            }

            File.Move(part, target);
        }
        finally
        {
            File.Delete(part);
            File.Delete($"{part}-journal");
        }
    }

    /// <summary>A name beside the library that nothing has yet: <c>focusthemes.of-Listing.db</c>.</summary>
    internal static string NameBeside(string database, string what)
    {
        var stem = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(database))!, $"{Path.GetFileNameWithoutExtension(database)}.{what}");
        var name = $"{stem}{Path.GetExtension(database)}";
        for (var i = 2; File.Exists(name); i++) name = $"{stem}-{i}{Path.GetExtension(database)}";
        return name;
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 30,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static string? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Pragmas of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() as string;
    }
}
