using FocusThemes.Queries;
using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Web.Data;

/// <summary>A whole study for programs of qualitative analysis: a project with its source, or the codes alone.</summary>
internal static class RefiData
{
    // No type is registered for REFI-QDA. These two are, and say what the files are.
    private const string ProjectType = "application/zip";
    private const string CodebookType = "application/xml";

    public static void MapRefiData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}.qdpx", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var themes = await library.ReadThemesAsync(found, stop);
                var (sources, dates) = await library.ReadSourcesAsync(found, stop);
                var participants = (await library.ReadCatalogueAsync(found, stop)).Participants;
                return Saved($"{found.Slug}.qdpx", ProjectType,
                    file => RefiArchive.Write(file, found, themes, participants, sources, dates));
            }, stop))
            .GivesFile(ProjectType, "A study as a REFI-QDA project, with its source.");

        routes.MapMethods("/studies/{study}.qdc", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var themes = await library.ReadThemesAsync(found, stop);
                return Saved($"{found.Slug}.qdc", CodebookType, file => RefiCodebook.Write(file, found, themes));
            }, stop))
            .GivesFile(CodebookType, "The codes of a study as a REFI-QDA codebook.");
    }

    // Whole before it is sent, so that a fault is still an error and not half a file.
    private static IResult Saved(string fileName, string type, Action<Stream> write)
    {
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return Results.File(file, type, fileName);
    }
}
