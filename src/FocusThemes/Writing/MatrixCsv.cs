using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Writing;

/// <summary>A crossing: a line for each row, a column for each column, and how much that is in all.</summary>
public static class MatrixCsv
{
    /// <param name="numberOf">Which of its numbers a cell shows.</param>
    public static IEnumerable<string> Lines(Crossing crossing, Func<Tally, int> numberOf)
    {
        // A theme's number and title are two.
        string[] heads = crossing.RowsBy == Dimension.Theme ? ["theme", "title"] : [crossing.RowsBy.Name];
        yield return CsvCell.Line([.. heads, .. crossing.Columns.Select(column => column.Value.Text), "all"]);
        foreach (var (i, row) in crossing.Rows.Index())
        {
            string[] names = crossing.RowsBy == Dimension.Theme
                ? [row.Value.Value!, row.Value.Title]
                : [row.Value.Text];
            yield return CsvCell.Line(
                [.. names, .. crossing.Columns.Select((_, column) => $"{numberOf(crossing[i, column])}"), $"{numberOf(row.All)}"]);
        }
    }
}
