using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>Finds tables in text: Markdown's, those parted by tabs, by bars, or by several blanks.</summary>
public static partial class TextGrids
{
    private const int FewestRows = 2;
    private const int LongestCellInLines = 40;

    /// <summary>The text as it is, with the tables found in it.</summary>
    public static TableText Of(string text)
    {
        var lines = TextLine.Of(text);
        var parting = Enum.GetValues<CellParting>().FirstOrDefault(parting => IsTable(text, lines, parting), CellParting.None);
        return parting == CellParting.None ? TableText.Running(text) : new(text, [.. GridsOf(text, lines, parting)], []);
    }

    // Most rows of a table have the same number of cells; prose that has a bar or a tab somewhere has not.
    private static bool IsTable(string text, List<TextLine> lines, CellParting parting)
    {
        if (parting == CellParting.None) return false;
        var (parted, filled) = (0, 0);
        var counts = new Dictionary<int, int>();
        foreach (var line in lines)
        {
            if (line.IsBlank) continue;
            filled++;
            var cells = CellsOf(text, line, parting);
            if (cells.Count < 2) continue;
            parted++;
            counts[cells.Count] = counts.GetValueOrDefault(cells.Count) + 1;
        }

        var usual = counts.Count == 0 ? 0 : counts.Values.Max();
        return parting == CellParting.Blanks
            ? usual >= 3 && usual * 2 >= filled
            : parted >= FewestRows && usual * 3 >= parted && (usual >= FewestRows || counts.Keys.Max() - counts.Keys.Min() <= 1);
    }

    private static IEnumerable<Grid> GridsOf(string text, List<TextLine> lines, CellParting parting)
    {
        var cellsOf = lines.ConvertAll(line => line.IsBlank ? [] : CellsOf(text, line, parting));
        var rows = new List<GridRow>();
        var columns = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (rows.Count > 0 && TableWords.IsTableLabel(line.In(text)) && !IsParted(line))
            {
                yield return new(rows);
                (rows, columns) = ([], 0);
                continue;
            }

            if (line.IsBlank || !(IsParted(line) || (rows.Count > 0 && IsTitle(i))) || Rule().IsMatch(line.In(text))) continue;
            var cells = cellsOf[i];
            var last = LastLineOf(i);
            // The cell goes on over lines that have no cells of their own.
            if (last > i) cells[^1] = cells[^1] with { End = lines[last].End };
            columns = Math.Max(columns, cells.Count);
            rows.Add(new(Aligned(text, cells, columns), i + 1 < lines.Count && Rule().IsMatch(lines[i + 1].In(text)) && rows.Count == 0));
            i = last;
        }

        if (rows.Count > 0) yield return new(rows);

        bool IsParted(TextLine line) => cellsOf[line.Number - 1].Count > 1 || (parting == CellParting.Bars && text[line.Start] == '|')
            || (parting == CellParting.Tabs && (line.End < text.Length && text[line.End] == '\t'));

        // A short line between whole rows is a title over those below, not the end of the cell above.
        bool IsTitle(int index) => index + 1 < lines.Count && !lines[index + 1].IsBlank && IsParted(lines[index + 1]) && lines[index].End - lines[index].Start <= 120
            && IsWhole(lines[index - 1].In(text)) && !IsWhole(lines[index].In(text)) && !QuotationMarks.IsMark(text[lines[index].Start]);

        int LastLineOf(int first)
        {
            if (parting == CellParting.Blanks || (parting == CellParting.Bars && text[lines[first].Start] == '|')) return first;
            var last = first;
            for (var next = first + 1; next < Math.Min(lines.Count, first + LongestCellInLines); next++)
            {
                if (lines[next].IsBlank || TableWords.IsTableLabel(lines[next].In(text))) break;
                if (IsParted(lines[next]) || IsTitle(next)) return last;
                last = next;
            }

            // Below the last row of the table it may as well be a note.
            return lines.FindIndex(last + 1, line => !line.IsBlank && IsParted(line)) >= 0 || IsOpen(lines[first], lines[last]) ? last : first;
        }

        bool IsOpen(TextLine first, TextLine last) =>
            text.AsSpan(first.Start, first.End - first.Start).Count('“') > text.AsSpan(first.Start, first.End - first.Start).Count('”')
            && text.AsSpan(last.Start, last.End - last.Start).Contains('”');
    }

    private static bool IsWhole(ReadOnlySpan<char> line) => line.Length > 0 && (line[^1] is ')' or ']' || QuotationMarks.CanClose(line[^1]) || TableWords.EndsAsSentence(line));

    // Under a cell over several rows, a browser's copy leaves out the cells that go on: those are on the left.
    private static List<GridCell> Aligned(string text, List<GridCell> cells, int columns)
    {
        if (cells.Count >= columns || cells.Count == 1 || cells[0].IsEmpty || cells[^1].IsEmpty) return cells;
        var last = cells[^1].In(text);
        if (!(QuotationMarks.IsMark(last[0]) || last[^1] is ')' or ']' || QuotationMarks.CanClose(last[^1]) || last.Length > 80)) return cells;
        return [.. Enumerable.Repeat(new GridCell(cells[0].Start, cells[0].Start), columns - cells.Count), .. cells];
    }

    private static List<GridCell> CellsOf(string text, TextLine line, CellParting parting)
    {
        var (start, end) = (line.Start, line.End);
        if (parting == CellParting.Tabs)
        {
            // Tabs at the ends of a line part empty cells, although they are white space.
            while (start > 0 && text[start - 1] is not ('\n' or '\r')) start--;
            while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
        }
        else if (parting == CellParting.Bars)
        {
            if (start < end && text[start] == '|') start++;
            if (end > start && text[end - 1] == '|' && (end < start + 2 || text[end - 2] != '\\')) end--;
        }

        var cells = new List<GridCell>();
        var at = start;
        while (at <= end)
        {
            var (stop, next) = NextParting(text, at, end, parting);
            cells.Add(Trimmed(text, at, stop));
            at = next;
        }

        while (cells.Count > 1 && cells[^1].IsEmpty && parting == CellParting.Tabs) cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    private static (int Stop, int Next) NextParting(string text, int at, int end, CellParting parting)
    {
        for (var i = at; i < end; i++)
        {
            if (parting == CellParting.Tabs ? text[i] == '\t' : parting == CellParting.Bars && text[i] == '|' && (i == 0 || text[i - 1] != '\\')) return (i, i + 1);
            if (parting != CellParting.Blanks || text[i] != ' ' || i == at) continue;
            var next = i;
            while (next < end && text[next] == ' ') next++;
            // Two blanks after a full stop are a typist's habit.
            if (next - i >= (TableWords.IsSentenceEnd(text[i - 1]) ? 3 : 2)) return (i, next);
            i = next;
        }

        return (end, end + 1);
    }

    private static GridCell Trimmed(string text, int start, int end)
    {
        while (start < end && TextLine.IsSpace(text[start])) start++;
        while (end > start && TextLine.IsSpace(text[end - 1])) end--;
        return new(start, end);
    }

    [GeneratedRegex(@"^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$")]
    private static partial Regex Rule();

    private enum CellParting
    {
        None,
        Tabs,
        Bars,
        Blanks,
    }
}
