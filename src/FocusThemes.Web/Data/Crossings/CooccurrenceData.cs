using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>Themes that come up together, as data.</summary>
internal static class CooccurrenceData
{
    public static void MapCooccurrenceData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/cooccurrence.json", Answers.Methods, (
            string study, string? unit, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForThemesAsync(library, study, request, (found, together, asked) => Answers.Json(CooccurrenceDocument.Of(found, together, asked)), stop))
            .Filtered().Gives<CooccurrenceDocument>("Each pair of themes with how many units (unit=participant, group, document, quote) have both, and their share of those that have one.");

        routes.MapMethods("/studies/{study}/cooccurrence.csv", Answers.Methods, (
            string study, string? unit, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForThemesAsync(library, study, request, (found, together, _) =>
                Answers.Csv(request, $"{found.Slug}-cooccurrence.csv", Lines(together)), stop))
            .Filtered().GivesFile("text/csv", "The same as a square of numbers.");
    }

    private static IEnumerable<string> Lines(Cooccurrence together)
    {
        yield return CsvCell.Line(["theme", "title", .. together.Themes.Select(theme => $"{theme.Number} {theme.Title}")]);
        foreach (var (i, theme) in together.Themes.Index())
            yield return CsvCell.Line([theme.Number, theme.Title, .. together.Themes.Select((_, j) => $"{together[i, j]}")]);
    }

    private static Task<IResult> ForThemesAsync(
        LibraryContext library, string slug, HttpRequest request, Func<StudyHeader, Cooccurrence, AskedCooccurrence, IResult> answer,
        CancellationToken stop) => Answers.ForStudyAsync(library, slug, async study =>
    {
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        var asked = AskedCooccurrence.Of(request, catalogue, out var fault);
        return fault is null ? answer(study, asked.In(catalogue), asked) : Answers.Malformed(fault);
    }, stop);

    /// <param name="Filter">In a sentence.</param>
    /// <param name="Units">How many there are in those quotes.</param>
    private sealed record CooccurrenceDocument(
        StudyIdentity Study, string Unit, string Filter, int Units, IReadOnlyList<ThemeAlone> Themes, IReadOnlyList<Pair> Pairs)
    {
        public static CooccurrenceDocument Of(StudyHeader study, Cooccurrence together, AskedCooccurrence asked) => new(
            StudyIdentity.Of(study), asked.UnitName, together.Shown.Sentence(new(0))[3..], together.Units,
            [.. together.Themes.Select((theme, i) => new ThemeAlone(theme.Number, theme.Title, together[i, i]))],
            [
                .. from i in Enumerable.Range(0, together.Themes.Count)
                   from j in Enumerable.Range(i + 1, together.Themes.Count - i - 1)
                   where together[i, j] > 0
                   select new Pair(together.Themes[i].Number, together.Themes[j].Number, together[i, j], Math.Round(together.Overlap(i, j), 4)),
            ]);
    }

    private sealed record ThemeAlone(string Number, string Title, int Units);

    /// <param name="Share">Of the units with one of the two, from 0 to 1 (Jaccard).</param>
    private sealed record Pair(string One, string Other, int Units, double Share);
}
