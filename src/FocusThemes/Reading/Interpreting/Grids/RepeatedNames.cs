using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Rows further down that have the names of the columns again, as every page of a long table has them.</summary>
internal sealed class RepeatedNames
{
    private static readonly string[] GoingOn = ["continued", "cont", "contd", "cont d", "fortsetzung", "suite", "continuacion", "continuacao", "segue", "vervolg", "forts"];
    private readonly string text;
    private readonly string[] names;
    private readonly HashSet<GridRow> below = new(ReferenceEqualityComparer.Instance);

    public RepeatedNames(string text, Grid grid, GridColumns columns)
    {
        this.text = text;
        names = columns.Heading is { } heading
            ? [.. GridColumns.TextsOf(text, grid, heading).Select(NameOf)] : [];
        // A survey's file has each question in words below its name, and below these what its program calls it.
        var first = grid.Rows.Skip(columns.FirstRow).Take(2).ToList();
        below.UnionWith(first.Take(first.FindIndex(row => AreImportIds(text, row)) + 1));
    }

    /// <summary>True for a row of what a survey's program calls its questions.</summary>
    public static bool AreImportIds(string text, GridRow row) => row.Cells.Any(cell => !cell.IsEmpty)
        && row.Cells.All(cell => cell.IsEmpty || text.AsSpan(cell.Start, cell.End - cell.Start).StartsWith("{\"ImportId\":", StringComparison.Ordinal));

    /// <summary>True for a row of at least two names, each in its own column, and of nothing else.</summary>
    public bool Are(GridRow row)
    {
        if (below.Contains(row)) return true;
        var same = 0;
        // Most rows have a cell that is longer than any name.
        for (var column = 0; column < row.Cells.Count; column++)
            if (!row.Cells[column].IsEmpty && !MayBeName(row.Cells[column], column)) return false;
        foreach (var (column, cell) in row.Cells.Index())
        {
            if (cell.IsEmpty) continue;
            if (NameOf(cell.In(text)) != names[column]) return false;
            if (!cell.IsContinued) same++;
        }

        // One of three names alone may as well be a theme.
        return same >= 2 && same * 2 >= names.Count(name => name.Length > 0);
    }

    /// <summary>True for a row that names the quotes again, beside another name of the level that they are quotes of.</summary>
    public bool AreOfAnother(GridRow row, GridColumns columns)
    {
        var (quotes, levels) = (0, 0);
        foreach (var (column, cell) in row.Cells.Index())
        {
            if (cell.IsEmpty) continue;
            if (cell.IsContinued || !MayBeName(cell, column)) return false;
            var name = cell.In(text);
            var isSame = NameOf(name) == names[column];
            if (columns.Roles[column] == ColumnRole.Quote ? !isSame : isSame || ColumnHeadings.KindOf(name) != ColumnHeadings.KindOf(names[column])) return false;
            if (isSame) quotes++;
            else levels++;
        }

        return quotes > 0 && levels > 0;
    }

    private bool MayBeName(GridCell cell, int column) =>
        column < names.Length && names[column].Length > 0 && cell.End - cell.Start <= 2 * names[column].Length + 30;

    private static string NameOf(string cell)
    {
        var words = string.Join(' ', ColumnName.WordsOf(cell));
        foreach (var end in GoingOn)
            if (words.Length > end.Length + 1 && words.EndsWith($" {end}", StringComparison.Ordinal)) return words[..^(end.Length + 1)];
        return words;
    }
}
