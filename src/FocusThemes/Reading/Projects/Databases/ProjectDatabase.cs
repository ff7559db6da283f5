using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Plain;
using SQLitePCL;

namespace FocusThemes.Reading.Projects.Databases;

/// <summary>
/// A SQLite file of somebody else, opened in memory to be read and for nothing else: no extension, no trigger, no view, no
/// function of it runs, no other file is reached, and what it costs is bounded whatever the file says of itself.
/// </summary>
internal sealed class ProjectDatabase : IDisposable
{
    private const int StepsBetweenLooks = 100;
    private const int WriteVersionAt = 18;
    private const int HeaderBytes = 100;

    private readonly string name;
    private readonly Patience patience;
    private readonly sqlite3 database;
    private readonly Dictionary<string, string> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Stopwatch taken = Stopwatch.StartNew();
    private GCHandle pinned;
    private long steps;
    private long bytesRead;
    private Exception? ended;

    /// <param name="name">The file's name, for sentences.</param>
    /// <exception cref="UnacceptableInputException">The file is no database, is damaged or beyond the limits.</exception>
    public ProjectDatabase(string name, byte[] bytes, Patience patience)
    {
        (this.name, this.patience) = (name, patience);
        GridLimits.CheckSize(name, bytes.Length, ProjectLimits.MostMegabytes, "Keep one project in it.");
        patience.Spend(bytes.Length);
        Batteries_V2.Init();
        IsKeptWithLog = bytes.Length >= HeaderBytes && bytes[WriteVersionAt] == 2;
        pinned = GCHandle.Alloc(IsKeptWithLog ? WithoutLog(bytes) : bytes, GCHandleType.Pinned);
        if (raw.sqlite3_open_v2(":memory:", out database, raw.SQLITE_OPEN_READWRITE, null) != raw.SQLITE_OK)
            throw new InvalidOperationException("SQLite opens no database in memory.");
        try
        {
            Check(raw.sqlite3_deserialize(
                database, "main", pinned.AddrOfPinnedObject(), bytes.Length, bytes.Length, raw.SQLITE_DESERIALIZE_READONLY));
            Guard();
            FindTables();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>True for a file whose newest changes may stand in another beside it, while its program is open.</summary>
    public bool IsKeptWithLog { get; }

    /// <summary>Texts that are not UTF-8 and were taken for the Windows encoding of western Europe.</summary>
    public int NotUtf8 { get; private set; }

    public bool Has(string table) => tables.ContainsKey(table);

    /// <exception cref="UnacceptableInputException">One of them is not there.</exception>
    public void Need(string program, string table, params ReadOnlySpan<string> columns)
    {
        var there = Has(table) ? ColumnsOf(table) : [];
        foreach (var column in columns)
            if (!there.Contains(column))
                throw new UnacceptableInputException(
                    $"{name}: a project of {program} has a table {table} with {column}; this file does not. Open it in "
                    + $"{program}, which brings it up to date, and save it there.");
    }

    /// <summary>Every row of a table, in its order; none where the file has no such table. Columns that it does not have are
    /// empty.</summary>
    /// <exception cref="UnacceptableInputException">The table is damaged or beyond the limits.</exception>
    public IReadOnlyList<DatabaseRow> Read(string table, params string[] columns)
    {
        if (!Has(table)) return [];
        var there = ColumnsOf(table);
        var asked = columns.Where(there.Contains).ToList();
        if (asked.Count == 0) return [];
        var places = asked.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        var rows = new List<DatabaseRow>();
        // Of an index, which might say something else than the table, nothing is read.
        Run($"SELECT {string.Join(", ", asked.Select(Quoted))} FROM {Quoted(tables[table])} NOT INDEXED", row =>
        {
            if (rows.Count == ProjectLimits.MostRows)
                throw new UnacceptableInputException(
                    $"{name}: the table {table} has more than {ProjectLimits.MostRows:N0} rows; part the project.");
            rows.Add(new(places, [.. asked.Select((_, at) => ValueOf(row, at))]));
        });
        return rows;
    }

    /// <summary>The first row of a table; null where there is none.</summary>
    /// <inheritdoc cref="Read"/>
    public DatabaseRow? First(string table, params string[] columns) => Read(table, columns) is [var first, ..] ? first : null;

    public void Dispose()
    {
        // Its memory is no longer read once it is closed.
        database.Dispose();
        if (pinned.IsAllocated) pinned.Free();
    }

    // What a file that is kept with a log says of itself, SQLite reads from disk only.
    private static byte[] WithoutLog(byte[] bytes)
    {
        var copy = bytes.ToArray();
        copy.AsSpan(WriteVersionAt, 2).Fill(1);
        return copy;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Guard()
    {
        foreach (var (limit, most) in new[]
        {
            (raw.SQLITE_LIMIT_LENGTH, (int)(ProjectLimits.MostMegabytes * GridLimits.Megabyte)),
            (raw.SQLITE_LIMIT_SQL_LENGTH, ProjectLimits.LongestStatement), (raw.SQLITE_LIMIT_COLUMN, GridLimits.MostColumns),
            (raw.SQLITE_LIMIT_EXPR_DEPTH, 100), (raw.SQLITE_LIMIT_VDBE_OP, 25_000), (raw.SQLITE_LIMIT_ATTACHED, 0),
            (raw.SQLITE_LIMIT_TRIGGER_DEPTH, 1), (raw.SQLITE_LIMIT_WORKER_THREADS, 0),
        })
            raw.sqlite3_limit(database, limit, most);
        foreach (var (setting, value) in DatabaseAccess.Settings)
            Check(raw.sqlite3_db_config(database, setting, value, out _));
        raw.sqlite3_progress_handler(database, StepsBetweenLooks, IsEnded, null);
        foreach (var pragma in new[] { "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON" })
            Run($"PRAGMA {pragma}", _ => { });
        Check(raw.sqlite3_set_authorizer(database, DatabaseAccess.Allow, null));
    }

    private void FindTables() => Run("SELECT type, name, rootpage FROM sqlite_master", row =>
    {
        // What has no page of its own is made by some program, as a virtual table is.
        if (ValueOf(row, 0) is not "table" || ValueOf(row, 1) is not string table || ValueOf(row, 2) is not > 0L) return;
        if (tables.Count == ProjectLimits.MostTables)
            throw new UnacceptableInputException($"{name}: the database has more than {ProjectLimits.MostTables:N0} tables.");
        tables.TryAdd(table, table);
    });

    private HashSet<string> ColumnsOf(string table)
    {
        var columns = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Run($"PRAGMA table_xinfo({Quoted(tables[table])})", row =>
        {
            // A column that is not hidden is stored; any other is worked out.
            if (ValueOf(row, 6) is 0L && ValueOf(row, 1) is string column) columns.Add(column);
        });
        return columns;
    }

    private void Run(string sql, Action<sqlite3_stmt> row)
    {
        var result = raw.sqlite3_prepare_v2(database, sql, out var statement);
        using (statement)
        {
            Check(result);
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW) row(statement);
            if (result != raw.SQLITE_DONE) Check(result);
        }
    }

    private object? ValueOf(sqlite3_stmt row, int column)
    {
        switch (raw.sqlite3_column_type(row, column))
        {
            case raw.SQLITE_INTEGER: return raw.sqlite3_column_int64(row, column);
            case raw.SQLITE_FLOAT: return raw.sqlite3_column_double(row, column);
            case raw.SQLITE_NULL: return null;
            // Text is asked for first: that makes it UTF-8, whatever the database keeps.
            case raw.SQLITE_TEXT:
                raw.sqlite3_column_text(row, column);
                break;
            default: break;
        }

        var bytes = raw.sqlite3_column_blob(row, column);
        patience.Spend(bytes.Length);
        if ((bytesRead += bytes.Length) > ProjectLimits.MostMegabytes * GridLimits.Megabyte)
            throw new UnacceptableInputException(
                $"{name}: what is in the database is larger than {ProjectLimits.MostMegabytes} MB; part the project.");
        return Decoded(bytes);
    }

    private string Decoded(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            NotUtf8++;
            text = LegacyEncoding.Western.GetString(bytes);
        }

        // No text has it; another character in its place keeps every position.
        return text.Replace('\0', '\uFFFD');
    }

    // Called by SQLite, through which no exception may go.
    private int IsEnded(object ignored)
    {
        try
        {
            patience.Spend(StepsBetweenLooks);
            if ((steps += StepsBetweenLooks) <= ProjectLimits.MostSteps && taken.Elapsed.TotalSeconds <= ProjectLimits.MostSeconds) return 0;
            ended = new UnacceptableInputException(
                $"{name}: the database takes longer to read than any project does; open it in its program and save a copy "
                + "there.");
        }
#pragma warning disable CA1031 // It is thrown again as soon as SQLite has ended.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            ended = fault;
        }

        return 1;
    }

    private void Check(int result)
    {
        if (ended is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(ended);
        if (result is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE) return;
        throw new UnacceptableInputException($"{name}: {DatabaseAccess.Fault(result)}");
    }
}
