using Microsoft.Data.Sqlite;

namespace FocusThemes.Tests.Checks;

/// <summary>Damages a library on purpose.</summary>
internal static class Sql
{
    public static async Task ExecuteAsync(this string sql, string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
