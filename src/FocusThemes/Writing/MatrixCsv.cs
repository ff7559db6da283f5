using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing;

/// <summary>Who speaks where: a line for each theme and a column for each voice.</summary>
public static class MatrixCsv
{
    public static IEnumerable<string> Lines(ThemeMatrix matrix)
    {
        yield return CsvCell.Line(["theme", "title", .. matrix.Columns.Select(column => column.Name), "all"]);
        foreach (var row in matrix.Rows)
        {
            yield return CsvCell.Line(
                [row.Theme.Number, row.Theme.Title, .. row.Counts.Select(count => $"{count}"), $"{row.Quotes}"]);
        }
    }
}
