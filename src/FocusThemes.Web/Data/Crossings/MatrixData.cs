using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>Any dimension of a study by any other, as data.</summary>
internal static class MatrixData
{
    /// <summary>The most cells; nobody can make anything of a larger table at once.</summary>
    private const int MostCells = 2_000_000;

    public static void MapMatrixData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/matrix.json", Answers.Methods, (
            string study, string? rows, string? columns, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForMatrixAsync(library, study, request, (found, crossing, _) => Answers.Json(DocumentOf(found, crossing)), stop))
            .Filtered().Gives<MatrixDocument>("Quotes, people and words by any two dimensions: rows=theme, columns=participant unless others are named.");

        routes.MapMethods("/studies/{study}/matrix.csv", Answers.Methods, (
            string study, string? rows, string? columns, string? numbers, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForMatrixAsync(library, study, request, (found, crossing, asked) =>
                Answers.Csv(request, $"{found.Slug}-matrix.csv", MatrixCsv.Lines(crossing, (cell, row, column) => asked.Numbers.InFile(cell, row, column))), stop))
            .Filtered().GivesFile("text/csv", "The same, a line for each row; numbers=quotes, people, words or, in per cent, share-of-row and share-of-column.");

        routes.MapMethods("/matrix.json", Answers.Methods, (
            string? rows, string? columns, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForLibraryAsync(library, request, (crossing, _) => Answers.Json(DocumentOf(null, crossing)), stop))
            .Filtered().Gives<MatrixDocument>("The quotes of all studies by any two of study, attr.role and other attributes, memo, length, attributed.");

        routes.MapMethods("/matrix.csv", Answers.Methods, (
            string? rows, string? columns, string? numbers, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            ForLibraryAsync(library, request, (crossing, asked) =>
                Answers.Csv(request, "studies-matrix.csv", MatrixCsv.Lines(crossing, (cell, row, column) => asked.Numbers.InFile(cell, row, column))), stop))
            .Filtered().GivesFile("text/csv", "The same, a line for each row; numbers=quotes, people, words or, in per cent, share-of-row and share-of-column.");
    }

    /// <summary>As the JSON answers have it.</summary>
    internal static object DocumentOf(StudyHeader? study, Crossing crossing) => MatrixDocument.Of(study, crossing);

    /// <inheritdoc cref="ForMatrixAsync"/>
    internal static async Task<IResult> ForLibraryAsync(
        LibraryContext library, HttpRequest request, Func<Crossing, AskedCrossing, IResult> answer, CancellationToken stop,
        int mostValues = int.MaxValue)
    {
        using var state = Snapshot.Hold(library);
        var catalogue = await library.ReadLibraryCatalogueAsync(stop);
        var asked = AskedCrossing.Of(request, catalogue, out var fault);
        return fault is not null ? Answers.Malformed(fault) : Bounded(asked.In(catalogue.Quotes, mostValues), crossing => answer(crossing, asked));
    }

    /// <param name="mostValues">More rows or columns are left out, those with fewest quotes.</param>
    internal static Task<IResult> ForMatrixAsync(
        LibraryContext library, string slug, HttpRequest request, Func<StudyHeader, Crossing, AskedCrossing, IResult> answer,
        CancellationToken stop, int mostValues = int.MaxValue) => Answers.ForStudyAsync(library, slug, async study =>
    {
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        var asked = AskedCrossing.Of(request, catalogue, out var fault);
        return fault is not null ? Answers.Malformed(fault) : Bounded(asked.In(catalogue, mostValues), crossing => answer(study, crossing, asked));
    }, stop);

    private static IResult Bounded(Crossing crossing, Func<Crossing, IResult> answer)
    {
        var (rows, columns) = (crossing.Rows.Count, crossing.Columns.Count);
        return (long)rows * columns > MostCells
            ? Answers.Malformed($"{EnglishText.Number(rows)} rows by {EnglishText.Number(columns)} columns are too many for a table: narrow one of them.")
            : answer(crossing);
    }

    /// <param name="Study">Null for the library.</param>
    /// <param name="RowsBy">The parameter of the dimension, as <paramref name="ColumnsBy"/>.</param>
    /// <param name="Filter">In a sentence.</param>
    private sealed record MatrixDocument(
        StudyIdentity? Study, string RowsBy, string ColumnsBy, string Filter, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows,
        int Quotes, int People, int Words)
    {
        public static MatrixDocument Of(StudyHeader? study, Crossing crossing) => new(
            study is null ? null : StudyIdentity.Of(study), crossing.RowsBy.Parameter, crossing.ColumnsBy.Parameter,
            crossing.Shown.Sentence(new(crossing.All.Quotes)), [.. crossing.Columns.Select(column => ColumnOf(crossing, column))],
            [.. crossing.Rows.Select((_, i) => RowOf(crossing, i))], crossing.All.Quotes, crossing.All.People, crossing.All.Words);

        private static Column ColumnOf(Crossing crossing, CrossedValue column) => new(
            column.Value.Text, column.Value.Value, crossing.ColumnsBy == Dimension.Participant ? column.Value.Value : null,
            column.Value.FocusGroup, column.All.Quotes, column.All.People, column.All.Words);

        private static Row RowOf(Crossing crossing, int row)
        {
            var (value, all) = (crossing.Rows[row].Value, crossing.Rows[row].All);
            var cells = Enumerable.Range(0, crossing.Columns.Count).Select(column => crossing[row, column]).ToList();
            return new(
                value.Value, crossing.RowsBy == Dimension.Theme ? value.Value : null, value.Title, [.. cells.Select(cell => cell.Quotes)],
                [.. cells.Select(cell => cell.People)], [.. cells.Select(cell => cell.Words)], all.Quotes, all.People, all.Words);
        }
    }

    /// <param name="Value">As the parameter of the dimension takes it; null for none.</param>
    /// <param name="Participant">Null but for columns by participant, and for nobody named.</param>
    private sealed record Column(string Name, string? Value, string? Participant, string? FocusGroup, int Quotes, int People, int Words);

    /// <param name="Theme">Its number; null but for rows by theme.</param>
    /// <param name="Counts">Quotes in the order of the columns, as people and words.</param>
    private sealed record Row(
        string? Value, string? Theme, string Title, IReadOnlyList<int> Counts, IReadOnlyList<int> PeopleCounts,
        IReadOnlyList<int> WordCounts, int Quotes, int People, int Words);
}
