using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Frameworks;

public static class FrameworkQuery
{
    /// <returns>The matrix; null where the study's quotes are not parted by one of the two dimensions.</returns>
    public static async Task<FrameworkMatrix?> ReadFrameworkAsync(
        this LibraryContext library, StudyHeader study, Dimension rows, Dimension columns, QuoteFilter shown,
        FrameworkBounds bounds, CancellationToken stop = default)
    {
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        return Crossing.Of(catalogue, rows, columns, shown, bounds.Rows, bounds.Columns) is { } crossing
            ? await library.ReadFrameworkAsync(study, crossing, bounds, stop)
            : null;
    }

    /// <summary>Which quotes stand in which cell is known from memory; one command reads their words.</summary>
    public static async Task<FrameworkMatrix> ReadFrameworkAsync(
        this LibraryContext library, StudyHeader study, Crossing crossing, FrameworkBounds bounds, CancellationToken stop = default)
    {
        var left = bounds.Quotes;
        IReadOnlyList<int>[] places = [.. crossing.Places(bounds.QuotesInCell).Select(cell =>
        {
            int[] taken = [.. cell.Take(left)];
            left -= taken.Length;
            return taken;
        })];
        int[] ids = [.. places.SelectMany(cell => cell).Distinct().Select(place => study.FirstQuoteId + place)];
        var hits = (await library.ReadHitsAsync(ids, [study.Link], null, stop)).ToDictionary(hit => hit.Id - study.FirstQuoteId);
        return new(study, crossing, [.. places.Select((cell, i) =>
        {
            var (row, column) = (i / crossing.Columns.Count, i % crossing.Columns.Count);
            var rest = crossing.FilterOf(row, column);
            // The key of a page counts from 1.
            if (cell.Count > 0) rest = rest with { After = new(null, cell[^1] + 1) };
            return new FrameworkCell([.. cell.Select(place => hits[place])], crossing[row, column].Quotes - cell.Count, rest);
        })]);
    }
}
