using System.Globalization;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>Lays the cells of a sheet out as rows of those that are shown, and tells which are not.</summary>
internal sealed class SheetLayout(
    string name, SortedDictionary<int, SortedDictionary<int, SheetCell>> cells, List<SheetMerge> merges, HiddenFound found,
    Patience patience)
{
    public List<BlockRow> Rows(SheetAxis rows, SheetAxis columns)
    {
        var anchors = new Dictionary<SheetPlace, SheetMerge>();
        foreach (var merge in merges) anchors.TryAdd(merge.First, merge);
        (rows, columns) = Left(rows, columns, anchors);
        var lines = new SortedDictionary<int, SortedDictionary<int, SheetCell>>();
        var covered = new List<SheetCell>();
        // What stands where it is shown, before what a merged cell shows elsewhere.
        foreach (var cell in cells.Values.SelectMany(line => line.Values).Where(cell => !IsHidden(cell)).Concat(
            cells.Values.SelectMany(line => line.Values).Where(IsRescued)))
        {
            var (row, column) = (rows.PlaceOf(cell.Place.Row), columns.PlaceOf(cell.Place.Column));
            if (!lines.TryGetValue(row, out var line)) lines[row] = line = [];
            if (line.TryGetValue(column, out var under) && cell.Place.Column <= SheetPlace.LastColumn) covered.Add(under);
            line[column] = cell;
        }

        var placing = new SheetPlacing(name, lines, patience, [.. merges.Select(merge => Shown(merge, rows, columns))]);
        var placed = placing.Rows();
        foreach (var cell in covered.Concat(placing.Covered).OrderBy(cell => (cell.Place.Row, cell.Place.Column)))
            found.LeavesOut(HiddenKind.Covered, cell.Place.ToString());
        return placed;

        bool IsHidden(SheetCell cell) => rows.Hides(cell.Place.Row) || columns.Hides(cell.Place.Column);

        bool IsRescued(SheetCell cell) => IsHidden(cell) && IsShownElsewhere(cell.Place, rows, columns, anchors);
    }

    // Tells the rows and columns with words; those that are read all the same are as if they were shown.
    private (SheetAxis Rows, SheetAxis Columns) Left(
        SheetAxis rows, SheetAxis columns, Dictionary<SheetPlace, SheetMerge> anchors)
    {
        var (hiddenRows, hiddenColumns) = (new SortedSet<int>(), new SortedSet<int>());
        foreach (var place in cells.Values.SelectMany(line => line.Values).Select(cell => cell.Place))
        {
            var (isRow, isColumn) = (rows.Hides(place.Row), columns.Hides(place.Column));
            if ((!isRow && !isColumn) || IsShownElsewhere(place, rows, columns, anchors)) continue;
            if (isRow) hiddenRows.Add(place.Row);
            if (isColumn) hiddenColumns.Add(place.Column);
        }

        var isLeft = true;
        foreach (var row in hiddenRows)
            isLeft = found.LeavesOut(HiddenKind.Row, row.ToString(CultureInfo.InvariantCulture));
        foreach (var column in hiddenColumns)
            isLeft = found.LeavesOut(HiddenKind.Column, SheetPlace.LettersOf(column));
        return isLeft ? (rows, columns) : (new([]), new([]));
    }

    // What a merged cell holds is shown in whatever part of it is.
    private static bool IsShownElsewhere(
        SheetPlace place, SheetAxis rows, SheetAxis columns, Dictionary<SheetPlace, SheetMerge> anchors)
    {
        if (!anchors.TryGetValue(place, out var merge)) return false;
        var shown = Shown(merge, rows, columns);
        return shown.Last.Row >= shown.First.Row && shown.Last.Column >= shown.First.Column;
    }

    private static SheetMerge Shown(SheetMerge merge, SheetAxis rows, SheetAxis columns) => new(
        new(columns.PlaceOf(merge.First.Column), rows.PlaceOf(merge.First.Row)),
        new(columns.LastPlaceOf(merge.Last.Column), rows.LastPlaceOf(merge.Last.Row)));
}
