using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Whether what a column was taken for by its looks is what people said.</summary>
internal static class QuotedCells
{
    /// <summary>At least half of its cells of quotes have quotation marks, or end with somebody in brackets.</summary>
    public static bool AreIn(string text, Grid grid, GridColumns columns)
    {
        var (all, quoted) = (0, 0);
        foreach (var (column, cell) in grid.Rows.Skip(columns.FirstRow).SelectMany(row => row.Cells.Index()))
        {
            if (cell.IsEmpty || cell.IsContinued || columns.Roles[column] != ColumnRole.Quote) continue;
            all++;
            if (IsQuoted(cell.In(text))) quoted++;
        }

        return all > 0 && quoted * 2 >= all;
    }

    private static bool IsQuoted(ReadOnlySpan<char> cell) =>
        cell.ContainsAny(QuotationMarks.Doubles) || cell.Trim() is [.., ')' or ']'] || QuotationMarks.IsMark(cell.Trim()[0]);
}
