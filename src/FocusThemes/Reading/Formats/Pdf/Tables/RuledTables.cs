using FocusThemes.Reading.Formats.Pdf.Letters;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Tables whose cells have rules around them.</summary>
internal static class RuledTables
{
    private const int FewestColumns = 2;

    /// <param name="taken">Set for the letters that stand in a table.</param>
    public static List<PageTable> Find(PageView view, IEnumerable<RuleGrid> grids, bool[] taken, PdfLimits limits)
    {
        var tables = new List<PageTable>();
        foreach (var grid in grids.OrderBy(grid => grid.Area))
        {
            if (grid.Columns < FewestColumns || grid.Rows < 1) continue;
            if (Read(view, grid, taken, limits) is { } table) tables.Add(table);
        }

        return tables;
    }

    private static PageTable? Read(PageView view, RuleGrid grid, bool[] taken, PdfLimits limits)
    {
        var (within, isPlaced) = (new Dictionary<(int Row, int Column), List<PageLetter>>(), new List<int>());
        var (row, column, returns) = (-1, -1, 0);
        foreach (var (at, letter) in view.Letters.Index())
        {
            if (taken[at]) continue;
            var (x, y) = letter.Middle;
            if (grid.CellAt(x, y) is not { } cell) continue;
            isPlaced.Add(at);
            if (!within.TryGetValue(cell, out var letters)) within[cell] = letters = [];
            letters.Add(letter);
            if (letter.IsBlank) continue;
            if (cell.Row == row && cell.Column < column) returns++;
            (row, column) = cell;
        }

        limits.Step(isPlaced.Count);
        var filled = within.Where(cell => cell.Value.Exists(letter => !letter.IsBlank)).ToList();
        // One cell with words is a box; rows that no rule parts are told by their words.
        if (filled.Select(cell => cell.Key.Column).Distinct().Count() < FewestColumns
            || (grid.Rows < 3 && returns > grid.Rows)) return null;
        foreach (var at in isPlaced) taken[at] = true;
        var padding = Padding(grid, filled);
        var rows = new List<PageRow>();
        for (var r = 0; r < grid.Rows; r++)
        {
            var cells = new List<PageCell>();
            foreach (var cell in grid.CellsOf(r))
            {
                var lines = LetterLines.Of(cell.IsFirst ? within.GetValueOrDefault((r, cell.Column), []) : []);
                var limit = grid.Xs[cell.Column + cell.Columns] - padding;
                foreach (var line in lines) (line.Limit, line.Page) = (limit, view.Page);
                cells.Add(new(cell.Column) { Lines = lines, Columns = cell.Columns, IsBelow = !cell.IsFirst });
            }

            rows.Add(new(cells));
        }

        return new(view.Page, view.Quarter, rows, grid.Xs)
        {
            Order = isPlaced[0],
            Top = grid.Ys[0],
            Bottom = grid.Ys[^1],
            IsRuled = true,
        };
    }

    // Between a cell's edge and its words: as much as the least on the left.
    private static double Padding(
        RuleGrid grid, List<KeyValuePair<(int Row, int Column), List<PageLetter>>> filled) => Math.Max(0, filled.Min(
            cell => cell.Value.Where(letter => !letter.IsBlank).Min(letter => letter.Left) - grid.Xs[cell.Key.Column]));
}
