using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Says how grids were read.</summary>
internal static class GridNotes
{
    private const int LongestExample = 60;

    public static ReadingNotes Of(
        TableText table, List<(Grid Grid, GridColumns Columns)> read, string? attribution, string? numbering,
        IReadOnlyList<Theme> themes)
    {
        var (grid, columns) = read[0];
        var found = ColumnsOf(table.Text, grid, columns);
        var roles = string.Join(", ", found.Select((column, i) => $"{NameOf(column, i)} as {ColumnRoles.NameOf(column.Role)}"));
        return new()
        {
            Columns = found,
            Tables = TablesOf(table, read),
            Numbering = numbering,
            Attribution = attribution,
            Learnt =
            [
                .. ReadingLearnt.Sentences(attribution, numbering, themes),
                $"Columns: {roles}{(columns.IsGuessed ? ", by what their cells look like" : "")}.",
            ],
        };
    }

    public static List<FoundColumn> ColumnsOf(string text, Grid grid, GridColumns columns)
    {
        return [.. columns.Roles.Index().Select(column => new FoundColumn(
            columns.Heading is { } heading ? CellOf(grid.Rows[heading], column.Index) : "", column.Item,
            grid.Rows.Skip(columns.FirstRow).Select(row => CellOf(row, column.Index))
                .FirstOrDefault(cell => cell.Length > 0) ?? ""))];

        string CellOf(GridRow row, int column)
        {
            var cell = column < row.Cells.Count ? row.Cells[column].In(text) : "";
            return cell.Length <= LongestExample ? cell : $"{cell[..LongestExample]}…";
        }
    }

    public static List<FoundTable> TablesOf(TableText table, List<(Grid Grid, GridColumns Columns)> read)
    {
        var firstRows = new Dictionary<Grid, int>(ReferenceEqualityComparer.Instance);
        foreach (var (grid, columns) in read) firstRows[grid] = columns.FirstRow;
        return
        [
            .. table.Grids.Index().Select(one => new FoundTable(
                one.Index + 1, one.Item.Name, one.Item.Rows.Count - firstRows.GetValueOrDefault(one.Item),
                one.Item.Columns, firstRows.ContainsKey(one.Item))),
        ];
    }

    private static string NameOf(FoundColumn column, int index) =>
        column.Heading.Length > 0 ? $"“{column.Heading}”" : $"{index + 1}";
}
