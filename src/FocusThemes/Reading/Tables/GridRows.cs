using FocusThemes.Reading.Tables.Grids;

namespace FocusThemes.Reading.Tables;

/// <summary>What holds for the rows of one grid: which of them are themes on their own, and what its columns then are.</summary>
internal sealed class GridRows
{
    private static readonly string[] PathSeparators = [" > ", "\\", " :: ", " / "];
    private readonly string text;
    private readonly int columns;
    private readonly bool hasThemeRows;
    private readonly GridColumns named;

    public GridRows(string text, Grid grid, GridColumns columns)
    {
        this.text = text;
        this.columns = grid.Columns;
        named = columns;
        Roles = [.. columns.Roles];
        HasQuotes = columns.Has(ColumnRole.Quote);
        var rows = grid.Rows.Skip(columns.FirstRow).ToList();
        var theme = Array.IndexOf(Roles, ColumnRole.Theme);
        ArePaths = columns.Roles.Count(role => role is ColumnRole.Theme or ColumnRole.Subtheme or ColumnRole.Concept) == 1
            && rows.Count(row => HasPath(row, theme)) * 2 > rows.Count;
        if (!HasQuotes || this.columns < 2) return;

        // Where rows of quotes have a title of their own in the first column, the rows without quotes are above them.
        var over = rows.Where(IsAlone).ToList();
        var titled = rows.Count(row => !IsAlone(row) && theme >= 0 && theme < row.Cells.Count && row.Cells[theme] is { IsEmpty: false, IsContinued: false });
        hasThemeRows = theme >= 0 && !HasCodes && over.Count > 0 && (over.Exists(row => row.Cells.Skip(1).Any(cell => cell.IsContinued))
            ? theme == 0 || !rows.TrueForAll(row => IsAlone(row) || row.Cells[0].IsEmpty)
            : titled > over.Count);
        if (!hasThemeRows) return;
        if (Roles.Contains(ColumnRole.Concept)) Roles[theme] = Roles.Contains(ColumnRole.Subtheme) ? Roles[theme] : ColumnRole.Subtheme;
        else Roles[theme] = ColumnRole.Concept;
    }

    public ColumnRole[] Roles { get; }

    public bool HasQuotes { get; }

    /// <summary>True where one column has the whole way through a tree of codes.</summary>
    public bool ArePaths { get; }

    /// <summary>True where rows name codes instead of standing under a theme.</summary>
    public bool HasCodes => named.HasLists || named.Applied.Count > 0;

    /// <summary>The codes that a row stands under; none where the table has no codes but themes.</summary>
    public IEnumerable<GridCell> CodesOf(GridRow row, CellPieces pieces)
    {
        foreach (var (column, cell) in row.Cells.Index())
        {
            if (named.Applied.TryGetValue(column, out var code))
            {
                if (cell.In(text).ToUpperInvariant() is "TRUE" or "1" or "YES" or "X") yield return code;
            }
            else if (named.HasLists && column < Roles.Length && Roles[column] == ColumnRole.Theme && !cell.IsEmpty)
            {
                foreach (var piece in pieces.Of(cell)) yield return new(piece.Start, piece.End);
            }
        }
    }

    public bool IsPath(GridCell cell) => SeparatorIn(text.AsSpan(cell.Start, cell.End - cell.Start)) is " > " or "\\" or " :: ";

    /// <summary>The cell of a row that is a theme's title over the rows below; null for any other row.</summary>
    public GridCell? ThemeOver(GridRow row) => hasThemeRows && IsAlone(row) ? row.Cells.First(cell => !cell.IsEmpty) : null;

    /// <summary>True where a cell of quotes has attributions or marks enough for several.</summary>
    public bool HasManyQuotes(GridCell cell)
    {
        var words = text.AsSpan(cell.Start, cell.End - cell.Start);
        return words.Count('“') > 1 || words.Count('"') > 2;
    }

    /// <summary>
    /// Who said the quotes of a row, as its cells beside them have it; as many as quotes where the cells have as many lines.
    /// </summary>
    public IReadOnlyList<string>? AttributionsOf(List<(GridCell Cell, ColumnRole Role)> cells, int quotes)
    {
        if (cells.Count == 0) return null;
        var values = cells.ConvertAll(one => LinesOf(one.Cell, one.Role));
        var count = quotes > 1 && values.Exists(lines => lines.Length == quotes) ? quotes : 1;
        return [.. Enumerable.Range(0, count).Select(i => string.Join(", ", values.Select(lines => count > 1 && lines.Length == count ? lines[i] : string.Join(' ', lines))))];
    }

    // A number alone would not tell that it is the group's.
    private string[] LinesOf(GridCell cell, ColumnRole role)
    {
        var lines = cell.In(text).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return role == ColumnRole.Group ? Array.ConvertAll(lines, line => line.Length <= 3 && !line.Any(char.IsLower) && !AttributionWords.Group().IsMatch(line) ? $"Group {line}" : line) : lines;
    }

    /// <summary>The names along a path, each with its place in the text.</summary>
    public static List<(int Start, int End)> NamesOfPath(string text, GridCell cell)
    {
        var path = text.AsSpan(cell.Start, cell.End - cell.Start);
        var separator = SeparatorIn(path);
        var names = new List<(int, int)>();
        foreach (var range in separator is null ? path.Split('\0') : path.Split(separator))
        {
            var (start, length) = range.GetOffsetAndLength(path.Length);
            var name = path.Slice(start, length);
            var lead = name.Length - name.TrimStart().Length;
            if (!name.Trim().IsEmpty) names.Add((cell.Start + start + lead, cell.Start + start + lead + name.Trim().Length));
        }

        return names;
    }

    private static string? SeparatorIn(ReadOnlySpan<char> path)
    {
        foreach (var separator in PathSeparators)
            if (path.Contains(separator, StringComparison.Ordinal)) return separator;
        return null;
    }

    private bool HasPath(GridRow row, int column) => column >= 0 && column < row.Cells.Count
        && SeparatorIn(text.AsSpan(row.Cells[column].Start, row.Cells[column].End - row.Cells[column].Start)) is " > " or "\\" or " :: ";

    // One cell with words, and it is the first: every other one is empty or the same cell going on.
    private bool IsAlone(GridRow row)
    {
        var filled = row.Cells.Where(cell => !cell.IsEmpty).ToList();
        return filled.Count > 0 && row.Cells.Count > 0 && row.Cells[0] == filled[0] && !filled[0].IsContinued
            && filled.TrueForAll(cell => cell.Start == filled[0].Start) && (columns > 1 || filled.Count > 1);
    }
}
