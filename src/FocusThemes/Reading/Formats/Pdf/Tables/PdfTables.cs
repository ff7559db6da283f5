using FocusThemes.Reading.Formats.Pdf.Letters;
using FocusThemes.Reading.Formats.Pdf.Tagged;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>The tables of all pages, with what labels and explains them; and all that stands outside.</summary>
internal sealed class PdfTables(PdfLimits limits, LineEnds ends)
{
    private readonly List<PageTable> tables = [];
    private readonly List<DocumentBlock> outside = [];
    private readonly CellParagraphs paragraphs = new(ends);

    public IReadOnlyList<DocumentBlock> Outside => outside;

    /// <summary>What the file itself says of its tables.</summary>
    public TaggedTables Tags { get; set; } = TaggedTables.None;

    public void Add(PrintedPage page)
    {
        foreach (var view in page.Views)
        {
            var quarter = view.Quarter;
            var taken = new bool[view.Letters.Count];
            List<RuleGrid> grids = [.. RuleGrids.Of(view.Rules, limits)];
            List<PageTable> found = [.. Tags.Find(view, grids, taken, limits)];
            found.AddRange(RuledTables.Find(view, grids, taken, limits));
            var blocks = TextBlocks.Of(view, taken, limits);
            var before = tables.LastOrDefault(table => table.Quarter == quarter && table.LastPage == page.Number - 1);
            found.AddRange(OpenTables.Find(quarter, blocks, before, out var rest));
            found.Sort((one, other) => one.Order.CompareTo(other.Order));
            TableSurroundings.Place(found, rest);
            // As text only: the letters of a long file take much.
            foreach (var block in rest) paragraphs.Learn(block.Lines);
            foreach (var block in rest) outside.AddRange(paragraphs.Of(block.Lines));
            foreach (var table in found)
            {
                var last = tables.LastOrDefault(one => table.Tags is null ? one.Quarter == quarter : one.Tags == table.Tags);
                if (last is not null && TablesOverPages.GoesOn(last, table)) TablesOverPages.Append(last, table);
                else tables.Add(table);
            }
        }
    }

    /// <summary>Tables with captions and notes, or all the text where there is no table.</summary>
    /// <param name="left">How many characters stand outside.</param>
    public List<DocumentBlock> Blocks(out int left)
    {
        var told = Told();
        foreach (var cell in told.SelectMany(table => table.Rows).SelectMany(row => row.Cells)) paragraphs.Learn(cell.Lines);
        left = told.Count == 0 ? 0 : outside.OfType<Paragraph>().Sum(paragraph => paragraph.Text.Length);
        if (told.Count == 0) return outside;
        ends.ForgetDoubts();
        var blocks = new List<DocumentBlock>();
        foreach (var (at, table) in told.Index())
        {
            foreach (var caption in table.Captions) blocks.AddRange(Of(caption, ParagraphRole.Caption));
            blocks.Add(new BlockTable([.. table.Rows.Select(RowOf)], LabelOf(table)) { Doubts = [.. RowDoubts.Of(told, at)] });
            foreach (var note in table.Notes) blocks.AddRange(Of(note, ParagraphRole.Note));
        }

        return blocks;

        IEnumerable<DocumentBlock> Of(TextBlock block, ParagraphRole role) =>
            paragraphs.Of(block.Lines).Select(one => one is Paragraph paragraph ? paragraph with { Role = role } : one);

        BlockRow RowOf(PageRow row)
        {
            var (cells, column) = (new List<BlockCell>(), 0);
            foreach (var cell in row.Cells.OrderBy(cell => cell.Column))
            {
                for (; column < cell.Column; column++) cells.Add(new([]));
                cells.Add(new(paragraphs.Of(cell.Lines), cell.Columns, IsBelow: cell.IsBelow));
                column = cell.Column + cell.Columns;
            }

            return new(cells, row.IsHeading);
        }
    }

    // "Table 8" of "Table 8. Themes and quotes".
    private static string? LabelOf(PageTable table) =>
        table.Captions is [{ Text: var caption }, ..] && TableWords.LabelEnd(caption) is > 0 and var end
            ? caption[..end].TrimEnd(' ', '.', ':', '：', ')', '–', '—', '-') : null;

    // Those with a label, or with names of columns; where none has either, those with rules; else all of them.
    private List<PageTable> Told()
    {
        var labelled = tables.FindAll(table => table.Captions.Count > 0 || TableNames.HasNames(table));
        if (labelled.Count > 0) return labelled;
        var ruled = tables.FindAll(table => table.IsRuled);
        return ruled.Count > 0 ? ruled : tables;
    }
}
