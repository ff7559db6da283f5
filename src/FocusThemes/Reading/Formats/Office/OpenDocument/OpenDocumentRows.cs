namespace FocusThemes.Reading.Formats.Office.OpenDocument;

/// <summary>Rows as OpenDocument writes them, with a place for each covered cell, to rows of those that are shown.</summary>
internal sealed class OpenDocumentRows
{
    // Null for a cell that another one lies over.
    private readonly List<(IReadOnlyList<BlockCell?> Cells, bool IsHeading)> rows = [];
    private readonly List<long> numbers = [];

    /// <summary>Those that are left out included.</summary>
    public long Count { get; private set; }

    public void Add(IReadOnlyList<BlockCell?> cells, bool isHeading)
    {
        rows.Add((cells, isHeading));
        numbers.Add(Count++);
    }

    /// <summary>Rows that have no words, or are not shown.</summary>
    public void Skip(int times) => Count += times;

    /// <summary>Cells run over those rows only that are left; where one that lies over others is left out, they are empty.</summary>
    public List<BlockRow> Shown()
    {
        // By column: the row below the last one that a cell from above runs over.
        var (free, shown) = (new int[GridLimits.MostColumns + 1], new List<BlockRow>(rows.Count));
        foreach (var (at, (cells, isHeading)) in rows.Index())
        {
            var (kept, column) = (new List<BlockCell>(cells.Count), 0);
            foreach (var cell in cells)
            {
                if (cell is null)
                {
                    if (column < GridLimits.MostColumns && free[column] <= at) kept.Add(BlockCell.Of(""));
                    column++;
                    continue;
                }

                var end = numbers.BinarySearch(numbers[at] + cell.Rows - 1) is var found && found >= 0 ? found + 1 : ~found;
                kept.Add(cell with { Rows = end - at });
                for (var i = column; i < Math.Min(column + cell.Columns, free.Length); i++) free[i] = end;
                column++;
            }

            shown.Add(new(kept, isHeading));
        }

        return shown;
    }
}
