using SQLitePCL;

namespace FocusThemes.Reading.Projects.Databases;

/// <summary>What a database of somebody else may do: nothing but be read.</summary>
internal static class DatabaseAccess
{
    private const int Read = 20;
    private const int Select = 21;
    private const int Pragma = 19;

    /// <summary>Numbers of SQLite's <c>sqlite3_db_config</c>, with 1 for on.</summary>
    public static IReadOnlyList<(int Setting, int Value)> Settings { get; } =
    [
        (raw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (raw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
        (raw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (raw.SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0),
        (raw.SQLITE_DBCONFIG_DQS_DML, 0), (raw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (raw.SQLITE_DBCONFIG_DEFENSIVE, 1),
    ];

    /// <summary>Asked by SQLite for each thing that a statement would do.</summary>
    /// <param name="within">The view or trigger that would do it; null for a statement of ours.</param>
    public static int Allow(object user, int action, string one, string other, string database, string within)
    {
        var isAllowed = string.IsNullOrEmpty(within) && (action is Read or Select
            || (action == Pragma && one.Equals("table_xinfo", StringComparison.OrdinalIgnoreCase)));
        return isAllowed ? raw.SQLITE_OK : raw.SQLITE_DENY;
    }

    /// <summary>What is wrong, in words; those of SQLite itself may be the file's.</summary>
    public static string Fault(int result) => (result & 0xFF) switch
    {
        raw.SQLITE_NOTADB => "this is no database that can be read; it may have a password. Open it in its program and save "
            + "a copy without one.",
        raw.SQLITE_TOOBIG or raw.SQLITE_NOMEM => "what is in the database is larger than what is read; part the project.",
        raw.SQLITE_AUTH or raw.SQLITE_ERROR => "the tables of the database are not those that its program makes; open it in "
            + "its program and save a copy there.",
        _ => "the database is damaged or incomplete; open it in its program and save a copy there.",
    };
}
