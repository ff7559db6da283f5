using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Writing.Plain;

/// <summary>A crossing: a line for each row, a column for each column, and how much that is in all.</summary>
public static class MatrixCsv
{
    /// <param name="numberOf">What a cell shows, by itself, its row and its column.</param>
    public static IEnumerable<string> Lines(Crossing crossing, Func<Tally, Tally, Tally, string> numberOf)
    {
        yield return CsvCell.Line([.. Heads(crossing), .. crossing.Columns.Select(column => column.Value.Text), "all"]);
        foreach (var (i, row) in crossing.Rows.Index())
        {
            yield return CsvCell.Line(
                NamesOf(crossing, row), [.. crossing.Columns.Select((over, column) => numberOf(crossing[i, column], row.All, over.All)), numberOf(row.All, row.All, crossing.All)]);
        }
    }

    /// <summary>What stands above the names of the rows; a theme's number and title are two.</summary>
    internal static IReadOnlyList<string> Heads(Crossing crossing) =>
        crossing.RowsBy == Dimension.Theme ? ["theme", "title"] : [crossing.RowsBy.Name];

    internal static IReadOnlyList<string> NamesOf(Crossing crossing, CrossedValue row) =>
        crossing.RowsBy == Dimension.Theme ? [row.Value.Value!, row.Value.Title] : [row.Value.Text];
}
