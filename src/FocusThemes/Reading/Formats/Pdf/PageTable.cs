namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>A cell of a page: its lines from the top.</summary>
internal sealed class PageCell(int column)
{
    public int Column => column;

    public List<LetterLine> Lines { get; init; } = [];

    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}

/// <summary>Cells from the left; of columns without one there is nothing in the row, or a cell from above.</summary>
/// <param name="IsGrid">True where cells over several rows say so themselves.</param>
internal sealed record PageRow(List<PageCell> Cells, bool IsGrid = false)
{
    public PageCell? At(int column) => Cells.Find(cell => cell.Column == column);
}

/// <summary>A table, or the part of one that stands on a page.</summary>
/// <param name="Edges">Where its columns begin, from the left, and the last one ends.</param>
internal sealed record PageTable(int Page, int Quarter, List<PageRow> Rows, IReadOnlyList<double> Edges)
{
    public required double Top { get; init; }

    public required double Bottom { get; init; }

    public required bool IsRuled { get; init; }

    /// <summary>Lines above, from the label on, or below where none is above.</summary>
    public List<TextBlock> Captions { get; init; } = [];

    public List<TextBlock> Notes { get; init; } = [];

    /// <summary>The last page that it runs over.</summary>
    public int LastPage { get; set; } = Page;

    public int Columns => Edges.Count - 1;

    public double Left => Edges[0];

    public double Right => Edges[^1];
}
