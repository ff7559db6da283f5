using FocusThemes.Reading.Formats.Pdf.Letters;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Tables without rules around their cells: told by the order of the file and by where columns begin.</summary>
internal static class OpenTables
{
    private const int FewestRows = 2;
    private const int MostAlone = 3;

    // In letters' sizes, between rows.
    private const double MostBetweenRows = 5;

    // Of the rows' size.
    private const double Larger = 1.08;

    // Of all rows: how many have all columns at least.
    private const int OneInRows = 8;

    /// <param name="rest">Set to the blocks that stand in no table.</param>
    /// <param name="before">A table that may go on at the top of the page; null for none.</param>
    public static List<PageTable> Find(
        int quarter, IReadOnlyList<TextBlock> blocks, PageTable? before, out List<TextBlock> rest)
    {
        var (tables, left, rows) = (new List<PageTable>(), new List<TextBlock>(), OpenRow.Of(blocks));
        JoinLabels(rows);
        PartNames(rows, before);
        for (var first = 0; first < rows.Count;)
        {
            if (!MayBegin(rows, first, tables.Count == 0 ? before : null))
            {
                left.AddRange(rows[first++].Blocks);
                continue;
            }

            var end = End(rows, first, before);
            var part = rows[first..end];
            if (Read(quarter, part, Moved(tables.LastOrDefault() ?? before, part[0])) is { } table) tables.Add(table);
            else left.AddRange(part.SelectMany(row => row.Blocks));
            first = end;
        }

        rest = left;
        return tables;
    }

    // "Table 3", and apart from it on the same line what it is called.
    private static void JoinLabels(List<OpenRow> rows)
    {
        foreach (var row in rows.Where(row => row.Blocks.Count > 1 && row.Blocks[0].Lines.Count == 1
            && row.Blocks[0].Text is var label && TableWords.LabelEnd(label) is > 0 and var end && end >= label.Length))
        {
            foreach (var beside in row.Blocks.Skip(1)) row.Blocks[0].Add(beside);
            row.Blocks.RemoveRange(1, row.Blocks.Count - 1);
        }
    }

