
namespace FocusThemes.Reading.Formats.Plain;

/// <summary>A row as its lines gave it, before it has a cell for each column.</summary>
/// <param name="IsSection">True for a line that stands over all columns.</param>
internal sealed record AssembledRow(List<Stretch> Parts, bool IsSection)
{
    public void GoOn(Stretch line) => Parts[^1] = Parts[^1].Through(line);

    /// <summary>With a last cell that runs over the columns that it has none for, as a copied page leaves them out: the head of several columns.</summary>
    public GridRow Spanning(int columns) => new([.. Parts.Select(part => part.Cell), .. Repeated(Parts[^1].Cell with { IsContinued = true }, columns - Parts.Count)]);

    /// <param name="isLastKnown">True where the row's last part is surely that of the last column, so that the
    /// columns before are those that are missing.</param>
    public GridRow Filled(int columns, bool isLastKnown)
    {
        var (missing, first, last) = (columns - Parts.Count, Parts[0], Parts[^1]);
        if (IsSection) return new([first.Cell, .. Repeated(first.Cell with { IsContinued = true }, missing)]);
        return new(isLastKnown
            ? [.. Repeated(new(first.Start, first.Start), missing), .. Parts.Select(part => part.Cell)]
            : [.. Parts.Select(part => part.Cell), .. Repeated(new(last.End, last.End), missing)]);
    }

    private static IEnumerable<GridCell> Repeated(GridCell cell, int times) =>
        Enumerable.Repeat(cell, Math.Max(0, times));
}
