using FocusThemes.Queries;
using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Web.Data;

/// <summary>A whole study as data.</summary>
internal static class StudyData
{
    public static void MapStudyData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}.json", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(
                library, study, async found => Answers.Json(await library.ReadStudyAsync(found, stop)), stop));

        routes.MapMethods("/studies/{study}.md", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var themes = await library.ReadThemesAsync(found, stop);
                return Answers.Markdown(
                    $"{found.Slug}.md", writer => MarkdownWriter.WriteStudy(writer, found, themes));
            }, stop));
    }
}
