namespace FocusThemes.Writing.Office;

/// <summary>
/// How wide the columns of a sheet are, and how high its rows: some programs measure neither by themselves.
/// </summary>
internal sealed class XlsxColumnWidths(IReadOnlyList<XlsxColumn> columns, IReadOnlyList<object?[]> rows)
{
    private const int Narrowest = 8;

    // Longer names of columns are broken between their words.
    private const int WidestHead = 16;

    // Of the highest row that there is.
    private const int MostLines = 28;
    private const int Widest = 200;
    private const double PointsOfLine = 14;
    private const int Gap = 4;

    // Borders, and the button that filters.
    private const int Room = 2;

    private readonly int[] widths = [.. columns.Select((column, i) => WidthOf(column, rows.Select(row => $"{row[i]}")))];

    /// <summary>The widths of all columns, in characters.</summary>
    public IEnumerable<int> All => widths.Select(width => width + Room);

    /// <summary>The height of a row, in points.</summary>
    public double HeightOf(IEnumerable<object?> cells) =>
        (Math.Clamp(cells.Zip(widths, (cell, width) => LinesOf($"{cell}", width)).Max(), 1, MostLines) * PointsOfLine) + Gap;

    // As wide as the longest line within the column's bounds; wider where the words would not be seen otherwise.
    private static int WidthOf(XlsxColumn column, IEnumerable<string> texts)
    {
        var (longest, needed) = (Math.Min(LengthOf(column.Name), WidestHead), 0);
        foreach (var text in texts)
        {
            foreach (var line in text.AsSpan().EnumerateLines()) longest = Math.Max(longest, LengthOf(line));
            needed = Math.Max(needed, LengthOf(text) / (MostLines - 3));
        }

        return Math.Clamp(longest, Narrowest, Math.Clamp(needed, column.Widest, Widest));
    }

    private static int LinesOf(string text, int width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines()) lines += Math.Max(1, (LengthOf(line) + width - 1) / width);
        return lines;
    }

    // Chinese, Japanese and Korean signs take the room of two letters.
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var length = text.Length;
        foreach (var c in text)
            if (c is (>= '\u2E80' and < '\uD800') or (>= '\uF900' and < '\uFB00') or (>= '\uFF00' and < '\uFF60')) length++;
        return length;
    }
}
