using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>
/// The paragraphs of cells: their lines, and what <c>&lt;br&gt;</c> parts in tables of one line to a row.
/// </summary>
internal sealed partial class CellPieces(string text, Patience patience)
{
    private static readonly string[] EmptyWords = ["NaN", "nan", "<NA>", "NULL"];
    private readonly bool hasBreaks = text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    /// <summary>Spent for every cell whose paragraphs are asked for.</summary>
    public Patience Patience => patience;

    /// <summary>Of the whole text.</summary>
    public List<TextLine> Lines { get; } = TextLine.Of(text, patience);

    // As programs write an empty cell of a table of data.
    private readonly bool hasEmptyWords = EmptyWords.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>The table with its cells of nothing but breaks, or of a word for nothing, as empty ones.</summary>
    public TableText WithoutBlankCells(TableText table) => !hasBreaks && !hasEmptyWords ? table : table with
    {
        Grids = [.. table.Grids.Select(grid => grid with
        {
            Rows = [.. grid.Rows.Select(row => row with
            {
                Cells = [.. row.Cells.Select(cell => Of(cell).Count > 0 && !IsEmptyWord(cell) ? cell : cell with { End = cell.Start })],
            })],
        })],
    };

    private bool IsEmptyWord(GridCell cell) => cell.End - cell.Start is 3 or 4 && Array.IndexOf(EmptyWords, cell.In(text)) >= 0;

    /// <summary>Those that are not blank, in order.</summary>
    public List<TextLine> Of(GridCell cell)
    {
        patience.Spend(cell.End - cell.Start);
        var pieces = new List<TextLine>();
        for (var i = TextLine.NumberAt(Lines, cell.Start) - 1; i < Lines.Count && Lines[i].Start < cell.End; i++)
        {
            var (start, end) = (Math.Max(Lines[i].Start, cell.Start), Math.Min(Lines[i].End, cell.End));
            foreach (var (from, to) in BreaksIn(new(start, Math.Max(start, end))))
            {
                Add(new(i + 1, start, from));
                start = to;
            }

            Add(new(i + 1, start, end));
        }

        return pieces;

        void Add(TextLine piece)
        {
            if (piece.End > piece.Start && piece.Trimmed(text) is { IsBlank: false } words) pieces.Add(words);
        }
    }

    /// <summary>Each <c>&lt;br&gt;</c> in a cell.</summary>
    public IEnumerable<(int Start, int End)> BreaksIn(GridCell cell) => hasBreaks ? AllBreaksIn(cell) : [];

    private IEnumerable<(int Start, int End)> AllBreaksIn(GridCell cell)
    {
        var found = Break().Match(text, cell.Start, cell.End - cell.Start);
        for (; found.Success; found = found.NextMatch()) yield return (found.Index, found.Index + found.Length);
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
