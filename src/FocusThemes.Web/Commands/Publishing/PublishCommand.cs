using System.CommandLine;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Publishing;

namespace FocusThemes.Web.Commands.Publishing;

/// <summary><c>publish --out FOLDER</c>: the site as files that need no server.</summary>
internal static class PublishCommand
{
    /// <param name="make">Makes the site, but for what listens.</param>
    public static Command Create(Option<string?> database, SiteMaking make)
    {
        var folder = new Option<string>("--out") { Description = "The folder that the site is written to.", Required = true, HelpName = "FOLDER" };
        var studies = new Option<string[]>("--study") { Description = "Only this study; may repeat. Default: all of the library." };
        var at = new Option<string?>("--base")
        {
            Description = "Where the files will be reached from, such as https://example.org/themes; needed for a site map, a feed and a page for what is missing.",
            HelpName = "URL",
        };
        var verb = new Command("publish", "Write the site as files that open without a server, and stand on any host.") { folder, studies, at };
        verb.SetAction(async (parsed, stop) =>
        {
            var place = PublishedBase.Parse(parsed.GetValue(at));
            if (place is null)
            {
                await Console.Error.WriteLineAsync($"--base is “{parsed.GetValue(at)}”: expected http or https, a host and a path, as in https://example.org/themes.");
                return CommandLine.WrongUsage;
            }

            return await LibraryVerb.RunAsync(parsed.GetValue(database), LibraryUse.Fill, (library, _, cancelled) => RunAsync(
                library, make, (parsed.GetValue(folder)!, parsed.GetValue(studies) ?? []), place, cancelled), stop);
        });
        return verb;
    }

    private static async Task<int> RunAsync(
        LibraryContext library, SiteMaking make, (string Folder, IReadOnlyList<string> Studies) wanted, PublishedBase place, CancellationToken stop)
    {
        library.Root = place.Root;
        var all = (await library.ScopeOfAllAsync(stop)).Studies.Select(study => study.Slug);
        var chosen = new List<StudyHeader>();
        foreach (var slug in wanted.Studies.Count > 0 ? wanted.Studies : all)
        {
            if (await StudyArgument.FindAsync(library, slug, stop) is not { } study) return 1;
            if (!chosen.Exists(one => one.Id == study.Id)) chosen.Add(study);
        }

        var isOpen = true;
        foreach (var study in chosen) isOpen &= await Gate.IsOpenAsync(library, study, stop);
        if (!isOpen) return 1;
        var counts = await PublishRun.MakeAsync(library, make, wanted.Folder, chosen, place, stop);
        await Console.Out.WriteLineAsync(
            $"{Path.GetFullPath(wanted.Folder)}: {EnglishText.Count(chosen.Count, "study", "studies")} in {EnglishText.Count(counts.Files, "file")}, "
            + $"{EnglishText.Count(counts.Studies, "study", "studies")} new or changed{(counts.Gone > 0 ? $", {EnglishText.Count(counts.Gone, "file")} taken away" : "")}.");
        return 0;
    }
}
