namespace FocusThemes.Reading.Formats;

/// <summary>Tables with tables in their cells: what has columns within a column is given rows and columns of its own.</summary>
internal static class NestedTables
{
    /// <summary>The table with the rows of those within it; null where it only lays out the page.</summary>
    public static BlockTable? Unfolded(BlockTable table)
    {
        var rows = table.Rows.Where(row => row.Cells.Any(cell => cell.HasText)).ToList();
        // Beside a nested table there are words, in as many columns as there are names.
        if (rows.Count < 2 || rows[0].Cells.Any(cell => cell.HoldsTable)
            || !rows.Exists(row => row.Cells.Any(cell => cell.HoldsTable))
            || rows.Exists(row => row.Cells.Count != rows[0].Cells.Count || row.Cells.Any(cell => cell.Columns > 1
                || cell.Rows > 1)
                || !row.Cells.Any(cell => cell.HasText && !cell.HoldsTable) || row.Cells.Any(cell => cell.HoldsTable
                    && InnerOf(cell) is null)))
            return null;
        int[] widths = [.. Enumerable.Range(0, rows[0].Cells.Count).Select(column => rows.Max(row =>
            InnerOf(row.Cells[column])?.Rows.Max(inner => inner.Cells.Count) ?? 1))];
        return table with { Rows = [.. rows.SelectMany(row => RowsOf(row, widths))] };
    }

    private static IEnumerable<BlockRow> RowsOf(BlockRow row, int[] widths)
    {
        var count = row.Cells.Max(cell => InnerOf(cell)?.Rows.Count ?? 1);
        for (var at = 0; at < count; at++)
        {
            var cells = new List<BlockCell>();
            foreach (var (cell, width) in row.Cells.Zip(widths))
            {
                if (InnerOf(cell) is not { } inner)
                {
                    cells.Add(at == 0 ? cell with { Columns = width, Rows = count } : new([], width, IsBelow: true));
                    continue;
                }

                var within = at < inner.Rows.Count ? inner.Rows[at].Cells : [];
                for (var column = 0; column < width; column++)
                    cells.Add(column < within.Count ? within[column] with { Columns = 1, Rows = 1 } : new([]));
            }

            yield return new(cells, row.IsHeading);
        }
    }

    // A table alone in its cell.
    private static BlockTable? InnerOf(BlockCell cell) =>
        cell.Blocks.Where(block => block is not Paragraph { Text: "" }).ToList() is [BlockTable inner]
            && !inner.Cells.Any(within => within.HoldsTable) ? inner : null;
}
