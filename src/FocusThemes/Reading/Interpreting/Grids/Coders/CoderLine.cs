using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting.Grids.Coders;

/// <summary>
/// A line of column names outside any table of cells that names a column of coders: nothing tells their cells from the
/// others there, and so nothing of the text is read or given.
/// </summary>
internal static class CoderLine
{
    private const int Shortest = 8;
    private const int Longest = 160;
    private const int MostAbove = 40;

    /// <summary>Its number; null where there is none.</summary>
    public static int? In(TableText table, Patience patience)
    {
        var (above, cells) = (MostAbove, (List<int>?)null);
        foreach (var line in TextLine.Of(table.Text, patience))
        {
            if (line.IsBlank) continue;
            // Names stand at the beginning, or below a table's label.
            if (TableWords.IsTableLabel(line.In(table.Text))) above = MostAbove;
            if (above-- <= 0 || line.End - line.Start is < Shortest or > Longest) continue;
            if (!Names(line.In(table.Text).ToString())) continue;
            cells ??= [.. table.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells)
                .Where(cell => !cell.IsEmpty).Select(cell => cell.Start).Order()];
            var next = Sorted.First(cells, cell => cell < line.Start);
            if (next == cells.Count || cells[next] >= line.End) return line.Number;
        }

        return null;
    }

    public static TableReading Refused(TableText table, int line) => new()
    {
        Text = table.Text,
        Themes = [],
        Passages = [new(PassageKind.LeftOut, 0, table.Text.Length, 1)],
        Problems =
        [
            new(0, $"The names of the columns in line {line} say that one of them names coders, but its cells cannot be "
                + "told from the others, so that nothing was read; take that column out, or copy the table with tabs "
                + "between its cells or as a file of cells.", ""),
            .. table.Problems,
        ],
        Hidden = table.Hidden == HiddenParts.Included ? HiddenParts.IncludedInPart : HiddenParts.LeftOut,
    };

    private static bool Names(string line)
    {
        string[] parts = line.Split(
            line.Contains('\t', StringComparison.Ordinal) ? ["\t"] : ["|", ";", ",", "  "],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // "Interviewer 1: And how did you, did they …"
        if (line.IndexOfAny([':', '：']) is > 0 and var colon && SpeakerLabels.IsAsking(line.AsSpan(0, colon))) return false;
        if (parts.Length > 1 && ColumnHeadings.IsHeading(parts))
            return parts.Any(part => CoderColumn.Of(part) != CoderName.None);
        return RunHeading.In(line) is not null && NamesWithin(line);
    }

    // Names run together: "ThemeQuoteCoded by". What somebody wrote is no name: "Coder's notes".
    private static bool NamesWithin(string line) => RunHeading.NamesIn(line).Skip(1)
        .Any(name => !name.AsSpan().ContainsAny("’'") && CoderColumn.Of(name) == CoderName.Sure);
}
