using System.Reflection;
using FocusThemes.Reading;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FocusThemes.Storage;

/// <summary>Which schema a library's file has, beside those that this program knows.</summary>
/// <param name="Applied">Migrations that made the file, in their order; empty for a file without a library.</param>
/// <param name="Pending">Those that it still needs.</param>
public sealed record LibrarySchema(IReadOnlyList<string> Applied, IReadOnlyList<string> Pending)
{
    // Larger files are looked through by the verb verify; a start has no time for it.
    private const long MostLookedThrough = 16 * 1024 * 1024;

    private static readonly string[] Known =
    [
        .. typeof(LibrarySchema).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()).OfType<MigrationAttribute>()
            .Select(migration => migration.Id).Order(StringComparer.Ordinal),
    ];

    public bool IsLibrary => Applied.Count > 0;

    /// <summary>What the file has, without changing it.</summary>
    /// <exception cref="UnacceptableInputException">
    /// The file is another program's, damaged, or of a newer version of this one.
    /// </exception>
    /// <exception cref="SqliteException">The file is no database, or cannot be read just now.</exception>
    public static LibrarySchema Of(LibraryContext library)
    {
        // A file that opening it has made would not be one that EF makes, with a write-ahead log.
        if (new FileInfo(library.Path) is not { Exists: true, Length: > 0 and var length }) return new([], Known);
        if (length <= MostLookedThrough) RefuseDamaged(library);
        var tables = TextsOf(library, "SELECT name FROM sqlite_master WHERE type = 'table'");
        var applied = tables.Contains("__EFMigrationsHistory")
            ? TextsOf(library, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId")
            : [];
        // A first start that was killed has left nothing but what EF begins with.
        if (applied.Count == 0 && tables.Any(table => !table.StartsWith("__EFMigrations", StringComparison.Ordinal)))
            throw new UnacceptableInputException(
                $"{library.Path}: this database is another program's; name another file with --database. "
                + "It was not changed.");
        if (applied.Except(Known).LastOrDefault() is { } newer)
            throw new UnacceptableInputException(
                $"{library.Path}: a newer version of FocusThemes made this library (its schema is {newer}); use that "
                + "version, or name another file with --database. It was not changed.");
        return new(applied, [.. Known.Except(applied)]);
    }

    private static void RefuseDamaged(LibraryContext library)
    {
        library.ReadCheck("PRAGMA quick_check(1)", (row, _) =>
        {
            if (row.GetString(0) is not "ok" and var found)
                throw new UnacceptableInputException(
                    $"{library.Path}: the database is damaged ({found}); put a backup in its place, or name another file "
                    + "with --database. It was not changed.");
        }, CancellationToken.None);
    }

    private static List<string> TextsOf(LibraryContext library, string sql)
    {
        var texts = new List<string>();
        library.ReadRaw(sql, [], (row, _) => texts.Add(row.GetString(0)), CancellationToken.None);
        return texts;
    }
}
