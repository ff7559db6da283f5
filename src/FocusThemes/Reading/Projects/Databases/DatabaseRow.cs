using System.Globalization;

namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A row of a table; any column may hold a value of any kind, as SQLite lets it.</summary>
internal sealed class DatabaseRow(IReadOnlyDictionary<string, int> columns, object?[] values)
{
    /// <summary>Null for nothing, for white space alone, and where there is no such column.</summary>
    public string? Text(string column) => Words(column) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The text as it is, which may be empty; null where there is none.</summary>
    public string? Words(string column) => Value(column) switch
    {
        null => null,
        string text => text,
        double real when real == Math.Truncate(real) && Math.Abs(real) < 1e15 =>
            ((long)real).ToString(CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

    /// <summary>A whole number, whether stored as one, as a real number or as text; null for anything else.</summary>
    public long? Number(string column) => Value(column) switch
    {
        long whole => whole,
        double real when real == Math.Truncate(real) && Math.Abs(real) < 1e15 => (long)real,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
            && real == Math.Truncate(real) && Math.Abs(real) < 1e15 => (long)real,
        _ => null,
    };

    /// <summary>True where the table has the column, whatever is in it.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    private object? Value(string column) => columns.TryGetValue(column, out var at) ? values[at] : null;
}
