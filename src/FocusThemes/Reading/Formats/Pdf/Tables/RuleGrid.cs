namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Rules that meet, as rows and columns; where a rule is missing, a cell runs over several.</summary>
internal sealed class RuleGrid
{
    private readonly int[][] owner;
    private readonly List<(int Row, int Column, int Rows, int Columns)> cells = [];

    /// <param name="isUpright">Whether a rule stands at that edge of columns, beside that row.</param>
    /// <param name="isLevel">Whether a rule stands at that edge of rows, in that column.</param>
    public RuleGrid(
        IReadOnlyList<double> xs, IReadOnlyList<double> ys, Func<int, int, bool> isUpright, Func<int, int, bool> isLevel)
    {
        (Xs, Ys) = (xs, ys);
        owner = [.. Enumerable.Range(0, Rows).Select(_ => new int[Columns])];
        var taken = owner.Select(row => new bool[row.Length]).ToArray();
        for (var row = 0; row < Rows; row++)
            for (var column = 0; column < Columns; column++)
            {
                if (taken[row][column]) continue;
                var (right, below) = (column + 1, row + 1);
                while (right < Columns && !taken[row][right] && !isUpright(right, row)) right++;
                while (below < Rows && Enumerable.Range(column, right - column).All(
                    at => !taken[below][at] && !isLevel(below, at)) && IsOpen(below, column, right)) below++;
                for (var r = row; r < below; r++)
                    for (var c = column; c < right; c++)
                        (taken[r][c], owner[r][c]) = (true, cells.Count);
                cells.Add((row, column, below - row, right - column));
            }

        // The cell goes on below over the same columns.
        bool IsOpen(int row, int from, int to) =>
            Enumerable.Range(from + 1, to - from - 1).All(edge => !isUpright(edge, row))
            && (to == Columns || isUpright(to, row));
    }

    public IReadOnlyList<double> Xs { get; }

    public IReadOnlyList<double> Ys { get; }

    public int Columns => Xs.Count - 1;

    public int Rows => Ys.Count - 1;

    public double Area => (Xs[^1] - Xs[0]) * (Ys[^1] - Ys[0]);

    /// <summary>The cells of a row from the left, with those that go on from the row above.</summary>
    public IEnumerable<(int Column, int Columns, bool IsFirst)> CellsOf(int row)
    {
        for (var column = 0; column < Columns;)
        {
            var cell = cells[owner[row][column]];
            yield return (cell.Column, cell.Columns, cell.Row == row);
            column = cell.Column + cell.Columns;
        }
    }

    /// <returns>Where the cell begins that has the point; null outside.</returns>
    public (int Row, int Column)? CellAt(double x, double y)
    {
        if (x < Xs[0] || x >= Xs[^1] || y < Ys[0] || y >= Ys[^1]) return null;
        var cell = cells[owner[Index(Ys, y)][Index(Xs, x)]];
        return (cell.Row, cell.Column);
    }

    /// <returns>The left and right edge of the cell that has the point; null outside.</returns>
    public (double Left, double Right)? SidesAt(double x, double y)
    {
        if (x < Xs[0] || x >= Xs[^1] || y < Ys[0] || y >= Ys[^1]) return null;
        var cell = cells[owner[Index(Ys, y)][Index(Xs, x)]];
        return (Xs[cell.Column], Xs[cell.Column + cell.Columns]);
    }

    private static int Index(IReadOnlyList<double> edges, double at)
    {
        var (low, high) = (0, edges.Count - 2);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (edges[middle] <= at) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
