using CsCheck;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>A table to be printed and read back.</summary>
/// <param name="Cells">By row and column; paragraphs are parted by line feeds; null where a cell from the left or
/// from above goes on.</param>
internal sealed record PrintedGrid(string?[][] Cells)
{
    private static readonly string[] Words =
    [
        "Trust", "takes", "time,", "“slowly”", "(P1)", "1P04;", "é中文😀", "a|b", "x & y", "<b>", "\"no\"", "it’s", "5 %",
        "=1+1", "_x000D_", "'", "Ⅳ", "don't", "4)", "—",
    ];

    private static readonly string[] Names = ["Theme", "Subtheme", "Concept", "Quote", "Participant"];

    private static readonly Gen<string> Line = Gen.OneOf(Words).Array[1, 4].Select(words => string.Join(' ', words));

    /// <summary>Each cell one line or none; the first row has words only, the last column always some.</summary>
    public static readonly Gen<PrintedGrid> OfLines = Of(Gen.Frequency((4, Line), (1, Gen.Const(""))));

    /// <summary>Cells of several paragraphs.</summary>
    public static readonly Gen<PrintedGrid> OfParagraphs =
        Of(Line.Array[1, 3].Select(lines => string.Join('\n', lines)));

    /// <summary>Cells of several paragraphs that run over columns and rows.</summary>
    public static readonly Gen<PrintedGrid> OfSpans = OfParagraphs.SelectMany(
        grid => Gen.Int[0, 1000].Array[4], (grid, places) => grid.Merged(places));

    public int Columns => Cells[0].Length;

    public override string ToString() => string.Join('\n', Cells.Select(row => string.Join(
        " ¦ ", row.Select(cell => cell?.Replace('\n', '⏎') ?? "〃")).Trim()));

    /// <summary>How many columns and rows a cell runs over.</summary>
    public (int Columns, int Rows) SpanAt(int row, int column)
    {
        var (right, below) = (column + 1, row + 1);
        while (right < Columns && Cells[row][right] is null && IsPartOf(row, column, row, right)) right++;
        while (below < Cells.Length && Cells[below][column] is null && IsPartOf(row, column, below, column)) below++;
        return (right - column, below - row);
    }

    private (int Row, int Column)[][]? Origins { get; init; }

    private bool IsPartOf(int row, int column, int at, int other) =>
        Origins is { } origins && origins[at][other] == (row, column);

    public (int Row, int Column) OriginOf(int row, int column) =>
        Origins is { } origins ? origins[row][column] : (row, column);

    private static Gen<PrintedGrid> Of(Gen<string> cell) => Gen.Select(Gen.Int[2, 5], Gen.Int[3, 7]).SelectMany(
        size => Gen.Select(cell.Array[size.Item1].Array[size.Item2], Line.Array[size.Item2]), (size, made) =>
        {
            var cells = made.Item1.Select(row => row.Select(text => (string?)text).ToArray()).ToArray();
            cells[0] = [.. Names[..size.Item1]];
            for (var row = 1; row < cells.Length; row++) cells[row][^1] = made.Item2[row];
            return new PrintedGrid(cells);
        });

    private PrintedGrid Merged(int[] places)
    {
        var cells = Cells.Select(row => row.ToArray()).ToArray();
        var origins = cells.Select((row, r) => row.Select((_, c) => (r, c)).ToArray()).ToArray();
        foreach (var place in places)
        {
            var (row, column) = (1 + (place % (cells.Length - 1)), place / 7 % (Columns - 1));
            var bottom = Math.Min(cells.Length, row + 1 + (place / 3 % 3));
            var right = Math.Min(Columns - 1, column + 1 + (place % 2));
            var all = (
                from r in Enumerable.Range(row, bottom - row)
                from c in Enumerable.Range(column, right - column)
                select (r, c)).ToList();
            if (all.Exists(at => cells[at.r][at.c] is null || SpansAlready(origins, at))) continue;
            foreach (var (r, c) in all.Skip(1)) cells[r][c] = null;
            foreach (var (r, c) in all) origins[r][c] = (row, column);
        }

        return new(cells) { Origins = origins };
    }

    private static bool SpansAlready((int, int)[][] origins, (int, int) cell) =>
        origins.SelectMany(row => row).Count(origin => origin == cell) > 1;
}
