using System.ComponentModel;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Web.Data;

/// <summary>The studies of the library, as data: the same parameters as the page.</summary>
internal static class LibraryData
{
    public static void MapLibraryData(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/studies.json", Answers.Methods, async (
            [Description("Words that title, authors, journal, year or slug begin with, all of them.")] string? q,
            [Description("title, year, quotes or added.")] string? order,
            [Description("The page that begins after this study; the member next of an answer has it.")] string? after,
            LibraryContext library, CancellationToken stop) =>
            await AnswerAsync(library, q, order, after, LibraryQuery.PageSize, stop))
            .Gives<LibraryDocument>("Studies of the library that a filter takes, 50 at once.");

    internal static async Task<IResult> AnswerAsync(
        LibraryContext library, string? q, string? order, string? after, int pageSize, CancellationToken stop)
    {
        var filter = StudyFilter.Parse(q, order, after, out var fault);
        if (fault is not null) return Answers.Malformed(fault);
        using var state = Snapshot.Hold(library);
        return Answers.Json(LibraryDocument.Of(await library.FindStudiesAsync(filter, pageSize, stop)));
    }
}
