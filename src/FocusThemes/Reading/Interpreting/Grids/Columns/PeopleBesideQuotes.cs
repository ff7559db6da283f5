using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Who is named beside quotes, in columns of their own.</summary>
internal static class PeopleBesideQuotes
{
    /// <summary>Everybody that the cells beside a row's quotes name; null for nobody.</summary>
    public static string? NamesIn(string text, List<(GridCell Cell, ColumnRole Role)> cells) => cells.Count == 0 ? null
        : string.Join(", ", cells.SelectMany(one => LinesOf(text, one.Cell, one.Role)));

    /// <summary>The column of people that each of several columns of quotes has for itself: Quote 1, Participant 1, Quote 2, Participant 2.</summary>
    public static Dictionary<int, int> ColumnsOf(ColumnRole[] roles)
    {
        var both = roles.Index().Where(one => one.Item is ColumnRole.Quote or ColumnRole.Participant).ToList();
        if (both.Count < 4 || both.Count % 2 > 0 || both.Index().Any(one => one.Item.Item != both[one.Index % 2].Item)
            || both[0].Item == both[1].Item) return [];
        return both.Chunk(2).Select(pair => pair[0].Item == ColumnRole.Quote ? pair : [pair[1], pair[0]])
            .ToDictionary(pair => pair[0].Index, pair => pair[1].Index);
    }

    /// <summary>The lines of a cell of people; a number alone would not tell that it is the group's.</summary>
    public static string[] LinesOf(string text, GridCell cell, ColumnRole role)
    {
        var lines = cell.In(text).Split(
            ['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return role != ColumnRole.Group ? lines : Array.ConvertAll(
            lines, line => IsBareNumber(line) && !AttributionWords.Group().IsMatch(line) ? $"Group {line}" : line);
    }

    private static bool IsBareNumber(string line) => line.Length <= 3 && !line.Any(char.IsLower);
}
