using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>
/// A theme that is named above its table, which itself begins with subthemes: <c>Quotes for theme 2, Trust</c>.
/// </summary>
internal static partial class CaptionTheme
{
    private const int MostLinesAbove = 3;

    /// <returns>The places of the number and the title; null where the lines above name no theme.</returns>
    public static (Stretch Number, Stretch Title)? Of(
        string text, List<TextLine> lines, Grid grid, GridColumns columns)
    {
        var theme = Array.IndexOf(columns.Roles, ColumnRole.Theme);
        if (columns.Heading is not { } heading || theme < 0
            || !ColumnHeadings.IsOfParts(GridColumns.TextsOf(text, grid, heading)[theme])) return null;
        var first = TextLine.NumberAt(lines, grid.Rows[heading].Cells[0].Start) - 1;
        for (var at = first - 1; at >= Math.Max(0, first - MostLinesAbove); at--)
        {
            if (In(text, lines[at]) is { } found) return found;
        }

        return null;
    }

    /// <returns>The places of the number, empty where it has none, and of the title; null for a line that names no theme.</returns>
    public static (Stretch Number, Stretch Title)? In(string text, TextLine line)
    {
        if (Named().Match(text, line.Start, line.End - line.Start) is not { Success: true } found) return null;
        var (number, title) = (found.Groups["number"], found.Groups["title"]);
        return (number.Success ? new(number.Index, number.Index + number.Length) : new(title.Index, title.Index), Stretch.Trimmed(text, title.Index, title.Index + title.Length));
    }

    [GeneratedRegex(
        @"\btheme\s(?:(?<number>[0-9]{1,2}|[IVX]{1,4})\s?[,:.–—-]\s*[“""]?(?<title>\p{L}[^“”""\r\n]{1,158}?)[.”""]?\s*$|" +
        @"[‘“""](?<title>\p{L}[^‘“”""\r\n]{1,158}?)[’”""][.:]?\s*$)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
