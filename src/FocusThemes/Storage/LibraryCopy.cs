using FocusThemes.Reading;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Storage;

/// <summary>Copies a library while it is used: one state of it, whole or not at all.</summary>
public static class LibraryCopy
{
    /// <summary>What SQLite writes beside a database, by names that it makes of the database's.</summary>
    private static readonly string[] Beside = ["-wal", "-shm", "-journal"];

    /// <param name="database">The library's file, which others may read and write meanwhile.</param>
    /// <param name="target">A file that is not there yet; no other that is there is touched.</param>
    /// <exception cref="UnacceptableInputException">
    /// There is something at the target already, or beside it, or the copy is not sound; nothing is left of it.
    /// </exception>
    /// <exception cref="SqliteException">The library cannot be read, or the copy not be written.</exception>
    public static void Write(string database, string target)
    {
        target = Path.GetFullPath(target);
        if (WhyNot(target) is { } sentence) throw new UnacceptableInputException(sentence);
        var folder = Path.GetDirectoryName(target)!;
        // All that SQLite writes beside a copy in the making is in a folder of its own.
        var making = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(folder);
            OwnersFile.CreateFolder(making);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw OwnersFile.CannotBeWritten(target, making, fault);
        }

        try
        {
            var part = Path.Combine(making, "copy.db");
            Make(database, part);
            // As private as the library.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(part, File.GetUnixFileMode(database));
            File.Move(part, target);
        }
        catch (IOException) when (File.Exists(target))
        {
            throw new UnacceptableInputException(IsThere(target));
        }
        finally
        {
            Directory.Delete(making, recursive: true);
        }
    }

    /// <summary>A name beside the library that nothing has yet: <c>focusthemes.of-Listing.db</c>.</summary>
    internal static string NameBeside(string database, string what)
    {
        var stem = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(database))!, $"{Path.GetFileNameWithoutExtension(database)}.{what}");
        var name = $"{stem}{Path.GetExtension(database)}";
        for (var i = 2; WhyNot(name) is not null; i++) name = $"{stem}-{i}{Path.GetExtension(database)}";
        return name;
    }

    private static string? WhyNot(string target)
    {
        if (Path.GetFileName(target).Length == 0 || Directory.Exists(target))
            return $"{target}: this is a folder; name a file in it that is not there yet.";
        if (File.Exists(target)) return IsThere(target);
        if (Beside.FirstOrDefault(end => target.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } ending)
            return $"{target}: SQLite makes names that end in {ending} for files of its own; choose another name.";
        return Beside.Select(end => target + end).FirstOrDefault(Path.Exists) is { } other
            ? $"{other}: this file is there already, and SQLite would take it for a part of the copy; choose another name."
            : null;
    }

    private static string IsThere(string target) =>
        $"{target}: there is a file already; name one that is not there yet.";

    private static void Make(string database, string part)
    {
        using var from = ReadOnlyFile.Open(database);
        using var to = new SqliteConnection(LibraryContext.ConnectionString(part, isPooled: false, SqliteOpenMode.ReadWriteCreate));
        to.Open();
        from.BackupDatabase(to);
        // The copy is one file: no log beside it that could be left behind.
        Run(to, "PRAGMA journal_mode = DELETE");
        if (Run(to, "PRAGMA quick_check(1)") is not "ok" and var fault)
            throw new UnacceptableInputException($"{database}: what was copied is damaged ({fault}).");
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
