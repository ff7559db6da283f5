using FocusThemes.Reading;
using FocusThemes.Storage.Indexing;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Storage;

/// <summary>Which schema a library's file has, beside the one that this program knows.</summary>
/// <remarks>
/// There is one migration, of the whole schema. A change of the schema changes it, gives it a new name and puts the name
/// that it had among the earlier ones: libraries of those are read anew from their sources, as are those whose texts were
/// indexed in an earlier way.
/// </remarks>
/// <param name="Name">What people can tell the schema by, <c>Listing</c>; null for a file without a library.</param>
/// <param name="IsCurrent">True where nothing has to be done.</param>
public sealed record LibrarySchema(string? Name, bool IsCurrent)
{
    // Larger files are looked through by the verb verify; a start has no time for it.
    private const long MostLookedThrough = 16 * 1024 * 1024;

    internal const string Current = "20261201100000_FilesAsTheyCame";

    private static readonly string[] Earlier =
    [
        "20261122231509_Initial", "20261123024456_Search", "20261123024709_WordIndexes", "20261123053001_FoldedWords",
        "20261123081734_Evidence", "20261123110626_OwnTable", "20261123123556_Listing", "20261128220000_SpelledWords",
        "20261128220117_HiddenInSources", "20261129010000_AttributesByName", "20261129020000_DoubtsInSources",
        "20261129114907_Projects", "20261129160000_Memos", "20261130090000_Library",
        "20261130100000_Dimensions", "20261130200000_Identifiers", "20261130220000_Seals",
        "20261130230000_Withdrawals", "20261201000000_PackedSources",
    ];

    public bool IsLibrary => Name is not null;

    /// <summary>What the file has, without changing it.</summary>
    /// <exception cref="UnacceptableInputException">
    /// The file is another program's, damaged, or of a newer version of this one.
    /// </exception>
    /// <exception cref="SqliteException">The file is no database, or cannot be read just now.</exception>
    public static LibrarySchema Of(LibraryContext library)
    {
        // A file that opening it has made would not be one that EF makes, with a write-ahead log.
        if (new FileInfo(library.Path) is not { Exists: true, Length: > 0 and var length }) return new(null, false);
        if (length <= MostLookedThrough) RefuseDamaged(library);
        var tables = TextsOf(library, "SELECT name FROM sqlite_master WHERE type = 'table'");
        var applied = tables.Contains("__EFMigrationsHistory")
            ? TextsOf(library, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId")
            : [];
        // A first start that was killed has left nothing but what EF begins with.
        if (applied.Count == 0)
        {
            return tables.TrueForAll(table => table.StartsWith("__EFMigrations", StringComparison.Ordinal)) ? new(null, false)
                : throw new UnacceptableInputException(
                    $"{library.Path}: this database is another program's; name another file with --database. "
                    + "It was not changed.");
        }

        var edition = 0L;
        library.ReadRaw("PRAGMA user_version", [], (row, _) => edition = row.GetInt64(0), CancellationToken.None);
        var newer = applied.Except(Earlier).LastOrDefault(schema => schema != Current);
        if (newer is not null || (applied.Contains(Current) && edition > IndexedText.Edition))
            throw new UnacceptableInputException(
                $"{library.Path}: a newer version of FocusThemes made this library (its schema is {newer ?? applied[^1]}); use "
                + "that version, or name another file with --database. It was not changed.");
        // "20261123123556_Listing".
        return new(
            applied[^1][(applied[^1].IndexOf('_', StringComparison.Ordinal) + 1)..],
            applied.Contains(Current) && edition == IndexedText.Edition);
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
