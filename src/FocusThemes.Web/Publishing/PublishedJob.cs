using System.Collections.Concurrent;

namespace FocusThemes.Web.Publishing;

/// <summary>The files that are made together, of a study or of the library's own pages, until their list is written.</summary>
/// <param name="group">Their folder; empty for the whole site's.</param>
/// <param name="key">What they are made from.</param>
/// <param name="readOn">The day that they tell.</param>
/// <param name="before">What an earlier run has made.</param>
internal sealed class PublishedJob(string group, string key, DateOnly readOn, PublishedList before)
{
    private readonly ConcurrentDictionary<string, PublishedFile?> made = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> ours = new(() => [.. before.Files.Select(file => file.Path), PublishedList.PathIn(group)]);
    private int pending = 1;

    public string Group => group;

    public DateOnly ReadOn => readOn;

    public IEnumerable<PublishedFile> Files => made.Values.OfType<PublishedFile>();

    /// <summary>What an earlier run has made and this one has not.</summary>
    public IEnumerable<string> Gone => before.Files.Select(file => file.Path).Where(path => made.GetValueOrDefault(path) is null);

    public bool IsOurs(string file) => ours.Value.Contains(file);

    /// <returns>False for a file that is made already.</returns>
    public bool Begin(string file) => made.TryAdd(file, null);

    public void Add(PublishedFile file) => made[file.Path] = file;

    public void Enter() => Interlocked.Increment(ref pending);

    /// <returns>True for the last one.</returns>
    public bool Leave() => Interlocked.Decrement(ref pending) == 0;

    public PublishedList List() => new(key, [.. Files]);
}
