using System.Data.Common;

namespace FocusThemes.Storage;

/// <summary>The one way to what pages read: plain SQL, past EF, which takes longer over it than SQLite.</summary>
internal static class RawSql
{
    /// <summary>
    /// Reads as <see cref="ReadRawAsync"/> does, for what is read piece by piece while it is written.
    /// </summary>
    public static void ReadRaw(
        this LibraryContext library, string sql, IReadOnlyList<object> values, Action<DbDataReader, int> row,
        CancellationToken stop)
    {
        using var own = library.Held is null ? ReadConnection.Rent(library.Path) : null;
        (library.Held ?? own!).Read(sql, values, row, stop);
    }

    /// <summary>Reads as <see cref="ReadRawAsync"/> does, for SQLite's checks of the whole file.</summary>
    public static void ReadCheck(
        this LibraryContext library, string pragma, Action<DbDataReader, int> row, CancellationToken stop)
    {
        using var fresh = ReadConnection.New(library.Path);
        fresh.Read(pragma, [], row, stop);
    }

    /// <param name="values">In the order of <c>@p0</c>, <c>@p1</c>, …</param>
    /// <param name="row">Called for each row, of each statement in turn.</param>
    /// <returns>A task that has ended: SQLite answers in this very thread.</returns>
    public static Task ReadRawAsync(
        this LibraryContext library, string sql, IReadOnlyList<object> values, Action<DbDataReader, int> row,
        CancellationToken stop)
    {
        library.ReadRaw(sql, values, row, stop);
        return Task.CompletedTask;
    }

    /// <summary>The column's text; null where it has none.</summary>
    public static string? Text(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
