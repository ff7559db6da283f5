using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;

namespace FocusThemes.Web.Data;

/// <summary>A whole study as data.</summary>
internal static class StudyData
{
    public static void MapStudyData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}.json", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(
                library, study, async found => Answers.Json(await library.ReadStudyAsync(found, stop)), stop))
            .Gives<StudyDocument>("A whole study.").TakesLong();
    }
}
