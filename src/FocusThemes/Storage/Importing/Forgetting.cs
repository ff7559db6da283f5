using FocusThemes.Storage.Indexing;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage.Importing;

/// <summary>Leaves nothing of what was deleted in the file: not in its free pages, its indexes or its log.</summary>
internal static class Forgetting
{
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(200);
    private const int MostWaits = 150;

    /// <summary>What is deleted from here on is overwritten, not only let go.</summary>
    public static async Task OverwriteDeletedAsync(this LibraryContext library, CancellationToken stop)
    {
        await library.Database.OpenConnectionAsync(stop);
        await library.Database.ExecuteSqlAsync($"PRAGMA secure_delete = 1", stop);
    }

    /// <summary>By their words, quotes that are gone could be known when they are back: those of this study are not any more.</summary>
    public static Task<int> ForgetFormerWordsAsync(this LibraryContext library, string slug, CancellationToken stop) =>
        library.Database.ExecuteSqlAsync($"UPDATE FormerIdentifiers SET Text = NULL, Speaker = NULL WHERE Slug = {slug}", stop);

    /// <returns>False where somebody reads the library all the time, so that its log cannot be emptied.</returns>
    public static async Task<bool> ForgetAsync(this LibraryContext library, CancellationToken stop)
    {
        // An index keeps words that were taken out until its pieces are made one.
        await library.TidyAllAsync(stop);
        await library.Database.ExecuteSqlAsync($"VACUUM", stop);
        for (var waited = 0; waited < MostWaits; waited++)
        {
            var busy = await library.Database.SqlQuery<int>($"PRAGMA wal_checkpoint(TRUNCATE)").ToListAsync(stop);
            if (busy is [0, ..]) return true;
            await Task.Delay(Wait, stop);
        }

        return false;
    }
}
