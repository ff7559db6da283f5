using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>
/// Rows that have more cells than there are names of columns, or end before the last of them: what stands where in such a
/// row is not known, so that no words of it become a participant.
/// </summary>
internal sealed class RowFit
{
    private readonly string text;
    private readonly GridColumns columns;
    private readonly int names;
    private readonly HashSet<string> people = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isSurplusUsual;
    private bool isAfterShort;

    public RowFit(string text, Grid grid, GridColumns columns)
    {
        (this.text, this.columns) = (text, columns);
        names = columns.Heading is not { } heading ? grid.Columns
            : Math.Max(grid.Rows[heading].Fields ?? 0, FilledIn(grid.Rows[heading]));
        var rows = grid.Rows.Skip(columns.FirstRow).ToList();
        // A column without a name that most rows fill is a column; words with delimiters go on to here and there.
        isSurplusUsual = rows.Where(IsOver).CountBy(FilledIn).Select(same => same.Value).DefaultIfEmpty().Max() * 2 > rows.Count;
        foreach (var row in rows.Where(row => !IsOver(row)))
            foreach (var (column, cell) in row.Cells.Index())
                if (columns.Roles[column] == ColumnRole.Participant && !cell.IsEmpty && !cell.IsContinued) people.Add(cell.In(text));
    }

    /// <summary>The row as it is safe to read.</summary>
    /// <param name="sentence">What has to be told of it; null for nothing.</param>
    public GridRow Of(GridRow row, out string? sentence)
    {
        sentence = null;
        if (!isSurplusUsual && IsOver(row)) return Overfull(row, out sentence);
        if (MissingOnTheLeft(row) is > 0 and var missing) return MovedRight(row, missing, out sentence);
        var filled = row.Cells.Count(cell => !cell.IsEmpty && !cell.IsContinued);
        var isShort = columns.Heading is not null && row.Fields is { } fields && fields < names
            && (filled > 1 || row.Cells[0].IsEmpty || isAfterShort);
        if (isShort)
            sentence = $"This row has {row.Fields} {(row.Fields == 1 ? "field" : "fields")} where there are {names} names of "
                + "columns; what is missing was taken for empty. Put quotation marks around words with a delimiter or a "
                + "line break, and give every row as many fields as there are names.";
        isAfterShort = isShort;
        return row;
    }

    // Below a cell over several rows, some programs leave its place out of the rows that follow, and all moves to the left.
    private int MissingOnTheLeft(GridRow row)
    {
        var missing = columns.Heading is null ? 0 : names - FilledIn(row);
        var (theme, quote) = (Array.IndexOf(columns.Roles, ColumnRole.Theme), Array.IndexOf(columns.Roles, ColumnRole.Quote));
        var person = Array.LastIndexOf(columns.Roles, ColumnRole.Participant);
        return missing > 0 && theme >= 0 && theme < missing && quote >= missing && person >= missing && person < names
            && row.Cells[person].IsEmpty && row.Cells[person - missing] is { IsEmpty: false, IsContinued: false } named && IsPerson(named)
            && TableWords.FirstSentenceEnd(named.In(text)) is var end && (end == named.In(text).Length || people.Contains(named.In(text))) && !named.In(text).Contains(". (", StringComparison.Ordinal)
            && columns.Roles[person - missing] != ColumnRole.Participant && row.Cells[quote - missing] is { IsEmpty: false, IsContinued: false } ? missing : 0;
    }

    private GridRow MovedRight(GridRow row, int missing, out string sentence)
    {
        sentence = $"The participant of this row stands {(missing == 1 ? "one column" : $"{missing} columns")} to the left of the others; the row was read as if what "
            + "stands above it went on in its first column.";
        GridCell[] cells = [.. Enumerable.Repeat(new GridCell(row.Cells[0].Start, row.Cells[0].Start), missing), .. row.Cells.Take(names - missing), .. row.Cells.Skip(names)];
        return row with { Cells = cells };
    }

    private GridRow Overfull(GridRow row, out string sentence)
    {
        var last = FilledIn(row) - 1;
        var cells = row.Cells.ToArray();
        var isSurplusPerson = IsPerson(cells[last]);
        var (isMoved, isEmptied) = (false, false);
        // What is told of somebody may be told of another.
        for (var column = 0; column < names; column++)
            if (columns.Roles[column] == ColumnRole.Attribute) cells[column] = cells[column] with { End = cells[column].Start };
        var lastNamed = Array.FindLastIndex(columns.Roles, names - 1, role => role != ColumnRole.None);
        for (var column = 0; column < names; column++)
        {
            if (columns.Roles[column] != ColumnRole.Participant || cells[column].IsEmpty || IsPerson(cells[column])) continue;
            isMoved = isSurplusPerson && column == lastNamed;
            isEmptied |= !isMoved;
            cells[column] = isMoved ? cells[last] : cells[column] with { End = cells[column].Start };
        }

        if (isMoved) cells[last] = cells[last] with { End = cells[last].Start };
        sentence = $"This row has {last + 1} fields where there are {names} names of columns, so that its words may stand in "
            + $"the wrong columns{(isMoved ? "; the last field was taken for the participant" : isEmptied ? "; nobody was named"
                : "")}. Put quotation marks around words with a delimiter in them (in Markdown, a backslash before the bar).";
        return row with { Cells = cells };
    }

    private bool IsOver(GridRow row) => columns.Heading is not null && FilledIn(row) > names
        && row.Cells.Skip(names).Any(cell => !cell.IsEmpty && !cell.IsContinued);

    private bool IsPerson(GridCell cell)
    {
        var words = cell.In(text);
        return people.Contains(words) || AttributionParts.Parse(words) is { IsSure: true, People.Count: > 0 };
    }

    private static int FilledIn(GridRow row)
    {
        var last = row.Cells.Count - 1;
        while (last >= 0 && row.Cells[last].IsEmpty) last--;
        return last + 1;
    }
}
