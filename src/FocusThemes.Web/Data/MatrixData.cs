using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Web.Data;

/// <summary>Who speaks where, as data: quotes by theme and participant, or focus group.</summary>
internal static class MatrixData
{
    private const string Malformed = "The parameter “by” takes participant or group.";

    public static void MapMatrixData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/matrix.json", Answers.Methods, (
            string study, string? by, string? group, LibraryContext library, CancellationToken stop) =>
            ForMatrixAsync(library, study, by, group, (found, matrix) => Answers.Json(MatrixDocument.Of(found, matrix)), stop))
            .Gives<MatrixDocument>("Quotes by theme and participant (by=participant) or focus group (by=group).");

        routes.MapMethods("/studies/{study}/matrix.csv", Answers.Methods, (
            string study, string? by, string? group, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForMatrixAsync(library, study, by, group, (found, matrix) =>
                Answers.Csv(request, $"{found.Slug}-matrix.csv", MatrixCsv.Lines(matrix)), stop))
            .GivesFile("text/csv", "The same, a line for each theme and a column for each voice.");
    }

    private static Task<IResult> ForMatrixAsync(
        LibraryContext library, string slug, string? by, string? group, Func<StudyHeader, ThemeMatrix, IResult> answer,
        CancellationToken stop) => Answers.ForStudyAsync(library, slug, async study =>
    {
        if (by is not (null or "" or "participant" or "group")) return Answers.Malformed(Malformed);
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        return answer(study, by == "group"
            ? ThemeMatrix.ByGroup(catalogue)
            : ThemeMatrix.ByParticipant(catalogue, string.IsNullOrWhiteSpace(group) ? null : group));
    }, stop);

    private sealed record MatrixDocument(
        StudyIdentity Study, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, int Quotes)
    {
        public static MatrixDocument Of(StudyHeader study, ThemeMatrix matrix) => new(
            StudyIdentity.Of(study),
            [.. matrix.Columns.Select(column => new Column(column.Name, column.Code, column.FocusGroup, column.Quotes))],
            [.. matrix.Rows.Select(row => new Row(row.Theme.Number, row.Theme.Title, row.Counts, row.Quotes))],
            matrix.Quotes);
    }

    /// <param name="Participant">Null for a focus group, and for nobody named.</param>
    private sealed record Column(string Name, string? Participant, string? FocusGroup, int Quotes);

    /// <param name="Counts">In the order of the columns.</param>
    private sealed record Row(string Theme, string Title, IReadOnlyList<int> Counts, int Quotes);
}
