using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Finds the caption above a table, or below it, and the notes below it.</summary>
internal static class TableSurroundings
{
    // In points.
    private const double FarthestCaption = 90;
    private const double FarthestNote = 26;
    private const int MostCaptionBlocks = 3;
    private const int MostCaptionLines = 5;
    private const int LongestCaption = 400;

    /// <summary>Gives each table its own of the blocks, which are then left out of them.</summary>
    public static void Place(IReadOnlyList<PageTable> tables, List<TextBlock> blocks)
    {
        foreach (var table in tables)
        {
            PartAtLabel(table, blocks);
            table.Captions.AddRange(Above(table, blocks));
            blocks.RemoveAll(table.Captions.Contains);
        }

        foreach (var table in tables)
        {
            var below = Beside(table, blocks).Where(block => block.Top >= table.Bottom - 3)
                .OrderBy(block => block.Top).ToList();
            if (table.Captions.Count == 0 && below is [var label, ..] && label.Top - table.Bottom < FarthestNote * 2
                && IsLabel(label)) table.Captions.Add(label);
            var bottom = table.Captions.Count > 0 ? Math.Max(table.Bottom, table.Captions[^1].Bottom) : table.Bottom;
            foreach (var block in below.Where(block => !table.Captions.Contains(block)))
            {
                if (block.Top - bottom > FarthestNote || IsLabel(block) || !IsNote(block, table)) break;
                table.Notes.Add(block);
                bottom = block.Bottom;
            }

            blocks.RemoveAll(block => table.Captions.Contains(block) || table.Notes.Contains(block));
        }
    }

    private static List<TextBlock> Above(PageTable table, List<TextBlock> blocks)
    {
        var above = Beside(table, blocks).Where(block => block.Bottom <= table.Top + 4)
            .OrderByDescending(block => block.Bottom).Take(MostCaptionBlocks).ToList();
        var label = above.FindIndex(IsLabel);
        return label < 0 || table.Top - above[label].Bottom > FarthestCaption ? []
            : [.. above.Take(label + 1).Reverse()];
    }

    // Nothing but its words may part a caption from the paragraph above it.
    private static void PartAtLabel(PageTable table, List<TextBlock> blocks)
    {
        if (Beside(table, blocks).Where(block => block.Bottom <= table.Top + 4).MaxBy(block => block.Bottom) is not { } last)
            return;
        var line = last.Lines.FindLastIndex(line => TableWords.IsTableLabel(line.Text));
        if (line <= 0 || line < last.Lines.Count - MostCaptionLines) return;
        var (above, below) = last.PartedAt(line);
        var at = blocks.IndexOf(last);
        blocks[at] = above;
        blocks.Insert(at + 1, below);
    }

    private static bool IsLabel(TextBlock block) =>
        block.Text is { Length: <= LongestCaption } text && TableWords.IsTableLabel(text);

    private static bool IsNote(TextBlock block, PageTable table) => TableWords.IsNote(block.Text)
        || (table.Notes.Count > 0 && block.Size <= table.Notes[^1].Size + 0.1 && block.Top - table.Notes[^1].Bottom < 4);

    private static IEnumerable<TextBlock> Beside(PageTable table, List<TextBlock> blocks) =>
        blocks.Where(block => block.Left < table.Right && block.Right > table.Left);
}
