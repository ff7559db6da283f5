using System.Diagnostics;
using System.Globalization;
using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace FocusThemes.Benchmarks;

/// <summary>
/// Makes a library of a size that no published table has, through the same reading and storing, and says what each took
/// beside the bare insertion of the same quotes into a table without any index.
/// </summary>
internal static class Generate
{
    private const int Batch = 20_000;
    private static readonly string[] Columns = ["$id", "$concept", "$participant", "$text"];

    public static async Task<int> RunAsync(int quotes, string path, CancellationToken stop, bool hasAttributes = false)
    {
        if (File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path}: there is such a file already; name another or remove it.");
            return 1;
        }

        await using var library = Open(path);
        var importer = new LibraryImporter(library, TimeProvider.System, NullLogger<LibraryImporter>.Instance);
        await importer.PrepareAsync(stop);
        var (reading, importing, bytes) = (new Stopwatch(), new Stopwatch(), 0L);
        foreach (var study in new SyntheticLibrary(quotes, hasAttributes).Studies())
        {
            using (Running(reading)) StudyReader.Read(study, stop);
            using (Running(importing)) await importer.ImportAsync([study], stop);
            bytes += study.Tables[0].Bytes.Length;
        }

        using (Running(importing)) await importer.TidyAsync(stop);
        var processor = Environment.CpuUsage.TotalTime.TotalSeconds;
        if (await library.Quotes.CountAsync(stop) is var count && count != quotes)
        {
            await Console.Error.WriteLineAsync($"Of {quotes:N0} quotes {count:N0} were read: a fault of the reader.");
            return 1;
        }

        var (read, stored) = (reading.Elapsed.TotalSeconds, (importing.Elapsed - reading.Elapsed).TotalSeconds);
        var bare = await InsertBareAsync(library, path + ".bare", stop);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"""
             {quotes:N0} quotes, {bytes / 1e6:N0} MB of tables
             read                  {read,7:N1} s, {bytes / 1e6 / read:N0} MB/s
             stored and indexed    {stored,7:N1} s
             of the processor      {processor,7:N1} s, for tables made, read twice, stored and indexed
             bare prepared inserts {bare,7:N1} s, {bare / stored:N2} of storing
             """));
        return 0;
    }

    public static LibraryContext Open(string path) => new(path);

    /// <returns>Seconds for one transaction; fetching the texts does not count.</returns>
    private static async Task<double> InsertBareAsync(LibraryContext library, string path, CancellationToken stop)
    {
        var inserting = new Stopwatch();
        await using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await connection.OpenAsync(stop);
            Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
            Run(connection, "CREATE TABLE Quotes(Id INTEGER PRIMARY KEY, ConceptId INT, ParticipantId INT, Text TEXT)");
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(stop);
            await using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO Quotes VALUES ($id, $concept, $participant, $text)";
            SqliteParameter[] values = [.. Columns.Select(name => insert.Parameters.AddWithValue(name, 0))];
            await insert.PrepareAsync(stop);
            for (var last = 0; ;)
            {
                var rows = await library.Quotes.Where(quote => quote.Id > last).OrderBy(quote => quote.Id).Take(Batch)
                    .Select(quote => new { quote.Id, quote.ConceptId, quote.ParticipantId, quote.Text }).ToListAsync(stop);
                if (rows.Count == 0) break;
                using var running = Running(inserting);
                foreach (var row in rows)
                {
                    (values[0].Value, values[1].Value) = (row.Id, row.ConceptId);
                    (values[2].Value, values[3].Value) = (row.ParticipantId ?? (object)DBNull.Value, row.Text);
#pragma warning disable CA1849 // SQLite answers in this very thread.
                    insert.ExecuteNonQuery();
#pragma warning restore CA1849
                }

                last = rows[^1].Id;
            }

            using (Running(inserting)) await transaction.CommitAsync(stop);
        }

        foreach (var file in new[] { path, path + "-wal", path + "-shm" }) File.Delete(file);
        return inserting.Elapsed.TotalSeconds;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static Stopped Running(Stopwatch watch)
    {
        watch.Start();
        return new(watch);
    }

    private readonly record struct Stopped(Stopwatch Watch) : IDisposable
    {
        public void Dispose() => Watch.Stop();
    }
}
