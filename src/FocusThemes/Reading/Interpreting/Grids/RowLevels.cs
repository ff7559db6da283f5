using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Coders;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>
/// What holds for the rows of one grid: which of them are themes on their own, and what its columns then are.
/// </summary>
internal sealed class RowLevels
{
    private static readonly string[] PathSeparators = [" > ", "->", "\\", "::"];
    private static readonly SearchValues<char> OfCount = SearchValues.Create("0123456789.,%() ");
    private static readonly List<(string, GridCell)> Nothing = [];
    private static readonly List<GridCell> NoCells = [];
    private readonly string text;
    private readonly string[] separators;
    private readonly bool hasThemeRows;
    private readonly bool hasPartRows;
    private readonly bool hasMeanings;
    private readonly bool hasSignedParts, hasSaidThemes;
    private readonly string? titleStyle;
    private readonly int themeColumn;
    private readonly GridColumns named;
    private readonly ColumnRole[] roles;
    private readonly Dictionary<int, int> ownPeople;

    /// <param name="hasThemeAbove">True where the theme is named above the table.</param>
    public RowLevels(string text, Grid grid, GridColumns columns, bool hasThemeAbove)
    {
        this.text = text;
        named = columns;
        separators = columns.AreTags ? [.. PathSeparators, "."] : PathSeparators;
        roles = [.. columns.Roles];
        // What stands below a title is read with it.
        foreach (var column in columns.Headed.Keys.Concat(columns.SaidBy.Keys)) roles[column] = ColumnRole.Quote;
        ownPeople = PeopleBesideQuotes.ColumnsOf(columns.Roles);
        HasQuotes = columns.Has(ColumnRole.Quote);
        HasPlainConcepts = HasQuotes || roles.Count(role => role == ColumnRole.Concept) > 1;
        var rows = grid.Rows.Skip(columns.FirstRow).Where(row => !row.Cells.Any(columns.Labels.Contains)).ToList();
        var theme = themeColumn = Array.IndexOf(roles, ColumnRole.Theme);
        // Codes of the first level have no way through the tree; where a program wrote them, one way tells of all.
        ArePaths = theme >= 0 && !columns.Has(ColumnRole.Subtheme) && !columns.Has(ColumnRole.Concept)
            && rows.Count(row => CellAt(row, theme) is { } cell && IsPath(cell)) is var ways && (ways * 2 > rows.Count || (columns.HasWholeRows && ways > 0));
        HasThemeInEveryRow = theme >= 0 && !HasCodes && !ArePaths && IsWrittenAgain(rows, theme);
        hasThemeRows = theme >= 0 && HasQuotes && !HasCodes && HaveThemesBetween(rows, theme);
        hasMeanings = theme >= 0 && rows.Count > 2 && rows.Index().All(row => GoesOnBeside(row.Item) == (row.Index % 2 == 1));
        hasPartRows = columns.HasTitleRows && rows.Exists(row => TitleRows.TitleIn(text, row) is { } title && !TitleRows.IsPart(text, title));
        hasSignedParts = theme >= 0 && HasQuotes && !HasCodes && !columns.Has(ColumnRole.Concept) && !columns.Has(ColumnRole.Subtheme)
            && TitleStyle.TellsParts(text, TitlesIn(rows));
        hasSaidThemes = hasSignedParts && TitlesIn(rows) is [var first, ..] all && TitleStyle.Of(text, first) == "theme" && all.Exists(title => TitleStyle.Of(text, title) is null);
        if (hasThemeRows)
            titleStyle = TitleStyle.OfThemes(text, rows.FindAll(IsAlone).ConvertAll(row => row.Cells[0]), TitlesIn(rows.Where(row => !IsAlone(row))));
        if (!hasThemeRows && !hasThemeAbove && !hasSignedParts) return;
        // The column of titles is then one of what the rows between have titles over.
        HasThemeInEveryRow = false;
        if (!columns.Has(ColumnRole.Concept)) roles[theme] = ColumnRole.Concept;
        else if (!columns.Has(ColumnRole.Subtheme)) roles[theme] = ColumnRole.Subtheme;
    }

    public bool HasQuotes { get; }

    /// <summary>True where concepts have no quotes among their words.</summary>
    public bool HasPlainConcepts { get; }

    /// <summary>True where a theme that goes on is written again: an empty cell then says that there is nothing.</summary>
    public bool HasThemeInEveryRow { get; }

    /// <summary>True where one column has the whole way through a tree of codes.</summary>
    public bool ArePaths { get; }

    /// <summary>True where rows name codes instead of standing under a theme.</summary>
    public bool HasCodes => named.HasLists || named.Applied.Count > 0;

    /// <summary>The cells of a row that have words, in the columns of a role.</summary>
    public List<GridCell> CellsOf(GridRow row, ColumnRole role)
    {
        List<GridCell>? cells = null;
        for (var column = 0; column < row.Cells.Count; column++)
            if (!row.Cells[column].IsEmpty && roles[column] == role) (cells ??= []).Add(row.Cells[column]);
        return cells ?? NoCells;
    }

