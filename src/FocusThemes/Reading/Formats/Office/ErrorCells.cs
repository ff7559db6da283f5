using System.Globalization;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>Cells that are nothing but an error of a spreadsheet hold nothing.</summary>
internal static class ErrorCells
{
    /// <summary>The table with such cells empty, and told by their lines; its text stays.</summary>
    public static TableText Emptied(TableText table, Patience patience)
    {
        patience.Spend(table.Text.Length);
        if (!table.Grids.Any(grid => grid.Rows.Any(row => row.Cells.Any(cell => IsError(table.Text, cell))))) return table;
        var (found, lines) = (new ErrorsFound("line ", "lines "), TextLine.Of(table.Text, patience));
        var grids = table.Grids.Select(grid => Emptied(table.Text, grid, lines, found)).OfType<Grid>().ToList();
        return table with { Grids = grids, Problems = [.. table.Problems, .. found.Problems] };
    }

    private static bool IsError(string text, GridCell cell) =>
        SheetErrors.Is(text.AsSpan(cell.Start, cell.End - cell.Start));

    private static Grid? Emptied(string text, Grid grid, List<TextLine> lines, ErrorsFound found)
    {
        var (end, any) = (0, false);
        var rows = new List<GridRow>(grid.Rows.Count);
        foreach (var row in grid.Rows)
        {
            var cells = new List<GridCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                var isError = IsError(text, cell);
                if (isError && !cell.IsContinued)
                {
                    var line = TextLine.NumberAt(lines, cell.Start);
                    found.Add(text.AsSpan(cell.Start, cell.End - cell.Start), line.ToString(CultureInfo.InvariantCulture), line);
                }

                any |= isError;
                if (!cell.IsContinued) end = Math.Max(end, cell.Start);
                cells.Add(isError ? new(end, end) : cell);
                if (!cell.IsContinued && !isError) end = cell.End;
            }

            rows.Add(row with { Cells = cells });
        }

        // Rows and columns of nothing else surround the table.
        return any ? GridRows.Square(text, rows, grid.Name) : grid;
    }
}
