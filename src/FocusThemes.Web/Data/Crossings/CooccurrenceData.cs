using System.Text;
using FocusThemes.Model.Letters;
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
            string study, string? unit, string? lines, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForThemesAsync(library, study, request, (found, together, asked) => Answers.Json(CooccurrenceDocument.Of(found, together, asked)), stop))
            .Filtered().Gives<CooccurrenceDocument>("Each pair of themes with how many units (unit=participant, group, document, quote) have both, and their share of those that have one; with unit=lines how many quotes of both stand within that many lines of each other.");

        routes.MapMethods("/studies/{study}/cooccurrence.csv", Answers.Methods, (
            string study, string? unit, string? lines, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForThemesAsync(library, study, request, (found, together, _) =>
                Answers.Csv(request, $"{found.Slug}-cooccurrence.csv", Lines(together)), stop))
            .Filtered().GivesFile("text/csv", "The same as a square of numbers.");

        routes.MapMethods("/studies/{study}/cooccurrence.md", Answers.Methods, (
            string study, string? unit, string? lines, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForThemesAsync(library, study, request, (found, together, asked) =>
                Answers.Markdown($"{found.Slug}-cooccurrence.md", Markdown(found, together, asked)), stop))
            .Filtered().GivesFile("text/markdown", "The same as a table for a report.");
    }

    private static string Markdown(StudyHeader study, Cooccurrence together, AskedCooccurrence asked)
    {
        var (unit, units) = asked.Unit.Words;
        var text = new StringBuilder($"# Themes {(asked.Unit.Lines is null ? "together" : "near each other")}: {MarkdownText.Escape(OneLine.Of(study.Title))}\n\n");
        text.Append($"How many {units} there are {asked.Unit.Of("A", "B")}, of {EnglishText.Count(together.Units, unit, units)} in ")
            .Append(MarkdownText.Escape(together.Shown.Sentence(new(0))[3..])).Append(".\n\n");
        AddRow(["Theme", .. together.Themes.Select(theme => theme.Number)]);
        AddRow(["---", .. together.Themes.Select(_ => "--:")]);
        foreach (var (i, theme) in together.Themes.Index())
            AddRow([$"{theme.Number} {OneLine.Of(theme.Title)}", .. together.Themes.Select((_, j) => $"{together[i, j]}")]);
        return text.ToString();

        void AddRow(IEnumerable<string> cells) =>
            text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.StartsWith("--", StringComparison.Ordinal) ? cell : MarkdownText.Escape(cell))).Append(" |\n");
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

    /// <param name="Lines">So far from each other quotes may stand; null where they are not looked at by that.</param>
    /// <param name="Filter">In a sentence.</param>
    /// <param name="Units">How many there are in those quotes.</param>
    private sealed record CooccurrenceDocument(
        StudyIdentity Study, string Unit, int? Lines, string Filter, int Units, IReadOnlyList<ThemeAlone> Themes, IReadOnlyList<Pair> Pairs)
    {
        public static CooccurrenceDocument Of(StudyHeader study, Cooccurrence together, AskedCooccurrence asked) => new(
            StudyIdentity.Of(study), asked.Unit.Name, together.Lines, together.Shown.Sentence(new(0))[3..], together.Units,
            [.. together.Themes.Select((theme, i) => new ThemeAlone(theme.Number, theme.Title, together[i, i]))],
            [
                .. from i in Enumerable.Range(0, together.Themes.Count)
                   from j in Enumerable.Range(i + 1, together.Themes.Count - i - 1)
                   where together[i, j] > 0
                   select new Pair(together.Themes[i].Number, together.Themes[j].Number, together[i, j], Math.Round(together.Overlap(i, j), 4)),
            ]);
    }

    private sealed record ThemeAlone(string Number, string Title, int Units);

    /// <param name="Share">The part of the units with one of the two, from 0 to 1 (Jaccard).</param>
    private sealed record Pair(string One, string Other, int Units, double Share);
}
