using System.Collections.Frozen;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Coders;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>
/// Which column of a grid holds what: as told, as the program that wrote it has them, else by the weight of the columns'
/// names and cells together.
/// </summary>
internal sealed record GridColumns
{
    private static readonly Dictionary<int, GridCell> Nothing = [];

    /// <summary>The row of the columns' names; null where there is none.</summary>
    public required int? Heading { get; init; }

    /// <summary>Of the rows below the columns' names.</summary>
    public int FirstRow => Heading + 1 ?? 0;

    /// <summary>One for each column.</summary>
    public required ColumnRole[] Roles { get; init; }

    /// <summary>True where the cells had to tell what the names did not.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>True where the names say what has themes and what quotes.</summary>
    public bool AreNamed { get; init; }

    /// <summary>Another reading that is nearly as likely; null where none is.</summary>
    public ColumnRole[]? Second { get; init; }

    /// <summary>Columns that were left out though they hold sentences, and nothing says why.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];

    /// <summary>True where no column is called as quotes are and none holds sentences: a list of codes or of people.</summary>
    public bool SayNothing { get; init; }

    /// <summary>Why there are no themes to read; null where there may be.</summary>
    public string? Refusal { get; init; }

    /// <summary>Columns that are a code each, marked in the rows that it was applied to: the code's name.</summary>
    public IReadOnlyDictionary<int, GridCell> Applied { get; init; } = Nothing;

    /// <summary>Columns of quotes, by what stands over them: a theme each, or a concept of the row's theme.</summary>
    public IReadOnlyDictionary<int, GridCell> Headed { get; init; } = Nothing;

    /// <summary>True where these columns tell of what was said rather than have it.</summary>
    public bool AreSummed { get; init; }

    /// <summary>Columns of what one person said each, by who stands over them.</summary>
    public IReadOnlyDictionary<int, GridCell> SaidBy { get; init; } = Nothing;

    /// <summary>The printed numbers of themes that have a column of their own, by the themes' words.</summary>
    public Dictionary<string, GridCell> Numbers { get; init; } = [];

    /// <summary>What is told of whoever spoke: the names of its columns, as printed.</summary>
    public IReadOnlyDictionary<int, string> Attributes { get; init; } = new Dictionary<int, string>();

    /// <summary>Cells over other rows that are neither titles nor quotes.</summary>
    public IReadOnlySet<GridCell> Labels { get; init; } = new HashSet<GridCell>();

    /// <summary>True where one column has nothing above its quotes but a theme.</summary>
    public bool AreThemesHeaded => Headed.Count > 0 && !Roles.Contains(ColumnRole.Theme);

    /// <summary>The only theme, which stands above the table; null where a column has themes, or none is named there.</summary>
    public TitleAbove? Title { get; init; }

    /// <summary>The theme of a table that begins with subthemes, with its printed number, empty where it has none; null where none is named above.</summary>
    public (Stretch Number, Stretch Title)? Above { get; init; }

    /// <summary>True where no column has themes: rows with a cell alone are titles over those below.</summary>
    public bool HasTitleRows { get; init; }

    /// <summary>True where the names of codes are parted by dots, as Taguette has them.</summary>
    public bool AreTags { get; init; }

    /// <summary>True where a program wrote the rows, each of them whole: nothing in it is as above.</summary>
    public bool HasWholeRows { get; init; }

    /// <summary>True where the themes' cells name several codes each.</summary>
    public bool HasLists => ListMarks is not null;

    /// <summary>What parts these; null for one code in each cell.</summary>
    public string? ListMarks { get; init; }

    /// <summary>Cells that hold such a mark and are one title.</summary>
    public IReadOnlySet<string> WholeTitles { get; init; } = FrozenSet<string>.Empty;

    public bool Has(ColumnRole role) => Roles.Contains(role)
        || (role == ColumnRole.Theme && (Applied.Count > 0 || AreThemesHeaded || HasTitleRows || Title is not null));

    public static GridColumns Of(string text, Grid grid, IReadOnlyList<ColumnRole>? told, Patience patience)
    {
        var heading = HeadingRow.Of(text, grid, told is not null, patience);
        string[] names = heading is { } row ? NamesOf(text, grid, row) : [.. Enumerable.Repeat("", grid.Columns)];
        return told is null ? new WeighedColumns(text, grid, heading, names, patience).Columns()
            : Told(text, grid, told, heading, names);
    }

