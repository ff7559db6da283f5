namespace FocusThemes.Web.Commands;

/// <summary>
/// Gives memory back while a large import goes on. The collector is set for a site that has its machine to itself, and
/// would let twice as much as is needed stand; an import goes on beside the site.
/// </summary>
internal sealed class MemoryTrimmer : IDisposable
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Nobody misses less.</summary>
    private const long Enough = 128 * Megabyte;

    /// <summary>What may be made between two collections; a quarter of what is held, where that is more.</summary>
    private const long Step = 48 * Megabyte;

    private readonly PeriodicTimer looks = new(TimeSpan.FromMilliseconds(20));
    private long next;

    public MemoryTrimmer() => _ = WatchAsync();

    public void Dispose() => looks.Dispose();

    private async Task WatchAsync()
    {
        while (await looks.WaitForNextTickAsync())
        {
            if (GC.GetTotalAllocatedBytes() < next || GC.GetTotalMemory(forceFullCollection: false) < Enough) continue;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            next = GC.GetTotalAllocatedBytes() + Math.Max(Step, GC.GetTotalMemory(forceFullCollection: false) / 4);
        }
    }
}
