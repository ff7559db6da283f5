using System.CommandLine;
using FocusThemes.Comparing;
using FocusThemes.Storage;

namespace FocusThemes.Web.Commands;

/// <summary>Puts studies into the library, or tells what that would change.</summary>
internal static class ImportCommand
{
    public static Command Create(Option<string?> database)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A study's folder, a folder of such folders, or a table as a .txt file.",
            Arity = ArgumentArity.OneOrMore,
        };
        var slug = new Option<string?>("--study") { Description = "The study's part of addresses, for a single study." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tells what would be read and changed; stores nothing." };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var verb = new Command("import", "Read studies into the library: all of them or none.") { paths, slug, dryRun, format };
        verb.SetAction((parsed, stop) =>
        {
            var isDry = parsed.GetValue(dryRun);
            return LibraryVerb.RunAsync(
                parsed.GetValue(database), isDry ? LibraryUse.Look : LibraryUse.Make,
                (library, importer, cancelled) => ImportAsync(
                    library, importer, parsed.GetValue(paths)!, parsed.GetValue(slug), isDry,
                    parsed.GetValue(format) == "json", cancelled), stop);
        });
        return verb;
    }

    private static async Task<int> ImportAsync(
        LibraryContext library, LibraryImporter importer, string[] paths, string? slug, bool isDry, bool isJson,
        CancellationToken stop)
    {
        var studies = paths.SelectMany(StudyFolder.At).ToList();
        if (slug is not null && studies.Count > 1)
        {
            await Console.Error.WriteLineAsync($"--study names one study, and there are {studies.Count}.");
            return CommandLine.WrongUsage;
        }

        if (slug is not null) studies = [studies[0].Named(StudyFolder.SlugOf(slug))];
        LibraryImporter.RefuseTwins(studies);
        var previews = new List<ImportPreview>();
        foreach (var files in studies) previews.Add(await library.PreviewAsync(files, stop));
        if (!isDry && await importer.ImportAsync(studies, stop) > 0) await importer.TidyAsync(stop);
        var report = new ImportReport(previews, isDry);
        await Console.Out.WriteAsync(isJson ? report.ToJson() : report.ToText());
        return 0;
    }
}
