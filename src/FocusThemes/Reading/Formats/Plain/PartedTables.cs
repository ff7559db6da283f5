using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>Finds the tables of a text whose cells are parted by tabs or bars, between lines that label them.</summary>
internal static class PartedTables
{
    private const int FewestRows = 2, MostCompared = 20, LongestSpeaker = 40;

    /// <summary>A paragraph may go on without a mark, but prose with a tab here and there is no table.</summary>
    private const int MostLinesForEachMarked = 4;

    private static readonly SearchValues<char> ListNumbers = SearchValues.Create("0123456789.abcdefghijvxIVX");

    public static List<Grid> Find(string text, IReadOnlyList<PartedLine> lines, Patience patience)
    {
        var grids = new List<Grid>();
        for (var first = 0; first < lines.Count;)
        {
            patience.Spend(0);
            if (lines[first].Marks == 0 || IsLabel(text, lines[first]))
            {
                first++;
                continue;
            }

            var end = first + 1;
            while (end < lines.Count && !IsLabel(text, lines[end])) end++;
            if (Read(text, [.. lines.Skip(first).Take(end - first)], LineBefore(text, lines, first), patience) is { } grid)
                grids.Add(grid);
            first = end;
        }

        return grids;
    }

    // Null where the marks do not make columns.
    private static Grid? Read(string text, PartedLine[] lines, PartedLine? before, Patience patience)
    {
        var last = Array.FindLastIndex(lines, line => line.Marks > 0);
        lines = BlankLinesInCells.Joined(text, lines, ref last);
        var marked = lines.Where(line => line.Marks > 0).ToList();
        var isLeading = marked.TrueForAll(line => line.Marks == 1 && line.Parts[0].IsEmpty);
        if (isLeading && before is not null) (lines, last) = ([before, .. lines], last + 1);
        if (lines[..last].Count(line => !line.IsBlank) > marked.Count * MostLinesForEachMarked) return null;
        var columns = isLeading ? ColumnsOfLeading(lines) : ColumnsOf(marked);
        if (columns is < 2 or > GridLimits.MostColumns) return null;
        var rows = new RowAssembly(text, columns, isLeading, patience).Read(lines, last);
        // A title over the first rows has no mark either.
        if (!isLeading && before is not null && rows.Exists(row => row.IsSection) && MayBeTitle(text, before, rows[0]))
            rows.Insert(0, new([before.Whole], IsSection: true));
        var complete = rows.FindAll(row => row.Parts.Count == columns && !row.IsSection);
        // Below names of columns, empty cells at the ends of rows may be left out.
        var areNamed = complete.Count > 0 && complete[0] == rows[0]
            && ColumnHeadings.IsHeading([.. rows[0].Parts.Select(part => part.In(text).ToString())]);
        if (complete.Count < FewestRows || (complete.Count * 2 < rows.Count && !areNamed) || rows.Count > GridLimits.MostRows
            || rows.Count > GridLimits.MostCells / columns
            || rows.Exists(row => row.Parts.Count > GridLimits.MostColumns)) return null;
        if (columns == 2 && complete.TrueForAll(row => IsListMark(row.Parts[0].In(text)))) return null;
        if (!areNamed && complete.TrueForAll(row => row.Parts.TrueForAll(part => Speaks(part.In(text))))) return null;
        var startsQuoted = complete.Count(row => StartsQuoted(text, row.Parts[^1])) * 2 >= complete.Count;
        var known = (areNamed ? complete[1..] : complete).Take(MostCompared)
            .Select(row => row.Parts.Select(part => CellLook.Of(part.In(text))).ToArray()).ToList();
        var isHeaded = rows[0].Parts.Count == 2 && columns > 2 && rows[0].Parts[0].IsEmpty && rows[1].Parts.Count == columns && !rows[1].Parts.Exists(part => part.IsEmpty);
        return new([.. rows.Select((row, at) => isHeaded && at == 0 ? row.Spanning(columns) : row.Filled(columns, isLastKnown: startsQuoted && StartsQuoted(text, row.Parts[^1])
            || (row.Parts.Count > 1 && row.Parts.Count < columns && CellLook.AreOfLastColumns(text, row.Parts, known, columns))))]);
    }

    // What the first line has, which names the columns, unless another has more: then what most have.
    private static int ColumnsOf(List<PartedLine> marked) => marked.TrueForAll(line => line.Marks <= marked[0].Marks)
        ? marked[0].Parts.Count
        : marked.GroupBy(line => line.Marks).MaxBy(same => (same.Count(), same.Key))!.Key + 1;

    // Names of columns are of one line each: the first line after them without a tab begins the second row.
    private static int ColumnsOfLeading(PartedLine[] lines) => 1 + lines.Skip(1).TakeWhile(
        line => line.IsBlank || line.Marks > 0).Count(line => line.Marks > 0) + lines[0].Marks;

    // The name of the first column, where that of the second begins with a tab on a line of its own.
    private static PartedLine? LineBefore(string text, IReadOnlyList<PartedLine> lines, int first)
    {
        do first--;
        while (first >= 0 && lines[first].IsBlank);
        return first >= 0 && !IsLabel(text, lines[first]) ? lines[first] : null;
    }

    private static bool MayBeTitle(string text, PartedLine before, AssembledRow first) =>
        (!TableWords.EndsAsSentence(before.Whole.In(text)) || LevelLabel.Of(text, new(0, before.Whole.Start, before.Whole.End)) is not null)
        && !ColumnHeadings.IsHeading([.. first.Parts.Select(part => part.In(text).ToString())]);

    private static bool IsLabel(string text, PartedLine line) => TableWords.IsTableLabel(line.Whole.In(text));

    // "P1: We waited | P2: I left": a talk, whose turns are parted by bars.
    private static bool Speaks(ReadOnlySpan<char> cell) => cell.IndexOf(':') is > 0 and < LongestSpeaker and var colon
        && AttributionParts.Parse(cell[..colon]) is { IsSure: true, NamesFirst: true };

    private static bool StartsQuoted(string text, Stretch cell) =>
        !cell.IsEmpty && QuotationMarks.IsMark(text[cell.Start]);

    // "1.", "(a)", "iv)", "•": a numbered list, typed with tabs.
    private static bool IsListMark(ReadOnlySpan<char> cell) =>
        cell is "•" or "·" or "–" or "-" or "o" or "*"
        || (cell.Length is > 1 and < 7 && cell[^1] is '.' or ')' && cell[..^1].TrimStart('(').IndexOfAnyExcept(
            ListNumbers) < 0);
}
