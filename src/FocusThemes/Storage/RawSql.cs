using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace FocusThemes.Storage;

/// <summary>
/// The one way to SQL that EF does not write: through EF's own pipeline, so that it is logged and counted.
/// </summary>
internal static class RawSql
{
    /// <param name="values">In the order of <c>@p0</c>, <c>@p1</c>, …</param>
    /// <param name="row">Called for each row, of each statement in turn.</param>
    public static async Task ReadRawAsync(
        this LibraryContext library, string sql, IReadOnlyList<object> values, Action<DbDataReader, int> row,
        CancellationToken stop)
    {
        var dependencies = (IRelationalDatabaseFacadeDependencies)
            ((IDatabaseFacadeDependenciesAccessor)library.Database).Dependencies;
        var parameters = values.Select((value, i) => (object)new SqliteParameter($"@p{i}", value)).ToArray();
        var command = dependencies.RawSqlCommandBuilder.Build(sql, parameters, library.Model);
        await using var reader = await command.RelationalCommand.ExecuteReaderAsync(
            new(dependencies.RelationalConnection, command.ParameterValues, null, library, dependencies.CommandLogger),
            stop);
        var statement = 0;
        // SQLite answers in this very thread: waiting for each of 10,000 rows would only cost.
#pragma warning disable CA1849
        do
        {
            while (reader.DbDataReader.Read()) row(reader.DbDataReader, statement);
            stop.ThrowIfCancellationRequested();
            statement++;
        }
        while (reader.DbDataReader.NextResult());
#pragma warning restore CA1849
    }

    /// <summary>The column's text; null where it has none.</summary>
    public static string? Text(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
