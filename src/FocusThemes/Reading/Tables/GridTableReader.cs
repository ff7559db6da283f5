using FocusThemes.Model;
using FocusThemes.Reading.Tables.Grids;

namespace FocusThemes.Reading.Tables;

/// <summary>Reads themes, concepts and quotes out of the rows of grids, whatever form they came in.</summary>
internal sealed class GridTableReader
{
    private readonly string text;
    private readonly TableText table;
    private readonly ReadingHints hints;
    private readonly List<TextLine> lines;
    private readonly CellPieces cells;
    private readonly GridDraft draft;
    private readonly List<ReadingProblem> problems;
    private readonly List<(Grid Grid, GridColumns Columns)> read = [];
    private readonly Dictionary<int, int> firstPieces = [];
    private AttributionPattern pattern = null!;
    private Numbering? numbering;

    private GridTableReader(TableText table, ReadingHints hints)
    {
        (this.table, this.hints, text) = (table, hints, table.Text);
        lines = TextLine.Of(text);
        cells = new(text, lines);
        draft = new(text);
        problems = [.. table.Problems];
    }

    /// <summary>Null where none of the grids has themes.</summary>
    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    public static TableReading? Read(TableText table, ReadingHints hints) => new GridTableReader(table, hints).Read();

    private TableReading? Read()
    {
        foreach (var (i, grid) in table.Grids.Index())
        {
            if (hints.Tables is { } wanted && !wanted.Contains(i + 1)) continue;
            var columns = GridColumns.Of(text, grid, hints.Columns);
            // Without told columns, a table is one of themes when it has them beside what carries them.
            if (columns.Has(ColumnRole.Theme) && (hints.Columns is not null || columns.Has(ColumnRole.Quote)
                || (columns.Heading is not null && columns.Has(ColumnRole.Concept)))) read.Add((grid, columns));
        }

        if (read.Count == 0) return null;
        Learn();
        foreach (var (grid, columns) in read) ReadRows(grid, columns);
        if (draft.Themes.Count == 0) return null;
        return Complete();
    }

    private void Learn()
    {
        var pieces = new List<TextLine>();
        var titles = new List<TextLine>();
        foreach (var (grid, columns) in read)
        {
            var hasQuotes = columns.Has(ColumnRole.Quote);
            foreach (var row in grid.Rows.Skip(columns.FirstRow))
            {
                foreach (var (column, cell) in row.Cells.Index())
                {
                    if (cell.IsEmpty || cell.IsContinued || column >= columns.Roles.Length) continue;
                    var role = columns.Roles[column];
                    if (role == ColumnRole.Theme) titles.Add(cells.Of(cell)[0]);
                    if (role != (hasQuotes ? ColumnRole.Quote : ColumnRole.Concept)) continue;
                    firstPieces[cell.Start] = pieces.Count;
                    pieces.AddRange(cells.Of(cell));
                }
            }
        }

        pattern = AttributionPattern.Learn(text, pieces, hints.Attribution);
        numbering = hints.Numbering is { } told ? Numbering.Told(told)
            : Numbering.Learn(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(titles));
    }

    private void ReadRows(Grid grid, GridColumns columns)
    {
        for (var i = 0; i < columns.FirstRow; i++)
        {
            foreach (var (column, cell) in grid.Rows[i].Cells.Index())
            {
                if (cell.IsContinued) continue;
                if (!columns.Applied.TryGetValue(column, out var code)) Place(cell, PassageKind.Heading);
                else PlaceAround(cell, code);
            }
        }

        var rows = new GridRows(text, grid, columns);
        foreach (var row in grid.Rows.Skip(columns.FirstRow))
        {
            if (rows.ThemeOver(row) is { } title) BeginTheme(title);
            else ReadRow(row, rows);
        }
    }

