using System.Text;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Writing.Charts;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>The pictures of a study as files, and their numbers.</summary>
internal static class ChartData
{
    public static void MapChartData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/charts/{chart}.svg", Answers.Methods, (
            string study, string chart, string? rows, string? columns, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForChartAsync(library, study, chart, request, Charted.MostDrawn, (found, of, picture) => Results.File(
                Encoding.UTF8.GetBytes(picture.Svg(of.TitleFor(found))), "image/svg+xml", $"{found.Slug}-{of.Name}.svg"), stop))
            .Filtered().GivesFile("image/svg+xml", "A picture of a study's quotes, which stands for itself.");

        routes.MapMethods("/studies/{study}/charts/{chart}.csv", Answers.Methods, (
            string study, string chart, string? rows, string? columns, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForChartAsync(library, study, chart, request, Charted.MostListed, (found, of, picture) =>
                Answers.Csv(request, $"{found.Slug}-{of.Name}.csv", picture.Numbers.Csv()), stop))
            .Filtered().GivesFile("text/csv", "The numbers of a picture; of more than 1,000 rows or columns those with most quotes.");
    }

    private static Task<IResult> ForChartAsync(
        LibraryContext library, string slug, string name, HttpRequest request, int most, Func<StudyHeader, StudyChart, Picture, IResult> answer,
        CancellationToken stop) => Answers.ForStudyAsync(library, slug, async study =>
    {
        if (StudyChart.Find(name) is not { } chart) return Answers.NotFound(Unknown(name));
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        var asked = AskedChart.Of(request, chart, catalogue, out var fault);
        if (fault is not null) return Answers.Malformed(fault);
        return answer(study, chart, await chart.DrawAsync(asked.In(library, study, catalogue) with { Most = most }, stop));
    }, stop);

    internal static string Unknown(string name) =>
        $"There is no picture “{name}”: there are {string.Join(", ", StudyChart.All.Select(chart => chart.Name))}.";
}
