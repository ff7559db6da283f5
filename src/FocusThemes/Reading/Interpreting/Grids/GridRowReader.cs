using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Reads the rows of a grid, from the widest level of each to its quotes.</summary>
internal sealed partial class GridRowReader(
    string text, CellPieces cells, GridDraft draft, AttributionPattern pattern, Numbering? numbering)
{
    // In this order, in whatever order the columns stand; quotes come last.
    private static readonly ColumnRole[] Widest =
    [
        ColumnRole.Number, ColumnRole.Theme, ColumnRole.Subtheme, ColumnRole.Concept, ColumnRole.Participant,
            ColumnRole.Group,
        ColumnRole.Attribute, ColumnRole.None,
    ];

    private readonly RepeatedText repeated = new(cells.Patience);

    /// <summary>That numbers behind quotes were taken for those of papers.</summary>
    public IReadOnlyList<ReadingProblem> Cited => pattern.Habits.Cited;

    /// <summary>An attribution as printed; null where none was taken from the words.</summary>
    public string? Example => hasTaken || !hasColumn ? pattern.Example : null;

    public Numbering? Numbering => numbering;

    private bool hasTaken;
    private (GridRow? Row, SaidInRow? Said) lastSaid;

    // A column that says who speaks, in the table that is being read; and whether it has the files of groups, whose words
    // begin with whoever speaks.
    private bool hasColumn, areFilesOfGroups, hasWholeRows;

    // What somebody said of a theme stands in one cell, point by point.
    private bool isMatrix;

    // The group whose sheet it is: P1 of another one is somebody else.
    private string? groupOfSheet;
    private string? personOfSheet; // Where each sheet is called by somebody.
    private Dictionary<string, GridCell> numbers = [];

    /// <summary>Where a row could be read otherwise.</summary>
    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>The names of sheets that have what one person said each.</summary>
    public IReadOnlySet<string> PeopleOfSheets { get; init; } = new HashSet<string>();

    public void Read(Grid grid, GridColumns columns)
    {
        hasColumn = columns.Has(ColumnRole.Participant) || columns.SaidBy.Count > 0;
        (numbers, hasWholeRows, isMatrix) = (columns.Numbers, columns.HasWholeRows, columns.Headed.Count + columns.SaidBy.Count > 0);
        FindPlacing(grid, columns);
        areFilesOfGroups = hasColumn && AreFilesOfGroups(grid, columns);
        groupOfSheet = grid.Name is { } sheet && AttributionParts.Parse(sheet) is { Group: { } group, People: [] } && group.Length == sheet.Length ? group : null;
        personOfSheet = !hasColumn && grid.Name is { } named && PeopleOfSheets.Contains(named) ? named : null;
        foreach (var (column, cell) in grid.Rows.Take(columns.FirstRow).SelectMany(row => row.Cells.Index()))
        {
            if (!cell.IsContinued && !(columns.Headed.TryGetValue(column, out var headed) && headed == cell))
                PlaceHeading(cell, columns.Applied.TryGetValue(column, out var code) ? code : null);
        }

        if (columns.AreThemesHeaded)
            foreach (var over in columns.Headed.Values) BeginTheme(over);
        if (columns.Above is var (printed, title))
            draft.BeginTheme(printed.IsEmpty ? null : printed.In(text).ToString(), printed.IsEmpty ? null : draft.SpanOf(printed.Start, printed.End), draft.Place(PassageKind.Title, title.Start, title.End), null);
        if (columns.Title is { } heading)
        {
            BeginTheme(heading.Place.Cell);
            if (!heading.IsHeading && !grid.IsOfCards) Remark("No column holds themes; what stands above the table was taken for the only one.", heading.Place);
        }

        var rows = new RowLevels(text, grid, columns, columns.Above is not null);
        FindSpeakers(grid, columns, rows);
        var isRemarked = false;
        var (again, fit) = (new RepeatedNames(text, grid, columns), new RowFit(text, grid, columns));
        foreach (var whole in grid.Rows.Skip(columns.FirstRow))
        {
            cells.Patience.Spend(whole.Cells.Count);
            if (again.Are(whole) || again.AreOfAnother(whole, columns))
            {
                foreach (var name in whole.Cells.Where(cell => !cell.IsContinued)) draft.Place(PassageKind.Heading, name);
                if (!again.Are(whole)) Problems.Add(ReadingProblem.At(LineOf(whole), Doubts.NamesAgain, ""));
                continue;
            }

            if (columns.Has(ColumnRole.Quote) && (PlaceholderWords.AreTotals(text, whole) || PlaceholderWords.AreSums(text, grid, whole)))
            {
                foreach (var cell in whole.Cells) draft.Place(PassageKind.Note, cell);
                continue;
            }

            var row = fit.Of(whole, out var sentence);
            if (sentence is not null) Problems.Add(ReadingProblem.At(LineOf(whole), sentence, ""));
            if (row.Cells.FirstOrDefault(columns.Labels.Contains) is { IsEmpty: false } label) draft.Place(PassageKind.Note, label);
            else if (draft.HasTheme && SaidOver(row, columns) is { } said) ReadQuotes(row, [said], [], [], rows);
            else if (draft.HasTheme && rows.MeaningIn(row) is { } meaning) draft.BeginConcept(draft.Place(PassageKind.Concept, meaning));
            else if (rows.PartOver(row) is { } part) draft.BeginSubtheme(draft.Place(PassageKind.Subtheme, part));
            else if (rows.ThemeOver(row) is not { } over) ReadRow(row, rows, columns);
            else
            {
                if (columns.HasTitleRows && !isRemarked && !HeadingRow.IsOverAll(row, grid.Columns))
                    Remark("No column holds themes; rows with one cell alone, such as this one, were taken for the titles of those below.",
                        new(over.Start, over.End));
                isRemarked = true;
                BeginTheme(over);
                // One without parts has its quotes in its own row.
                if (TitleRows.AloneIn(row) is null) ReadRow(Without(over, row), rows, columns);
            }
        }
    }

    private static GridRow Without(GridCell title, GridRow row) =>
        row with { Cells = [.. row.Cells.Select(cell => cell.Start == title.Start ? new(cell.End, cell.End) : cell)] };

    private void Remark(string sentence, Stretch title) => Problems.Add(ReadingProblem.At(
        draft.SpanOf(title.Start, title.End).Line, sentence, title.In(text)) with
    { Over = [title] });

    private int LineOf(GridRow row) => draft.SpanOf(row.Cells.FirstOrDefault(cell => !cell.IsEmpty,
        row.Cells[0]).Start, 0).Line;

    // "Code: Access Applied": the code is the theme's title, the rest names the column.
    private void PlaceHeading(GridCell cell, GridCell? code)
    {
        draft.Place(PassageKind.Heading, cell with { End = code?.Start ?? cell.End });
        if (code is not null) draft.Place(PassageKind.Heading, cell with { Start = code.Value.End });
    }

    private void ReadRow(GridRow row, RowLevels rows, GridColumns columns)
    {
        if (NoteAsked(row, rows)) return;
        var (by, told) = (new List<(GridCell Cell, ColumnRole Role)>(), rows.ToldIn(row));
        foreach (var role in Widest)
        {
            // Beside a list of codes, they stand under each of these.
            if (rows.HasCodes && rows.HasPlainConcepts && role is ColumnRole.Subtheme or ColumnRole.Concept) continue;
            foreach (var cell in rows.CellsOf(row, role))
            {
                if (role is ColumnRole.Participant or ColumnRole.Group && rows.IsOwn(row, cell)
                    && !NobodyWords.Are(cell.In(text)))
                    by.Add((cell, role));
                if (!cell.IsContinued && !(role == ColumnRole.Concept && rows.HasPlainConcepts)) ReadCell(role, cell, rows);
            }

            if (role == ColumnRole.Concept && rows.HasPlainConcepts) BeginConcept(rows.CellsOf(row, role), rows);
            else if (role == ColumnRole.Subtheme && rows.HasThemeInEveryRow
                && rows.CellsOf(row, role).Count == 0) draft.EndSubtheme();
        }

        // Each row has its own theme or none: the one above is another row's.
        if (IsWithoutTheme(row, rows, columns))
        {
            if (rows.CellsOf(row, ColumnRole.Quote).Count > 0)
                Problems.Add(ReadingProblem.At(LineOf(row), $"This row has no {(columns.AreTags ? "tag" : rows.HasCodes ? "code" : "theme")}; "
                    + "its words stand under no theme and were not read.", ""));
            return;
        }

        // A row may stand under several codes: its quotes are then under each of them.
        SaidInRow? said = null;
        GridCell? before = null;
        foreach (var code in rows.CodesOf(row, cells).Where(code => !IsOfAsking(code)))
        {
            // "; " in the cell that lists them.
            if (before is { } last && rows.CellsOf(row, ColumnRole.Theme).Exists(cell => cell.Start <= last.Start && code.End <= cell.End)
                && Stretch.Trimmed(text, last.End, code.Start) is { IsEmpty: false } mark)
                draft.Place(PassageKind.Border, mark.Start, mark.End);
            before = code;
            Give(code, 1);
            foreach (var cell in rows.CellsOf(row, ColumnRole.Quote)) Give(cell, 1);
            if (rows.IsPath(code)) BeginPath(code, rows);
            else
            {
                BeginTheme(code);
                if (rows.HasPlainConcepts) BeginBelow(row, rows, isFirst: said is null);
            }

            if (said is null) said = Say(row, rows, by, told);
            else foreach (var (cell, times) in said.Given) Give(cell, times);
            Place(said);
        }

        ReadBelowNames(row, rows, columns, by, told);
        if (!rows.HasCodes && columns.Headed.Count == 0 && columns.SaidBy.Count == 0 && draft.HasTheme)
        {
            if (rows.GoesOnBelow(row, lastSaid.Row) && lastSaid.Said is { } again)
            {
                foreach (var (cell, times) in again.Given) Give(cell, times);
                Place(again);
                return;
            }

            lastSaid = (row, Say(row, rows, by, told));
            Place(lastSaid.Said);
        }
    }

    // What is said of many quotes is counted, not only what stands in the table.
    private void Give(GridCell cell, int times) =>
        repeated.Add(cell.End - cell.Start, times, draft.SpanOf(cell.Start, cell.End).Line);

    private void ReadCell(ColumnRole role, GridCell cell, RowLevels rows)
    {
        switch (role)
        {
            case ColumnRole.Theme when rows.HasCodes:
                break;
            case ColumnRole.Theme when rows.ArePaths:
                BeginPath(cell, rows);
                break;
            case ColumnRole.Theme:
                BeginTheme(cell);
                break;
            case ColumnRole.Subtheme when draft.HasTheme:
                draft.BeginSubtheme(draft.Place(PassageKind.Subtheme, cell));
                break;
            case ColumnRole.Concept when draft.HasTheme:
                ReadMixed(cell);
                break;
            case ColumnRole.Participant or ColumnRole.Group or ColumnRole.Attribute:
                draft.Place(PassageKind.Attribution, cell);
                break;
            case ColumnRole.Number:
                draft.Place(PassageKind.Number, cell);
                break;
            case ColumnRole.None:
                draft.Place(rows.HasCodes ? PassageKind.Border : PassageKind.Note, cell);
                break;
        }
    }

    private static bool IsWithoutTheme(GridRow row, RowLevels rows,
        GridColumns columns) => columns.Roles.Contains(ColumnRole.Theme)
        ? ((columns.AreTags || rows.HasThemeInEveryRow || rows.HasCodes || columns.HasWholeRows)
            && rows.CellsOf(row, ColumnRole.Theme).Count == 0) || rows.IsUncoded(row)
        : rows.HasCodes && !rows.IsCoded(row);
}
