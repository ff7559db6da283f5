namespace FocusThemes.Reading.Formats.Pdf.Tagged;

/// <summary>A cell of a tagged file.</summary>
/// <param name="Column">From 0, with what runs down from the rows above counted.</param>
/// <param name="Paragraphs">How many it says that it has; 0 where it does not say.</param>
internal sealed record TaggedCell(int Row, int Column, int Columns, int Rows, int Paragraphs)
{
    /// <summary>The paragraph that was printed last on the pages so far; -1 for none.</summary>
    public int LastBegun { get; set; } = -1;
}

/// <summary>A table as a tagged file has it, all of whose rows have all columns.</summary>
internal sealed class TaggedTable
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "BlockQuote", "Div",
    };

    // By row: its cells, and those from above that run over it.
    private readonly List<List<TaggedCell>> rows = [];

    private TaggedTable(List<TagElement> told)
    {
        var above = new List<TaggedCell?>();
        foreach (var row in told)
        {
            var (cells, column) = (new List<TaggedCell>(), 0);
            foreach (var cell in row.Children.Where(IsCell))
            {
                GoOn();
                var paragraphs = ParagraphsOf(cell);
                var placed = new TaggedCell(rows.Count, column, cell.Columns, cell.Rows, paragraphs.Count);
                cells.Add(placed);
                foreach (var (at, paragraph) in paragraphs.DefaultIfEmpty(cell.Marks).Index())
                    foreach (var mark in paragraph) Marks.Add((mark, placed, at));
                while (above.Count < column + cell.Columns) above.Add(null);
                for (var to = column + cell.Columns; column < to; column++) above[column] = placed;
            }

            GoOn();
            IsWhole &= rows.Count == 0 || column == Columns;

            void GoOn()
            {
                while (column < above.Count && above[column] is { } cell && cell.Row < rows.Count && cell.Row + cell.Rows > rows.Count)
                {
                    cells.Add(cell);
                    column += cell.Columns;
                }
            }

            if (rows.Count == 0) Columns = column;
            IsHeading.Add(row.Children.TrueForAll(cell => cell.Kind == "TH"));
            rows.Add(cells);
        }
    }

    public int Columns { get; }

    /// <summary>Whether each row is one of headings.</summary>
    public List<bool> IsHeading { get; } = [];

    /// <summary>What is printed in the cells, by page and mark.</summary>
    public List<((int Page, int Mark) Mark, TaggedCell Cell, int Paragraph)> Marks { get; } = [];

    public int Rows => rows.Count;

    private bool IsWhole { get; } = true;

    /// <summary>The innermost tables of a file that have several rows and columns.</summary>
    public static IEnumerable<TaggedTable> In(TagElement element)
    {
        if (element.Kind == "Table" && !element.Children.Exists(HoldsTable))
        {
            List<TagElement> told = [.. RowsOf(element)];
            if (told.Sum(row => (long)row.Children.Sum(cell => cell.Columns)) > GridLimits.MostCells) yield break;
            if (told.Count > 1 && new TaggedTable(told) is { IsWhole: true, Columns: > 1 and <= GridLimits.MostColumns } table) yield return table;
            yield break;
        }

        foreach (var child in element.Children)
            foreach (var table in In(child)) yield return table;
    }

    /// <summary>The cells of a row, and those from above that run over it.</summary>
    public IReadOnlyList<TaggedCell> CellsOf(int row) => rows[row];

    private static IEnumerable<TagElement> RowsOf(TagElement element) => element.Children.SelectMany(child =>
        child.Kind == "TR" ? [child] : child.Kind is "THead" or "TBody" or "TFoot" ? RowsOf(child) : []);

    private static bool HoldsTable(TagElement element) => element.Kind == "Table" || element.Children.Exists(HoldsTable);

    private static bool IsCell(TagElement element) => element.Kind is "TD" or "TH";

    // Nothing where words stand beside them.
    private static List<List<(int Page, int Mark)>> ParagraphsOf(TagElement cell)
    {
        List<List<(int Page, int Mark)>> told = [.. In(cell).Select(block => block.Marks).Where(marks => marks.Count > 0)];
        return told.Count > 1 && told.Sum(marks => marks.Count) == cell.Marks.Count ? told : [];

        static IEnumerable<TagElement> In(TagElement element) => element.Children.SelectMany(child =>
            In(child).ToList() is { Count: > 0 } inner ? inner : Blocks.Contains(child.Kind) ? [child] : []);
    }
}
