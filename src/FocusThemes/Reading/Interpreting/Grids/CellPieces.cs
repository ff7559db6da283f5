using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>
/// The paragraphs of cells: their lines, what <c>&lt;br&gt;</c> parts in tables of one line to a row, and the strings of lists as
/// programs write them.
/// </summary>
internal sealed partial class CellPieces(string text, Patience patience)
{
    private const int ShortestList = 4;
    private static readonly string[] EmptyWords = ["NaN", "nan", "<NA>", "NULL"];
    private readonly bool hasBreaks = text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    private readonly bool hasLists = text.Contains("['", StringComparison.Ordinal) || text.Contains("[\"", StringComparison.Ordinal);

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
        if (StringsIn(cell) is { } strings) return strings.ConvertAll(one => new TextLine(TextLine.NumberAt(Lines, one.Start), one.Start, one.End));
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

    /// <summary>The strings of a list, such as <c>['It was far', "I didn't go"]</c>; null for any other cell.</summary>
    public List<Stretch>? StringsIn(GridCell cell)
    {
        if (!hasLists || cell.End - cell.Start < ShortestList || text[cell.Start] != '[' || text[cell.End - 1] != ']') return null;
        var strings = new List<Stretch>();
        for (var at = cell.Start + 1; ; at++)
        {
            while (at < cell.End && text[at] == ' ') at++;
            if (text[at] is not ('"' or '\'') || EndOf(at) is not (> 0 and var end)) return null;
            if (Stretch.Trimmed(text, at + 1, end) is { IsEmpty: false } words) strings.Add(words);
            at = end + 1;
            while (text[at] == ' ') at++;
            if (text[at] != ',') return at == cell.End - 1 && strings.Count > 0 ? strings : null;
        }

        // Its mark comes again within the words, but not before a comma or the end of the list.
        int EndOf(int open)
        {
            for (var at = open + 1; text.IndexOf(text[open], at, cell.End - at) is >= 0 and var mark; at = mark + 1)
                if (text[mark - 1] != '\\' && text.AsSpan((mark + 1)..cell.End).TrimStart() is [',' or ']', ..]) return mark;
            return -1;
        }
    }

    /// <summary>What parts the paragraphs of a cell: each <c>&lt;br&gt;</c>, and the signs of a list.</summary>
    public IEnumerable<(int Start, int End)> BreaksIn(GridCell cell) => StringsIn(cell) is { } strings ? strings.Append(new(cell.End, cell.End))
        .Zip(strings.Select(one => one.End).Prepend(cell.Start), (next, before) => (before, next.Start)) : hasBreaks ? AllBreaksIn(cell) : [];

    private IEnumerable<(int Start, int End)> AllBreaksIn(GridCell cell)
    {
        var found = Break().Match(text, cell.Start, cell.End - cell.Start);
        for (; found.Success; found = found.NextMatch()) yield return (found.Index, found.Index + found.Length);
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
