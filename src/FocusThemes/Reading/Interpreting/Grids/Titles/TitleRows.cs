using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>Rows of a grid that have one cell alone, whichever column it stands in: titles over the rows below.</summary>
internal static class TitleRows
{
    private const int LongestTitle = 150;

    /// <summary>The cell of a row that has no other, with words as titles have; null for any other row.</summary>
    public static GridCell? TitleIn(string text, GridRow row) => AloneIn(row) is { } cell && IsTitle(text, cell) ? cell : null;

    /// <summary>The cell of a row that has no other, with words in marks as quotes have them; null for any other row.</summary>
    public static GridCell? SaidIn(string text, GridRow row) => AloneIn(row) is { } cell && MarksAgainst.IsMarked(cell.In(text)) ? cell : null;

    /// <summary>The cell of a row that has no other; null where there are more, or none.</summary>
    public static GridCell? AloneIn(GridRow row)
    {
        GridCell? alone = null;
        foreach (var cell in row.Cells)
        {
            if (cell.IsEmpty || (alone is { } one && one.Start == cell.Start)) continue;
            if (alone is not null || cell.IsContinued) return null;
            alone = cell;
        }

        return alone;
    }

    /// <summary>True where such rows have titles, and each stands over rows that have several cells.</summary>
    public static bool AreOver(string text, Grid grid, int firstRow)
    {
        if (grid.Columns < 2) return false;
        var (titles, above) = (0, (GridCell?)null);
        foreach (var row in grid.Rows.Skip(firstRow))
        {
            var title = TitleIn(text, row);
            // What stands above the first has none, and two in a row are of two levels, or they are no titles.
            if (title is null ? titles == 0 : above is { } wider && !(IsPart(text, title.Value) && !IsPart(text, wider))) return false;
            if (title is not null) titles++;
            above = title;
        }

        return titles > 0 && above is null;
    }

    /// <summary>True for a title that says by a word that it is one of a part: <c>Subtheme 2: Travel</c>.</summary>
    public static bool IsPart(string text, GridCell title) => TitleStyle.LabelOf(text, title) is { IsPart: true };

    private static bool IsTitle(string text, GridCell cell) => cell.In(text) is { Length: <= LongestTitle } words
        && !QuotationMarks.IsMark(words[0]) && (words[^1] == '?' || !TableWords.EndsAsSentence(words)) && words.Any(char.IsLetter);
}