    /// <summary>The codes that a row stands under; none where the table has no codes but themes.</summary>
    public IEnumerable<GridCell> CodesOf(GridRow row, CellPieces pieces)
    {
        foreach (var (column, code) in named.Applied.OrderBy(applied => applied.Key))
            if (IsTicked(row, column)) yield return code;

        if (!named.HasLists) yield break;
        foreach (var cell in CellsOf(row, ColumnRole.Theme))
        {
            if (named.WholeTitles.Contains(cell.In(text))) yield return cell;
            else foreach (var code in pieces.Of(cell).SelectMany(piece => CodeLists.In(text, piece.Start, piece.End, named.ListMarks!))) yield return code.Cell;
        }
    }

    /// <summary>True for a row without any level, where these stand right of the quotes: what was said comes first, and nobody coded it.</summary>
    public bool IsUncoded(GridRow row) => named.AreNamed && themeColumn > Array.IndexOf(roles, ColumnRole.Quote) && HasQuotes
        && row.Cells.Index().All(cell => cell.Item.IsEmpty || roles[cell.Index] is not (ColumnRole.Theme or ColumnRole.Subtheme or ColumnRole.Concept));

    /// <summary>True for a row that a code is applied to.</summary>
    public bool IsCoded(GridRow row) => named.Applied.Keys.Any(column => IsTicked(row, column));

    public bool IsPath(GridCell cell) => SeparatorIn(text.AsSpan(cell.Start, cell.End - cell.Start)) is not null;

    /// <summary>The cell of a row that is a theme's title over the rows below; null for any other row.</summary>
    public GridCell? ThemeOver(GridRow row)
    {
        if (named.HasTitleRows) return PartOver(row) is null ? TitleRows.TitleIn(text, row) : null;
        if (hasThemeRows && !hasSignedParts && IsAlone(row)) return row.Cells[0];
        // Beside its quotes, a title is a theme's where it begins as these do.
        if (!(hasSignedParts || titleStyle is not null) || TitleIn(row) is not { } own) return null;
        return (hasSaidThemes ? TitleStyle.Of(text, own) == "theme" : hasSignedParts ? !TitleStyle.IsPart(text, own) : TitleStyle.Of(text, own) == titleStyle) ? own : null;
    }

    /// <summary>What a theme means, below its title, where everything beside them runs over both rows; null for any other row.</summary>
    public GridCell? MeaningIn(GridRow row) => hasMeanings && GoesOnBeside(row) ? row.Cells[themeColumn] : null;

    /// <summary>The cell of a row that is the title of a theme's part over the rows below; null for any other row.</summary>
    public GridCell? PartOver(GridRow row) => (hasPartRows ? TitleRows.TitleIn(text, row) : hasSaidThemes && IsAlone(row) ? row.Cells[0] : null) is { } title
        && TitleRows.IsPart(text, title) ? title : null;

    /// <summary>True where all that was said runs on from a row above, beside another theme: it stands under both.</summary>
    public bool GoesOnBelow(GridRow row, GridRow? above) => above is not null && themeColumn >= 0 && TitleIn(row) is not null && CellsOf(row, ColumnRole.Quote) is { Count: > 0 } said
        && said.TrueForAll(cell => cell.IsContinued) && CellsOf(above, ColumnRole.Quote).Select(cell => cell.Start).SequenceEqual(said.Select(cell => cell.Start));

    /// <summary>True where a cell of quotes has marks enough for several.</summary>
    public bool HasManyQuotes(GridCell cell)
    {
        var words = text.AsSpan(cell.Start, cell.End - cell.Start);
        return words.Count('“') > 1 || words.Count('"') > 2;
    }

    /// <summary>
    /// Who said each of the quotes of a row, as its cells beside them have it: line by line where they have as many
    /// lines as there are quotes.
    /// </summary>
    /// <param name="give">Told of each cell how often it is given as a whole.</param>
    public IReadOnlyList<string>? AttributionsOf(
        List<(GridCell Cell, ColumnRole Role)> cells, int quotes, Action<GridCell, int> give)
    {
        if (cells.Count == 0) return null;
        var values = cells.ConvertAll(one => PeopleBesideQuotes.LinesOf(text, one.Cell, one.Role));
        foreach (var ((cell, _), lines) in cells.Zip(values)) give(cell, lines.Length == quotes ? 1 : quotes);
        string[] wholes = [.. values.Select(lines => lines.Length == quotes ? "" : string.Join(' ', lines))];
        return [.. Enumerable.Range(0, quotes).Select(i => string.Join(", ", values.Select(
            (lines, at) => lines.Length == quotes ? lines[i] : wholes[at])))];
    }

    /// <summary>Those of a row's cells that say who said a cell of quotes.</summary>
    public List<(GridCell Cell, ColumnRole Role)> Beside(GridRow row, GridCell said, List<(GridCell Cell, ColumnRole Role)> cells)
    {
        var at = row.Cells.Index().FirstOrDefault(one => one.Item == said && ownPeople.ContainsKey(one.Index), (-1, default)).Index;
        if (at < 0) return cells;
        var own = CellAt(row, ownPeople[at]);
        return cells.FindAll(one => one.Role != ColumnRole.Participant || one.Cell == own);
    }

