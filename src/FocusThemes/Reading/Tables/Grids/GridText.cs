using System.Text;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>
/// Makes the text of a source whose form is not text: captions and notes on lines of their own, rows from the top, cells
/// from the left, parted by tabs, the paragraphs of a cell on lines of their own.
/// </summary>
internal sealed class GridText(string file)
{
    private const int MostRows = 200_000;
    private const int MostColumns = 500;

    private readonly StringBuilder text = new();
    private readonly List<Grid> grids = [];
    private readonly List<ReadingProblem> problems = [];
    private List<GridRow> rows = [];
    private List<GridCell> cells = [];
    private Dictionary<int, (GridCell Cell, int Rows)> over = [];

    /// <summary>A paragraph outside every table.</summary>
    public void AddLine(string line)
    {
        if (OneLine(line) is { Length: > 0 } words) text.Append(words).Append('\n');
    }

    /// <summary>Paragraphs of the next cell of the row, which may run over further columns and rows.</summary>
    public void AddCell(IEnumerable<string> paragraphs, int columnSpan = 1, int rowSpan = 1)
    {
        GoOn();
        if (cells.Count + columnSpan > MostColumns)
            throw new UnacceptableInputException($"{file}: a row of its table has more than {MostColumns} columns; that is no table of themes.");
        if (cells.Count > 0) text.Append('\t');
        var start = text.Length;
        foreach (var paragraph in paragraphs.Select(OneLine).Where(paragraph => paragraph.Length > 0))
        {
            if (text.Length > start) text.Append('\n');
            text.Append(paragraph);
        }

        var cell = new GridCell(start, text.Length);
        for (var i = 0; i < Math.Max(1, columnSpan); i++)
        {
            if (rowSpan > 1) over[cells.Count] = (cell with { IsContinued = true }, rowSpan - 1);
            cells.Add(cell with { IsContinued = i > 0 });
        }
    }

    /// <summary>A cell that goes on from the row above.</summary>
    public void ContinueCell(int columnSpan = 1)
    {
        for (var i = 0; i < Math.Max(1, columnSpan) && cells.Count < MostColumns; i++)
        {
            var above = rows.Count > 0 && cells.Count < rows[^1].Cells.Count ? rows[^1].Cells[cells.Count] : new(text.Length, text.Length);
            cells.Add(above with { IsContinued = !above.IsEmpty });
        }
    }

    /// <summary>A cell that goes on from the column before.</summary>
    public void ContinueLeft()
    {
        var left = cells.Count > 0 ? cells[^1] : new(text.Length, text.Length);
        cells.Add(left with { IsContinued = !left.IsEmpty });
    }

    public void EndRow(bool isHeading = false)
    {
        GoOn();
        if (rows.Count == MostRows)
            throw new UnacceptableInputException($"{file}: its table has more than {MostRows} rows; part it into several files.");
        if (cells.Exists(cell => !cell.IsEmpty && !cell.IsContinued)) text.Append('\n');
        if (cells.Exists(cell => !cell.IsEmpty)) rows.Add(new(cells, isHeading));
        cells = [];
    }

    public void EndTable(string? name = null)
    {
        if (rows.Count > 0) grids.Add(new(rows, name));
        (rows, cells, over) = ([], [], []);
        if (text.Length > 0) text.Append('\n');
    }

    public void Problem(string sentence) => problems.Add(new(0, sentence, ""));

    public TableText Complete() => new(text.ToString(), grids, problems);

    // Columns that a cell above still runs over.
    private void GoOn()
    {
        while (over.TryGetValue(cells.Count, out var running))
        {
            over[cells.Count] = running with { Rows = running.Rows - 1 };
            if (running.Rows <= 1) over.Remove(cells.Count);
            cells.Add(running.Cell);
        }
    }

    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is not ('\r' or '\n' or '\t' or ' ' or '\0')) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        while (line.Length > 0 && TextLine.IsSpace(line[^1])) line.Length--;
        var start = 0;
        while (start < line.Length && TextLine.IsSpace(line[start])) start++;
        return line.ToString(start, line.Length - start);
    }
}
