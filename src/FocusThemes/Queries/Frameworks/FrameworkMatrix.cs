using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Frameworks;

/// <summary>How much of a framework matrix is wanted; what is beyond is counted, not read.</summary>
/// <param name="Quotes">In all cells together, row by row.</param>
public sealed record FrameworkBounds(int Rows, int Columns, int QuotesInCell, int Quotes);

/// <summary>The quotes of a cell.</summary>
/// <param name="Quotes">The first, in the order of the source.</param>
/// <param name="Further">How many come after them.</param>
/// <param name="Rest">What takes those from there on.</param>
public sealed record FrameworkCell(IReadOnlyList<QuoteHit> Quotes, int Further, QuoteFilter Rest);

/// <summary>A crossing with the quotes themselves in its cells: the framework matrix.</summary>
/// <param name="Cells">Row by row.</param>
public sealed record FrameworkMatrix(StudyHeader Study, Crossing Crossing, IReadOnlyList<FrameworkCell> Cells)
{
    public FrameworkCell this[int row, int column] => Cells[(row * Crossing.Columns.Count) + column];

    /// <summary>True where neither rows nor columns tell who says a quote.</summary>
    public bool HasToNameSpeakers =>
        Crossing.RowsBy != Dimension.Participant && Crossing.ColumnsBy != Dimension.Participant;

    /// <summary>Cells whose quotes are all left out, since there are enough in those before them.</summary>
    public int CellsWithoutWords => Cells.Count(cell => cell.Quotes.Count == 0 && cell.Further > 0);
}
