using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace FocusThemes.Queries;

/// <summary>
/// What pages show of a study, kept as it was read for whoever asked first. Its digest is part of the key, so that what was
/// read of another reading is never shown; what nobody has asked for in ten minutes is let go.
/// </summary>
internal static class KeptModels
{
    /// <summary>The memory that all of them may take, in bytes; the least used are forgotten.</summary>
    private const long Most = 24 * 1024 * 1024;
    private const long MostOfOne = Most / 8;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly MemoryCache Kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="study">One without a digest is read each time.</param>
    /// <param name="what">What is read of it, such as the number of a theme; a value that is equal for the same.</param>
    /// <param name="read">Reads it; null where there is no such thing, which is not kept.</param>
    /// <param name="bytesOf">The memory that it takes, generously.</param>
    public static async ValueTask<T?> KeepAsync<T>(
        this LibraryContext library, StudyLink study, object what, Func<Task<T?>> read, Func<T, long> bytesOf)
        where T : class
    {
        if (study.Digest is null) return await read();
        var key = (library.Path, library.Root, study.Id, study.Digest, what);
        if (Kept.TryGetValue(key, out T? kept)) return kept;
        if (await read() is not { } model) return null;
        var bytes = bytesOf(model);
        return bytes > MostOfOne ? model : Kept.Set(key, model, new MemoryCacheEntryOptions { Size = bytes, SlidingExpiration = Longest });
    }

    /// <summary>Nothing of what was read stays, of any study.</summary>
    public static void Forget() => Kept.Clear();
}
