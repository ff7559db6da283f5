using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// Whether hits are weighed by the site's own function (<c>Bm25.cs</c>), which SQLite calls in unsafe code by an
/// interface that no compiler checks, or by SQLite's <c>bm25()</c>, which is slower and needs none of that.
/// </summary>
public static class OwnRanking
{
    /// <summary>The one native library whose functions <c>Bm25.cs</c> calls past the provider.</summary>
    internal const string Library = "e_sqlite3";

    /// <summary>SQLite keeps its interfaces within one great version; pointers are bound to statements from here.</summary>
    private const int FirstSqlite = 3_020_000;
    private const int AfterLastSqlite = 4_000_000;
    private static readonly Lazy<bool> IsFit = new(Look);

    /// <summary>False where somebody would rather have no unsafe code run. Before the first search.</summary>
    public static bool IsWanted { get; set; } = true;

    public static bool IsUsed => IsWanted && IsFit.Value;

    /// <summary>True for what <c>Bm25.cs</c> was written for and tried with, and nothing else.</summary>
    /// <param name="library">The native library that the provider uses.</param>
    /// <param name="sqlite">Its version, as <c>sqlite3_libversion_number</c> tells it.</param>
    /// <param name="called">The version that answers to the calls past the provider.</param>
    public static bool Fits(string library, int sqlite, int called) =>
        library == Library && called == sqlite && sqlite is >= FirstSqlite and < AfterLastSqlite;

    /// <param name="fts5">Version of the interface of FTS5 (<c>fts5_api.iVersion</c>): 3 only adds to 2.</param>
    /// <param name="extension">Version of what its functions are given (<c>Fts5ExtensionApi.iVersion</c>): 2 to 4 only
    /// add to 1.</param>
    public static bool Fits(int fts5, int extension) => fts5 is 2 or 3 && extension is >= 1 and <= 4;

    // Each is looked at before what depends on it is touched.
    private static bool Look()
    {
        try
        {
            if (!Fits(raw.GetNativeLibraryName(), raw.sqlite3_libversion_number(), Bm25.SqliteVersion())) return false;
            using var trial = new SqliteConnection(LibraryContext.ConnectionString(":memory:", isPooled: false));
            trial.Open();
            return Bm25.VersionsOf(trial) is var (fts5, extension) && Fits(fts5, extension);
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException or SqliteException)
        {
            return false;
        }
    }
}