    // Names of columns that are repeated, with what goes on below them: at the top of a page, or of a column of it.
    private static void PartNames(List<OpenRow> rows, PageTable? before)
    {
        List<(string Text, int Lines)>? names = before is { IsRuled: false }
            ? [.. before.Rows[0].Cells.Select(cell => (cell.Text, cell.Lines.Count))] : null;
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows[at].Blocks.Count < 2) continue;
            names ??= [.. rows[at].Blocks.Select(block => (block.Text, block.Lines.Count))];
            if (PartedNames(rows[at], names) is { Count: > 0 } rest) rows.Insert(++at, OpenRow.Beside(rest));
        }
    }

    private static List<TextBlock> PartedNames(OpenRow row, List<(string Text, int Lines)> names)
    {
        if (row.Blocks.Count != names.Count || row.Blocks.Zip(names).Any(two => !two.First.Text.StartsWith(
            two.Second.Text, StringComparison.Ordinal))) return [];
        var rest = new List<TextBlock>();
        for (var column = 0; column < names.Count; column++)
        {
            if (row.Blocks[column].Lines.Count == names[column].Lines) continue;
            (row.Blocks[column], var below) = row.Blocks[column].PartedAt(names[column].Lines);
            rest.Add(below);
        }

        return rest;
    }

    // The same names further to the right: what is below them has the same columns, moved.
    private static PageTable? Moved(PageTable? before, OpenRow names)
    {
        if (before is not { IsRuled: false } || before.Rows[0].Cells.Count != names.Blocks.Count
            || before.Rows[0].Cells.Zip(names.Blocks).Any(two => two.First.Text != two.Second.Text)) return before;
        var by = names.Blocks[0].Left - before.Rows[0].Cells[0].Lines[0].Left;
        return before with { Edges = [.. before.Edges.Select(edge => edge + by)] };
    }

    private static bool MayBegin(List<OpenRow> rows, int at, PageTable? before) =>
        rows[at].Blocks.Count > 1 || (before is { IsRuled: false } && IsWithin(rows[at].Blocks[0], before) > 0);

    // Names may stand in the middle of their columns.
    private static bool IsName(TextBlock block, PageTable before) => before.Rows[0].Cells.Exists(
        cell => cell.Text == block.Text && block.Left >= before.Edges[cell.Column] - 3);

    // The column of the table before that a block alone stands in; -1 for none.
    private static int IsWithin(TextBlock block, PageTable before)
    {
        for (var column = 0; column < before.Columns; column++)
            if (Math.Abs(block.Left - before.Edges[column]) <= 3
                && block.Right <= before.Edges[column + 1] + 2) return column;
        return -1;
    }

    private static int End(List<OpenRow> rows, int first, PageTable? before)
    {
        var (end, alone) = (first + 1, 0);
        for (var at = first + 1; at < rows.Count; at++)
        {
            // The text of the page is most often larger than that of its tables.
            if (rows[at].Blocks.Min(block => block.Size) > Larger * rows.Take(at).Skip(first).Max(row => row.Blocks.Max(block => block.Size))) break;
            // Words of a cell over several rows may reach further down than those of the first of them.
            var size = rows[at].Blocks[0].Size;
            if (rows[at].Top - rows[at - 1].Blocks.Min(block => block.Bottom) < -2 * size
                || rows[at].Top - rows[at - 1].Bottom > MostBetweenRows * size) break;
            if (rows[at].Blocks.Count > 1)
            {
                (end, alone) = (at + 1, 0);
                continue;
            }

            // The next table begins.
            if (TableWords.IsTableLabel(rows[at].Blocks[0].Text)) break;
            var isColumn = rows[at].Blocks[0].Left > rows[first].Blocks[0].Left + size
                || (before is { IsRuled: false } && IsWithin(rows[at].Blocks[0], before) > 0);
            if (isColumn) end = at + 1;
            else if (++alone > MostAlone) break;
        }

        return end;
    }

    private static PageTable? Read(int quarter, List<OpenRow> rows, PageTable? before)
    {
        if (rows.Count == 0) return null;
        var several = rows.Where(row => row.Blocks.Count > 1).ToList();
        var goesOn = before is { IsRuled: false } && rows.TrueForAll(row => row.Blocks.TrueForAll(block =>
            IsWithin(block, before) >= 0 || IsName(block, before)));
        if (several.Count < FewestRows && !goesOn) return null;
        var edges = goesOn ? before!.Edges : EdgesOf(several);
        if (edges.Count < 3) return null;
        var read = Joined(HangingLines.Joined(rows.ConvertAll(row => RowOf(row, edges))), GoesOnInWords);
        if (!goesOn && edges.Count == 3 && read.TrueForAll(row => row.At(0) is not { } cell || IsListMark(cell.Text))) return null;
        foreach (var column in read.SelectMany(row => row.Cells).GroupBy(cell => (cell.Column, cell.Columns)))
        {
            var limit = column.SelectMany(cell => cell.Lines).Max(line => line.Right);
            foreach (var line in column.SelectMany(cell => cell.Lines)) line.Limit = limit;
        }

        return new(rows[0].Blocks[0].Page, quarter, goesOn ? read : ByFirstColumn(read), edges)
        {
            Order = rows[0].Blocks[0].Order,
            Top = rows.Min(row => row.Top),
            Bottom = rows.Max(row => row.Bottom),
            IsRuled = false,
        };
    }

    // "3.", "(a)", "iv)", "[12]", "–": what stands before the items of a list.
    private static bool IsListMark(string text) => text.Length < 6
        && (text.Count(char.IsLetter) < 2 || text.All(c => !char.IsLetter(c) || c is 'i' or 'v' or 'x' or 'I' or 'V' or 'X'));

    // Rows with the most blocks show where columns begin and end.
    private static List<double> EdgesOf(List<OpenRow> several)
    {
        var most = several.GroupBy(row => row.Blocks.Count).Where(same => same.Count() > 1
            || several.Count < 4).Select(same => (Count: same.Key, Rows: same.Count()))
            .Where(same => same.Rows * OneInRows >= several.Count).Select(same => same.Count).DefaultIfEmpty().Max();
        if (most < 2) return [];
        var full = several.FindAll(row => row.Blocks.Count == most);
        List<double> edges = [.. Enumerable.Range(0, most).Select(at => full.Min(row => row.Blocks[at].Left))];
        for (var at = 1; at < most; at++)
            if (full.Max(row => row.Blocks[at - 1].Left) >= edges[at] || edges[at] - edges[at - 1] < 4) return [];
        edges.Add(several.Max(row => row.Blocks.Max(block => block.Right)));
        return edges;
    }

    private static PageRow RowOf(OpenRow row, IReadOnlyList<double> edges)
    {
        var cells = new List<PageCell>();
        foreach (var block in row.Blocks)
        {
            var first = ColumnAt(edges, block.Left);
            var last = row.Blocks.Count == 1 ? Math.Max(first, LastColumn(edges, block.Right)) : first;
            if (cells.Find(cell => cell.Column == first) is { } cell) cell.Lines.AddRange(block.Lines);
            else cells.Add(new(first) { Lines = [.. block.Lines], Columns = last - first + 1 });
        }

        return new([.. cells.OrderBy(cell => cell.Column)]);
    }

    // Rows without a first cell that go on with what stands above them.
    private static List<PageRow> Joined(List<PageRow> rows, Func<PageRow, PageRow, bool> goesOn)
    {
        var joined = new List<PageRow>();
        foreach (var row in rows)
        {
            if (joined.Count == 0 || row.Cells.Count == 0 || row.At(0) is not null || !goesOn(joined[^1], row))
            {
                joined.Add(row);
                continue;
            }

            joined[^1].Add(row);
        }

        return joined;
    }

    // Lines that are set in below the first of their cell look as rows of their own.
    private static bool GoesOnInWords(PageRow above, PageRow row) => above.Cells.Count > 1
        && (above.Cells[^1], row.Cells[^1]) is var (last, next) && last.Column == next.Column
        && next.Lines[0].Baseline - last.Lines[^1].Baseline is > 0 and var pitch && pitch <= LetterLine.MostBetween * last.Lines[^1].Size
        && OpenWords.GoOn(last.Lines, next.Lines[0]);

    private static int ColumnAt(IReadOnlyList<double> edges, double left)
    {
        var column = 0;
        while (column + 2 < edges.Count && edges[column + 1] <= left + 3) column++;
        return column;
    }

    private static int LastColumn(IReadOnlyList<double> edges, double right)
    {
        var column = 0;
        while (column + 2 < edges.Count && edges[column + 1] + 3 < right) column++;
        return column;
    }

    // Where the file goes line by line over all columns, a row begins where the first column has words.
    private static List<PageRow> ByFirstColumn(List<PageRow> rows)
    {
        if (rows.Exists(row => row.Cells.Exists(cell => cell.Lines.Count > 1)) || rows.TrueForAll(row => row.At(0) is not null))
            return rows;
        return Joined(rows, (above, row) => row.Cells[0].Lines[0].Baseline - above.Cells.Max(cell => cell.Lines[^1].Baseline)
            <= 1.4 * row.Cells[0].Lines[0].Size);
    }
}
