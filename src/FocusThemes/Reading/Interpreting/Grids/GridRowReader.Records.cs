using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>What a program writes once for each of its codes: the same words at the same place of the same document.</summary>
internal sealed partial class GridRowReader
{
    private readonly Dictionary<string, SaidInRow> records = new(StringComparer.Ordinal);

    // The columns that tell where in a document words stand; empty where a program wrote none.
    private List<int> placing = [];

    private void FindPlacing(Grid grid, GridColumns columns)
    {
        records.Clear();
        placing = hasWholeRows && columns.Heading is { } heading
            ? [.. grid.Rows[heading].Cells.Index().Where(cell => Programs.PlacesWords(cell.Item.In(text))).Select(cell => cell.Index)] : [];
    }

    // What the row says, read once however many rows it has.
    private SaidInRow Say(
        GridRow row, RowLevels rows, List<(GridCell Cell, ColumnRole Role)> by, List<(string Name, GridCell Cell)> told)
    {
        var said = rows.CellsOf(row, ColumnRole.Quote);
        if (placing.Count == 0 || placing.TrueForAll(column => column >= row.Cells.Count || row.Cells[column].IsEmpty)) return Interpret(row, said, by, told, rows);
        var record = string.Join('\n', [.. placing.Where(column => column < row.Cells.Count).Select(column => row.Cells[column].In(text)),
            .. by.Select(one => one.Cell.In(text)), .. said.Select(cell => cell.In(text))]);
        if (!records.TryGetValue(record, out var known)) return records[record] = Interpret(row, said, by, told, rows);
        foreach (var cell in said) draft.Place(PassageKind.Quote, cell);
        foreach (var (cell, times) in known.Given) Give(cell, times);
        return known;
    }
}
