using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Writing.Charts;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>What an address asks a picture of.</summary>
public sealed record AskedChart(StudyChart Chart, AskedCrossing Crossing)
{
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    internal static AskedChart Of(HttpRequest request, StudyChart chart, StudyCatalogue catalogue, out string? fault)
    {
        var crossing = AskedCrossing.Of(request, catalogue, out fault, chart is { TakesRows: true, TakesColumns: true });
        foreach (var (name, takes) in new[] { ("rows", chart.TakesRows), ("columns", chart.TakesColumns), ("numbers", false) })
            if (!takes && request.Query.ContainsKey(name)) fault ??= $"The picture “{chart.Title}” takes no “{name}”.";
        return new(chart, crossing);
    }

    public Charted In(LibraryContext library, StudyHeader study, StudyCatalogue catalogue) =>
        new(library, study, catalogue, Crossing.Rows, Crossing.Columns, Crossing.Filter);
}
