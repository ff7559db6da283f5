using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Which column of a grid holds what: as told, by the columns' names, else by what the cells look like.
/// </summary>
internal sealed class GridColumns
{
    private GridColumns(int firstRow, int? heading, ColumnRole[] roles, bool isGuessed)
    {
        FirstRow = firstRow;
        Heading = heading;
        Roles = roles;
        IsGuessed = isGuessed;
    }

    /// <summary>Of the rows below the columns' names.</summary>
    public int FirstRow { get; }

    /// <summary>The row of the columns' names; null where there is none.</summary>
    public int? Heading { get; }

    /// <summary>One for each column.</summary>
    public ColumnRole[] Roles { get; }

    /// <summary>True where the cells had to tell what the names did not.</summary>
    public bool IsGuessed { get; }

    /// <summary>Columns that are a code each, marked in the rows that it was applied to: the code's name.</summary>
    public IReadOnlyDictionary<int, GridCell> Applied { get; private init; } = new Dictionary<int, GridCell>();

    /// <summary>Columns of quotes, by what stands over them: a theme each, or a concept of the row's theme.</summary>
    public IReadOnlyDictionary<int, GridCell> Headed { get; private init; } = new Dictionary<int, GridCell>();

    /// <summary>The printed numbers of themes that have a column of their own, by the themes' words.</summary>
    public IReadOnlyDictionary<string, GridCell> Numbers { get; private init; } = new Dictionary<string, GridCell>();

    /// <summary>What is told of whoever spoke: the names of its columns, as printed.</summary>
    public IReadOnlyDictionary<int, string> Attributes { get; private init; } = new Dictionary<int, string>();

    /// <summary>True where one column has nothing above its quotes but a theme.</summary>
    public bool AreThemesHeaded => Headed.Count > 0 && !Roles.Contains(ColumnRole.Theme);

    /// <summary>True where the names of codes are parted by dots, as Taguette has them.</summary>
    public bool AreTags { get; private init; }

    /// <summary>True where the themes' cells name several codes each.</summary>
    public bool HasLists { get; private init; }

    public bool Has(ColumnRole role) => Roles.Contains(role)
        || (role == ColumnRole.Theme && (Applied.Count > 0 || AreThemesHeaded));

    public static GridColumns Of(string text, Grid grid, IReadOnlyList<ColumnRole>? told, Patience patience)
    {
        var heading = HeadingOf(text, grid, told is not null, patience);
        var firstRow = heading + 1 ?? 0;
        string[] names = heading is { } row ? TextsOf(text, grid, row) : new string[grid.Columns];
        var coders = CoderCells.ColumnsIn(text, grid, heading);
        if (told is not null)
        {
            var others = Enumerable.Repeat(ColumnRole.None, Math.Max(0, grid.Columns - told.Count));
            ColumnRole?[] roles = [.. told.Take(grid.Columns), .. others];
            foreach (var (column, name) in coders) if (roles[column] == ColumnRole.None) roles[column] = CoderCells.RoleOf(name);
            return new(firstRow, heading, [.. roles.OfType<ColumnRole>()], isGuessed: false)
            {
                Numbers = NumbersIn(text, grid, firstRow, names, roles, isTold: true),
                Attributes = AttributesOf(names, roles),
            };
        }

        var (marked, ofNumbers) = GuessedColumns.Plain(text, grid, firstRow, patience);
        marked.ExceptWith(coders.Keys);
        var named = heading is null ? new ColumnRole?[grid.Columns] : ColumnHeadings.RolesOf(names, marked, ofNumbers);
        foreach (var (column, name) in coders) named[column] = CoderCells.RoleOf(name);
        if (heading is not null) ColumnsOfPeople.Find(text, grid, firstRow, names, named, patience);
        if (heading is { } over && !named.Contains(ColumnRole.Quote)
            && marked.RemoveWhere(column => names[column].Length == 0) >= 0 && marked.Count > 1)
            return UnderHeadings(firstRow, over, grid, named, marked);
        var isGuessed = named.Contains(null) || !named.Contains(ColumnRole.Quote);
        if (isGuessed) GuessedColumns.Fill(text, grid, firstRow, named, patience);
        var numbers = NumbersIn(text, grid, firstRow, names, named, isTold: false);
        var theme = Array.IndexOf(named, ColumnRole.Theme);
        return new(firstRow, heading, [.. named.Select(role => role ?? ColumnRole.None)], isGuessed)
        {
            Numbers = numbers,
            Attributes = AttributesOf(names, named),
            Applied = heading is { } top ? AppliedIn(text, grid.Rows[top]) : [],
            AreTags = heading is not null && theme >= 0 && names[theme].Trim() is "tag" or "Tag",
            HasLists = heading is not null && theme >= 0 && ColumnHeadings.HasLists(names[theme]),
        };
    }

