using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>
/// Rows below a merged cell that have moved to the left: what was said stands in the column of themes, and nothing beside
/// it. No title begins with a quotation mark where the others do not.
/// </summary>
internal static class ShiftedRows
{
    private const int FewestToCompare = 2;

    /// <summary>The table with its quotes in their column; what begins as one and is none is a label over the rows.</summary>
    public static (Grid Grid, GridColumns Columns) MovedBack(
        string text, Grid grid, GridColumns columns, List<TextLine> lines, List<ReadingProblem> problems)
    {
        var (theme, quote) = (Array.IndexOf(columns.Roles, ColumnRole.Theme), Array.IndexOf(columns.Roles,
            ColumnRole.Quote));
        if (theme < 0 || quote <= theme || columns.HasLists) return (grid, columns);
        var rows = grid.Rows.Skip(columns.FirstRow).ToList();
        if (rows.Exists(row => row.Cells.Count <= quote)) return (grid, columns);
        var titles = rows.FindAll(row => !row.Cells[theme].IsEmpty && !row.Cells[quote].IsEmpty);
        if (titles.Count < FewestToCompare || titles.Exists(row => IsMarked(row.Cells[theme]))
            || !rows.Exists(IsShifted)) return (grid, columns);
        var labels = rows.Where(row => IsShifted(row) && !EndsAsQuote(row.Cells[theme].In(text)))
            .Select(row => row.Cells[theme]).ToHashSet();
        return (grid with
        {
            Rows = [.. grid.Rows.Take(columns.FirstRow), .. rows
            .Select(Moved)]
        }, columns with { Labels = labels });

        bool IsMarked(GridCell cell) => QuotationMarks.IsMark(text[cell.Start]);

        bool IsShifted(GridRow row) => row.Cells[theme] is { IsEmpty: false } cell && IsMarked(cell)
            && row.Cells.Index().All(other => other.Index == theme || other.Item.IsEmpty);

        GridRow Moved(GridRow row)
        {
            if (!IsShifted(row) || labels.Contains(row.Cells[theme])) return row;
            var (cells, said) = (row.Cells.ToArray(), row.Cells[theme]);
            (cells[theme], cells[quote]) = (said with { End = said.Start }, said);
            problems.Add(ReadingProblem.At(TextLine.NumberAt(lines, said.Start),
                "This quote stands in the column of themes, with nothing beside it; it was read as one of the theme above.", said.In(text)));
            return row with { Cells = cells };
        }
    }

    // With a mark, or with whoever said it in brackets.
    private static bool EndsAsQuote(string words) => words[^1] is ')' or ']'
        || QuotationMarks.CanClose(words.TrimEnd('.', ',', ' ')[^1]);
}
