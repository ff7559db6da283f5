using System.Text;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Writing;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data;

/// <summary>What the data addresses have in common.</summary>
internal static class Answers
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IResult Json<T>(T value) => Results.Json(value, JsonFormat.Options);

    /// <summary>Markdown in UTF-8, saved by a browser under that name.</summary>
    public static IResult Markdown(string fileName, string text) =>
        Results.File(Encoding.UTF8.GetBytes(text), "text/markdown; charset=utf-8", fileName);

    /// <summary>
    /// CSV in UTF-8, saved by a browser under that name; with the mark that spreadsheets need where it was asked for.
    /// </summary>
    public static IResult Csv(HttpRequest request, string fileName, IEnumerable<string> lines) => Results.File(
        Encoding.UTF8.GetBytes((request.Query[ExportOption.Mark.Name] == ExportOption.Yes ? "\uFEFF" : "") + string.Concat(lines)),
        "text/csv; charset=utf-8", fileName);

    /// <summary>A whole document, saved by a browser under that name, but for JSON, which it shows.</summary>
    public static IResult Document<T>(DocumentForm<T> form, T exported, ExportChoices choices, string fileName) => Results.File(
        form.Bytes(exported, choices), form.MediaType, form.As is JsonForm ? null : $"{fileName}.{form.Extension}");

    public static IResult NotFound(string sentence) =>
        Results.Problem(sentence, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static IResult Withheld(string sentence) =>
        Results.Problem(sentence, statusCode: StatusCodes.Status403Forbidden, title: "Withheld");

    public static IResult Malformed(string sentence) =>
        Results.Problem(sentence, statusCode: StatusCodes.Status400BadRequest, title: "Malformed address");

    /// <summary>Answers for a study, or 404 with a sentence.</summary>
    public static async Task<IResult> ForStudyAsync(
        LibraryContext library, string slug, Func<StudyHeader, Task<IResult>> answer, CancellationToken stop)
    {
        using var state = Snapshot.Hold(library);
        return await library.FindStudyAsync(slug, stop) is { } study
            ? await answer(study)
            : NoStudy(slug);
    }

    public static IResult NoStudy(string slug) => NotFound($"There is no study “{slug}” in this library.");
}
