using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Queries.Sources;

/// <summary>A stretch of one line, and where it begins.</summary>
internal readonly record struct PlacedPiece(SourcePiece Piece, int Start);

/// <summary>A cell of a source: what stands in it, line by line.</summary>
/// <param name="Line">The line in which it begins; 0 where it is empty, or goes on from another row or column.</param>
/// <param name="IsContinued">True where the cell above or beside it runs over it.</param>
public sealed record SourceCell(int Line, bool IsContinued, IReadOnlyList<IReadOnlyList<SourcePiece>> Lines);

/// <param name="Line">The line of its first words.</param>
/// <param name="IsHeading">True where it has the names of the columns.</param>
public sealed record SourceRow(int Line, bool IsHeading, IReadOnlyList<SourceCell> Cells);

/// <summary>
/// A table of a source, made of the very pieces of its lines: what the text leaves out or blackens is so here too.
/// </summary>
/// <param name="Name">What the file calls it; null for nothing.</param>
public sealed record SourceTable(string? Name, IReadOnlyList<SourceRow> Rows)
{
    /// <param name="grids">With the rows that begin on the page.</param>
    /// <param name="lines">From the first line of the window on, as far as <see cref="LastLine"/>.</param>
    internal static IReadOnlyList<SourceTable> Of(
        IReadOnlyList<Grid> grids, List<List<PlacedPiece>> lines, SourceWindow window)
    {
        return [.. grids.Select(grid => new SourceTable(grid.Name, [.. grid.Rows.Select(RowOf)]))];

        SourceRow RowOf(GridRow row)
        {
            var cells = row.Cells.Select(CellOf).ToList();
            return new(window.LineAt(Words(row).Min(cell => cell.Start)),
                cells.Exists(cell => cell.Lines.Any(line => line.Any(piece => piece.Kind == PassageKind.Heading))), cells);
        }

        SourceCell CellOf(GridCell cell)
        {
            if (cell.IsEmpty || cell.IsContinued) return new(0, !cell.IsEmpty, []);
            var (first, last) = (window.LineAt(cell.Start), window.LineAt(cell.End - 1));
            return new(first, false,
                [.. Enumerable.Range(first, last - first + 1).Select(line => PiecesIn(lines[line - window.From], cell))]);
        }
    }

    /// <summary>The last line of the page, or of the row that begins on it and goes on beyond.</summary>
    internal static int LastLine(IReadOnlyList<Grid> grids, SourceWindow window, int lineCount) => grids
        .SelectMany(grid => grid.Rows).SelectMany(Words).Select(cell => window.LineAt(cell.End - 1))
        .Append(Math.Min(window.From + SourceView.LinesOnPage - 1, lineCount)).Max();

    private static IEnumerable<GridCell> Words(GridRow row) => row.Cells.Where(cell => !cell.IsEmpty && !cell.IsContinued);

    // Marks of Markdown and the like stand around the words of a cell, in one piece with none of them.
    private static List<SourcePiece> PiecesIn(List<PlacedPiece> line, GridCell cell) =>
    [
        .. from placed in line
           let start = Math.Max(placed.Start, cell.Start)
           let end = Math.Min(placed.Start + placed.Piece.Text.Length, cell.End)
           where end > start
           select placed.Piece with { Text = placed.Piece.Text[(start - placed.Start)..(end - placed.Start)] },
    ];
}
