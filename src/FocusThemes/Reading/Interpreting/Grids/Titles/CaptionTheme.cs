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

    /// <summary>Tables that begin with subthemes, with the theme that a caption or, where they differ, the heading of each names.</summary>
    public static void FindIn(string text, List<TextLine> lines, List<(Grid Grid, GridColumns Columns)> read)
    {
        var headings = new Dictionary<int, Stretch>();
        for (var at = 0; at < read.Count; at++)
        {
            var (grid, columns) = read[at];
            if (!BeginsWithParts(text, grid, columns)) continue;
            if (Captioned(text, lines, grid) is { } above) read[at] = (grid, columns with { Above = above });
            else if (TitleAbove.LabelOf(text, grid) is null && TitleAbove.Of(text, grid) is { } heading) headings[at] = heading.Place;
        }

        if (headings.Values.Select(place => place.In(text).ToString()).Distinct().Count() < 2) return;
        foreach (var (at, place) in headings)
            read[at] = (read[at].Grid, read[at].Columns with { Above = (new(place.Start, place.Start), place) });
    }

    private static bool BeginsWithParts(string text, Grid grid, GridColumns columns) => columns.Heading is { } heading
        && Array.IndexOf(columns.Roles, ColumnRole.Theme) is >= 0 and var theme && ColumnHeadings.IsOfParts(GridColumns.TextsOf(text, grid, heading)[theme]);

    private static (Stretch Number, Stretch Title)? Captioned(string text, List<TextLine> lines, Grid grid)
    {
        var first = TextLine.NumberAt(lines, grid.Rows[0].Cells[0].Start) - 1;
        for (var at = first - 1; at >= Math.Max(0, first - MostLinesAbove); at--)
            if (In(text, lines[at]) is { } found) return found;
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
