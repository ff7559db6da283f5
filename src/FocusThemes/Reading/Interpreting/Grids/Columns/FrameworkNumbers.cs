using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>What NVivo writes before the names along a framework matrix: <c>1 : P01</c> down its rows, <c>A : Waiting</c> over its columns.</summary>
internal static partial class FrameworkNumbers
{
    /// <summary>The table with these names alone.</summary>
    public static TableText Without(TableText table) => table with { Grids = [.. table.Grids.Select(grid => Without(table.Text, grid))] };

    private static Grid Without(string text, Grid grid)
    {
        if (grid.Rows.Count < 2 || grid.Columns < 2 || !grid.Rows[0].Cells.Skip(1).All(cell => Letter().IsMatch(cell.In(text)))
            || !grid.Rows.Skip(1).All(row => Number().IsMatch(row.Cells[0].In(text)))) return grid;
        return grid with
        {
            Rows =
            [
                grid.Rows[0] with { Cells = [grid.Rows[0].Cells[0], .. grid.Rows[0].Cells.Skip(1).Select(Named)] },
                .. grid.Rows.Skip(1).Select(row => row with { Cells = [Named(row.Cells[0]), .. row.Cells.Skip(1)] }),
            ],
        };

        GridCell Named(GridCell cell) => cell with { Start = cell.Start + cell.In(text).IndexOf(" : ", StringComparison.Ordinal) + 3 };
    }

    [GeneratedRegex(@"^[A-Z]{1,2} : (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^[0-9]{1,5} : (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
