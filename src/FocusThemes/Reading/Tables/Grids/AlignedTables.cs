namespace FocusThemes.Reading.Tables.Grids;

/// <summary>Finds tables whose cells are parted by two or more blanks, each row a line.</summary>
internal static class AlignedTables
{
    private const int FewestRows = 3;
    private const int LongestName = 60;

    public static List<Grid> Find(string text, IReadOnlyList<PartedLine> lines)
    {
        var grids = new List<Grid>();
        for (var first = 0; first < lines.Count; first++)
        {
            if (!HasColumnNames(text, lines[first])) continue;
            var end = EndOf(lines, first);
            if (Read([.. lines.Skip(first).Take(end - first).Where(line => !line.IsBlank)]) is { } grid)
                grids.Add(grid);
            first = end - 1;
        }

        return grids;
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
