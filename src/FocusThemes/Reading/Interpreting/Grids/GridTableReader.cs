using System.Runtime.InteropServices;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Reads themes, concepts and quotes out of grids, whatever form they came in.</summary>
internal static class GridTableReader
{
    private const int MostLasts = 20_000, FewestListed = 3;

    /// <summary>Null where none of the grids has themes.</summary>
    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    public static TableReading? Read(TableText table, ReadingHints hints, ToldPlaces told, Patience patience)
    {
        var cells = new CellPieces(table.Text, patience);
        table = WithAbove(cells.WithoutBlankCells(table));
        if (hints.Columns is null) table = CodedQuestions.Parted(RecordCards.Turned(TitlesOverQuotes.Turned(FrameworkNumbers.Without(table))), patience);
        if (hints.Columns is null && hints.Tables is null) table = ReorderedNames.Parted(table, patience);
        var doubts = new GridDoubts(table.Text, cells.Lines);
        var read = GridsWithThemes(table, hints, doubts, patience);
        if (read.Count == 0) return doubts.Refusal is null ? null : Refused(table, doubts.Refusal);
        CaptionTheme.FindIn(table.Text, cells.Lines, read);
        if (hints.Columns is null) table = MovedBack(table, read, cells, doubts);
        var draft = new GridDraft(table.Text, cells);
        var rows = Learn(table.Text, read, cells, draft, hints, told);
        foreach (var (grid, columns) in read)
        {
            var before = draft.Quotes.Count;
            rows.Read(grid, columns);
            doubts.AddRead(grid, draft.Quotes[before..]);
        }

        if (draft.Themes.Count == 0) return null;
        if (hints.Columns is null) doubts.Look(read, draft);
        return Complete(table, read, cells, draft, rows, doubts, told);
    }

    // A table right below another one stands below the same heading; each sheet stands alone.
    private static TableText WithAbove(TableText table)
    {
        var (grids, above, end) = (new List<Grid>(table.Grids.Count), default(Stretch), 0);
        foreach (var grid in table.Grids)
        {
            var filled = grid.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty).ToList();
            if (filled.Count > 0)
            {
                var between = new Stretch(end, Math.Max(end, filled.Min(cell => cell.Start)));
                if (grid.Name is not null || TitleAbove.HasLetter(between.In(table.Text))) above = between;
                end = filled.Max(cell => cell.End);
            }

            grids.Add(grid with { Above = above });
        }

