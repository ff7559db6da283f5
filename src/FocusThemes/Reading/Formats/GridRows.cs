using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats;

/// <summary>Rows to a table as it was meant: without what only surrounds it.</summary>
internal static class GridRows
{
    /// <summary>
    /// Leaves out rows of nothing, columns of nothing on either side, a label above and notes below that stand alone
    /// in their rows; fills short rows.
    /// </summary>
    /// <returns>The grid; null where nothing is left.</returns>
    public static Grid? Square(string text, IReadOnlyList<GridRow> rows, string? name)
    {
        var kept = rows.Where(row => row.Cells.Any(HasText)).ToList();
        var (first, isWide) = (0, kept.Exists(row => row.Cells.Count(HasText) > 1));
        while (isWide && Alone(kept[first]) is { } cell && TableWords.IsTableLabel(LineOf(text, cell))
            && !kept[first + 1].Cells.Any(below => below.IsContinued && below.Start == cell.Start)) first++;
        var end = kept.Count;
        while (isWide && Alone(kept[end - 1]) is { } cell && IsNote(text[cell.Start..cell.End])) end--;
        kept = kept[first..end];
        if (kept.Count == 0) return null;
        var left = kept.Min(row => row.Cells.Index().First(cell => HasText(cell.Item)).Index);
        var right = kept.Max(row => row.Cells.Index().Last(cell => HasText(cell.Item)).Index) + 1;
        // Names of columns that are nowhere told from the rest are no names.
        var isHeadingTold = !kept.TrueForAll(row => row.IsHeading);
        return new([.. kept.Select(row => new GridRow(
            Cut(row.Cells, left, right), row.IsHeading && isHeadingTold, row.Fields - left))], name);
    }

    private static bool HasText(GridCell cell) => !cell.IsEmpty && !cell.IsContinued;

    // The first cell, where nothing else stands in the row.
    private static GridCell? Alone(GridRow row) =>
        HasText(row.Cells[0]) && row.Cells.Skip(1).All(cell => cell.IsEmpty || cell.Start == row.Cells[0].Start)
            ? row.Cells[0] : null;

    private static ReadOnlySpan<char> LineOf(string text, GridCell cell)
    {
        var line = text.AsSpan(cell.Start, cell.End - cell.Start);
        return line.IndexOfAny('\r', '\n') is var end and >= 0 ? line[..end] : line;
    }

    // A digit or a letter in front may as well number a theme.
    private static bool IsNote(string cell) => TableWords.IsNote(cell) && !char.IsAsciiDigit(cell[0])
        && (cell.Length < 2 || cell[1] is not ('.' or ')'));

    private static List<GridCell> Cut(IReadOnlyList<GridCell> cells, int left, int right)
    {
        List<GridCell> cut = [.. cells.Take(right).Skip(left)];
        var end = cut.Max(cell => cell.End);
        while (cut.Count < right - left) cut.Add(new(end, end));
        return cut;
    }
}
