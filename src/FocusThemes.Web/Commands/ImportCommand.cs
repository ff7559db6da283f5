using System.CommandLine;
using FocusThemes.Comparing;
using FocusThemes.Reading;
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
        verb.SetAction(async (parsed, stop) =>
        {
            var (isDry, isJson) = (parsed.GetValue(dryRun), parsed.GetValue(format) == "json");
            if (Read(parsed.GetValue(paths)!, parsed.GetValue(slug), out var code) is not { } studies) return code;
            return await LibraryVerb.RunAsync(
                parsed.GetValue(database), isDry ? LibraryUse.Look : LibraryUse.Make,
                (library, importer, cancelled) => ImportAsync(library, importer, studies, isDry, isJson, cancelled), stop);
        });
        return verb;
    }

    // Before the library is touched: what cannot be read does not even make an empty one.
    private static List<StudyFiles>? Read(string[] paths, string? slug, out int code)
    {
        code = 1;
        try
        {
            var studies = paths.SelectMany(StudyFolder.At).ToList();
            if (slug is not null && studies.Count > 1)
            {
                Console.Error.WriteLine($"--study names one study, and there are {studies.Count}.");
                code = CommandLine.WrongUsage;
                return null;
            }

            if (slug is not null) studies = [studies[0] with { Slug = StudyFolder.SlugOf(slug) }];
            LibraryImporter.RefuseTwins(studies);
            foreach (var files in studies) StudyReader.Read(files);
            return studies;
        }
        catch (Exception fault) when (fault is UnacceptableInputException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return null;
        }
    }

    private static async Task<int> ImportAsync(
        LibraryContext library, LibraryImporter importer, List<StudyFiles> studies, bool isDry, bool isJson,
        CancellationToken stop)
    {
        var previews = new List<ImportPreview>();
        foreach (var files in studies) previews.Add(await library.PreviewAsync(files, stop));
        if (!isDry && await importer.ImportAsync(previews.ConvertAll(preview => preview.Files), stop) > 0)
            await importer.TidyAsync(stop);
        var report = new ImportReport(previews, isDry);
        await Console.Out.WriteAsync(isJson ? report.ToJson() : report.ToText());
        return 0;
    }
}