    private void ReadRow(GridRow row, GridRows rows)
    {
        var by = new List<(GridCell Cell, ColumnRole Role)>();
        // From the widest level to the narrowest, in whatever order the columns stand.
        foreach (var role in (ReadOnlySpan<ColumnRole>)[ColumnRole.Theme, ColumnRole.Subtheme, ColumnRole.Concept, ColumnRole.Participant, ColumnRole.Group, ColumnRole.None])
        {
            foreach (var (column, cell) in row.Cells.Index())
            {
                if (cell.IsEmpty || column >= rows.Roles.Length || rows.Roles[column] != role) continue;
                if (role is ColumnRole.Participant or ColumnRole.Group) by.Add((cell, role));
                if (!cell.IsContinued) ReadCell(role, cell, rows);
                else if (role == ColumnRole.None && firstPieces.TryAdd(~cell.Start, 0)) Place(cell, PassageKind.Note);
            }
        }

        // A row may stand under several codes: its quotes are then under each of them.
        foreach (var code in rows.CodesOf(row, cells))
        {
            if (rows.IsPath(code)) BeginPath(code);
            else BeginTheme(code);
            ReadQuotesOf(row, by, rows);
        }

        if (!rows.HasCodes && draft.HasTheme) ReadQuotesOf(row, by, rows);
    }

    private void ReadQuotesOf(GridRow row, List<(GridCell Cell, ColumnRole Role)> by, GridRows rows)
    {
        foreach (var (column, cell) in row.Cells.Index())
        {
            if (!cell.IsEmpty && !cell.IsContinued && column < rows.Roles.Length && rows.Roles[column] == ColumnRole.Quote)
                ReadQuotes(cell, by, rows);
        }
    }

    private void ReadCell(ColumnRole role, GridCell cell, GridRows rows)
    {
        switch (role)
        {
            case ColumnRole.Theme when rows.HasCodes:
                break;
            case ColumnRole.Theme when rows.ArePaths:
                BeginPath(cell);
                break;
            case ColumnRole.Theme:
                BeginTheme(cell);
                break;
            case ColumnRole.Subtheme when draft.HasTheme:
                draft.BeginSubtheme(SpanOf(cell));
                Place(cell, PassageKind.Subtheme);
                break;
            case ColumnRole.Concept when draft.HasTheme && !rows.HasQuotes:
                ReadMixed(cell);
                break;
            case ColumnRole.Concept when draft.HasTheme:
                draft.BeginConcept(SpanOf(cell));
                Place(cell, PassageKind.Concept);
                break;
            case ColumnRole.Participant or ColumnRole.Group:
                Place(cell, PassageKind.Attribution);
                break;
            case ColumnRole.None:
                Place(cell, rows.HasCodes ? PassageKind.Border : PassageKind.Note);
                break;
        }
    }

    private void BeginTheme(GridCell cell)
    {
        var pieces = cells.Of(cell);
        var title = pieces[0];
        string? label = null;
        SourceSpan? number = null;
        if (numbering?.Find(text, title) is { } mark && mark.TitleStart < title.End)
        {
            (label, number) = (mark.Label, new(title.Start, mark.End, title.Number));
            draft.Place(PassageKind.Number, title.Start, mark.End, title.Number);
            title = title with { Start = mark.TitleStart };
        }

        draft.Place(PassageKind.Title, title.Start, title.End, title.Number);
        foreach (var rest in pieces.Skip(1)) draft.Place(PassageKind.Subtitle, rest.Start, rest.End, rest.Number);
        var subtitle = pieces.Count > 1 ? new SourceSpan(pieces[1].Start, pieces[^1].End, pieces[1].Number) : null;
        draft.BeginTheme(label, number, new(title.Start, title.End, title.Number), subtitle);
    }

    // Access > Cost > Travel: the way through a tree of codes; what lies between the first and the last is one part.
    private void BeginPath(GridCell cell)
    {
        var names = GridRows.NamesOfPath(text, cell);
        foreach (var (i, (start, end)) in names.Index())
            draft.Place(i == 0 ? PassageKind.Title : i == names.Count - 1 ? PassageKind.Concept : PassageKind.Subtheme, start, end, cells.LineAt(start) + 1);
        draft.BeginTheme(null, null, Span(names[0].Start, names[0].End), null);
        if (names.Count > 2) draft.BeginSubtheme(Span(names[1].Start, names[^2].End));
        if (names.Count > 1) draft.BeginConcept(Span(names[^1].Start, names[^1].End));
        else draft.EndConcept();
        foreach (var ((_, end), (start, _)) in names.Zip(names.Skip(1)))
        {
            var (from, to) = (end, start);
            while (TextLine.IsSpace(text[from])) from++;
            while (TextLine.IsSpace(text[to - 1])) to--;
            draft.Place(PassageKind.Border, from, to, cells.LineAt(from) + 1);
        }
    }

    private SourceSpan Span(int start, int end) => new(start, end, cells.LineAt(start) + 1);

