namespace FocusThemes.Reading.Formats.Latex;

/// <summary>A cell as it is written; <paramref name="Rows"/> below 0 for one that stands in the last of its rows.</summary>
internal sealed record LatexCell(IReadOnlyList<DocumentBlock> Blocks, int Columns = 1, int Rows = 1, bool IsHead = false)
{
    public bool IsBlank => Blocks.Count == 0;
}

/// <summary>Rows as LaTeX writes them, where a cell over several rows has empty ones below, to rows of cells.</summary>
internal static class LatexRows
{
    public static List<BlockRow> Joined(IReadOnlyList<(List<LatexCell> Cells, bool IsHead)> rows, Patience patience)
    {
        // Null where a cell of another row takes the place.
        var cells = rows.Select(row => row.Cells.ToArray<LatexCell?>()).ToArray();
        for (var row = 0; row < cells.Length; row++)
            for (var (at, column) = (0, 0); at < cells[row].Length; at++)
            {
                patience.Spend(1);
                if (cells[row][at] is not { } cell) { column += rows[row].Cells[at].Columns; continue; }
                if (cell.Rows < 0) RunUp(cells, rows, row, at, column);
                else if (cell.Rows > 1) RunDown(cells, rows, row, at, column);
                column += cell.Columns;
            }

        return [.. cells.Select((row, at) => new BlockRow(
            [.. row.OfType<LatexCell>().Select(cell => new BlockCell(cell.Blocks, cell.Columns, Math.Max(1, cell.Rows)))],
            rows[at].IsHead || IsHead(row)))];
    }

    private static bool IsHead(LatexCell?[] row) =>
        row.Count(cell => cell is { IsHead: true }) > 1 && row.All(cell => cell is null or { IsBlank: true } or { IsHead: true });

    private static void RunDown(
        LatexCell?[][] cells, IReadOnlyList<(List<LatexCell> Cells, bool)> rows, int row, int at, int column)
    {
        var (cell, last) = (cells[row][at]!, row);
        while (last + 1 < cells.Length && last + 1 - row < cell.Rows && Covers(cells, rows[last + 1].Cells, last + 1, column, cell.Columns)) last++;
        cells[row][at] = cell with { Rows = last - row + 1 };
    }

    private static void RunUp(
        LatexCell?[][] cells, IReadOnlyList<(List<LatexCell> Cells, bool)> rows, int row, int at, int column)
    {
        var (cell, first) = (cells[row][at]!, row);
        cells[row][at] = cell with { Rows = 1 };
        // Nothing to be moved up, or nowhere to move it to.
        while (first > 0 && row - first + 1 < -cell.Rows && IndexOf(rows[first - 1].Cells, column) is { } above
            && cells[first - 1][above] is { IsBlank: true } empty && empty.Columns == cell.Columns)
        {
            cells[first - 1][above] = cell with { Rows = row - first + 2 };
            cells[first][IndexOf(rows[first].Cells, column)!.Value] = null;
            first--;
        }
    }

    // Whether nothing but empty cells stands in those columns; they are taken away then.
    private static bool Covers(LatexCell?[][] cells, List<LatexCell> written, int row, int column, int columns)
    {
        if (IndexOf(written, column) is not { } first)
            // A row that ends before has nothing there.
            return column >= written.Sum(cell => cell.Columns);
        var (at, width) = (first, 0);
        for (; at < written.Count && width < columns; at++)
        {
            if (cells[row][at] is not { IsBlank: true }) return false;
            width += written[at].Columns;
        }

        if (width > columns) return false;
        for (var taken = first; taken < at; taken++) cells[row][taken] = null;
        return true;
    }

    private static int? IndexOf(List<LatexCell> written, int column)
    {
        for (var (at, start) = (0, 0); at < written.Count && start <= column; start += written[at++].Columns)
            if (start == column) return at;
        return null;
    }
}
