namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Says of which tables without rules it is doubtful how their rows are parted.</summary>
internal static class RowDoubts
{
    private const int FewestRows = 4;

    /// <param name="at">Which of the tables.</param>
    public static IEnumerable<ReadingProblem> Of(IReadOnlyList<PageTable> tables, int at)
    {
        var table = tables[at];
        if (table.IsRuled) yield break;
        if (at > 0 && table.Rows[0].Cells.Count > 1 && NamesOf(table) == NamesOf(tables[at - 1]))
            yield return new(
                0, $"On page {table.Page} a table goes on from the page before, but not in the same columns; how its "
                    + "rows go on is doubtful. Compare them with the page.", "");
        if (EmptyOf(table) is { Rows: > 0 } empty)
            yield return new(
                0, $"On page {table.Page} {empty.Rows} {(empty.Rows == 1 ? "row" : "rows")} of a table without rules "
                    + $"around its cells {(empty.Rows == 1 ? "lacks" : "lack")} what the others have in "
                    + $"{(empty.Name is { Length: > 0 } name ? $"the column “{name}”" : "the last column")}; how the rows are parted is doubtful. Compare them with the page.", "");
    }

    private static string NamesOf(PageTable table) => string.Join('|', table.Rows[0].Cells.Select(cell => cell.Text));

    // Of the last column, which hardly ever is empty.
    private static (int Rows, string? Name) EmptyOf(PageTable table)
    {
        var last = table.Columns - 1;
        var empty = table.Rows.Count(row => row.At(last) is not { Lines.Count: > 0 } && row.Cells.Max(cell => cell.Columns) == 1);
        return table.Rows.Count < FewestRows || empty * 2 > table.Rows.Count ? (0, null) : (empty, table.Rows[0].At(last)?.Text);
    }
}
