using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Formats;

/// <summary>
/// A document to the text of its tables: the innermost tables, the captions directly above them and the notes directly
/// below. A document without a table is running text.
/// </summary>
internal sealed class DocumentTables(
    string name, IReadOnlyList<ReadingProblem> problems, Patience patience)
{
    private const int MostCaptionParagraphs = 3;
    private const int LongestCaption = 400;
    private const int MostBetween = 2;
    private const int LongestBetween = 80;
    private readonly List<DocumentBlock> flow = [];

    /// <param name="blocks">In the order of the document.</param>
    /// <param name="outside">Characters that were passed over already.</param>
    public TableText Read(IReadOnlyList<DocumentBlock> blocks, int outside = 0)
    {
        foreach (var block in blocks) AddToFlow(block);
        if (!flow.Exists(block => block is BlockTable))
            return MadeText.Running(name, [.. flow.Cast<Paragraph>()], patience) with { Problems = With(outside) };
        var kept = new bool[flow.Count];
        for (var i = 0; i < flow.Count; i++)
        {
            if (flow[i] is not BlockTable) continue;
            kept[i] = true;
            KeepCaption(kept, i);
            if (i > 0 && !kept[i - 1]) KeepTitle(kept, i);
            KeepNotes(kept, i);
        }

        var (made, left) = (new MadeText(name, patience), outside);
        foreach (var (i, block) in flow.Index())
        {
            if (block is BlockTable table)
            {
                made.AddTable(table);
                continue;
            }

            var paragraph = (Paragraph)block;
            if (!kept[i]) left += paragraph.Text.Trim().Length;
            else made.AddParagraph(paragraph);
        }

        return made.Complete(With(left));
    }

    private IReadOnlyList<ReadingProblem> With(int left) => left == 0 ? problems : [.. problems, new(
        0, "Only tables were read, with what labels and explains them; "
        + $"{left:N0} characters outside were left out.", "")];

    // A table that lays out a page is what stands in it.
    private void AddToFlow(DocumentBlock block)
    {
        if (block is BlockTable folded && NestedTables.Unfolded(folded) is { } unfolded) block = unfolded;
        if (block is BlockTable table && IsLayout(table))
        {
            foreach (var inner in table.Cells.SelectMany(cell => cell.Blocks)) AddToFlow(inner);
            return;
        }

        flow.Add(block);
    }

    private static bool IsLayout(BlockTable table) => table.Cells.Any(cell => cell.HoldsTable)
        || (table.Rows.All(row => row.Cells.Count(cell => cell.HasText) < 2)
            && table.Rows.Count(row => row.Cells.Any(cell => cell.HasText)) < 2);

    private void KeepCaption(bool[] kept, int table)
    {
        for (var i = table - 1; i >= 0 && !kept[i] && flow[i] is Paragraph { Role: ParagraphRole.Caption }; i--)
            kept[i] = true;
        for (var i = table - 1; i >= 0 && i >= table - MostCaptionParagraphs && flow[i] is Paragraph caption; i--)
        {
            if (kept[i] || caption.Text.Length > LongestCaption) return;
            if (!TableWords.IsTableLabel(caption.Text.AsSpan().Trim())) continue;
            Array.Fill(kept, true, i, table - i);
            return;
        }
    }

    // Quotes of one theme, which only the heading above their table names.
    private void KeepTitle(bool[] kept, int table)
    {
        if (!UntitledQuotes.Are((BlockTable)flow[table])) return;
        var above = Enumerable.Range(0, table).Reverse().TakeWhile(i => flow[i] is Paragraph).ToList();
        var title = above.FindIndex(i => ((Paragraph)flow[i]).IsHeading);
        if (title < 0) title = above.Take(MostCaptionParagraphs).ToList().FindIndex(i => TitleAbove.IsTitle(((Paragraph)flow[i]).Text.AsSpan().Trim()));
        if (title >= 0) kept[above[title]] = true;
    }

    private void KeepNotes(bool[] kept, int table)
    {
        var (i, between) = (table + 1, 0);
        for (; i < flow.Count && between <= MostBetween && flow[i] is Paragraph { Text: var text, Role: var role }; i++)
        {
            if (TableWords.IsTableLabel(text.AsSpan().Trim())) return;
            kept[i] = role != ParagraphRole.Plain || (between == 0 && TableWords.IsNote(text.AsSpan().Trim()));
            // A link to a larger view often parts a table from its notes.
            if (kept[i]) between = 0;
            else if (text.Length > LongestBetween) return;
            else between++;
        }
    }
}