    private static GridColumns Told(string text, Grid grid, IReadOnlyList<ColumnRole> told, int? heading, string[] names)
    {
        ColumnRole[] roles = [.. told.Take(grid.Columns), .. Enumerable.Repeat(ColumnRole.None, Math.Max(0,
            grid.Columns - told.Count))];
        foreach (var (column, name) in CoderCells.ColumnsIn(text, grid, heading))
            if (roles[column] == ColumnRole.None) roles[column] = CoderCells.RoleOf(name);
        var numbers = NumbersIn(text, grid, heading + 1 ?? 0, new string?[grid.Columns], roles);
        var quotes = roles.Index().Where(one => one.Item == ColumnRole.Quote).Select(one => one.Index).ToList();
        return new()
        {
            Heading = heading,
            Roles = roles,
            Numbers = numbers,
            Attributes = AttributesOf(names, roles),
            // Participant, quote, quote: the themes are what the columns are called.
            Headed = heading is { } top && quotes.Count > 1 && !roles.Contains(ColumnRole.Theme) && quotes.TrueForAll(column => names[column].Length > 0)
                ? quotes.ToDictionary(column => column, column => grid.Rows[top].Cells[column]) : Nothing,
            ListMarks = roles.Count(role => role == ColumnRole.Theme) > 1 ? CodeLists.Marks : null,
        };
    }

    public static Dictionary<int, string> AttributesOf(string[] names, ColumnRole[] roles) => roles.Index()
        .Where(one => one.Item == ColumnRole.Attribute)
        .ToDictionary(one => one.Index, one => names[one.Index].Trim().TrimEnd(':', '*') is { Length: > 0 } name
            ? OneLine.Of(name) : $"column {one.Index + 1}");

    /// <summary>The first column that numbers the themes; any other such column is one of counts, and becomes notes.</summary>
    /// <param name="names">Null for columns of which somebody says what they hold.</param>
    public static Dictionary<string, GridCell> NumbersIn(
        string text, Grid grid, int firstRow, IReadOnlyList<string?> names, ColumnRole[] roles)
    {
        var found = new Dictionary<string, GridCell>();
        var theme = Array.IndexOf(roles, ColumnRole.Theme);
        foreach (var column in roles.Index().Where(one => one.Item == ColumnRole.Number).Select(one => one.Index))
        {
            if (found.Count == 0 && NumberColumn.Read(text, grid, firstRow, names, column,
                theme) is { } numbers) found = numbers;
            else roles[column] = ColumnRole.None;
        }

        return found;
    }

    // Below "Illustrative quotes" over several columns, each of them has some, whoever they are of.
    private static string[] NamesOf(string text, Grid grid, int row)
    {
        var names = TextsOf(text, grid, row);
        if (row == 0) return names;
        var above = grid.Rows[row - 1].Cells;
        if (HeadingRow.FillIn(text, grid.Rows[row - 1], grid.Rows[row]))
            for (var column = 0; column < names.Length && names[column].Length == 0; column++) names[column] = above[column].In(text);
        // What stands over several columns, of which none names the quotes itself, holds for each. It may stand over the first alone.
        foreach (var below in Enumerable.Range(0, Math.Min(names.Length, above.Count)).Where(column => names[column].Length > 0)
            .GroupBy(column => LastIn(above, column).Start))
        {
            var over = LastIn(above, below.First()).In(text);
            if (!ColumnHeadings.NamesQuotes(over) || below.Any(column => ColumnHeadings.NamesQuotes(names[column]))) continue;
            foreach (var column in below)
                if (below.Count() > 1 || !ColumnHeadings.Tells(names[column])) names[column] = $"{over} {names[column]}";
        }

        return names;
    }

    /// <summary>The cell of a column, or of the last one before it that is not empty.</summary>
    public static GridCell LastIn(IReadOnlyList<GridCell> row, int column)
    {
        for (var at = Math.Min(column, row.Count - 1); at >= 0; at--)
            if (!row[at].IsEmpty) return row[at];
        return row[0];
    }

    public static string[] TextsOf(string text, Grid grid, int row)
    {
        var texts = new string[grid.Columns];
        for (var column = 0; column < texts.Length; column++)
            texts[column] = column < grid.Rows[row].Cells.Count ? grid.Rows[row].Cells[column].In(text) : "";
        return texts;
    }
}
