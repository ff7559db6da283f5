using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Whether a table begins with names of columns.</summary>
internal static class TableNames
{
    public static bool HasNames(PageTable table) => table.Rows.Take(2).Any(row =>
        row.Cells.Count(cell => cell.Lines.Count > 0) > 1
        && ColumnHeadings.IsHeading([.. row.Cells.Select(cell => cell.Text)]));
}
