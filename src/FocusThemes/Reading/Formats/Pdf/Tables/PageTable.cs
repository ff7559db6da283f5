using FocusThemes.Reading.Formats.Pdf.Letters;
using FocusThemes.Reading.Formats.Pdf.Tagged;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>A cell of a page: its lines from the top.</summary>
internal sealed class PageCell(int column)
{
    public int Column => column;

    public List<LetterLine> Lines { get; init; } = [];

    public int Columns { get; init; } = 1;

    /// <summary>True where only the cell of the row above goes on.</summary>
    public bool IsBelow { get; set; }

    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}

/// <summary>Cells from the left; in columns without one there is nothing in the row.</summary>
internal sealed record PageRow(List<PageCell> Cells)
{
    /// <summary>Which of the table's own, from 0, where the file says it; else -1.</summary>
    public int Number { get; init; } = -1;

    /// <summary>True where the file says that it has the names of columns.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What goes on in it from another row.</summary>
    public void Add(PageRow next)
    {
        foreach (var cell in next.Cells)
        {
            if (At(cell.Column) is { } above) above.Lines.AddRange(cell.Lines);
            else Cells.Add(cell);
        }
    }

    public PageCell? At(int column) => Cells.Find(cell => cell.Column == column);
}

/// <summary>A table, or the part of one that stands on a page.</summary>
/// <param name="Edges">Where its columns begin, from the left, and the last one ends.</param>
internal sealed record PageTable(int Page, int Quarter, List<PageRow> Rows, IReadOnlyList<double> Edges)
{
    private double? lastBottom;

    /// <summary>Where the file prints it, among what else is on the page.</summary>
    public required int Order { get; init; }

    public required double Top { get; init; }

    public required double Bottom { get; init; }

    public required bool IsRuled { get; init; }

    /// <summary>The table that the file itself says it is; null where it says nothing.</summary>
    public TaggedTable? Tags { get; init; }

    /// <summary>Lines above, from the label on, or below where none is above.</summary>
    public List<TextBlock> Captions { get; init; } = [];

    public List<TextBlock> Notes { get; init; } = [];

    /// <summary>The last page that it runs over.</summary>
    public int LastPage { get; set; } = Page;

    /// <summary>Where its part on that page ends.</summary>
    public double LastBottom
    {
        get => lastBottom ?? Bottom;
        set => lastBottom = value;
    }

    public int Columns => Edges.Count - 1;

    /// <summary>The cell that stands in the last row and that column, where there is one.</summary>
    public PageCell? LastAt(int column)
    {
        var row = Rows.Count - 1;
        while (row > 0 && Rows[row].At(column) is { IsBelow: true }) row--;
        return row < 0 ? null : Rows[row].At(column);
    }

    public double Left => Edges[0];

    public double Right => Edges[^1];
}
