namespace FocusThemes.Reading.Formats;

/// <summary>A part of a document: a <see cref="Paragraph"/> or a <see cref="BlockTable"/>.</summary>
internal abstract record DocumentBlock;

/// <param name="Role">What the document itself says of it.</param>
internal sealed record Paragraph(string Text, ParagraphRole Role = ParagraphRole.Plain) : DocumentBlock
{
    /// <summary>Raised marks that refer to notes, which stood among the words.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The words with the raised marks in their places.</summary>
    public string Whole { get; init; } = Text;

    /// <summary>On which printed page it begins, from 1; 0 where that is not known.</summary>
    public int Page { get; init; }

    /// <summary>What the document calls its style; null where it has none.</summary>
    public string? Style { get; init; }

    /// <summary>Its level, from 1; 0 for another paragraph, or where no level is told.</summary>
    public int HeadingLevel => IsHeading && Style![^1] is >= '1' and <= '6' and var level ? level - '0' : 0;

    /// <summary>True where the document itself says so, whatever level it has.</summary>
    public bool IsHeading => Style?.StartsWith("heading", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>True where nearly all of it is in bold letters.</summary>
    public bool IsBold { get; init; }

    /// <summary>True where the document sets it apart as a block quotation.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>True for what programs call the style of a block quotation.</summary>
    public static bool IsOfQuotes(string? style) => style?.Contains("quot", StringComparison.OrdinalIgnoreCase) == true || style is "Block Text";
}

internal enum ParagraphRole
{
    Plain,
    Caption,
    Note,
}

internal static class DocumentBlocks
{
    /// <summary>The same blocks, with paragraphs of a role.</summary>
    public static IEnumerable<DocumentBlock> WithRole(this IEnumerable<DocumentBlock> blocks, ParagraphRole role) =>
        blocks.Select(block => block is Paragraph paragraph ? paragraph with { Role = role } : block);
}

internal sealed record BlockTable(IReadOnlyList<BlockRow> Rows, string? Name = null) : DocumentBlock
{
    /// <summary>What is doubtful of it, where it is read.</summary>
    public IReadOnlyList<ReadingProblem> Doubts { get; init; } = [];

    public IEnumerable<BlockCell> Cells => Rows.SelectMany(row => row.Cells);

    public bool HasText { get; } = Rows.Any(row => row.Cells.Any(cell => cell.HasText));

    /// <summary>More than one row of it, or of a table within it, has more than one cell with text.</summary>
    public bool HasColumns { get; } = Rows.Count(row => row.Cells.Count(cell => cell.HasText) > 1) > 1
        || Rows.Any(row => row.Cells.Any(cell => cell.HoldsTable));
}

internal sealed record BlockRow(IReadOnlyList<BlockCell> Cells, bool IsHeading = false)
{
    /// <summary>A cell runs over rows of its own part of the table only.</summary>
    public static List<BlockRow> WithinSection(List<BlockRow> rows) => [.. rows.Select((row, at) => row with
    {
        Cells = [.. row.Cells.Select(cell => cell.Rows <= rows.Count - at ? cell : cell with { Rows = rows.Count - at })],
    })];
}

/// <param name="Columns">How many it runs over, at least 1.</param>
/// <param name="Rows">How many it runs over, at least 1.</param>
/// <param name="IsBelow">True where it only goes on from the row above.</param>
internal sealed record BlockCell(
    IReadOnlyList<DocumentBlock> Blocks, int Columns = 1, int Rows = 1, bool IsBelow = false)
{
    public bool HasText { get; } = Blocks.Any(block => block is Paragraph paragraph
        ? !string.IsNullOrWhiteSpace(paragraph.Text) : block is BlockTable { HasText: true });

    /// <summary>True where what stands in it is a table, so that the cell's own only lays out the page.</summary>
    public bool HoldsTable { get; } = Blocks.Any(block => block is BlockTable { HasColumns: true });

    /// <summary>Those of tables within the cell included.</summary>
    public List<Paragraph> Paragraphs
    {
        get
        {
            var paragraphs = new List<Paragraph>(Blocks.Count);
            foreach (var block in Blocks)
            {
                if (block is BlockTable table) paragraphs.AddRange(table.Cells.SelectMany(cell => cell.Paragraphs));
                else paragraphs.Add((Paragraph)block);
            }

            return paragraphs;
        }
    }

    public static BlockCell Of(string text) => new(text.Length == 0 ? [] : [new Paragraph(text)]);
}
