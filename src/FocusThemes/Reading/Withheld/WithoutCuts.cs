using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>A table without stretches of its text, everything else where it is then.</summary>
internal static class WithoutCuts
{
    public static TableText Without(this TableText table, Cuts cuts)
    {
        if (cuts.IsEmpty) return table;
        var (text, lines) = (cuts.In(table.Text), new LineStarts(table.Text));
        var after = new LineStarts(text);
        return table with
        {
            Text = text,
            // What a form says that its makers wrote is all in places of the text before.
            Own = null,
            Grids = [.. table.Grids.Select(grid => grid with { Rows = [.. grid.Rows.Select(row => row with
            {
                Cells = [.. row.Cells.Select(cell => Trimmed(text, cuts, cell))],
            })], Doubts = [] })],
            Marks = [.. table.Marks.Where(mark => !cuts.Touch(mark.Start, mark.End)).Select(cuts.Of)],
            Around = table.Around.ToDictionary(line => cuts.Start(line.Key), line => line.Value),
            Pages = [.. table.Pages.Select(page => page with { Start = cuts.Start(page.Start) })],
            Told = table.Told.Where(line => line.Key <= lines.Count)
                .DistinctBy(line => after.LineAt(cuts.Start(lines[line.Key - 1]))).ToDictionary(
                line => after.LineAt(cuts.Start(lines[line.Key - 1])), line => line.Value),
            // Their sentences may have the words.
            Problems = [],
        };
    }

    private static GridCell Trimmed(string text, Cuts cuts, GridCell cell)
    {
        var place = Stretch.Trimmed(text, cuts.Start(cell.Start), cuts.End(cell.End));
        return cell with { Start = place.Start, End = place.End };
    }
}
