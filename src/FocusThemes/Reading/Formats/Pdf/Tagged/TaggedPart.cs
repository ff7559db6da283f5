using FocusThemes.Reading.Formats.Pdf.Letters;
using FocusThemes.Reading.Formats.Pdf.Tables;

namespace FocusThemes.Reading.Formats.Pdf.Tagged;

/// <summary>What one page has of a tagged table.</summary>
internal sealed class TaggedPart(TaggedTable table, IReadOnlyList<RuleGrid> grids)
{
    // Of a letter's size: further up begins another column of the page.
    private const double Up = 3;

    private readonly SortedDictionary<(int Row, int Column, int Paragraph, int PageColumn), List<PageLetter>> letters = [];
    private readonly Dictionary<(int Row, int Column), TaggedCell> cells = [];

    // By paragraph: how many columns of the page it has begun, and where its last letter stands.
    private readonly Dictionary<(int Row, int Column, int Paragraph), (int PageColumn, double Baseline)> reached = [];
    private List<PageLetter> last = [];

    /// <summary>Places of its letters among those of the page.</summary>
    public List<int> Placed { get; } = [];

    /// <summary>Where its rows stand, and how many letters each has; those that run over two columns of the page left out.</summary>
    public List<(double Left, double Top, double Right, double Bottom, int Letters)> Rows { get; } = [];

    public void Add(int at, PageLetter letter, TaggedCell cell, int paragraph)
    {
        var (pageColumn, baseline) = reached.GetValueOrDefault((cell.Row, cell.Column, paragraph), (0, letter.Baseline));
        if (letter.Baseline < baseline - (Up * letter.Size)) pageColumn++;
        reached[(cell.Row, cell.Column, paragraph)] = (pageColumn, letter.IsBlank ? baseline : letter.Baseline);
        cells[(cell.Row, cell.Column)] = cell;
        if (!letters.TryGetValue((cell.Row, cell.Column, paragraph, pageColumn), out var held))
            letters[(cell.Row, cell.Column, paragraph, pageColumn)] = held = [];
        (last = held).Add(letter);
        Placed.Add(at);
    }

    public void AddBlank(int at, PageLetter letter)
    {
        last.Add(letter);
        Placed.Add(at);
    }

    /// <returns>The table; null where the page does not show it as one.</returns>
    public PageTable? Read(PageView view)
    {
        var lines = cells.Keys.ToDictionary(key => key, _ => new List<LetterLine>());
        foreach (var ((row, column, paragraph, _), held) in letters)
        {
            var read = LetterLines.Of(held);
            if (read.Count == 0) continue;
            var cell = cells[(row, column)];
            if (cell.Paragraphs > 1)
                foreach (var line in read) line.Begins = false;
            if (cell.Paragraphs > 1 && cell.LastBegun != paragraph) (read[0].Begins, cell.LastBegun) = (true, paragraph);
            lines[(row, column)].AddRange(read);
        }

        if (!lines.Values.Any(one => one.Count > 0) || !GoFromTheLeft(lines)) return null;
        SetLimits(lines, view.Page);
        List<LetterLine> all = [.. lines.Values.SelectMany(one => one)];
        var (left, right) = (all.Min(line => line.Left), all.Max(line => line.Right));
        return new(view.Page, view.Quarter, RowsOf(lines), [.. Enumerable.Range(0, table.Columns + 1).Select(at => left + ((right - left) * at / table.Columns))])
        {
            Order = Placed[0],
            Top = all.Min(line => line.Baseline - line.Size),
            Bottom = all.Max(line => line.Baseline),
            IsRuled = true,
            Tags = table,
        };
    }

    private List<PageRow> RowsOf(Dictionary<(int Row, int Column), List<LetterLine>> lines)
    {
        var rows = new List<PageRow>();
        foreach (var row in lines.Where(one => one.Value.Count > 0).Select(one => one.Key.Row).Distinct().Order())
        {
            rows.Add(new([.. table.CellsOf(row).Select(cell => new PageCell(cell.Column)
            {
                Lines = cell.Row == row ? lines.GetValueOrDefault((row, cell.Column), []) : [],
                Columns = cell.Columns,
                IsBelow = cell.Row < row,
            })])
            { Number = row, IsHeading = table.IsHeading[row] });
        }

        return rows;
    }

    private bool GoFromTheLeft(Dictionary<(int Row, int Column), List<LetterLine>> lines)
    {
        foreach (var row in lines.Where(one => one.Value.Count > 0).GroupBy(one => one.Key.Row))
        {
            if (row.Any(one => IsParted(one.Value))) continue;
            List<List<LetterLine>> beside = [.. row.OrderBy(one => one.Key.Column).Select(one => one.Value)];
            for (var at = 1; at < beside.Count; at++)
                if (beside[at].Min(line => line.Left) <= beside[at - 1].Min(line => line.Left)) return false;
            List<LetterLine> all = [.. beside.SelectMany(one => one)];
            // Of words without rules around them, those beside them belong to the row, too.
            List<(double Left, double Right)> sides = [.. all.Select(line => SidesOf(line) ?? (line.Left - line.Size, line.Right + line.Size))];
            Rows.Add((
                sides.Min(side => side.Left), all.Min(line => line.Baseline - line.Size), sides.Max(side => side.Right), all.Max(line => line.Baseline),
                all.Sum(line => line.Letters.Count)));
        }

        return true;
    }

    private static bool IsParted(List<LetterLine> lines) => lines.Zip(lines.Skip(1)).Any(two => two.Second.Baseline < two.First.Baseline);

    // As far as rules around the cell let them, with the room that is left before the words; else as the longest line does.
    private void SetLimits(Dictionary<(int Row, int Column), List<LetterLine>> lines, int page)
    {
        foreach (var column in lines.Where(one => one.Value.Count > 0).GroupBy(one => one.Key.Column))
        {
            List<(LetterLine Line, (double Left, double Right)? Sides)> all = [.. column.SelectMany(one => one.Value).Select(line => (line, SidesOf(line)))];
            var longest = all.Max(one => one.Line.Right);
            var padding = all.Where(one => one.Sides is not null).Select(one => one.Line.Left - one.Sides!.Value.Left).DefaultIfEmpty().Min();
            foreach (var (line, sides) in all) (line.Limit, line.Page) = (sides is var (_, right) ? right - Math.Max(0, padding) : longest, page);
        }
    }

    private (double Left, double Right)? SidesOf(LetterLine line) => grids.Select(grid =>
        grid.SidesAt((line.Left + line.Right) / 2, line.Baseline - (line.Size / 4))).FirstOrDefault(sides => sides is not null);
}
