using FocusThemes.Reading.Formats.Pdf.Letters;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

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

    // Of a line of words, on average.
    private const int FewestLetters = 10;

    // Of a column's lines: how many begin at its edge or are set in; of numbers in the middle of a column fewer do.
    private const double Nearly = 0.85;

    /// <summary>The rows, those joined that are one.</summary>
    public static List<PageRow> Joined(List<PageRow> rows)
    {
        if (rows.Count < FewestLines || IndentOf(rows) is not { } indent) return rows;
        var joined = new List<PageRow>();
        foreach (var row in rows)
        {
            // A paragraph begins with each line that is not set in, however little is on the one above.
            foreach (var cell in row.Cells.Where(cell => indent.Columns.Contains(cell.Column)))
                foreach (var line in cell.Lines) line.Begins = !IsSetIn(line, cell.Column);
            if (joined.Count > 0 && IsNext(joined[^1], row) && row.Cells.Exists(cell => IsSetIn(cell.Lines[0], cell.Column))
                && (row.At(0) is not { } first || IsSetIn(first.Lines[0], 0))) joined[^1].Add(row);
            else joined.Add(row);
        }

        return joined;

        bool IsSetIn(LetterLine line, int column) => indent.Columns.Contains(column)
            && line.Left - indent.Edges[column] is > Least and < Most;
    }

    // Set in alone, the first column may as well have parts of themes.
    private static (double[] Edges, HashSet<int> Columns)? IndentOf(List<PageRow> rows)
    {
        // Names of columns may stand in the middle.
        List<(int Column, LetterLine Line)> lines = [.. rows.Skip(1).SelectMany(row => row.Cells).Where(cell => cell.Lines.Count > 0)
            .Select(cell => (cell.Column, cell.Lines[0]))];
        if (lines.Count == 0) return null;
        var edges = Enumerable.Repeat(double.MaxValue, lines.Max(line => line.Column) + 1).ToArray();
        foreach (var (column, line) in lines) edges[column] = Math.Min(edges[column], line.Left);
        List<double> setIn = [.. lines.Select(one => one.Line.Left - edges[one.Column]).Where(by => by is > Least and < Most).Order()];
        if (setIn.Count < FewestLines) return null;
        var usual = setIn[setIn.Count / 2];
        var columns = new HashSet<int>();
        foreach (var column in lines.GroupBy(line => line.Column))
        {
            var (atEdge, further) = (column.Count(one => one.Line.Left - edges[column.Key] <= Least),
                column.Count(one => Math.Abs(one.Line.Left - edges[column.Key] - usual) <= SameIndent && one.Line.Text.Any(char.IsLetter)));
            if (further > 0 && atEdge > 0 && atEdge + further >= column.Count() * Nearly) columns.Add(column.Key);
        }

        return columns.Count >= FewestColumns && columns.Any(column => column > 0 && IsProse(lines.Where(one => one.Column == column).Select(one => one.Line)))
            ? (edges, columns) : null;
    }

    private static bool IsProse(IEnumerable<LetterLine> lines) => lines.Average(line => line.Text.Count(char.IsLetter)) >= FewestLetters;

    private static bool IsNext(PageRow above, PageRow row) => row.Cells[0].Lines[0] is var first
        && first.Baseline - above.Cells.Max(cell => cell.Lines[^1].Baseline) is > 0 and var pitch && pitch <= LetterLine.MostBetween * first.Size;
}
