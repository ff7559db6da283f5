using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// <c>closeness(index, frequency, …)</c> for full-text queries: BM25 over the first column, told how frequent each
/// phrase of the expression is. SQLite's own <c>bm25()</c> counts every hit of every phrase first to weigh it, which took
/// 42 ms for the commonest word among a million quotes and 150 ms for a phrase of two; this takes what it is told and
/// looks only at the rows it is asked for.
/// </summary>
internal static unsafe partial class Bm25
{
    public const string Function = "closeness";
    private const int MostWaited = 30_000;
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    public static void AddTo(SqliteConnection connection)
    {
        if (!OwnRanking.IsUsed) return;
        var fts5 = InterfaceOf(connection);
        fixed (byte* name = "closeness\0"u8)
            fts5->CreateFunction(fts5, name, 0, &Score, 0);
    }

    /// <summary>The versions of the interface of FTS5, and of that which its functions are given.</summary>
    /// <param name="trial">An empty database.</param>
    public static (int Fts5, int Extension) VersionsOf(SqliteConnection trial)
    {
        var fts5 = InterfaceOf(trial);
        var version = fts5->Version;
        // By an interface that is not known nothing is called.
        if (!OwnRanking.Fits(version, 1)) return (version, 0);
        fixed (byte* name = "told\0"u8)
            fts5->CreateFunction(fts5, name, 0, &Version, 0);
        using var command = trial.CreateCommand();
        command.CommandText =
            "CREATE VIRTUAL TABLE trial USING fts5(word); INSERT INTO trial VALUES ('one');" +
            "SELECT told(trial) FROM trial WHERE trial MATCH 'one'";
        return (version, Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture));
    }

    // SQLite hands out the interface of FTS5 through a pointer bound to a statement.
    private static Fts5* InterfaceOf(SqliteConnection connection)
    {
        var database = connection.Handle!;
        var interfaces = stackalloc nint[1];
        interfaces[0] = 0;
        // A first statement reads the schema, for which another connection that closes may have to be waited for.
        raw.sqlite3_busy_timeout(database, MostWaited);
        var prepared = raw.sqlite3_prepare_v2(database, "SELECT fts5(?1)", out var statement);
        if (prepared != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), prepared);
        using (statement)
            fixed (byte* type = "fts5_api_ptr\0"u8)
            {
                _ = BindPointer(statement.DangerousGetHandle(), 1, interfaces, type, 0);
                raw.sqlite3_step(statement);
            }

        var fts5 = (Fts5*)interfaces[0];
        return fts5 is not null
            ? fts5
            : throw new SqliteException("This SQLite has no full-text search (FTS5).", raw.SQLITE_ERROR);
    }

    // The version stands first, whatever it is the version of.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Version(Extension* api, nint row, nint result, int valueCount, nint* values) =>
        ResultDouble(result, api->Version);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Score(Extension* api, nint row, nint result, int weightCount, nint* weights)
    {
        long rows = 0, words = 0;
        int hits = 0, length = 0;
        api->RowCount(row, &rows);
        api->ColumnTotalSize(row, 0, &words);
        api->ColumnSize(row, 0, &length);
        api->InstCount(row, &hits);
        var times = stackalloc int[weightCount];
        new Span<int>(times, weightCount).Clear();
        for (var i = 0; i < hits; i++)
        {
            int phrase, column, place;
            api->Inst(row, i, &phrase, &column, &place);
            if (phrase < weightCount && column == 0) times[phrase]++;
        }

        var steadied = Saturation * (1 - LengthShare + (LengthShare * length * rows / Math.Max(words, 1)));
        var score = 0.0;
        for (var i = 0; i < weightCount; i++)
            if (times[i] > 0)
                score += WeightOf(ValueDouble(weights[i]), rows) * times[i] * (Saturation + 1) / (times[i] + steadied);
        ResultDouble(result, score);
    }

    // The rarer, the heavier. Below zero it is the share of rows that have the phrase, otherwise their number.
    private static double WeightOf(double frequency, long rows)
    {
        var found = frequency < 0 ? -frequency * rows : frequency;
        return Math.Log(1 + (Math.Max(rows - found, 0) + 0.5) / (found + 0.5));
    }

    [LibraryImport(OwnRanking.Library, EntryPoint = "sqlite3_libversion_number")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial int SqliteVersion();

    [LibraryImport(OwnRanking.Library, EntryPoint = "sqlite3_bind_pointer")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int BindPointer(nint statement, int parameter, void* pointer, byte* type, nint destructor);

    [LibraryImport(OwnRanking.Library, EntryPoint = "sqlite3_value_double")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial double ValueDouble(nint value);

    [LibraryImport(OwnRanking.Library, EntryPoint = "sqlite3_result_double")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial void ResultDouble(nint context, double value);

    // As sqlite3.h lays them out: https://sqlite.org/fts5.html#custom_auxiliary_functions
#pragma warning disable CS0649 // SQLite fills them.
    private struct Fts5
    {
        public int Version;
        public nint CreateTokenizer;
        public nint FindTokenizer;
        public delegate* unmanaged[Cdecl]<Fts5*, byte*, nint, delegate* unmanaged[Cdecl]<Extension*, nint, nint, int, nint*, void>, nint, int>
            CreateFunction;
    }

    private struct Extension
    {
        public int Version;
        public nint UserData;
        public nint ColumnCount;
        public delegate* unmanaged[Cdecl]<nint, long*, int> RowCount;
        public delegate* unmanaged[Cdecl]<nint, int, long*, int> ColumnTotalSize;
        public nint Tokenize;
        public nint PhraseCount;
        public nint PhraseSize;
        public delegate* unmanaged[Cdecl]<nint, int*, int> InstCount;
        public delegate* unmanaged[Cdecl]<nint, int, int*, int*, int*, int> Inst;
        public nint RowId;
        public nint ColumnText;
        public delegate* unmanaged[Cdecl]<nint, int, int*, int> ColumnSize;
    }
#pragma warning restore CS0649
}
