using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting.Grids;
using FocusThemes.Reading.Interpreting.Grids.Coders;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Reports;
using FocusThemes.Reading.Interpreting.Running;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Reads the themes of a source, from its grids where its form makes them plain, else from its running text.
/// </summary>
public static class TableReader
{
    // A paper that is longer, without a table in it, is no table that was printed alone.
    private const int LongestTableAlone = 30_000;

    private const int LongestName = 40;

    /// <summary>The columns that somebody could say more of, whether or not anything was read from them.</summary>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static ReadingNotes Look(TableText table, CancellationToken stop = default)
    {
        if (table.Grids.Count == 0) return new();
        var patience = Patience.Until(stop);
        table = CoderCells.Masked(table, null, patience, out _);
        var grid = table.Grids.MaxBy(grid => grid.Rows.Count)!;
        var columns = GridColumns.Of(table.Text, grid, null, patience);
        return new()
        {
            Columns = GridNotes.ColumnsOf(table.Text, grid, columns),
            Tables = GridNotes.TablesOf(table, [(grid, columns)]),
        };
    }

    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static TableReading Read(TableText table, ReadingHints hints, CancellationToken stop = default) =>
        Read(table, hints, Patience.Until(stop));

    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    public static TableReading Read(TableText table, ReadingHints hints, Patience patience) =>
        ReadWhole(table, hints, patience) with { Citation = table.Citation };

    private static TableReading ReadWhole(TableText table, ReadingHints hints, Patience patience)
    {
        if (table.Own is { } own) return OwnReading.Of(table, own, hints);
        var credited = NamesInBrackets.Masked(CreditLines.Masked(table, patience, out var credits), out var names);
        credits.AddRange(names);
        var report = MarkdownReport.Masked(credited, patience, out var places);
        var unmarked = NoteMarks.Masked(report, patience, out var marks);
        var whole = GluedCounts.Masked(unmarked, out var counts);
        if (CoderLine.In(whole, patience) is { } line) return CoderLine.Refused(table, line);
        var told = ToldPlaces.In(table.Text, hints, patience);
        var masked = CoderCells.Masked(whole, hints.Columns, patience, out var left);
        var reading = ReadMasked(masked, hints, told, mayRun: left.Count == 0, patience);
        // A number within a title or a quote is one of its words.
        if (counts.Count > 0 && SpansOf(reading.Themes).Any(span => Sorted.First(counts, count => count.Start <= span.Start) is var next && next < counts.Count && counts[next].End < span.End))
        {
            (whole, counts) = (unmarked, []);
            masked = CoderCells.Masked(whole, hints.Columns, patience, out left);
            reading = ReadMasked(masked, hints, told, mayRun: left.Count == 0, patience);
        }

        List<(Stretch Place, PassageKind Kind)> within =
        [
            .. places,
            .. left.Concat(credits).Select(place => (place, PassageKind.LeftOut)),
            .. marks.Where(mark => !Touches(left, mark)).Select(mark => (mark, PassageKind.NoteMark)),
            .. counts.Select(count => (count, PassageKind.Note)),
        ];
        if (reading.Themes.FirstOrDefault(theme => MarkdownReport.IsHeading(theme.Title)) is { } unread && table.Grids.Count == 0 && hints == new ReadingHints())
            return GridTableReader.Refused(table, new(0, $"No quotes were found below the headings of this text, such as “{Shortened(unread.Title.TrimStart('#', ' '))}”; put quotes in "
                + "quotation marks or after “>”, each with whoever said it.", ""));
        var hidden = table.Hidden != HiddenParts.None ? table.Hidden : reading.Hidden;
        return reading with
        {
            Text = table.Text,
            Passages = within.Count == 0 ? reading.Passages
                : NoteMarks.Within(reading.Passages, [.. within.OrderBy(one => one.Place.Start)], table.Text, patience),
            Problems = [.. reading.Problems.Concat(told.Problems(masked.Text)).Concat(SpoiltWords.In(table.Text, reading.Themes)).OrderBy(problem => problem.Line)],
            Notes = told == ToldPlaces.None ? reading.Notes : reading.Notes with { Learnt = [.. reading.Notes.Learnt, .. told.Sentences] },
            Hidden = left.Count == 0 && credits.Count == 0 ? hidden
                : hidden == HiddenParts.Included ? HiddenParts.IncludedInPart : HiddenParts.LeftOut,
        };
    }

    private static IEnumerable<SourceSpan> SpansOf(IReadOnlyList<Theme> themes) => themes.SelectMany(theme => theme.Concepts.SelectMany(concept =>
        concept.Quotes.Select(quote => quote.Span).Append(concept.Span).Append(concept.SubthemeSpan)).Append(theme.TitleSpan).Append(theme.SubtitleSpan)).OfType<SourceSpan>();

    // Those in order, none of which overlaps another.
    private static bool Touches(List<Stretch> cells, Stretch mark)
    {
        var next = Sorted.First(cells, cell => cell.Start < mark.Start);
        return (next < cells.Count && cells[next].Start < mark.End) || (next > 0 && cells[next - 1].End > mark.Start);
    }

    /// <param name="mayRun">False where cells were left out: what is around them is then no running text.</param>
    private static TableReading ReadMasked(
        TableText table, ReadingHints hints, ToldPlaces told, bool mayRun, Patience patience)
    {
        if (table.Grids.Count == 0 && table.IsPaper && table.Text.Length > LongestTableAlone)
            return GridTableReader.Refused(table, new(0, "No table was found in this paper. If it has one of themes, copy that out of it and "
                + "paste it, or put it into a file of its own.", ""));
        if (table.Grids.Count == 0 && hints == new ReadingHints() && Programs.WhyNotText(table.Text) is { } why) return GridTableReader.Refused(table, new(0, why, ""));
        if (table.Grids.Count == 0) return RunningTable.Read(table, hints, told, patience);
        if (GridTableReader.Read(table, hints, told, patience) is { } reading) return reading;
        // The tables of a paper, one after the other, are no running text.
        if (table.IsPaper && hints.Columns is null && hints.Tables is null) return GridTableReader.Refused(table, GridDoubts.Unnamed(table.Grids.Count));
        reading = RunningTable.Read(table, hints, told, patience);
        if (reading.Themes.Count > 0 && mayRun && !table.HasAllCells && !HasCells(table, patience)) return reading;
        var grid = table.Grids.MaxBy(grid => grid.Rows.Count)!;
        var names = string.Join(", ", GridColumns.TextsOf(table.Text, grid, 0).Select(cell => $"“{Shortened(cell)}”"));
        var problem = new ReadingProblem(
            0, $"Of the columns {names} none could be told to hold themes; say what each of them holds, such as theme, "
                + "concept, quote.", "");
        return reading with
        {
            Themes = [],
            Problems = [problem, .. reading.Problems.Where(problem => problem.Line > 0)],
        };
    }

    // Sheets, and rows of which a name says who speaks: their cells are no running text, whatever else is not known of them.
    private static bool HasCells(TableText table, Patience patience) => table.Grids.Any(grid => grid.Columns > 2 && grid.Rows.Count > 2
        && (grid.Name is not null || GridColumns.Of(table.Text, grid, null, patience) is { Heading: not null } columns && columns.Roles.Contains(ColumnRole.Participant)));

    private static string Shortened(string cell) => cell.Length > LongestName ? $"{cell[..LongestName]}…" : cell;
}
