using System.CommandLine;
using FocusThemes.Model.Letters;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Web.Hosting;

namespace FocusThemes.Web.Commands;

/// <summary><c>remove STUDY</c>: takes a study out of the library, with all that was ever read of it.</summary>
internal static class RemoveCommand
{
    public static Command Create(Option<string?> database)
    {
        var study = StudyArgument.Create();
        var dryRun = new Option<bool>("--dry-run") { Description = "Tells what would be removed; changes nothing." };
        return new Command("remove", "Take a study out of the library, with its texts and its earlier readings.") { study, dryRun }.On(
            database, LibraryUse.Keep, (parsed, library, importer, stop) => RunAsync(
                library, importer, parsed.GetValue(study)!, parsed.GetValue(dryRun),
                LibraryVerb.Find(parsed.GetValue(database)).Seeds, stop));
    }

    private static async Task<int> RunAsync(
        LibraryContext library, LibraryImporter importer, string slug, bool isDry, string seeds, CancellationToken stop)
    {
        if (await StudyArgument.FindAsync(library, slug, stop) is not { } study) return 1;
        var removal = await Removal.OfAsync(library, study, stop);
        if (!isDry)
            using (Waiting.For("Removing the study")) await importer.RemoveAsync(study.Slug, stop);
        await Console.Out.WriteLineAsync(
            $"{study.Slug}: {(isDry ? "would be removed" : "removed")} with its texts and "
            + $"{EnglishText.Count(removal.Earlier, "earlier reading")} of them: {removal.Contents}.");
        if (Removal.SeedOf(study.Slug, seeds) is { } folder)
        {
            await Console.Out.WriteLineAsync(
                $"Its folder {folder} is still there: " +
                $"the next start of the site {(isDry ? "would read" : "reads")} it again.");
        }

        if (isDry) await Console.Out.WriteLineAsync("Nothing was removed.");
        return 0;
    }
}
