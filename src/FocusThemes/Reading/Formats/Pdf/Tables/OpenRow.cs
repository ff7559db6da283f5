namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Blocks beside each other, as the order of the file has them.</summary>
internal sealed class OpenRow(TextBlock first)
{
    // In points: as far as cells over several rows reach above the middle of their height.
    private const double HighestAbove = 400;
    private const double LowestBelow = 150;

    // In letters: no cell before others has as many.
    private const int LongestFirst = 900;

    public List<TextBlock> Blocks { get; } = [first];

    public double Top => Blocks.Min(block => block.Top);

    public double Bottom => Blocks.Max(block => block.Bottom);

    public static OpenRow Beside(List<TextBlock> blocks)
    {
        var row = new OpenRow(blocks[0]);
        row.Blocks.AddRange(blocks.Skip(1));
        return row;
    }

    /// <summary>Rows of a page, from whose order it is told which blocks stand beside each other.</summary>
    public static List<OpenRow> Of(IReadOnlyList<TextBlock> blocks)
    {
        var rows = new List<OpenRow>();
        foreach (var block in blocks)
        {
            if (rows.Count > 0 && rows[^1].Takes(block)) continue;
            if (rows.Count > 0 && rows[^1].LineBeside(block) is > 0 and var line)
            {
                // A caption shares the left edge of the first column.
                var (above, below) = rows[^1].Blocks[0].PartedAt(line);
                rows[^1] = new(above);
                rows.Add(new(below));
            }

            if (rows.Count > 0 && IsBeside(rows, block)) rows[^1].Blocks.Add(block);
            else rows.Add(new(block));
        }

        return rows;
    }

    // A further paragraph of the cell above.
    private bool Takes(TextBlock block)
    {
        var last = Blocks[^1];
        if (Blocks.Count < 2 || Math.Abs(block.Left - last.Left) > block.Size || block.Top < last.Bottom - (0.6 * block.Size)
            || block.Top - last.Bottom > 1.2 * block.Size) return false;
        last.Add(block);
        return true;
    }

    // The line of a block alone at whose height another begins, right of it and of all lines below; -1 for none.
    private int LineBeside(TextBlock block)
    {
        if (Blocks.Count > 1 || block.Left < Blocks[0].Left || block.Top > Blocks[0].Bottom || block.Left >= Blocks[0].Right)
            return -1;
        var lines = Blocks[0].Lines;
        var at = lines.FindIndex(line => Math.Abs(line.Baseline - block.Lines[0].Baseline) < 2);
        return at > 0 && lines.Skip(at).All(line => line.Right <= block.Left - 0.5) ? at : -1;
    }

    // Right of the last block, at the height of its row; its cell may have several paragraphs.
    private static bool IsBeside(List<OpenRow> rows, TextBlock block)
    {
        var last = rows[^1].Blocks[^1];
        if (block.Left < last.Right - 0.5 && !(block.Left > last.Left + (2 * block.Size) && block.Left > last.Right - 2)) return false;
        if (IsLowBeside(rows[^1], block)) return true;
        var top = rows[^1].Blocks.Count == 1 ? FirstOfCell(rows, block) : rows.Count - 1;
        // Words may stand in the middle of a cell's height, which reaches no further up than the row above.
        if (block.Top >= rows[^1].Bottom - 1 || block.Top < rows[top].Top - HighestAbove
            || (block.Top < rows[top].Top - (3 * block.Size)
                && (rows[top].Blocks[0].Count > LongestFirst || (top > 0
                    && block.Top < rows[top - 1].Blocks[^1].Bottom - (0.5 * block.Size))))) return false;
        for (var at = top + 1; at < rows.Count; at++) rows[top].Blocks[0].Add(rows[at].Blocks[0]);
        rows.RemoveRange(top + 1, rows.Count - top - 1);
        return true;
    }

    // Beside a cell over several rows, in whose middle the words stand, the first row may begin and end lower.
    private static bool IsLowBeside(OpenRow row, TextBlock block) => row.Blocks.Count == 1
        && row.Blocks[0].Count <= LongestFirst && block.Left >= row.Blocks[0].Right
        && block.Top >= row.Bottom - 1 && block.Top - row.Bottom < LowestBelow;

    // The paragraph at whose height the next cell begins; the last one where none is there, or the cell is a column
    // of the page.
    private static int FirstOfCell(List<OpenRow> rows, TextBlock beside)
    {
        var (top, letters) = (rows.Count - 1, rows[^1].Blocks[0].Count);
        while (beside.Top < rows[top].Top - (0.5 * beside.Size))
        {
            if (top == 0 || rows[top - 1].Blocks.Count > 1 || (letters += rows[top - 1].Blocks[0].Count) > LongestFirst
                || Math.Abs(rows[top - 1].Blocks[0].Left - rows[^1].Blocks[0].Left) > beside.Size
                || rows[top - 1].Bottom > rows[top].Top + beside.Size
                || rows[top].Top - rows[top - 1].Bottom > 2 * beside.Size) return rows.Count - 1;
            top--;
        }

        return top;
    }
}
