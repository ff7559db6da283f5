namespace FocusThemes.Reading.Formats.Hiding;

/// <summary>Takes hidden columns out of rows whose cells may run over several rows and columns.</summary>
internal static class HiddenColumns
{
    /// <param name="columns">From 0.</param>
    public static List<BlockRow> Without(List<BlockRow> rows, IReadOnlySet<int> columns, HiddenFound hidden)
    {
        var placed = rows.ConvertAll(row => new List<(BlockCell Cell, int Column)>());
        // By column: the row below the last one that a cell from above runs over.
        var free = new int[GridLimits.MostColumns + 1];
        foreach (var (number, row) in rows.Index())
        {
            var at = 0;
            foreach (var cell in row.Cells)
            {
                while (at < GridLimits.MostColumns && free[at] > number) at++;
                placed[number].Add((cell, at));
                for (var end = Math.Min(at + cell.Columns, GridLimits.MostColumns); at < end; at++)
                    free[at] = number + cell.Rows;
            }
        }

        var found = placed.SelectMany(row => row)
            .Where(one => one.Cell.HasText && columns.Contains(one.Column) && IsWithin(one.Cell, one.Column))
            .Select(one => one.Column).Distinct().Order().ToList();
        var isOut = false;
        foreach (var column in found) isOut = hidden.LeavesOut(HiddenKind.Column, $"{column + 1}");
        return !isOut && found.Count > 0 ? rows
            : [.. rows.Select((row, number) => row with { Cells = [.. placed[number].SelectMany(Shown)] })];

        // A cell that begins in a hidden column is shown in the columns that it runs over.
        IEnumerable<BlockCell> Shown((BlockCell Cell, int Column) one) => IsWithin(one.Cell, one.Column) ? []
            : [one.Cell with { Columns = ShownOf(one.Cell, one.Column) }];

        bool IsWithin(BlockCell cell, int column) => ShownOf(cell, column) == 0;

        int ShownOf(BlockCell cell, int column) =>
            Enumerable.Range(column, cell.Columns).Count(at => !columns.Contains(at));
    }
}
