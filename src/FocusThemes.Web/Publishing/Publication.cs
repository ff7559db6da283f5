using System.Runtime.CompilerServices;
using System.Text;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Writing.Searching;

namespace FocusThemes.Web.Publishing;

/// <param name="Files">How many files the published site has.</param>
/// <param name="Studies">How many studies were made, others being as they were.</param>
/// <param name="Gone">How many files were taken away.</param>
internal sealed record PublishedCounts(int Files, int Studies, int Gone);

/// <summary>Makes the files of a library, a study at a time, and lets be what would be the same.</summary>
/// <param name="map">Null where it is not known from where the site will be reached.</param>
internal sealed class Publication(LibraryContext library, PublishedMaker maker, PublishedFolder folder, SiteMap? map, Action<PublishedEntry> tell)
{
    private readonly List<string> gone = [];
    private readonly List<string> maps = [];
    private int files, changed;

    /// <param name="ofLibrary">The addresses of what is of no study.</param>
    /// <param name="isUnchanged">False where the library is not any more what it was when this began.</param>
    /// <exception cref="UnacceptableInputException">It is not, or a file of somebody else's is in the way; nothing was
    /// changed.</exception>
    public async Task<PublishedCounts> RunAsync(IReadOnlyList<PublishedEntry> studies, IReadOnlyList<string> ofLibrary, Func<bool> isUnchanged, CancellationToken stop)
    {
        var asMany = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(WorkAsync(studies, stop), asMany, async (next, cancelled) =>
        {
            await next.Make(cancelled);
            Leave(next.Job);
        });
        await MakeLibraryAsync(studies, ofLibrary, stop);
        gone.AddRange(StudiesGone(studies));
        if (!isUnchanged()) throw new UnacceptableInputException("The library was changed while it was read; nothing was published. Try again.");
        stop.ThrowIfCancellationRequested();
        folder.MoveIn(gone);
        return new(files, changed, gone.Count);
    }

    private async IAsyncEnumerable<(PublishedJob Job, Func<CancellationToken, Task> Make)> WorkAsync(
        IReadOnlyList<PublishedEntry> studies, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var entry in studies)
        {
            tell(entry);
            var before = PublishedList.Read(folder.PathOf(PublishedList.PathIn(entry.Group)));
            if (entry.IsSame)
            {
                Count(before);
                continue;
            }

            changed++;
            var study = new PublishedStudy(
                entry.Study, await library.ReadCatalogueAsync(entry.Study, stop), await library.ReadContentsAsync(entry.Study, stop));
            var job = new PublishedJob(entry.Group, entry.Key, entry.ReadOn, before);
            foreach (var address in study.Addresses)
            {
                job.Enter();
                yield return (job, cancelled => maker.MakeAsync(job, address[entry.Study.Root.Length..], cancelled));
            }

            job.Enter();
            yield return (job, cancelled => MakeRedirectsAsync(job, study, cancelled));
            await KeepSearchAsync(job, $"{entry.Group}/", library.SearchFilesAsync(entry.Study, PublishedName.Of, stop: stop), stop);
            Leave(job);
        }
    }

    private Task MakeRedirectsAsync(PublishedJob job, PublishedStudy study, CancellationToken cancelled)
    {
        foreach (var (lasting, now) in study.LastingAddresses) maker.MakeRedirect(job, lasting, now, cancelled);
        return Task.CompletedTask;
    }

    private async Task KeepSearchAsync(PublishedJob job, string below, IAsyncEnumerable<SearchFile> files, CancellationToken stop)
    {
        await foreach (var file in files.WithCancellation(stop)) Keep(job, $"{below}search/{file.Name}", file.Bytes);
    }

    // Of very many quotes it takes a while: the words of all studies are looked at.
    private async Task KeepLibrarySearchAsync(PublishedJob job, IReadOnlyList<PublishedEntry> studies, CancellationToken stop)
    {
        var made = PublishedList.Read(folder.PathOf(PublishedList.FileName)).Files.Where(file => file.Path.StartsWith("search/", StringComparison.Ordinal)).ToList();
        if (made.Count == 0 || !made.TrueForAll(folder.Has) || !studies.All(study => study.IsSame) || StudiesGone(studies).Any())
        {
            await KeepSearchAsync(job, "", library.SearchFilesAsync([.. studies.Select(study => study.Study)], PublishedName.Of, stop: stop), stop);
            return;
        }

        foreach (var file in made)
        {
            job.Begin(file.Path);
            job.Add(file);
        }
    }

    private async Task MakeLibraryAsync(IReadOnlyList<PublishedEntry> studies, IReadOnlyList<string> addresses, CancellationToken stop)
    {
        var lastRead = studies.Select(study => study.ReadOn).DefaultIfEmpty().Max();
        var job = new PublishedJob("", "FocusThemes", lastRead, PublishedList.Read(folder.PathOf(PublishedList.FileName)));
        foreach (var address in addresses) await maker.MakeAsync(job, address, stop);
        Keep(job, $"published/{SearchFiles.Letters.Name}", SearchFiles.Letters.Bytes);
        if (studies.Count > 1) await KeepLibrarySearchAsync(job, studies, stop);
        if (map is not null)
        {
            await maker.MakeMissingAsync(job, stop);
            Keep(job, SiteMap.Feed, map.FeedOf(studies));
            foreach (var (file, bytes) in map.MapsOf("", job.Files.ToList(), lastRead).ToList()) Keep(job, file, bytes);
            Keep(job, SiteMap.Name, map.Of(maps.Concat(job.Files.Select(file => file.Path).Where(IsMap))));
        }

        // Without it, GitHub Pages makes other pages of files in Markdown and leaves out names that begin with a low line.
        Keep(job, ".nojekyll", []);
        Keep(job, "robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n{(map is null ? "" : $"Sitemap: {map.Address}\n")}"));
        End(job);
    }

    private void Leave(PublishedJob job)
    {
        if (!job.Leave()) return;
        if (map is not null)
            foreach (var (file, bytes) in map.MapsOf(job.Group, job.Files.ToList(), job.ReadOn).ToList()) Keep(job, file, bytes);
        End(job);
    }

    private void End(PublishedJob job)
    {
        var list = job.List();
        folder.Keep(PublishedList.PathIn(job.Group), list.Bytes(), job.NameBefore);
        Count(list);
        lock (gone) gone.AddRange(job.Gone);
    }

    private void Count(PublishedList list)
    {
        lock (gone)
        {
            files += list.Files.Count + 1;
            maps.AddRange(list.Files.Select(file => file.Path).Where(IsMap));
        }
    }

    private void Keep(PublishedJob job, string file, ReadOnlySpan<byte> bytes)
    {
        job.Begin(file);
        job.Add(folder.Keep(file, bytes, job.NameBefore));
    }

    private IEnumerable<string> StudiesGone(IReadOnlyList<PublishedEntry> studies)
    {
        var kept = studies.Select(study => study.Group).ToHashSet();
        var all = new DirectoryInfo(folder.PathOf("studies"));
        if (!all.Exists) yield break;
        foreach (var group in all.EnumerateDirectories().Select(study => $"studies/{study.Name}").Where(group => !kept.Contains(group)))
        {
            var list = PublishedList.PathIn(group);
            if (!File.Exists(folder.PathOf(list))) continue;
            foreach (var file in PublishedList.Read(folder.PathOf(list)).Files) yield return file.Path;
            yield return list;
        }
    }

    private static bool IsMap(string file) => Path.GetFileName(file).StartsWith("sitemap", StringComparison.Ordinal)
        || file.StartsWith("site-sitemap", StringComparison.Ordinal);
}
