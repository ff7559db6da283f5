using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>
/// Tables as a person reads them: <c>¦</c> between cells, <c>⏎</c> for a line break, <c>〃</c> for a cell that goes on,
/// <c>#</c> before a row of column names, a line of hyphens between tables.
/// </summary>
internal static class GridOutline
{
    public static string Of(TableText read) =>
        read.Grids.Count == 0 ? "running text" : string.Join("\n---\n", read.Grids.Select(grid => Of(read.Text, grid)));

    private static string Of(string text, Grid grid) => string.Join('\n', grid.Rows.Select(row =>
        (row.IsHeading ? "# " : "") + string.Join(" ¦ ", row.Cells.Select(cell => Of(text, cell))).Trim()));

    private static string Of(string text, GridCell cell) => cell.IsContinued
        ? "〃"
        : cell.In(text).ReplaceLineEndings("⏎").Replace('\t', '⇥');
}
