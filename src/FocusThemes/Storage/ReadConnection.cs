using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using FocusThemes.Storage.Indexing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Storage;

/// <summary>
/// A connection that can only read, with the statements it has prepared. Both are kept from one request to the next:
/// preparing a theme page's statements anew takes longer than running them.
/// </summary>
internal sealed class ReadConnection : IDisposable
{
    private const int MostKeptStatements = 100;
    private const int LongestKeptStatement = 8_000;
    private const int MostFree = 16;

    /// <summary>Steps of SQLite's machine between two looks whether somebody still waits: less than a millisecond.</summary>
    private const int StepsBetweenLooks = 1_000;
    private static readonly ConcurrentDictionary<string, ConcurrentBag<ReadConnection>> Free = new(StringComparer.Ordinal);
    private static readonly DiagnosticListener Listener = new(LibraryContext.ListenerName);

    private readonly string path;
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);
    private bool isFaulty;
    private CancellationToken waiting;

    // Nothing is bound to them and nothing read from them: a command around them takes longer than they do.
    private sqlite3_stmt? begin;
    private sqlite3_stmt? commit;

    private ReadConnection(string path)
    {
        this.path = path;
        connection = ReadOnlyFile.Open(path);
        try
        {
            Bm25.AddTo(connection);
            // Asked by SQLite in the thread that reads, of what is being read: nothing that ends another command could
            // come too late and end the next one.
            raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, NobodyWaits, this);
            Run("PRAGMA query_only = 1");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <exception cref="SqliteException">The file is missing or no database.</exception>
    /// <remarks>Never one of a file in whose place there is another by now.</remarks>
    public static ReadConnection Rent(string path)
    {
        while (Free.TryGetValue(path, out var free) && free.TryTake(out var connection))
        {
            if (!ReplacedFile.IsThere(connection.connection, path)) return connection;
            connection.Close();
        }

        return new(path);
    }

    /// <summary>
    /// One that nobody has read through yet. What another has in mind of a word index may be older than the file, which
    /// SQLite's checks would take for damage.
    /// </summary>
    /// <exception cref="SqliteException">The file is missing or no database.</exception>
    public static ReadConnection New(string path) => new(path);

    /// <summary>Gives the connection back, for whoever reads next.</summary>
    public void Dispose()
    {
        var free = Free.GetOrAdd(path, _ => []);
        if (isFaulty || free.Count >= MostFree) Close();
        else free.Add(this);
    }

    /// <summary>Closes those that nobody uses just now.</summary>
    public static void CloseFree(string path)
    {
        if (!Free.TryRemove(path, out var free)) return;
        foreach (var connection in free) connection.Close();
    }

    /// <summary>The same, with one state of the library for all that is read until <see cref="End"/>.</summary>
    public static ReadConnection RentInOneState(string path)
    {
        var connection = Rent(path);
        try
        {
            // Deferred: a reader takes no lock that a writer would have to wait for.
            connection.Step(connection.begin ??= connection.Prepare("BEGIN DEFERRED"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Ends the one state; after a fault, closing the connection does.</summary>
    public void End()
    {
        if (!isFaulty) Step(commit ??= Prepare("COMMIT"));
    }

    /// <param name="values">In the order of <c>@p0</c>, <c>@p1</c>, …</param>
    /// <param name="row">Called for each row, of each statement in turn.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more, whether or not it found anything.
    /// </exception>
    public void Read(string sql, IReadOnlyList<object> values, Action<DbDataReader, int> row, CancellationToken stop)
    {
        var before = waiting;
        waiting = stop;
        var command = CommandOf(sql, values);
        if (Listener.IsEnabled()) Listener.Write(LibraryContext.CommandEvent, command);
        try
        {
            using var reader = command.ExecuteReader();
            var statement = 0;
            do
            {
                while (reader.Read())
                {
                    stop.ThrowIfCancellationRequested();
                    row(reader, statement);
                }

                statement++;
            }
            while (reader.NextResult());
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode == raw.SQLITE_INTERRUPT && stop.IsCancellationRequested)
        {
            throw new OperationCanceledException("Nobody waits for the answer any more.", broken, stop);
        }
        catch (SqliteException)
        {
            isFaulty = true;
            throw;
        }
        finally
        {
            waiting = before;
            if (sql.Length > LongestKeptStatement) command.Dispose();
        }
    }

    private static int NobodyWaits(object connection) =>
        ((ReadConnection)connection).waiting.IsCancellationRequested ? 1 : 0;

    private void Run(string sql)
    {
        try
        {
            CommandOf(sql, []).ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            isFaulty = true;
            throw;
        }
    }

    private sqlite3_stmt Prepare(string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement), connection.Handle);
        return statement;
    }

    private void Step(sqlite3_stmt statement)
    {
        var told = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        isFaulty |= told != raw.SQLITE_DONE;
        if (isFaulty) SqliteException.ThrowExceptionForRC(told, connection.Handle);
    }

    private void Close()
    {
        begin?.Dispose();
        commit?.Dispose();
        foreach (var command in statements.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand CommandOf(string sql, IReadOnlyList<object> values)
    {
        if (!statements.TryGetValue(sql, out var command))
        {
            if (statements.Count == MostKeptStatements)
            {
                foreach (var old in statements.Values) old.Dispose();
                statements.Clear();
            }

            command = connection.CreateCommand();
#pragma warning disable CA2100 // All SQL is the library's own; what people type is in the values.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 0; i < values.Count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
            if (sql.Length <= LongestKeptStatement) statements.Add(sql, command);
        }

        for (var i = 0; i < values.Count; i++) command.Parameters[i].Value = values[i];
        return command;
    }
}
