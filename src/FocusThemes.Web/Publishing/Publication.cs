using System.Security.Cryptography;
using System.Text;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Web.Publishing;

/// <param name="Files">How many files the published site has.</param>
/// <param name="Studies">How many studies were made, others being as they were.</param>
internal sealed record PublishedCounts(int Files, int Studies, int Gone);

/// <summary>Makes the files of a library, a study at a time, and lets be what would be the same.</summary>
/// <param name="options">What the files depend on beside the studies: the program and where they will stand.</param>
internal sealed class Publication(
    LibraryContext library, PublishedMaker maker, PublishedFolder folder, string options, Action<StudyHeader, int> tell)
{
    private readonly List<string> gone = [];
    private int files, changed;

    public async Task<PublishedCounts> RunAsync(IReadOnlyList<StudyHeader> studies, IReadOnlyList<string> ofLibrary, CancellationToken stop)
    {
        var places = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(AddressesAsync(studies, ofLibrary, stop), places, async (next, cancelled) =>
        {
            await maker.MakeAsync(next.Job, next.Address, cancelled);
            await LeaveAsync(next.Job, cancelled);
        });
        GatherGone(studies);
        folder.MoveIn(gone);
        return new(files, changed, gone.Count);
    }

    private async IAsyncEnumerable<(PublishedJob Job, string Address)> AddressesAsync(
        IReadOnlyList<StudyHeader> studies, IReadOnlyList<string> ofLibrary,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var lastRead = DateOnly.MinValue;
        foreach (var (i, header) in studies.Index())
        {
            tell(header, i);
            var contents = await library.ReadContentsAsync(header, stop);
            if (contents.ReadOn > lastRead) lastRead = contents.ReadOn;
            var group = GroupOf(header);
            var key = KeyOf(header, contents);
            var before = PublishedList.Read(folder.PathOf(PublishedList.PathIn(group)));
            if (before.Key == key && IsWhole(before))
            {
                files += before.Files.Count + 1;
                continue;
            }

            changed++;
            var study = new PublishedStudy(header, await library.ReadCatalogueAsync(header, stop), contents);
            var job = new PublishedJob(group, key, contents.ReadOn, before);
            foreach (var address in study.Addresses)
            {
                job.Enter();
                yield return (job, address);
            }

            await LeaveAsync(job, stop);
        }

        var ofAll = new PublishedJob("", options, lastRead, PublishedList.Read(folder.PathOf(PublishedList.FileName)));
        foreach (var address in ofLibrary)
        {
            ofAll.Enter();
            yield return (ofAll, address);
        }

        await LeaveAsync(ofAll, stop);
    }

    private async Task LeaveAsync(PublishedJob job, CancellationToken stop)
    {
        if (!job.Leave()) return;
        var list = job.List();
        await folder.KeepAsync(PublishedList.PathIn(job.Group), list.Bytes(), job.IsOurs, stop);
        lock (gone)
        {
            files += list.Files.Count + 1;
            gone.AddRange(job.Gone);
        }
    }

    // Studies that are not published any more.
    private void GatherGone(IReadOnlyList<StudyHeader> studies)
    {
        var kept = studies.Select(GroupOf).ToHashSet();
        var all = new DirectoryInfo(folder.PathOf("studies"));
        if (!all.Exists) return;
        foreach (var group in all.EnumerateDirectories().Select(study => $"studies/{study.Name}").Where(group => !kept.Contains(group)))
        {
            if (!File.Exists(folder.PathOf(PublishedList.PathIn(group)))) continue;
            gone.AddRange(PublishedList.Read(folder.PathOf(PublishedList.PathIn(group))).Files.Select(file => file.Path));
            gone.Add(PublishedList.PathIn(group));
        }
    }

    private bool IsWhole(PublishedList list) => list.Files.Count > 0
        && list.Files.All(file => new FileInfo(folder.PathOf(file.Path)) is { Exists: true } there && there.Length == file.Bytes);

    private static string GroupOf(StudyHeader study) => $"studies/{PublishedName.Of(study.Slug)}";

    private string KeyOf(StudyHeader study, PublishedContents contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { options, study.Slug, study.Digest, study.Seal ?? "", contents.ReadOn.ToString("O") })
            hash.AppendData(Encoding.UTF8.GetBytes($"{part}\n"));
        // Drawn by lot, they are others in a library that was made anew.
        foreach (var quote in contents.Quotes) hash.AppendData(BitConverter.GetBytes(quote.Identifier.Number));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
