namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>
/// Rows whose further lines are set in, each a row by itself where the file goes line by line over all columns: what is
/// set in goes on with what stands above.
/// </summary>
internal static class HangingLines
{
    // In points: how far a further line is set in.
    private const double Least = 2;
    private const double Most = 14;

    // Further lines of one table are all set in as far.
    private const double SameIndent = 1.5;
    private const int FewestLines = 3;
    private const int FewestColumns = 2;

    /// <summary>The rows, those joined that are one.</summary>
    public static List<PageRow> Joined(List<PageRow> rows)
    {
        if (rows.Count < FewestLines || IndentOf(rows) is not { } indent) return rows;
        var joined = new List<PageRow>();
        foreach (var row in rows)
        {
            // A paragraph begins with each line that is not set in, however little is on the one above.
            foreach (var cell in row.Cells)
                foreach (var line in cell.Lines) line.Begins = !IsSetIn(line, cell.Column);
            if (joined.Count > 0 && IsNext(joined[^1], row) && row.Cells.Exists(cell => IsSetIn(cell.Lines[0], cell.Column))) joined[^1].Add(row);
            else joined.Add(row);
        }

        return joined;

        bool IsSetIn(LetterLine line, int column) => Math.Abs(line.Left - indent.Edges[column] - indent.By) <= SameIndent;
    }

    // Set in alone, the first column may as well have parts of themes.
    private static (double[] Edges, double By)? IndentOf(List<PageRow> rows)
    {
        List<PageCell> cells = [.. rows.SelectMany(row => row.Cells).Where(cell => cell.Lines.Count > 0)];
        var edges = Enumerable.Repeat(double.MaxValue, cells.Max(cell => cell.Column) + 1).ToArray();
        foreach (var cell in cells) edges[cell.Column] = Math.Min(edges[cell.Column], cell.Lines[0].Left);
        var setIn = cells.Select(cell => (cell.Column, By: cell.Lines[0].Left - edges[cell.Column])).Where(one => one.By is > Least and < Most).ToList();
        if (setIn.Count < FewestLines) return null;
        List<double> sorted = [.. setIn.Select(one => one.By).Order()];
        var usual = sorted[sorted.Count / 2];
        var same = setIn.FindAll(one => Math.Abs(one.By - usual) <= SameIndent);
        return same.Count * 4 >= setIn.Count * 3 && same.Select(one => one.Column).Distinct().Count() >= FewestColumns ? (edges, usual) : null;
    }

    private static bool IsNext(PageRow above, PageRow row) => row.Cells[0].Lines[0] is var first
        && first.Baseline - above.Cells.Max(cell => cell.Lines[^1].Baseline) is > 0 and var pitch && pitch <= LetterLine.MostBetween * first.Size;
}
