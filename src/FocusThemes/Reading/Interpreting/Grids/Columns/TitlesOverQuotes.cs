using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Tables of pairs of rows: titles beside each other, and below each of them what was said of it.</summary>
internal static class TitlesOverQuotes
{
    private const int FewestRows = 4, LongestTitle = 80;

    /// <summary>The table with each title turned to the left of the quotes below it.</summary>
    public static TableText Turned(TableText table) => table with { Grids = [.. table.Grids.Select(grid => Turned(table.Text, grid))] };

    private static Grid Turned(string text, Grid grid)
    {
        if (grid.Columns < 2 || grid.Rows.Count < FewestRows || grid.Rows.Count % 2 > 0) return grid;
        var rows = new List<GridRow>();
        for (var i = 0; i < grid.Rows.Count; i += 2)
        {
            var (titles, quotes) = (grid.Rows[i].Cells, grid.Rows[i + 1].Cells);
            var before = rows.Count;
            for (var column = 0; column < Math.Min(titles.Count, quotes.Count); column++)
            {
                if (titles[column].IsEmpty && quotes[column].IsEmpty) continue;
                if (titles[column].IsContinued || quotes[column].IsContinued || !IsTitle(titles[column].In(text)) || quotes[column].In(text).AsSpan().IndexOfAny(QuotationMarks.Doubles) < 0) return grid;
                rows.Add(new([titles[column], quotes[column]]));
            }

            if (rows.Count == before || titles.Count != quotes.Count) return grid;
        }

        return rows.Count > grid.Rows.Count / 2 ? grid with { Rows = rows } : grid;
    }

    private static bool IsTitle(string words) => words.Length is > 0 and <= LongestTitle && words.AsSpan().IndexOfAny(QuotationMarks.Doubles) < 0 && !TableWords.EndsAsSentence(words);
}
