using Microsoft.Data.Sqlite;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>A database made for a test: its statements to the bytes of its file.</summary>
internal sealed class MadeDatabase : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.sqlite");
    private readonly SqliteConnection connection;

    public MadeDatabase(string schema)
    {
        connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        Run("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF");
        Run(schema);
    }

    public static byte[] Of(string statements)
    {
        using var made = new MadeDatabase(statements);
        return made.Bytes();
    }

    public void Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"@p{i}", values[i] ?? DBNull.Value);
        command.ExecuteNonQuery();
    }

    /// <summary>A row of a table, its columns in order.</summary>
    public void Add(string table, params ReadOnlySpan<object?> values) =>
        Run($"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, values.Length).Select(i => $"@p{i}"))})", values);

    /// <summary>Of the file, which nothing is added to afterwards.</summary>
    public byte[] Bytes()
    {
        connection.Close();
        return File.ReadAllBytes(path);
    }

    public void Dispose()
    {
        connection.Dispose();
        File.Delete(path);
        File.Delete($"{path}-wal");
        File.Delete($"{path}-shm");
    }
}
