namespace FocusThemes.Writing.Office;

/// <summary>A sheet of a workbook: its columns, and its rows with a cell for each of them.</summary>
internal sealed record XlsxSheet(string Name, IReadOnlyList<XlsxColumn> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>What leads somewhere: the row, from 1 below the head, and an address.</summary>
    public IReadOnlyList<(int Row, string Address)> Links { get; init; } = [];

    public static XlsxSheet Of<T>(string name, IEnumerable<T> rows, params IReadOnlyList<XlsxColumn<T>> columns) =>
        new(name, columns, rows.Select(row => columns.Select(column => column.Of(row)).ToArray()));
}

/// <param name="IsPrinted">False for what only programs need: it stands beside the area that is printed.</param>
internal record XlsxColumn(string Name, bool IsPrinted)
{
    /// <summary>The width of the widest column, in characters; words go on in the next line.</summary>
    public int Widest { get; init; } = 30;
}

/// <param name="Of">Text or a number; null for an empty cell.</param>
internal sealed record XlsxColumn<T>(string Name, Func<T, object?> Of, bool IsPrinted = true) : XlsxColumn(Name, IsPrinted);
