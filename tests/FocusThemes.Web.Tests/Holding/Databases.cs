using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests.Holding;

/// <summary>Looks at a library's file as any other program would.</summary>
internal static class Databases
{
    /// <summary>The first column of every row.</summary>
    public static List<string> Read(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Words of a test.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=30");
        connection.Open();
        return connection;
    }

    /// <summary>Without the log beside it, and with nobody who has it open.</summary>
    public static void Close(string path)
    {
        SqliteConnection.ClearAllPools();
        LibraryContext.CloseReaders(path);
        Read(path, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Whole, and nothing belongs to what is not there.</summary>
    public static void AssertSound(string path)
    {
        Assert.Equal(["ok"], Read(path, "PRAGMA integrity_check"));
        Assert.Empty(Read(path, "PRAGMA foreign_key_check"));
    }
}
