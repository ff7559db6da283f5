using FocusThemes.Checks;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Writing.Checks;

namespace FocusThemes.Web.Data;

/// <summary>What a reviewer would ask of a study, as data.</summary>
internal static class ChecksData
{
    public static void MapChecksData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/checks.json", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
                Answers.Json(ChecksDocument.Of(await library.CheckAsync(found, stop))), stop))
            .Gives<ChecksDocument>("What a reviewer would ask of a study, with what the authors answer.").Costs(RequestCost.Heavy);

        routes.MapMethods("/studies/{study}/checks.md", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var report = await library.CheckAsync(found, stop);
                using var writer = new StringWriter();
                ChecksMarkdown.Write(writer, report);
                return Answers.Markdown($"{found.Slug}-checks.md", writer.ToString());
            }, stop))
            .GivesFile("text/markdown", "The same to be sent along with a paper.").Costs(RequestCost.Heavy);
    }
}