        return table with { Grids = grids };
    }

    private static List<(Grid Grid, GridColumns Columns)> GridsWithThemes(
        TableText table, ReadingHints hints, GridDoubts doubts, Patience patience)
    {
        var read = new List<(Grid Grid, GridColumns Columns)>();
        var numbers = new Dictionary<Grid, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, grid) in table.Grids.Index())
        {
            if (hints.Tables is { } wanted && !wanted.Contains(i + 1)) continue;
            numbers[grid] = i + 1;
            var columns = CodedQuestions.Asked(grid, GridColumns.Of(table.Text, grid, hints.Columns, patience));
            // Without told columns, a table is one of themes when it has them beside what carries them.
            var carries = hints.Columns is not null || columns.Has(ColumnRole.Quote)
                || (columns.Heading is not null && columns.Has(ColumnRole.Concept));
            if (columns.Refusal is not null) doubts.Refuse(grid, columns.Refusal);
            else if (carries && columns.Has(ColumnRole.Theme) && hints.Columns is null && columns.SayNothing && grid.Rows.Count - columns.FirstRow >= FewestListed) doubts.Refuse(grid, GridDoubts.SaysNothing);
            else if (carries && columns.Has(ColumnRole.Theme)) read.Add((grid, columns));
        }

        if (table.IsPaper && hints.Columns is null && hints.Tables is null && read.Count > 0 && !read.Exists(one => one.Columns.AreNamed))
        {
            // Most papers have tables of something else only.
            read.RemoveAll(one => !QuotedCells.AreIn(table.Text, one.Grid, one.Columns));
            if (read.Count == 0) doubts.RefuseUnnamed(table.Grids.Count);
            else doubts.SayUnnamed();
        }

        // Of a workbook's sheets or an article's tables, those that name themes and quotes are meant, where any does.
        if (hints.Columns is not null || hints.Tables is not null || !read.Exists(one => one.Grid.Name is not null
            && one.Columns.AreNamed))
            return read;
        foreach (var (grid, _) in read.Where(one => one.Grid.Name is not null && !one.Columns.AreNamed))
            doubts.LeaveOut(grid, numbers[grid]);
        read.RemoveAll(one => one.Grid.Name is not null && !one.Columns.AreNamed);
        return read;
    }

    private static TableText MovedBack(
        TableText table, List<(Grid Grid, GridColumns Columns)> read, CellPieces cells, GridDoubts doubts)
    {
        var moved = new Dictionary<Grid, Grid>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < read.Count; i++)
        {
            var (grid, columns) = read[i];
            read[i] = ShiftedRows.MovedBack(table.Text, grid, columns, cells.Lines, doubts.Problems);
            moved[grid] = read[i].Grid;
        }

        return table with { Grids = [.. table.Grids.Select(grid => moved.GetValueOrDefault(grid, grid))] };
    }

    public static TableReading Refused(TableText table, ReadingProblem why) => new()
    {
        Text = table.Text,
        Themes = [],
        Passages = [new(PassageKind.NotUnderstood, 0, table.Text.Length, 1)],
        Problems = [.. table.Problems, why],
    };

    // How participants and numbers are printed, from all the tables together.
    private static GridRowReader Learn(
        string text, List<(Grid Grid, GridColumns Columns)> read, CellPieces cells, GridDraft draft, ReadingHints hints,
        ToldPlaces told)
    {
        var (said, titles) = (new List<TextLine>(), new List<TextLine>());
        var (beginning, all, lasts) = (0, 0, new HashSet<int>());
        foreach (var (grid, columns) in read)
        {
            if (columns.Title is { } above) titles.Add(cells.Of(above.Place.Cell)[0]);
            if (columns.HasTitleRows)
                titles.AddRange(grid.Rows.Skip(columns.FirstRow).Select(row => TitleRows.TitleIn(text, row)).OfType<GridCell>().Select(cell => cells.Of(cell)[0]));
            var sayings = columns.Has(ColumnRole.Quote) ? ColumnRole.Quote : ColumnRole.Concept;
            foreach (var (row, column, cell) in grid.Rows.Skip(columns.FirstRow).SelectMany(row => row.Cells.Index().Select(one => (row, one.Index, one.Item))))
            {
                if (cell.IsEmpty || cell.IsContinued) continue;
                if (column == 0 && columns.Roles[0] != sayings && columns.Has(ColumnRole.Quote) && TitleRows.SaidIn(text, row) == cell) said.AddRange(cells.Of(cell));
                if (columns.Roles[column] == ColumnRole.Theme) titles.Add(cells.Of(cell)[0]);
                if (columns.Roles[column] != sayings) continue;
                var pieces = cells.Of(cell);
                said.AddRange(pieces);
                if (pieces.Count > 1 && lasts.Count < MostLasts) lasts.Add(pieces[^1].Start);
                all++;
                if ((sayings == ColumnRole.Concept || !columns.Has(ColumnRole.Concept)) && QuoteCell.BeginsWithTitle(cell.In(text))) beginning++;
            }
        }

        var pattern = AttributionPattern.Learn(text, said, cells.Patience, hints.Attribution, told, hasTitles: beginning > 1 && beginning * 2 > all, lasts);
        var numbering = hints.Numbering is { } numbered
            ? Numbering.Told(numbered)
            : Numbering.Learn(text, CollectionsMarshal.AsSpan(titles));
        return new(text, cells, draft, pattern, numbering) { PeopleOfSheets = PeopleOfSheets(read) };
    }

    // P1, P2, P3: sheets that are called by one person each, whatever others there are.
    private static HashSet<string> PeopleOfSheets(List<(Grid Grid, GridColumns Columns)> read)
    {
        var names = read.Select(one => one.Grid.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var people = names.Where(IsPerson).ToHashSet(StringComparer.Ordinal);
        return people.Count > 1 && people.Count * 2 > names.Count ? people : [];

        // Other letters with a number call questions and themes as well.
        static bool IsPerson(string name) => AttributionParts.Parse(name) is { NamesFirst: true, Count: 1 } parts && (!parts.BeginsWithCode || name[0] is 'P' or 'p');
    }

    private static TableReading Complete(
        TableText table, List<(Grid Grid, GridColumns Columns)> read, CellPieces cells, GridDraft draft,
        GridRowReader rows, GridDoubts doubts, ToldPlaces told)
    {
        var around = new GridSurroundings(table, cells, draft);
        foreach (var grid in table.Grids) around.PlaceBorders(grid);
        foreach (var cell in read.SelectMany(one => one.Grid.Rows).SelectMany(row => row.Cells))
        {
            foreach (var (start, end) in cells.BreaksIn(cell)) draft.Place(PassageKind.Border, start, end);
        }

        around.PlaceOutside(read.Select(one => one.Grid).ToHashSet<Grid>(ReferenceEqualityComparer.Instance));
        var passages = new PassageList(table.Text, cells.Lines, cells.Patience);
        foreach (var passage in draft.Passages())
            passages.Add(passage.Kind, passage.Start, passage.End, passage.Line);
        List<ReadingProblem> problems = [.. table.Problems, .. read.SelectMany(one => one.Grid.Doubts), .. doubts.Problems, .. rows.Problems];
        var whole = passages.Complete(problems);
        var marks = new MarksAgainst(table.Text, draft.Themes, _ => false);
        problems.AddRange([.. rows.Cited, .. marks.Places(told)]);
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
