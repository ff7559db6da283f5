using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>
/// A row further down that has the names of the columns in another order: what is below it is a table of its own, joined
/// to the one above by whoever put files together.
/// </summary>
internal static class ReorderedNames
{
    private const int LongestName = 60;

    /// <summary>The table with such grids parted.</summary>
    public static TableText Parted(TableText table, Patience patience) =>
        table.Grids.All(grid => NextIn(table.Text, grid, 1, patience) is null) ? table
            : table with { Grids = [.. table.Grids.SelectMany(grid => Parts(table.Text, grid, patience))] };

    private static IEnumerable<Grid> Parts(string text, Grid grid, Patience patience)
    {
        for (; NextIn(text, grid, 1, patience) is { } row; grid = grid with { Rows = [.. grid.Rows.Skip(row)] })
            yield return grid with { Rows = [.. grid.Rows.Take(row)] };
        yield return grid;
    }

    private static int? NextIn(string text, Grid grid, int from, Patience patience)
    {
        if (grid.Rows.Count < 3 || NamesOf(text, grid.Rows[0]) is not { Count: > 2 } names
            || !ColumnHeadings.IsHeading(GridColumns.TextsOf(text, grid, 0))) return null;
        for (var row = from; row < grid.Rows.Count; row++)
        {
            patience.Spend(1);
            if (NamesOf(text, grid.Rows[row]) is { } again && again.Count == names.Count && !again.SequenceEqual(names)
                && again.Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal))) return row;
        }

        return null;
    }

    // Null for a row with more than names in its cells.
    private static List<string>? NamesOf(string text, GridRow row) =>
        row.Cells.Any(cell => cell.End - cell.Start > LongestName || cell.IsContinued) ? null
            : row.Cells.Where(cell => !cell.IsEmpty).Select(cell => string.Join(' ', ColumnName.WordsOf(cell.In(text)))).ToList();
}
