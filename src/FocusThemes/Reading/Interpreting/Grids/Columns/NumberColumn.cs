using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>
/// A column of printed theme numbers. What tells it from a count of rows or quotes: it stays the same within a theme,
/// and no two themes have the same.
/// </summary>
internal static partial class NumberColumn
{
    private const int LongestName = 30;

    public static bool IsCalled(string name) => name.Length <= LongestName && LevelIn(name) is { } level
        && (level.Length == 0 || ColumnHeadings.AreOfOneLevel(level, level));

    /// <summary>The number of each theme, by the theme's words; null where the column has none.</summary>
    /// <param name="names">Of all columns, as printed; null for one of which somebody says what it holds.</param>
    public static Dictionary<string, GridCell>? Read(
        string text, Grid grid, int firstRow, IReadOnlyList<string?> names, int column, int theme)
    {
        // "Code no." beside a theme numbers something else.
        if (theme < 0 || !IsOfThemes(names[column], names[theme])) return null;
        var (numbers, themes, title) = (new Dictionary<string, GridCell>(), new Dictionary<string, string>(), "");
        var last = default(GridCell);
        foreach (var row in grid.Rows.Skip(firstRow))
        {
            // One that runs over many rows is looked at once.
            if (theme < row.Cells.Count && row.Cells[theme] is { IsEmpty: false } named && named.Start != last.Start)
                (title, last) = (named.In(text), named);
            if (column >= row.Cells.Count || row.Cells[column] is not { IsEmpty: false, IsContinued: false } cell) continue;
            if (title.Length == 0 || LabelOf(cell.In(text)) is not { } label) return null;
            if (numbers.TryGetValue(title, out var known) && LabelOf(known.In(text)) != label) return null;
            if (themes.TryGetValue(label, out var other) && other != title) return null;
            (numbers[title], themes[label]) = (known.IsEmpty ? cell : known, title);
        }

        return numbers.Count > 0 ? numbers : null;
    }

    /// <summary>Without what stands around it; null for anything but a number.</summary>
    public static string? LabelOf(string cell) =>
        Printed().Match(cell.Trim()) is { Success: true } found ? found.Groups["label"].Value : null;

    private static bool IsOfThemes(string? name, string? theme) =>
        LevelIn(name) is not { Length: > 0 } level || ColumnHeadings.AreOfOneLevel(level, theme ?? "");

    // What the name says that the numbers are of; empty where it does not say.
    private static string? LevelIn(string? name) => name is null ? "" :
        Name().Match(ColumnName.Plain(ColumnName.Spaced(name.Trim()))) is { Success: true } found
            ? found.Groups["level"].Value : null;

    [GeneratedRegex(
        @"^(?:(?<level>\p{L}{2,14}?)(?: ?[#№]|(?: (?:no|nr|num|number|numero|numer|номер)|s?nummer| nummer))|" +
        @"no|nr|num|number|#|№|n[°º]|nummer|numero|numer|nomor|numara|номер|番号|编号|序号|번호|رقم|" +
        @"(?:no|nr|number|numero|nummer)\.? (?:of |du |de |del |des )?(?:the |la |el |le )?(?<level>theme|thema|tema))" +
        @"\.?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^\(?(?:(?:theme|thema|tema|no|nr)\.? ?)?(?<label>[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|[IVXLC]{1,6}|[A-Za-z])[.):]{0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
