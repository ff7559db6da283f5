using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Data;
using FocusThemes.Web.Data.Crossings;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>Quotes of a study, or of all of them, counted by two dimensions at once.</summary>
internal static class CrossQuotes
{
    public static LibraryTool Tool { get; } = new(
        "cross_quotes", "Counts quotes, people and words by any two filters: who speaks where. Filters narrow it as they do "
            + "search_quotes. How many said something is no measure of how much it matters.",
        [
            new("rows", "The name of a filter, such as theme or attr.role."),
            new("columns", "Another one; participant unless it is given."),
            FilterParameters.Of(Dimension.Study) with { Description = "One study; without it all are compared." },
            .. FilterParameters.OfStudy.Select(parameter => parameter with { Description = "" }),
        ], AnswerAsync);

    private static Task<IResult> AnswerAsync(ToolCall call)
    {
        return call.Asked.Query[Dimension.Study.Parameter].Count == 1
            ? MatrixData.ForMatrixAsync(
                call.Library, call["study"], call.Asked, (study, crossing, _) => Told(study, crossing), call.Stop, call.Most)
            : MatrixData.ForLibraryAsync(call.Library, call.Asked, (crossing, _) => Told(null, crossing), call.Stop, call.Most);

        static IResult Told(StudyHeader? study, Crossing crossing) =>
            Answers.Json(new Crossed(MatrixData.DocumentOf(study, crossing), MoreOf(crossing)));
    }

    private static string? MoreOf(Crossing crossing) => crossing.HiddenRows + crossing.HiddenColumns == 0 ? null
        : $"{EnglishText.Count(crossing.HiddenRows, "row")} and {EnglishText.Count(crossing.HiddenColumns, "column")} with fewer quotes "
            + "are left out; name the values that you want in a filter.";

    /// <param name="More">What was left out; null where nothing was.</param>
    private sealed record Crossed(object Table, string? More);
}
