
namespace FocusThemes.Reading.Formats;

/// <summary>Places the cells of a table, row by row, in the columns that no cell from above runs over.</summary>
internal sealed class CellPlaces(MadeText text)
{
    // By column: the cell last placed there, and how many more rows it runs over.
    private readonly List<(GridCell Cell, int Rows)> above = [];

    /// <summary>One column more than <see cref="GridLimits.MostColumns"/> where a row is too wide.</summary>
    public List<GridCell> Place(IReadOnlyList<BlockCell> cells)
    {
        var row = new List<GridCell>();
        foreach (var cell in cells)
        {
            while (!cell.IsBelow && RunsOn(row.Count)) row.Add(GoOn(row.Count));
            var goesOn = cell.IsBelow && row.Count < above.Count;
            var placed = goesOn ? above[row.Count].Cell : PlaceText(cell);
            for (var column = 0; column < cell.Columns && row.Count <= GridLimits.MostColumns; column++)
            {
                while (above.Count <= row.Count) above.Add(default);
                above[row.Count] = (placed, cell.Rows - 1);
                row.Add(goesOn || column > 0 ? Continued(placed) : placed);
            }
        }

        // What runs on to the right of the row's last cell; nothing stands in a hole before it.
        var last = above.FindLastIndex(held => held.Rows > 0);
        while (row.Count <= last) row.Add(RunsOn(row.Count) ? GoOn(row.Count) : new(text.Length, text.Length));
        return row;
    }

    private bool RunsOn(int column) => column < above.Count && above[column].Rows > 0;

    private GridCell GoOn(int column)
    {
        var (cell, rows) = above[column];
        above[column] = (cell, rows - 1);
        return Continued(cell);
    }

    // Nothing that runs on is nothing again.
    private GridCell Continued(GridCell cell) =>
        cell.IsEmpty ? new(text.Length, text.Length) : cell with { IsContinued = true };

    private GridCell PlaceText(BlockCell cell)
    {
        var whole = new Stretch(text.Length, text.Length);
        var paragraphs = cell.Paragraphs;
        foreach (var paragraph in paragraphs) whole = whole.Through(text.AddLine(paragraph.Text, paragraph.Page));
        text.AddMarks(paragraphs.SelectMany(paragraph => paragraph.Marks), isOwnLine: whole.IsEmpty);
        return whole.Cell;
    }
}
