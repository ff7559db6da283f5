using FocusThemes.Reading.Formats.Pdf.Letters;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>The letters of a page that stand in no ruled table, as blocks in the order of the file.</summary>
internal static class TextBlocks
{
    // Of the letters' size: what parts columns whatever else is told.
    private const double Gutter = 1.0;
    private const double WidestBlank = 6;
    private const double SameLine = 0.25;

    // Between paragraphs there is more than between lines.
    private const double MorePitch = 1.3;
    private const double MostUnlike = 0.15;

    // In points: lines that begin at one edge.
    private const double SameEdge = 0.7;
    private const int FewestAtEdge = 3;

    public static List<TextBlock> Of(PageView view, bool[] taken, PdfLimits limits)
    {
        var runs = Runs(view.Letters, taken, out var orders);
        limits.Step(runs.Count);
        var blocks = new List<TextBlock>();
        foreach (var (order, run) in PartedAtEdges(runs, orders))
        {
            if (blocks.Count > 0 && GoesOn(blocks[^1], run)) blocks[^1].Add(run);
            else blocks.Add(new(view.Page, order, run));
        }

        return blocks;
    }

    // Letters that follow each other on one line.
    private static List<List<PageLetter>> Runs(IReadOnlyList<PageLetter> letters, bool[] taken, out List<int> orders)
    {
        var runs = new List<List<PageLetter>>();
        orders = [];
        // Of the run: where its largest letters stand, and how far it reaches.
        var (main, left, right) = (default(PageLetter), 0.0, 0.0);
        foreach (var (at, letter) in letters.Index())
        {
            if (taken[at]) continue;
            var isOn = runs.Count > 0 && IsOnLine(main, letter)
                && letter.Left <= right + ((letter.IsBlank ? WidestBlank : Gutter) * main.Size) && letter.Right >= left - (Gutter * main.Size)
                && (letter.Left >= right - (main.Size * 0.6) || letter.Right <= left + (main.Size * 0.6));
            if (!isOn)
            {
                // Nothing begins with a blank.
                if (letter.IsBlank) continue;
                runs.Add([]);
                orders.Add(at);
                (main, left, right) = (letter, letter.Left, letter.Right);
            }

            runs[^1].Add(letter);
            // However wide a blank is, the next word may stand in another column.
            if (letter.IsBlank) continue;
            (left, right) = (Math.Min(left, letter.Left), Math.Max(right, letter.Right));
            if (letter.Size > main.Size * 1.05) main = letter;
        }

        return runs;
    }

    private static bool IsOnLine(PageLetter main, PageLetter letter)
    {
        var way = Math.Abs(letter.Baseline - main.Baseline);
        var size = Math.Max(main.Size, letter.Size);
        return way <= SameLine * size
            || (way <= LetterLine.HighestRaised * size && Math.Min(main.Size, letter.Size) < LetterLine.Small * size);
    }

    // Columns may stand closer than words: there many lines begin, and no blank is printed.
    private static IEnumerable<(int Order, List<PageLetter> Run)> PartedAtEdges(
        List<List<PageLetter>> runs, List<int> orders)
    {
        JoinAtBlanks(runs, orders, StartsOfLines(runs));
        List<double> starts = [.. runs.Select(run => run[0].Left).Order()];
        foreach (var (number, run) in runs.Index())
        {
            var start = 0;
            for (var at = 1; at < run.Count; at++)
            {
                if (run[at].Sequence == run[at - 1].Sequence || run[at - 1].IsBlank || run[at].IsBlank
                    || run[at].Left - run[at - 1].Right < 0.1 * run[at].Size || !IsEdge(starts, run[at].Left)) continue;
                yield return (orders[number] + start, run[start..at]);
                start = at;
            }

            yield return (orders[number] + start, start == 0 ? run : run[start..]);
        }
    }

    // Where two lines begin below each other; the same last word may begin anywhere in filled lines.
    private static List<double> StartsOfLines(List<List<PageLetter>> runs) => [.. runs.Zip(runs.Skip(1)).Where(two =>
        Math.Abs(two.First[0].Left - two.Second[0].Left) <= SameEdge
        && two.Second[0].Baseline - two.First[0].Baseline is var pitch && pitch > 0
        && pitch <= LetterLine.MostBetween * two.First[0].Size).Select(two => two.First[0].Left).Order()];

    // Lines that are filled to the edge have wide blanks.
    private static void JoinAtBlanks(List<List<PageLetter>> runs, List<int> orders, List<double> starts)
    {
        var end = 0;
        for (var at = 1; at < runs.Count; at++)
        {
            var (before, after) = (runs[end], runs[at]);
            if (before[^1].IsBlank && IsOnLine(before[0], after[0]) && after[0].Left > before[^1].Left
                && after[0].Left - before[^1].Right < WidestBlank * after[0].Size && !IsEdge(starts, after[0].Left))
            {
                before.AddRange(after);
                continue;
            }

            end++;
            (runs[end], orders[end]) = (after, orders[at]);
        }

        if (runs.Count == 0) return;
        runs.RemoveRange(end + 1, runs.Count - end - 1);
    }

    private static bool IsEdge(List<double> starts, double at)
    {
        var first = starts.BinarySearch(at - SameEdge);
        if (first < 0) first = ~first;
        return first + FewestAtEdge <= starts.Count && starts[first + FewestAtEdge - 1] <= at + SameEdge;
    }

    private static bool GoesOn(TextBlock block, List<PageLetter> run)
    {
        var first = run[0];
        var (left, right) = (run.Min(letter => letter.Left), run.FindLast(letter => !letter.IsBlank).Right);
        var pitch = first.Baseline - block.LastBaseline;
        var size = run.Max(letter => letter.Size);
        if (pitch <= SameLine * size || pitch > LetterLine.MostBetween * size || pitch > MorePitch * block.Pitch
            || Math.Abs(size - block.Size) > MostUnlike * size) return false;
        if (right < block.Left || left > block.Right) return false;
        if (Math.Abs(left - block.Left) <= first.Size) return true;
        return !block.IsFlush && (Math.Abs(right - block.Right) <= 2
            || Math.Abs(left + right - block.Left - block.Right) <= 6
            || (left > block.Left && right < block.Right)
            || (left < block.Left && block.Left - left < 2.5 * first.Size && block.Bottom - block.Top < 1.5 * first.Size));
    }
}
