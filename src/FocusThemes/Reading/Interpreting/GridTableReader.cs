using System.Runtime.InteropServices;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Reads themes, concepts and quotes out of grids, whatever form they came in.</summary>
internal static class GridTableReader
{
    /// <summary>Null where none of the grids has themes.</summary>
    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    public static TableReading? Read(TableText table, ReadingHints hints, Patience patience)
    {
        var cells = new CellPieces(table.Text, patience);
        table = cells.WithoutBlankCells(table);
        var read = GridsWithThemes(table, hints, patience);
        if (read.Count == 0) return null;
        var draft = new GridDraft(table.Text, cells);
        var rows = Learn(table.Text, read, cells, draft, hints);
        foreach (var (grid, columns) in read) rows.Read(grid, columns);

        return draft.Themes.Count == 0 ? null : Complete(table, read, cells, draft, rows);
    }

    private static List<(Grid Grid, GridColumns Columns)> GridsWithThemes(
        TableText table, ReadingHints hints, Patience patience)
    {
        var read = new List<(Grid, GridColumns)>();
        foreach (var (i, grid) in table.Grids.Index())
        {
            if (hints.Tables is { } wanted && !wanted.Contains(i + 1)) continue;
            var columns = GridColumns.Of(table.Text, grid, hints.Columns, patience);
            // Without told columns, a table is one of themes when it has them beside what carries them.
            var carries = hints.Columns is not null || columns.Has(ColumnRole.Quote)
                || (columns.Heading is not null && columns.Has(ColumnRole.Concept));
            if (carries && columns.Has(ColumnRole.Theme)) read.Add((grid, columns));
        }

        return read;
    }

    // How participants and numbers are printed, from all the tables together.
    private static GridRowReader Learn(
        string text, List<(Grid Grid, GridColumns Columns)> read, CellPieces cells, GridDraft draft, ReadingHints hints)
    {
        var (said, titles) = (new List<TextLine>(), new List<TextLine>());
        foreach (var (grid, columns) in read)
        {
            var sayings = columns.Has(ColumnRole.Quote) ? ColumnRole.Quote : ColumnRole.Concept;
            foreach (var (column, cell) in grid.Rows.Skip(columns.FirstRow).SelectMany(row => row.Cells.Index()))
            {
                if (cell.IsEmpty || cell.IsContinued) continue;
                if (columns.Roles[column] == ColumnRole.Theme) titles.Add(cells.Of(cell)[0]);
                if (columns.Roles[column] == sayings) said.AddRange(cells.Of(cell));
            }
        }

        var pattern = AttributionPattern.Learn(text, said, cells.Patience, hints.Attribution);
        var numbering = hints.Numbering is { } told
            ? Numbering.Told(told)
            : Numbering.Learn(text, CollectionsMarshal.AsSpan(titles));
        return new(text, cells, draft, pattern, numbering);
    }

    private static TableReading Complete(
        TableText table, List<(Grid Grid, GridColumns Columns)> read, CellPieces cells, GridDraft draft,
        GridRowReader rows)
    {
        var around = new GridSurroundings(table.Text, cells, draft);
        foreach (var grid in table.Grids) around.PlaceBorders(grid);
        foreach (var cell in read.SelectMany(one => one.Grid.Rows).SelectMany(row => row.Cells))
        {
            foreach (var (start, end) in cells.BreaksIn(cell)) draft.Place(PassageKind.Border, start, end);
        }

        around.PlaceOutside(read.Select(one => one.Grid).ToHashSet<Grid>(ReferenceEqualityComparer.Instance));
        var passages = new PassageList(table.Text, cells.Lines, cells.Patience);
        foreach (var passage in draft.Passages())
            passages.Add(passage.Kind, passage.Start, passage.End, passage.Line);
        List<ReadingProblem> problems = [.. table.Problems, .. rows.Problems];
        var whole = passages.Complete(problems);
        return new()
        {
            Text = table.Text,
            Themes = draft.Themes,
            Passages = whole,
            Problems = [.. problems.OrderBy(problem => problem.Line)],
            Notes = GridNotes.Of(table, read, rows.Example, rows.Numbering?.Example, draft.Themes),
        };
    }
}
