using System.Text.RegularExpressions;
using FocusThemes.Reading.Tables.Grids;

namespace FocusThemes.Reading.Tables;

/// <summary>The paragraphs of cells: their lines, and what <c>&lt;br&gt;</c> parts in tables of one line to a row.</summary>
internal sealed partial class CellPieces(string text, List<TextLine> lines)
{
    private int near;

    /// <summary>Those that are not blank, in order; at least one for a cell that is not empty.</summary>
    public List<TextLine> Of(GridCell cell)
    {
        var pieces = new List<TextLine>();
        for (var i = LineAt(cell.Start); i < lines.Count && lines[i].Start < cell.End; i++)
        {
            var line = lines[i] with { Start = Math.Max(lines[i].Start, cell.Start), End = Math.Min(lines[i].End, cell.End) };
            if (line.End <= line.Start) continue;
            while (Break().Match(text, line.Start, line.End - line.Start) is { Success: true } part)
            {
                Add(pieces, line with { End = part.Index });
                line = line with { Start = part.Index + part.Length };
            }

            Add(pieces, line);
        }

        // Breaks and nothing else.
        if (pieces.Count == 0 && !cell.IsEmpty) pieces.Add(new(LineAt(cell.Start) + 1, cell.Start, Math.Min(cell.End, lines[LineAt(cell.Start)].End)));
        return pieces;
    }

    /// <summary>Each <c>&lt;br&gt;</c> in a cell.</summary>
    public IEnumerable<(int Start, int End)> BreaksIn(GridCell cell)
    {
        for (var at = cell.Start; at < cell.End && Break().Match(text, at, cell.End - at) is { Success: true } found; at = found.Index + found.Length)
            yield return (found.Index, found.Index + found.Length);
    }

    /// <summary>Index of the line that the position is on.</summary>
    public int LineAt(int position)
    {
        // Cells come in the order of the text: the next one is near the last.
        if (near >= lines.Count || lines[near].Start > position) near = 0;
        while (near + 1 < lines.Count && lines[near + 1].Start <= position) near++;
        return near;
    }

    private void Add(List<TextLine> pieces, TextLine piece)
    {
        while (piece.Start < piece.End && TextLine.IsSpace(text[piece.Start])) piece = piece with { Start = piece.Start + 1 };
        while (piece.End > piece.Start && TextLine.IsSpace(text[piece.End - 1])) piece = piece with { End = piece.End - 1 };
        if (!piece.IsBlank) pieces.Add(piece);
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