    /// <summary>What a row tells of whoever speaks in it: names of columns with their cells.</summary>
    public List<(string Name, GridCell Cell)> ToldIn(GridRow row)
    {
        if (named.Attributes.Count == 0) return Nothing;
        var told = new List<(string, GridCell)>();
        foreach (var (column, name) in named.Attributes)
            if (CellAt(row, column) is { IsEmpty: false } cell && IsOwn(row, cell) && !(column > 0 && row.Cells[column - 1].Start == cell.Start && roles[column - 1] == ColumnRole.Participant))
                told.Add((name, cell));
        return told;
    }

    /// <summary>False for a cell that runs on from a column of another kind, such as that of the quotes.</summary>
    public bool IsOwn(GridRow row, GridCell cell) => row.Cells.Index().First(
        one => one.Item.Start == cell.Start && one.Item.End == cell.End) is var first && roles[first.Index] is var role
        && role is ColumnRole.Participant or ColumnRole.Group or ColumnRole.Attribute;

    /// <summary>The names along a path, each with its place in the text; at least one for a cell with words.</summary>
    public List<Stretch> NamesOfPath(GridCell cell)
    {
        var path = text.AsSpan(cell.Start, cell.End - cell.Start);
        var names = new List<Stretch>();
        foreach (var part in path.Split(SeparatorIn(path)))
        {
            var (start, end) = (cell.Start + part.Start.Value, cell.Start + part.End.Value);
            if (Stretch.Trimmed(text, start, end) is { IsEmpty: false } name) names.Add(name);
        }

        return names is [] ? [new(cell.Start, cell.End)] : names;
    }

    private bool IsTicked(GridRow row, int column) =>
        CellAt(row, column)?.In(text).ToUpperInvariant() is "TRUE" or "1" or "1.0" or "YES" or "Y" or "X" or "✓" or "✔";

    private bool IsWrittenAgain(List<GridRow> rows, int column)
    {
        var (again, empty, last) = (0, 0, "");
        foreach (var cell in rows.Select(row => CellAt(row, column)))
        {
            if (cell is not { IsEmpty: false } filled) empty++;
            else if (filled.IsContinued) return false;
            else if (filled.In(text) is var words && words == last) again++;
            else last = words;
        }

        return again > empty;
    }

    private static GridCell? CellAt(GridRow row, int column) => column < row.Cells.Count ? row.Cells[column] : null;

    // Where rows of quotes have a title of their own in the first column, the rows without quotes are above them.
    private bool HaveThemesBetween(List<GridRow> rows, int theme)
    {
        // What stands above the first title has one of its own.
        if (rows.Count == 0 || !IsAlone(rows[0])) return false;
        var over = rows.FindAll(IsAlone);
        if (over.Exists(row => row.Cells.Skip(1).Any(cell => cell.IsContinued)))
            return rows.Exists(row => !IsAlone(row) && !row.Cells[0].IsEmpty);
        // One theme without anything beside it is no more than that, where the others have theirs in their rows.
        return (over.Count > 1 || !HasNames(named)) && over.Count <= rows.Count(
            row => !IsAlone(row) && CellAt(row, theme) is { IsEmpty: false, IsContinued: false });
    }

    private static bool HasNames(GridColumns columns) => columns.AreNamed && columns.Roles.Contains(ColumnRole.Participant);

    private GridCell? TitleIn(GridRow row) => CellAt(row, themeColumn) is { IsEmpty: false, IsContinued: false } own ? own : null;

    private bool GoesOnBeside(GridRow row) => TitleIn(row) is { } own
        && row.Cells.Any(cell => cell.IsContinued && cell.Start != own.Start)
        && row.Cells.All(cell => cell.IsEmpty || cell.IsContinued || cell.Start == own.Start);

    private List<GridCell> TitlesIn(IEnumerable<GridRow> rows) => [.. rows.Select(TitleIn).OfType<GridCell>()];

    // One cell with words, and it is the first: every other one is empty, the same cell going on, or a count beside it.
    private bool IsAlone(GridRow row)
    {
        if (TitleRows.AloneIn(row) is { } alone) return alone == row.Cells[0];
        return row.Cells.Count > 0 && !row.Cells[0].IsEmpty && row.Cells.Index().Skip(1).All(cell => cell.Item.IsEmpty || cell.Item.Start == row.Cells[0].Start
            || (roles[cell.Index] == ColumnRole.None && !cell.Item.IsContinued
                && !text.AsSpan(cell.Item.Start, cell.Item.End - cell.Item.Start).ContainsAnyExcept(OfCount)));
    }

    private string? SeparatorIn(ReadOnlySpan<char> path)
    {
        foreach (var separator in separators)
            if (path.Contains(separator, StringComparison.Ordinal)) return separator;
        return null;
    }
}
