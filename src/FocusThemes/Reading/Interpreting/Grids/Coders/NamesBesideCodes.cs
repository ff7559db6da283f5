using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids.Coders;

/// <summary>Names of people in the cells of their codes: <c>P9 - Raquel</c>. The code alone tells who it is.</summary>
internal static partial class NamesBesideCodes
{
    private const int MostLookedAt = 20_000, Longest = 80;

    /// <summary>What stands beside the codes in a column of people, where it is another for each; empty where it is none of their names.</summary>
    public static List<Stretch> In(string text, Grid grid, int firstRow, int column)
    {
        var (places, names) = (new List<Stretch>(), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        foreach (var cell in grid.Rows.Skip(firstRow).Take(MostLookedAt).Where(row => column < row.Cells.Count).Select(row => row.Cells[column]))
        {
            if (cell.IsEmpty || cell.IsContinued || cell.End - cell.Start > Longest) continue;
            var found = CodeAndName().Match(text, cell.Start, cell.End - cell.Start);
            var (code, name) = (found.Groups["code"], found.Groups["name"]);
            if (!found.Success || AttributionPartKind.Of(name.Value) != AttributionPart.Name
                || AttributionParts.Parse(code.ValueSpan) is not { NamesFirst: true, Count: 1 }) continue;
            // With two names, the code alone tells nobody.
            if (!names.TryAdd(code.Value, name.Value) && names[code.Value] != name.Value) return [];
            places.Add(new(code.Index + code.Length, cell.End));
        }

        // What several have in common tells of them.
        return names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 4 < names.Count * 3 ? [] : places;
    }

    public static ReadingProblem Told(string text, string name, List<Stretch> places) => ReadingProblem.At(
        1 + text.AsSpan(0, places[0].Start).Count('\n'), $"The column “{name}” has {(places.Count == 1 ? "the name of somebody beside their code; it was" : $"names of people beside their codes, here and in {places.Count - 1} more cells; they were")} "
            + "left out. Whatever is no name needs a column of its own to be read.", "");

    public static IEnumerable<int> ColumnsIn(string text, Grid grid, int? heading) => heading is not { } row ? []
        : GridColumns.TextsOf(text, grid, row).Index().Where(name => ColumnHeadings.NamesPeople(name.Item)).Select(name => name.Index);

    [GeneratedRegex(
        @"\G(?<code>\p{L}{1,14}[ ._-]?[0-9]{1,6}[a-z]?)(?:\s?[-–—,:;/_|]\s?|\s?[(\[]\s?|\s)(?<name>\p{Lu}[\p{Ll}’']{1,30}(?:[ -]\p{Lu}[\p{Ll}’']{1,30})?)[)\]]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex CodeAndName();
}
