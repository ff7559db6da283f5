using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Writing.Charts;

/// <summary>Rows and columns with their heads, between which something is drawn.</summary>
internal sealed class ChartGrid
{
    private const double HeadWidth = 230;
    private const double HighestHead = 130;
    private const double Gap = 10;
    private const double LineHeight = 14;
    private const double NumberWidth = 34;
    private readonly double cellWidth;
    private readonly double cellHeight;

    /// <param name="rowsBy">Themes are drawn with their numbers.</param>
    /// <param name="columns">Their heads; empty for none.</param>
    public ChartGrid(
        SvgDrawing drawing, Dimension rowsBy, IReadOnlyList<DimensionValue> rows, IReadOnlyList<DimensionValue> columns,
        bool hasMarks, double cellWidth, double cellHeight)
    {
        (this.cellWidth, this.cellHeight) = (cellWidth, cellHeight);
        DrawColumns(drawing, columns, hasMarks);
        foreach (var (i, row) in rows.Index())
        {
            var (number, words) = rowsBy == Dimension.Theme ? (row.Value!, row.Title) : ("", row.Text);
            var indent = number.Length > 0 ? NumberWidth : 0;
            if (number.Length > 0) drawing.Text(Gap, Y(i) + 4, Lettering.Fitted(number, NumberWidth - 4, SvgDrawing.TextSize));
            var lines = Lettering.InTwo(words, HeadWidth - indent - Gap, SvgDrawing.TextSize);
            foreach (var (line, text) in lines.Index())
                drawing.Text(Gap + indent, Y(i) + 4 + ((line - ((lines.Count - 1) / 2.0)) * LineHeight), text, isMuted: true);
            drawing.Rule(Gap, Y(i) + (cellHeight / 2), Left + (Math.Max(1, columns.Count) * cellWidth), Y(i) + (cellHeight / 2));
        }
    }

    public static double Left => HeadWidth + (2 * Gap);

    public double Top { get; private set; } = Gap;

    /// <summary>The middle of a column.</summary>
    public double X(int column) => Left + ((column + 0.5) * cellWidth);

    /// <summary>The middle of a row.</summary>
    public double Y(int row) => Top + ((row + 0.5) * cellHeight);

    private void DrawColumns(SvgDrawing drawing, IReadOnlyList<DimensionValue> columns, bool hasMarks)
    {
        if (columns.Count == 0) return;
        var heads = columns.Select(column => Lettering.Fitted(Model.Letters.OneLine.Of(column.Text), HighestHead, SvgDrawing.TextSize)).ToList();
        var widest = heads.Max(head => Lettering.WidthOf(head, SvgDrawing.TextSize));
        var isTurned = widest > cellWidth - 4;
        var marked = hasMarks ? 18 : 0;
        Top = (isTurned ? widest : LineHeight) + marked + (2 * Gap);
        foreach (var (i, head) in heads.Index())
        {
            drawing.Text(
                X(i) + (isTurned ? 4 : 0), Top - Gap - marked, head, isTurned ? "start" : "middle", isTurned: isTurned);
            if (hasMarks && columns[i].Value is not null) drawing.Shape(X(i), Top - Gap - 5, GroupMark.Of(columns[i].FocusGroup));
        }
    }
}
