using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats.Markdown;

/// <summary>
/// Tables that Markdown draws with lines, as pandoc writes those with merged cells or several paragraphs: <c>+---+---+</c>.
/// Their cells go on over lines beside each other, so that the text is made anew.
/// </summary>
internal static class MarkdownGrids
{
    private const int FewestLines = 3;

    /// <summary>The whole text with such tables; null for a text without any.</summary>
    public static TableText? Find(string name, string text, Patience patience)
    {
        if (!text.Contains("+-", StringComparison.Ordinal) && !text.Contains("+=", StringComparison.Ordinal)) return null;
        string[] lines = [.. PartedLine.LinesOf(text).Select(line => text[line.Start..line.End].TrimEnd())];
        var (made, isFound) = (new MadeText(name, patience), false);
        for (var at = 0; at < lines.Length; at++)
        {
            patience.Spend(lines[at].Length);
            var end = at;
            if (IsRule(lines[at])) while (end < lines.Length && lines[end].TrimStart() is ['+' or '|', ..]) end++;
            if (end - at < FewestLines || !IsRule(lines[end - 1]))
            {
                if (lines[at].Length > 0) made.AddLine(MarkdownMarks.Restored(lines[at]));
                else if (at + 1 < lines.Length) made.EndBlock();
                continue;
            }

            isFound = true;
            made.AddTable(TableOf([.. lines[at..end].Select(line => line.TrimStart())], patience));
            at = end - 1;
        }

        return isFound ? made.Complete([]) : null;
    }

    /// <summary>True for a line that parts rows over the whole width.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.TrimStart() is ['+', .., '+'] and var rule
        && rule.IndexOfAnyExcept("+-=:") < 0 && rule.ContainsAny('-', '=');

    private static BlockTable TableOf(string[] lines, Patience patience)
    {
        var edges = lines.Where(line => IsRule(line)).SelectMany(line => line.Index().Where(c => c.Item == '+')
            .Select(c => c.Index)).Distinct().Order().ToArray();
        var heading = Array.FindIndex(lines, line => line.Contains("+=", StringComparison.Ordinal));
        var (open, done) = (new GridCellLines?[edges.Length - 1], new List<List<GridCellLines>>());
        foreach (var (number, line) in lines.Index())
        {
            patience.Spend(line.Length + edges.Length);
            if (line.Contains("+-", StringComparison.Ordinal) || line.Contains("+=", StringComparison.Ordinal)
                || line.Contains("+:", StringComparison.Ordinal)) done.Add([]);
            var cuts = CutsOf(line, edges);
            for (var column = 0; column < open.Length; column++)
            {
                if (line.Length <= edges[column]) continue;
                var part = PartOf(line, cuts, column);
                if (IsBorder(part) && line[edges[column]] == '+') open[column] = null;
                else if (column > 0 && cuts[column] < 0)
                {
                    // It goes on from the left.
                    open[column] = open[column - 1];
                    if (open[column] is { } wide && wide.Last < column) wide.Last = column;
                }
                else
                {
                    if (open[column] is null) done[^1].Add(open[column] = new(column, done.Count - 1, number < heading));
                    open[column]!.Add(part, done.Count - 1);
                }
            }
        }

        return new([.. done.Index().Where(row => row.Index < done.Count - 1 || row.Item.Count > 0)
            .Select(row => RowOf(row.Index, done, open.Length))]);
    }

    // Where each column begins in a line; -1 where its left edge is none there. Wide letters move edges to the left.
    private static int[] CutsOf(string line, int[] edges)
    {
        var bars = line.Index().Where(c => c.Item is '|' or '+').Select(c => c.Index).ToArray();
        var isWide = line[0] == '|' && bars.Length == edges.Length && edges.Any(edge => edge >= line.Length
            || line[edge] is not ('|' or '+'));
        return [.. edges.Select((edge, at) => isWide ? bars[at] : edge < line.Length && line[edge] is '|' or '+'
            ? edge : -1)];
    }

    private static string PartOf(string line, int[] cuts, int column)
    {
        var start = cuts[column] < 0 ? cuts[..column].Max() : cuts[column];
        var next = cuts.Skip(column + 1).FirstOrDefault(cut => cut > start, line.Length);
        return line[(start + 1)..Math.Max(start + 1, next)];
    }

    private static bool IsBorder(string part) => part.Length > 0 && part.AsSpan().IndexOfAnyExcept("-=:+") < 0;

    private static BlockRow RowOf(int row, List<List<GridCellLines>> done, int columns)
    {
        var (cells, isHeading) = (new List<BlockCell>(), false);
        var here = done.Take(row + 1).SelectMany(cell => cell).Where(cell => cell.FirstRow <= row
            && cell.LastRow >= row).ToList();
        for (var column = 0; column < columns;)
        {
            var cell = here.Find(one => one.First <= column && one.Last >= column);
            if (cell is null) cells.Add(new([]));
            else if (cell.FirstRow == row) cells.Add(cell.Made);
            else cells.Add(new([], cell.Last - cell.First + 1, IsBelow: true));
            isHeading |= cell is { IsHeading: true };
            column = (cell?.Last ?? column) + 1;
        }

        return new(cells, isHeading);
    }

    /// <summary>A cell while its lines are found.</summary>
    private sealed class GridCellLines(int first, int row, bool isHeading)
    {
        private readonly List<string> lines = [];

        public int First { get; } = first;

        public int Last { get; set; } = first;

        public int FirstRow { get; } = row;

        public int LastRow { get; private set; } = row;

        public bool IsHeading => isHeading;

        /// <summary>A blank line parts its paragraphs.</summary>
        public BlockCell Made => new(
            [.. string.Join('\n', lines).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(paragraph => new Paragraph(MarkdownMarks.Restored(paragraph.Replace('\n', ' ').Trim())))],
            Last - First + 1, LastRow - FirstRow + 1);

        public void Add(string part, int row)
        {
            lines.Add(part.Trim());
            LastRow = row;
        }
    }
}
