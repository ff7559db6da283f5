using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Storage;

/// <summary>The text of a source parted into pages, with what is known of all of it without reading any.</summary>
/// <param name="PrintedPages">Lines with which another printed page begins, each with that page.</param>
internal sealed record SourcePages(int LineCount, IReadOnlyList<int[]> PrintedPages, IEnumerable<SourcePage> All)
{
    /// <param name="source">Whose text it is.</param>
    public static SourcePages Of(SourceDocument source, TableText table, CancellationToken stop)
    {
        var text = SourceText.Shown(table.Text, source.Passages);
        var lines = new LineStarts(text);
        return new(
            lines.Count, [.. table.Pages.Select(page => new[] { lines.LineAt(page.Start), page.Page })],
            Parted(text, lines, source.Passages, table.Grids, stop));
    }

    private static IEnumerable<SourcePage> Parted(
        string text, LineStarts lines, IReadOnlyList<Passage> passages, IReadOnlyList<Grid> grids, CancellationToken stop)
    {
        var rows = grids.Index().SelectMany(grid => grid.Item.Rows
            .Where(row => Words(row).Any())
            .Select(row => (Grid: grid.Index, Page: (lines.LineAt(Words(row).Min(cell => cell.Start)) - 1) / SourcePage.Lines, Row: row)))
            .ToLookup(row => row.Page);
        var next = 0;
        for (var first = 0; first < lines.Count; first += SourcePage.Lines)
        {
            stop.ThrowIfCancellationRequested();
            var (start, end) = (lines[first], first + SourcePage.Lines < lines.Count ? lines[first + SourcePage.Lines] : text.Length);
            while (next < passages.Count && passages[next].End <= start) next++;
            yield return new(
                start, text[start..end],
                [
                    .. passages.Skip(next).TakeWhile(passage => passage.Start < end)
                        .Select(passage => passage with { Start = Math.Max(start, passage.Start), End = Math.Min(end, passage.End) }),
                ],
                [
                    .. rows[first / SourcePage.Lines].GroupBy(row => row.Grid)
                        .Select(grid => new Grid([.. grid.Select(row => row.Row)], grids[grid.Key].Name)),
                ]);
        }
    }

    private static IEnumerable<GridCell> Words(GridRow row) => row.Cells.Where(cell => !cell.IsEmpty && !cell.IsContinued);
}
