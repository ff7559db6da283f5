namespace FocusThemes.Reading.Formats.Office;

/// <summary>Places the cells of a sheet row by row, merged ones over all that they run over.</summary>
/// <param name="cells">By row and column, of those that are shown.</param>
internal sealed class SheetPlacing(
    string name, SortedDictionary<int, SortedDictionary<int, SheetCell>> cells, Patience patience,
    IReadOnlyList<SheetMerge> merges)
{
    // By column: the last row that a merged cell from above runs over.
    private readonly int[] coveredTo = new int[GridLimits.MostColumns + 2];
    private readonly int[] numbers = [.. cells.Keys];

    /// <summary>Cells that merged ones lie over, where no spreadsheet shows them.</summary>
    public List<SheetCell> Covered { get; } = [];

    // Rows of nothing but cells from above would be dropped, so only rows with text are placed.
    public List<BlockRow> Rows()
    {
        var (rows, byTop) = (new List<BlockRow>(cells.Count), merges.ToLookup(merge => merge.First.Row));
        var placed = 0;
        foreach (var (number, line) in cells)
        {
            var wide = new Dictionary<int, SheetPlace>();
            foreach (var (first, last) in byTop[number])
                if (last.Row >= number && line.ContainsKey(first.Column))
                    wide[first.Column] = last with { Column = Math.Min(last.Column, GridLimits.MostColumns) };
            rows.Add(new(PlaceRow(line, number, wide)));
            patience.Spend(rows[^1].Cells.Count);
            GridLimits.CheckCells(name, placed += rows[^1].Cells.Count);
        }

        return rows;
    }

    private List<BlockCell> PlaceRow(
        SortedDictionary<int, SheetCell> line, int number, Dictionary<int, SheetPlace> wide)
    {
        // One column too many is told where the row is placed.
        var (row, last, shown) = (new List<BlockCell>(), Math.Min(line.Keys.Max(), GridLimits.MostColumns + 1), new HashSet<int>());
        for (var at = 1; at <= last; at++)
        {
            if (coveredTo[at] >= number) continue;
            shown.Add(at);
            var cell = new BlockCell(line.TryGetValue(at, out var held) ? held.Text.Paragraphs : []);
            if (wide.TryGetValue(at, out var merge) && merge.Column >= at)
            {
                var end = Array.BinarySearch(numbers, merge.Row);
                cell = cell with
                {
                    Columns = merge.Column - at + 1,
                    Rows = (end < 0 ? ~end : end + 1) - Array.BinarySearch(numbers, number),
                };
                Array.Fill(coveredTo, merge.Row, at, cell.Columns);
                at = merge.Column;
            }

            row.Add(cell);
        }

        Covered.AddRange(line.Where(cell => cell.Key <= last && !shown.Contains(cell.Key)).Select(cell => cell.Value));
        return row;
    }
}
