using System.Buffers;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats.Markdown;

/// <summary>Tables as Markdown writes them: a row of column names, a row of hyphens, rows until a blank line.</summary>
internal static class MarkdownTables
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"`“”„«»");

    /// <param name="problems">What was read in one of several ways is told there.</param>
    public static List<Grid> Find(string text, List<ReadingProblem> problems, Patience patience)
    {
        var grids = new List<Grid>();
        if (!text.Contains('|', StringComparison.Ordinal)) return grids;
        Stretch[] lines = [.. PartedLine.LinesOf(text).Select(line => Stretch.Trimmed(text, line.Start, line.End))];
        for (var i = 1; i < lines.Length; i++)
        {
            patience.Spend(lines[i].End - lines[i].Start);
            if (!IsRule(lines[i].In(text)) || !HasBar(lines[i - 1])) continue;
            var heading = CellsOf(text, lines[i - 1]);
            if (heading.Count != CellsOf(text, lines[i]).Count || heading.Count > GridLimits.MostColumns) continue;
            List<GridRow> rows = [new(heading, IsHeading: true, heading.Count)];
            while (++i < lines.Length && HasBar(lines[i]) && rows.Count < GridLimits.MostRows)
            {
                patience.Spend(lines[i].End - lines[i].Start);
                if (IsRule(lines[i].In(text))) continue;
                var cells = CellsOf(text, lines[i]);
                if (cells.Count > heading.Count && Joined(text, cells) is var joined && joined.Count == heading.Count)
                {
                    problems.Add(ReadingProblem.At(i + 1, $"This row has {cells.Count} fields where there are {heading.Count} names; "
                        + "a bar within marks was taken for one of the words. Put a backslash before it.", lines[i].In(text)));
                    cells = joined;
                }

                var fields = cells.Count;
                rows.Add(new(Filled(cells, heading.Count), Fields: fields));
            }

            grids.Add(new(rows));
        }

        return grids;

        bool HasBar(Stretch line) => line.In(text).Contains('|');
    }

    /// <summary>True for a text with a row of hyphens between bars, or of those that frame drawn cells.</summary>
    public static bool AreIn(string text) => text.Contains('|', StringComparison.Ordinal)
        && PartedLine.LinesOf(text).Any(line => Stretch.Trimmed(text, line.Start, line.End).In(text) is var words
            && (IsRule(words) || MarkdownGrids.IsRule(words)));

    // |---|:---:|, with at least one bar; without, it would be a heading's underline.
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;

    private static List<GridCell> CellsOf(string text, Stretch line)
    {
        var (start, end) = (line.Start, line.End);
        if (text[start] == '|') start++;
        var cells = new List<GridCell>();
        for (var at = start; at < end; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '|')
            {
                cells.Add(CellOf(text, start, at));
                start = at + 1;
            }
        }

        // A last bar only ends the row.
        if (start < end || cells.Count == 0) cells.Add(CellOf(text, start, end));
        return cells;
    }

    // Cells between the first and the last of which a mark is open: a quotation mark, or one of code.
    private static List<GridCell> Joined(string text, List<GridCell> cells)
    {
        var joined = new List<GridCell>();
        foreach (var cell in cells)
        {
            if (joined.Count > 0 && IsOpen(joined[^1].In(text))) joined[^1] = joined[^1] with { End = cell.End };
            else joined.Add(cell);
        }

        return joined;
    }

    private static bool IsOpen(string words) => words.AsSpan().ContainsAny(Marks) && (words.AsSpan().Count('"') % 2 > 0
        || words.AsSpan().Count('`') % 2 > 0 || words.AsSpan().Count('“') > words.AsSpan().Count('”') + words.AsSpan().Count('„')
        || words.AsSpan().Count('„') > words.AsSpan().Count('“') || words.AsSpan().Count('«') != words.AsSpan().Count('»'));

    private static GridCell CellOf(string text, int start, int end)
    {
        var cell = Stretch.Trimmed(text, start, end);
        while (!cell.IsEmpty && MarkdownMarks.IsBreak(text[cell.Start])) cell = Stretch.Trimmed(text, cell.Start + 1, cell.End);
        while (!cell.IsEmpty && MarkdownMarks.IsBreak(text[cell.End - 1])) cell = Stretch.Trimmed(text, cell.Start, cell.End - 1);
        return cell.Cell;
    }

    private static List<GridCell> Filled(List<GridCell> cells, int columns)
    {
        while (cells.Count < columns) cells.Add(new(cells[^1].End, cells[^1].End));
        return cells;
    }
}