    private void ReadQuotes(GridCell cell, List<(GridCell Cell, ColumnRole Role)> by, GridRows rows)
    {
        var pieces = cells.Of(cell);
        var quotes = new QuoteCell(text, pattern);
        quotes.Read(pieces, firstPieces[cell.Start], isWhole: by.Count > 0 && !rows.HasManyQuotes(cell));
        Place(quotes, pieces[0], rows.AttributionsOf(by, quotes.Quotes.Count));
    }

    private void Place(QuoteCell quotes, TextLine first, IReadOnlyList<string>? attributions)
    {
        if (quotes.Doubt is { } doubt) problems.Add(ReadingProblem.At(first.Number, doubt, first.In(text)));
        foreach (var (kind, start, end, line) in quotes.Beside) draft.Place(kind, start, end, line > 0 ? line : cells.LineAt(start) + 1);
        foreach (var (i, quote) in quotes.Quotes.Index())
        {
            var (open, start, end, close, _) = quote.Bounds;
            var line = cells.LineAt(start) + 1;
            draft.Place(PassageKind.QuotationMark, open, open < start ? open + 1 : start, cells.LineAt(open) + 1);
            foreach (var piece in cells.Of(new(start, end))) draft.Place(PassageKind.Quote, piece.Start, piece.End, piece.Number);
            if (close > end) draft.Place(PassageKind.QuotationMark, close - (close - end), close, cells.LineAt(end) + 1);
            if (quote.By is { } mark) draft.Place(PassageKind.Attribution, mark.Start, mark.End, cells.LineAt(mark.Start) + 1);
            draft.AddQuote(quote, cells.LineAt(open) + 1, quote.By?.PrintedIn(text) ?? attributions?[Math.Min(i, attributions.Count - 1)], new(start, end, line));
        }
    }

    // Authors' words and participants' in one column: each paragraph is the one or the other.
    private void ReadMixed(GridCell cell)
    {
        var pieces = cells.Of(cell);
        var first = firstPieces[cell.Start];
        TextLine? begun = null;
        foreach (var (i, piece) in pieces.Index())
        {
            if (pattern.In(first + i + 1).Length == 0 && !QuotationMarks.IsMark(text[piece.Start]))
            {
                begun = begun is { } earlier ? earlier with { End = piece.End } : piece;
                draft.Place(PassageKind.Concept, piece.Start, piece.End, piece.Number);
                continue;
            }

            if (begun is { } said) draft.BeginConcept(new(said.Start, said.End, said.Number));
            begun = null;
            var quotes = new QuoteCell(text, pattern);
            quotes.Read([piece], first + i, isWhole: false);
            Place(quotes, piece, null);
        }

        if (begun is { } last) draft.BeginConcept(new(last.Start, last.End, last.Number));
    }

    private void Place(GridCell cell, PassageKind kind)
    {
        foreach (var piece in cells.Of(cell)) draft.Place(kind, piece.Start, piece.End, piece.Number);
    }

    // "Code: Access Applied": the code is the theme's title, the rest names the column.
    private void PlaceAround(GridCell cell, GridCell code)
    {
        Place(new GridCell(cell.Start, code.Start), PassageKind.Heading);
        Place(new GridCell(code.End, cell.End), PassageKind.Heading);
    }

    private SourceSpan SpanOf(GridCell cell) => Span(cell.Start, cell.End);

    private TableReading Complete()
    {
        var around = new GridSurroundings(text, lines, draft);
        foreach (var grid in table.Grids) around.PlaceBorders(grid);
        foreach (var cell in read.SelectMany(one => one.Grid.Rows).SelectMany(row => row.Cells).Where(cell => !cell.IsContinued))
        {
            foreach (var (start, end) in cells.BreaksIn(cell)) draft.Place(PassageKind.Border, start, end, cells.LineAt(start) + 1);
        }

        around.PlaceOutside([.. read.Select(one => one.Grid)]);
        var passages = new PassageList(text, lines);
        foreach (var passage in draft.Passages()) passages.Add(passage.Kind, passage.Start, passage.End, passage.Line);
        var whole = passages.Complete(problems);
        return new()
        {
            Text = text,
            Themes = draft.Themes,
            Passages = whole,
            Problems = [.. problems.OrderBy(problem => problem.Line)],
            Notes = GridNotes.Of(text, table, read, pattern, draft, numbering),
        };
    }
}
