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
            string study, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var choices = ExportChoices.Read(RefiArchive.Options, name => request.Query[name].LastOrDefault(), out var fault);
                return fault is not null ? Answers.Malformed(fault) : await SavedAsync(
                    $"{found.Slug}.qdpx", ProjectType, file => RefiArchive.WriteAsync(library, found, file, choices, stop));
            }, stop))
            .WithOptions(RefiArchive.Options)
            .GivesFile(ProjectType, "A study as a REFI-QDA project, with its sources.");

        routes.MapMethods("/studies/{study}.qdc", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, found => SavedAsync(
                $"{found.Slug}.qdc", CodebookType, file => RefiCodebook.WriteAsync(library, found, file, stop)), stop))
            .GivesFile(CodebookType, "The codes of a study as a REFI-QDA codebook.");
    }

    // Whole before it is sent, so that a fault is still an error and not half a file.
    private static async Task<IResult> SavedAsync(string fileName, string type, Func<Stream, Task> write)
    {
        var file = new MemoryStream();
        await write(file);
        file.Position = 0;
        return Results.File(file, type, fileName);
    }
}
