namespace FocusThemes.Reading.Formats.Latex;

/// <summary>A cell as it is written; <paramref name="Rows"/> below 0 for one that stands in the last of its rows.</summary>
internal sealed record LatexCell(IReadOnlyList<DocumentBlock> Blocks, int Columns = 1, int Rows = 1, bool IsHead = false)
{
    public bool IsBlank => Blocks.Count == 0;
}

/// <summary>Rows as LaTeX writes them, where a cell over several rows has empty ones below, to rows of cells.</summary>
internal sealed class LatexRows
{
    private readonly IReadOnlyList<(List<LatexCell> Cells, bool IsHead)> rows;
    private readonly Patience patience;

    // Null where a cell of another row takes the place.
    private readonly LatexCell?[][] cells;

    // By row: the column in which each cell begins, and the one behind the last.
    private readonly int[][] starts;

    private LatexRows(IReadOnlyList<(List<LatexCell> Cells, bool IsHead)> rows, Patience patience)
    {
        (this.rows, this.patience) = (rows, patience);
        cells = [.. rows.Select(row => row.Cells.ToArray<LatexCell?>())];
        starts = [.. rows.Select(row => StartsOf(row.Cells))];
    }

    public static List<BlockRow> Joined(IReadOnlyList<(List<LatexCell> Cells, bool IsHead)> rows, Patience patience) =>
        new LatexRows(rows, patience).Joined();

    private List<BlockRow> Joined()
    {
        for (var row = 0; row < cells.Length; row++)
            for (var at = 0; at < cells[row].Length; at++)
            {
                patience.Spend(1);
                if (cells[row][at] is not { } cell) continue;
                if (cell.Rows < 0) RunUp(cell, row, at);
                else if (cell.Rows > 1) RunDown(cell, row, at);
            }

        return [.. cells.Select((row, at) => new BlockRow(
            [.. row.OfType<LatexCell>().Select(cell => new BlockCell(cell.Blocks, cell.Columns, Math.Max(1, cell.Rows)))],
            rows[at].IsHead || IsHead(row)))];
    }

    private static bool IsHead(LatexCell?[] row) =>
        row.Count(cell => cell is { IsHead: true }) > 1 && row.All(cell => cell is null or { IsBlank: true } or { IsHead: true });

    private void RunDown(LatexCell cell, int row, int at)
    {
        var (last, column) = (row, starts[row][at]);
        while (last + 1 < cells.Length && last + 1 - row < cell.Rows && Covers(last + 1, column, cell.Columns)) last++;
        cells[row][at] = cell with { Rows = last - row + 1 };
    }

    private void RunUp(LatexCell cell, int row, int at)
    {
        var (first, column) = (row, starts[row][at]);
        cells[row][at] = cell with { Rows = 1 };
        // Nothing to be moved up, or nowhere to move it to.
        while (first > 0 && row - first + 1 < -cell.Rows && IndexOf(first - 1, column) is { } above
            && cells[first - 1][above] is { IsBlank: true } empty && empty.Columns == cell.Columns)
        {
            cells[first - 1][above] = cell with { Rows = row - first + 2 };
            cells[first][at] = null;
            (first, at) = (first - 1, above);
        }
    }

    // Whether nothing but empty cells stands in those columns; they are taken away then.
    private bool Covers(int row, int column, int columns)
    {
        // A row that ends before has nothing there.
        if (IndexOf(row, column) is not { } first) return column >= starts[row][^1];
        var at = first;
        for (; at < cells[row].Length && starts[row][at] < column + columns; at++)
        {
            patience.Spend(1);
            if (cells[row][at] is not { IsBlank: true }) return false;
        }

        if (starts[row][at] > column + columns) return false;
        for (var taken = first; taken < at; taken++) cells[row][taken] = null;
        return true;
    }

    // Null where no cell of the row begins there.
    private int? IndexOf(int row, int column)
    {
        patience.Spend(1);
        return Array.BinarySearch(starts[row], 0, cells[row].Length, column) is >= 0 and var at ? at : null;
    }

    private static int[] StartsOf(List<LatexCell> written)
    {
        var starts = new int[written.Count + 1];
        foreach (var (at, cell) in written.Index()) starts[at + 1] = starts[at] + cell.Columns;
        return starts;
    }
}
