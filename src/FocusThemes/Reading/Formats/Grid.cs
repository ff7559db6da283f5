using FocusThemes.Model;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats;

/// <summary>A table of a source: its rows from the top.</summary>
/// <param name="Name">What the file calls it, such as a sheet's name; null where it calls it nothing.</param>
public sealed record Grid(IReadOnlyList<GridRow> Rows, string? Name = null)
{
    /// <summary>What is doubtful of it, which is told where it is read.</summary>
    public IReadOnlyList<ReadingProblem> Doubts { get; init; } = [];

    /// <summary>True where each row stood from top to bottom, beside the names of its fields.</summary>
    public bool IsOfCards { get; init; }

    /// <summary>True for the answers to one question out of several that stand beside each other, with the codes of these answers.</summary>
    public bool IsOfQuestion { get; init; }

    /// <summary>What stands between the table before, or the beginning of the text, and this one.</summary>
    public Stretch Above { get; init; }

    /// <summary>The cells of a column that have words, from a row on.</summary>
    internal IEnumerable<GridCell> Filled(int firstRow, int column) =>
        Rows.Skip(firstRow).Where(row => column < row.Cells.Count && !row.Cells[column].IsEmpty).Select(row => row.Cells[column]);

    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
}

/// <param name="Cells">From the left, one for each column; a cell over several columns or rows stands in each of them.
/// </param>
/// <param name="IsHeading">True where the file itself says that the row has the columns' names.</param>
/// <param name="Fields">How many it was written with, where that can be fewer than the table has columns; null where the
/// form has no such rows.</param>
public sealed record GridRow(IReadOnlyList<GridCell> Cells, bool IsHeading = false, int? Fields = null);

/// <summary>
/// A cell: a stretch of its source's text, without the white space around it. Line breaks within part its paragraphs.
/// </summary>
/// <param name="Start">UTF-16 units from the start of the text.</param>
/// <param name="End">Exclusive; equal to <paramref name="Start"/> for an empty cell.</param>
/// <param name="IsContinued">
/// True in the second and further rows and columns that the cell runs over: the same stretch, not another one.
/// </param>
public readonly record struct GridCell(int Start, int End, bool IsContinued = false)
{
    public bool IsEmpty => Start == End;

    public string In(string text) => text[Start..End];
}

/// <summary>The page of the file on which the words of a text stand from a place on.</summary>
/// <param name="Start">UTF-16 units from the start of the text.</param>
/// <param name="Page">From 1, as the file counts them, whatever is printed on it.</param>
public readonly record struct PageStart(int Start, int Page);

/// <summary>A source as text, with the tables that its form makes plain.</summary>
/// <param name="Text">
/// What every span of the study counts in. For text that is the file itself; of other forms it is made, always in the
/// same way: captions and notes on lines of their own, rows from the top, cells from the left, each cell's paragraphs
/// on lines of their own.
/// </param>
/// <param name="Grids">In the order of the text and without overlap; empty for text run together.</param>
/// <param name="Problems">What the form lost or left out, each in a sentence.</param>
public sealed record TableText(string Text, IReadOnlyList<Grid> Grids, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>What became of that which the form does not show.</summary>
    public HiddenParts Hidden { get; init; }

    /// <summary>Raised marks that refer to notes, in the order of the text: they belong to no word beside them.</summary>
    public IReadOnlyList<Stretch> Marks { get; init; } = [];

    /// <summary>What a file that FocusThemes wrote says itself of all that is in it; null for any other file.</summary>
    public TableReading? Own { get; init; }

    /// <summary>True where all cells are known, so that the text is never taken for one that lost them.</summary>
    public bool HasAllCells { get; init; }

    /// <summary>True for a whole paper, whose tables may be of anything.</summary>
    public bool IsPaper { get; init; }

    /// <summary>Lines around the tables of which the form says that they are a caption or a note, by where they start.
    /// </summary>
    public IReadOnlyDictionary<int, PassageKind> Around { get; init; } = new Dictionary<int, PassageKind>();

    /// <summary>Where the words of another printed page begin, in the order of the text; empty for a form without pages.
    /// </summary>
    public IReadOnlyList<PageStart> Pages { get; init; } = [];

    /// <summary>What the file itself says that the study is cited by; null where it says nothing.</summary>
    public CitationFile? Citation { get; init; }

    /// <summary>Lines by their numbers of which the form says what they are; empty where it says nothing.</summary>
    public IReadOnlyDictionary<int, ToldLine> Told { get; init; } = new Dictionary<int, ToldLine>();

    /// <summary>Lines by their numbers that the form sets apart: the level of a heading, from 1, or 0 for a block quotation.</summary>
    public IReadOnlyDictionary<int, int> Styled { get; init; } = new Dictionary<int, int>();

    /// <summary>Whoever is named above lines as the one who speaks in them, by their numbers.</summary>
    public IReadOnlyDictionary<int, string> SaidBy { get; init; } = new Dictionary<int, string>();

    public static TableText Running(string text) => new(text, [], []);
}