    private static Dictionary<int, string> AttributesOf(string[] names, ColumnRole?[] roles) => roles.Index()
        .Where(one => one.Item == ColumnRole.Attribute)
        .ToDictionary(one => one.Index, one => names[one.Index]?.Trim().TrimEnd(':', '*') is { Length: > 0 } name
            ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : $"column {one.Index + 1}");

    // The first column that numbers the themes; any other such column is one of counts.
    private static Dictionary<string, GridCell> NumbersIn(
        string text, Grid grid, int firstRow, string[] names, ColumnRole?[] roles, bool isTold)
    {
        var found = new Dictionary<string, GridCell>();
        var theme = Array.IndexOf(roles, ColumnRole.Theme);
        string?[] said = isTold ? new string?[names.Length] : names;
        foreach (var column in roles.Index().Where(one => one.Item == ColumnRole.Number).Select(one => one.Index))
        {
            if (found.Count == 0 && NumberColumn.Read(text, grid, firstRow, said, column, theme) is { } numbers)
                found = numbers;
            else
                roles[column] = ColumnRole.None;
        }

        return found;
    }

    // Barriers | Facilitators, Theme 1 | Theme 2: what the quotes stand for is written over them.
    private static GridColumns UnderHeadings(
        int firstRow, int heading, Grid grid, ColumnRole?[] named, HashSet<int> marked)
    {
        ColumnRole[] roles =
            [.. named.Select((role, column) => marked.Contains(column) ? ColumnRole.Quote : role ?? ColumnRole.None)];
        // The widest of the other columns has the themes, whatever it would be beside those that have become quotes.
        var widest = Array.FindIndex(roles, role => role is ColumnRole.Subtheme or ColumnRole.Concept);
        if (!roles.Contains(ColumnRole.Theme) && widest >= 0) roles[widest] = ColumnRole.Theme;
        return new(firstRow, heading, roles, isGuessed: true)
        {
            Headed = marked.Order().ToDictionary(column => column, column => grid.Rows[heading].Cells[column]),
        };
    }

    private static Dictionary<int, GridCell> AppliedIn(string text, GridRow names)
    {
        var applied = new Dictionary<int, GridCell>();
        foreach (var (column, cell) in names.Cells.Index())
        {
            if (ColumnHeadings.AppliedCode(cell.In(text)) is { } name)
                applied[column] = new(cell.Start + name.Start.Value, cell.Start + name.End.Value);
        }

        return applied;
    }

    public static string[] TextsOf(string text, Grid grid, int row)
    {
        var texts = new string[grid.Columns];
        for (var column = 0; column < texts.Length; column++)
            texts[column] = column < grid.Rows[row].Cells.Count ? grid.Rows[row].Cells[column].In(text) : "";
        return texts;
    }

    internal static int? HeadingOf(string text, Grid grid, bool isTold, Patience patience)
    {
        for (var row = 0; row < Math.Min(4, grid.Rows.Count); row++)
        {
            if (ColumnHeadings.IsHeading(TextsOf(text, grid, row))) return row;
        }

        // Whoever says what the columns hold has names above them that nothing else could tell.
        if (isTold && ColumnHeadings.MayBeHeading(TextsOf(text, grid, 0))) return 0;

        // Rows that the file itself calls headings, the last of those at the top.
        var told = grid.Rows.TakeWhile(row => row.IsHeading).Count();
        return told > 0 ? told - 1 : GuessedColumns.HasNames(text, grid, patience) ? 0 : null;
    }
}
