using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>Finds tables whose cells are parted by two or more blanks, each row a line.</summary>
internal static class AlignedTables
{
    // Names of columns stand near the beginning.
    private const int MostAboveRows = 200;

    private const int FewestRows = 3;
    private const int LongestName = 60;
    private const int LinesLookedAt = 20;

    public static List<Grid> Find(string text, IReadOnlyList<PartedLine> lines, Patience patience)
    {
        var grids = new List<Grid>();
        for (var first = 0; first < lines.Count; first++)
        {
            patience.Spend(lines[first].Whole.End - lines[first].Whole.Start);
            if (!HasColumnNames(text, lines[first])) continue;
            var end = EndOf(lines, first);
            if (Read([.. lines.Skip(first).Take(end - first).Where(line => !line.IsBlank)]) is { } grid)
                grids.Add(grid);
            first = end - 1;
        }

        return grids;
    }

    /// <summary>
    /// Says where columns are parted by blanks and cells go on in the next line, as a printed page has them: no stretch
    /// of such a text is a cell.
    /// </summary>
    public static IReadOnlyList<ReadingProblem> WrappedIn(string text, Patience patience)
    {
        if (!text.Contains("  ", StringComparison.Ordinal)) return [];
        var lines = PartedLine.AtBlanks(text, patience);
        var names = lines.FindIndex(0, Math.Min(lines.Count, MostAboveRows), line => HasColumnNames(text, line)
            && ColumnHeadings.IsHeading([.. line.Parts.Select(part => part.In(text).ToString())]));
        if (names < 0) return [];
        if (lines.Skip(names + 1).Take(LinesLookedAt).Count(line => line.Marks > 0) < FewestRows) return [];
        return
        [
            ReadingProblem.At(
                names + 1, "Below this line columns are parted by blanks, and their cells go on in the next "
                    + "lines, so that cells cannot be told; copy the table from a page or a Word file, or put tabs "
                    + "between its cells.",
                lines[names].Whole.In(text)),
        ];
    }

    // Prose with two blanks after each full stop never begins so.
    private static bool HasColumnNames(string text, PartedLine line) =>
        line.Parts.Count is >= 2 and <= GridLimits.MostColumns && line.Parts.All(part =>
            part.End - part.Start is > 0 and <= LongestName && !TableWords.EndsAsSentence(part.In(text)));

    // One blank line may part rows, two or a line without a gap end the table.
    private static int EndOf(IReadOnlyList<PartedLine> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && (lines[end].Marks > 0 || (lines[end].IsBlank && !lines[end - 1].IsBlank))) end++;
        return end;
    }

    // Null unless two of three rows have a cell for each name.
    private static Grid? Read(PartedLine[] rows)
    {
        var columns = rows[0].Parts.Count;
        var complete = rows.Count(row => row.Parts.Count == columns);
        if (complete < FewestRows || complete * 3 < rows.Length * 2 || rows.Any(row => row.Parts.Count > columns)
            || rows.Length > GridLimits.MostRows || rows.Length > GridLimits.MostCells / columns) return null;
        return new([.. rows.Select(row => new AssembledRow([.. row.Parts], IsSection: false).Filled(
            columns, isLastKnown: true))]);
    }
}
