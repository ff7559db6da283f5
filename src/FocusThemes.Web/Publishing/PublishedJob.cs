using System.Collections.Concurrent;
using FocusThemes.Reading;

namespace FocusThemes.Web.Publishing;

/// <summary>The files that are made together, of a study or of the library's own pages, until their list is written.</summary>
/// <param name="group">Their folder; empty for the whole site's.</param>
/// <param name="key">What they are made from.</param>
/// <param name="readOn">The day that they tell.</param>
/// <param name="before">What an earlier run has made.</param>
internal sealed class PublishedJob(string group, string key, DateOnly readOn, PublishedList before)
{
    // Most file systems of people's own machines take two names for one that differ by case alone.
    private readonly ConcurrentDictionary<string, (string Path, PublishedFile? File)> made = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<HashSet<string>> ours = new(() =>
        before.Files.Select(file => file.Path).Append(PublishedList.PathIn(group)).ToHashSet(StringComparer.OrdinalIgnoreCase));

    private int pending = 1;

    public string Group => group;

    public DateOnly ReadOn => readOn;

    public IEnumerable<PublishedFile> Files => made.Values.Select(one => one.File).OfType<PublishedFile>();

    /// <summary>What an earlier run has made and this one has not.</summary>
    public IEnumerable<string> Gone => before.Files.Select(file => file.Path).Where(path => made.GetValueOrDefault(path) is var one && (one.File is null || one.Path != path));

    /// <summary>What an earlier run has called a file, which may have had other capitals; null where it made none.</summary>
    public string? NameBefore(string file) => ours.Value.TryGetValue(file, out var name) ? name : null;

    /// <returns>False for a file that is made already.</returns>
    /// <exception cref="UnacceptableInputException">Another file has its name but for the case of letters.</exception>
    public bool Begin(string file)
    {
        if (made.TryAdd(file, (file, null))) return true;
        var (other, _) = made[file];
        if (other == file) return false;
        throw new UnacceptableInputException($"{file} and {other} differ by the case of letters alone, and many systems would take them for one file; nothing was published. Rename one of what they are called after.");
    }

    public void Add(PublishedFile file) => made[file.Path] = (file.Path, file);

    public void Enter() => Interlocked.Increment(ref pending);

    /// <returns>True for the last one.</returns>
    public bool Leave() => Interlocked.Decrement(ref pending) == 0;

    public PublishedList List() => new(key, [.. Files]);
}
