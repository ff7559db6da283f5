using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;

namespace FocusThemes.Web.Data;

/// <summary>One theme as data.</summary>
internal static class ThemeData
{
    public static void MapThemeData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/themes/{number}.json", Answers.Methods, (
            string study, string number, LibraryContext library, CancellationToken stop) =>
            ForThemeAsync(library, study, number, (found, theme) =>
                Answers.Json(new ThemeDocument(StudyIdentity.Of(found), theme)), stop))
            .Gives<ThemeDocument>("One theme with its concepts and quotes.");
    }

    private sealed record ThemeDocument(StudyIdentity Study, ThemeDetail Theme);

    private static Task<IResult> ForThemeAsync(
        LibraryContext library, string slug, string number, Func<StudyHeader, ThemeDetail, IResult> answer,
        CancellationToken stop) => Answers.ForStudyAsync(library, slug, async study =>
            await library.FindThemeAsync(study, number, stop) is { } theme
                ? answer(study, theme)
                : await NoThemeAsync(library, study, number, stop), stop);

    /// <summary>Tells what themes there are instead.</summary>
    internal static async Task<IResult> NoThemeAsync(
        LibraryContext library, StudyHeader study, string number, CancellationToken stop) =>
        Answers.NotFound(UnknownValue.Theme(number, await library.ReadCatalogueAsync(study, stop)).Sentence);
}
