using System.CommandLine;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Commands.Importing;
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
            Description = "Where the files will be reached from, such as https://example.org/themes; a site map, a feed and a page for what is missing need it.",
            HelpName = "URL",
        };
        var verb = new Command("publish", "Write the site as files that open without a server, and stand on any host.") { folder, studies, at };
        verb.SetAction(async (parsed, stop) =>
        {
            if (PublishedBase.Parse(parsed.GetValue(at)) is not { } place)
            {
                return await CommandLine.FailAsync(
                    $"--base is “{parsed.GetValue(at)}”: expected http or https, a host and a path, as in https://example.org/themes.", CommandLine.WrongUsage);
            }

            // A library of a mistyped name, filled from the seeds, would take away what was published before.
            var use = File.Exists(Path.Combine(parsed.GetValue(folder)!, PublishedList.FileName)) ? LibraryUse.Keep : LibraryUse.Fill;
            return await LibraryVerb.RunAsync(parsed.GetValue(database), use, (library, _, cancelled) => RunAsync(
                library, make, (parsed.GetValue(folder)!, parsed.GetValue(studies) ?? []), place, cancelled), stop);
        });
        return verb;
    }

    private static async Task<int> RunAsync(
        LibraryContext library, SiteMaking make, (string Folder, IReadOnlyList<string> Studies) wanted, PublishedBase place, CancellationToken stop)
    {
        var all = (await library.ScopeOfAllAsync(stop)).Studies.Select(study => study.Slug).ToList();
        var chosen = new List<string>();
        foreach (var slug in wanted.Studies)
        {
            if (await StudyArgument.FindAsync(library, slug, stop) is not { } study) return 1;
            chosen.Add(study.Slug);
        }

        try
        {
            if (chosen.Count == 0 || all.TrueForAll(chosen.Contains)) return await MakeAsync(library, make, wanted.Folder, place, stop);
            // Counts, lists and examples are then of those alone, and nothing of another can be on any page.
            using var only = await LibrarySubset.CopyAsync(library, all.Where(slug => !chosen.Contains(slug)), stop);
            return await MakeAsync(only.Library, make, wanted.Folder, place, stop);
        }
        catch (OperationCanceledException)
        {
            return await CommandLine.FailAsync("Stopped; nothing was changed.");
        }
    }

    private static async Task<int> MakeAsync(LibraryContext library, SiteMaking make, string path, PublishedBase place, CancellationToken stop)
    {
        using var thrift = new MemoryTrimmer();
        library.Root = place.Root;
        var studies = new List<StudyHeader>();
        foreach (var link in (await library.ScopeOfAllAsync(stop)).Studies)
            studies.Add((await library.FindStudyAsync(link.Slug, stop))!);
        using var folder = PublishedFolder.Open(path);
        var progress = new ImportProgress(Console.Error, !Console.IsErrorRedirected, studies.Count, studies.Sum(study => (long)study.QuoteCount));
        var run = new PublishRun(library, make, folder, place, entry => progress.Begin(entry.Study.Slug, entry.Study.QuoteCount));
        var counts = await run.MakeAsync(studies, study => Gate.IsOpenAsync(library, study, stop), stop);
        progress.Clear();
        if (counts is null) return 1;
        await Console.Out.WriteLineAsync(
            $"{folder.Root}: {EnglishText.Count(studies.Count, "study", "studies")} in {EnglishText.Count(counts.Files, "file")}; "
            + $"{EnglishText.Count(counts.Studies, "study", "studies")} new or changed, {EnglishText.Count(counts.Gone, "file")} taken away.");
        if (place.Map is null)
            await Console.Out.WriteLineAsync("Without --base there is no site map, feed or page for what is missing: these need the address that the files will have.");
        return 0;
    }
}
