using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Tables whose first column has the names of what stands beside them: <c>Definition | …</c> over <c>Quote | …</c>, a theme each.</summary>
internal static class RecordCards
{
    private const int Fewest = 3, Most = 400, LongestName = 60, MostBlanks = 4;

    /// <summary>The table with each card turned into a row below the names of its columns.</summary>
    public static TableText Turned(TableText table) => table with
    {
        Grids = [.. table.Grids.SelectMany(grid => Parted(grid).Select(part => Turned(table.Text, part)).ToList() is var parts && parts.TrueForAll(part => part is not null) ? parts : [grid])!],
    };

    // A title over all columns begins another card.
    private static IEnumerable<Grid> Parted(Grid grid)
    {
        var (rows, above) = (new List<GridRow>(), grid.Above);
        foreach (var row in grid.Rows)
        {
            if (rows.Count < 2 || TitleRows.AloneIn(row) is not { } title)
            {
                rows.Add(row);
                continue;
            }

            yield return grid with { Rows = rows, Above = above };
            (rows, above) = ([], new(title.Start, title.End));
        }

        yield return grid with { Rows = rows, Above = above };
    }

    /// <summary>The first of the names that can only be those of fields; null where they are others.</summary>
    // "Field | Content" over them says nothing.
    public static int? FirstOf(List<string> names) => AreFields(names) ? 0 : names.Count > 0 && AreFields(names[1..]) ? 1 : null;

    private static bool AreFields(List<string> names)
    {
        var period = PeriodOf(names);
        if (period < Fewest || names.Count > Most || names.Count % period > 0
            || names.Any(name => name.Length is 0 or > LongestName || name.AsSpan().Count(' ') > MostBlanks || QuotationMarks.IsMark(name[0]))
            || names.Index().Any(name => name.Item != names[name.Index % period])) return false;
        var kinds = names.Take(period).Select(ColumnHeadings.KindOf).ToList();
        return kinds.Distinct().Count() > Fewest - 1 && names.Take(period).Distinct().Count() == period
            && kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said or ColumnKind.Example) && kinds.Count(kind => kind != ColumnKind.Unknown) * 2 >= period;
    }

    private static Grid? Turned(string text, Grid grid)
    {
        if (grid.Columns < 2 || ColumnHeadings.IsHeading(GridColumns.TextsOf(text, grid, 0)) || grid.Rows.Count is < Fewest or > Most || grid.Rows.Any(row => row.Cells.Count < 2)) return null;
        var names = grid.Rows.Select(row => row.Cells[0].In(text)).ToList();
        if (FirstOf(names) is not { } first) return null;
        var period = PeriodOf(names[first..]);
        var (all, rows) = (grid.Rows.Skip(first).ToList(), new List<GridRow> { new([.. grid.Rows.Skip(first).Take(period).Select(row => row.Cells[0])], IsHeading: true) });
        for (var from = 0; from < all.Count; from += period)
            for (var column = 1; column < grid.Columns; column++)
                rows.Add(new([.. all.Skip(from).Take(period).Select(row => column < row.Cells.Count ? row.Cells[column] : new(row.Cells[^1].End, row.Cells[^1].End))]));
        return grid with { Rows = rows, IsOfCards = true };
    }

    // After how many the first name comes again; all of them where it does not.
    private static int PeriodOf(List<string> names)
    {
        for (var i = 1; i < names.Count; i++)
            if (names[i] == names[0]) return i;
        return names.Count;
    }
}
