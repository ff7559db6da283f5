using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage.Importing;

/// <summary>
/// What the library keeps of whoever has withdrawn: a digest of the study with the code, and of each text with the code, so that
/// neither the study nor the same text under another name brings them back; and the day. No word of theirs, and no code.
/// </summary>
internal static class Withdrawals
{
    /// <summary>All of them, of every study; none in a library of before there were any.</summary>
    public static async Task<IReadOnlySet<string>> ReadWithdrawalsAsync(this LibraryContext library, CancellationToken stop)
    {
        var keys = new HashSet<string>();
        if (!File.Exists(library.Path)) return keys;
        var isThere = false;
        await library.ReadRawAsync("SELECT 1 FROM sqlite_master WHERE name = 'Withdrawals'", [], (_, _) => isThere = true, stop);
        if (isThere) await library.ReadRawAsync("SELECT Key FROM Withdrawals", [], (row, _) => keys.Add(row.GetString(0)), stop);
        return keys;
    }

    public static async Task AddWithdrawalAsync(
        this LibraryContext library, IEnumerable<string> keys, DateTimeOffset now, CancellationToken stop)
    {
        var day = now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var key in keys)
            await library.Database.ExecuteSqlAsync($"INSERT OR IGNORE INTO Withdrawals(Key, Day) VALUES ({key}, {day})", stop);
    }

    /// <summary>Keeps, of what a stored study was read from, the digests: in each of those files stands who may withdraw later.</summary>
    public static Task<int> RememberFilesAsync(this LibraryContext library, int studyId, CancellationToken stop) =>
        library.Database.ExecuteSqlAsync(
            $"""
             INSERT OR IGNORE INTO FormerFiles(Slug, Sha256)
               SELECT s.Slug, coalesce(o.CameAs, o.Sha256) FROM Sources o JOIN Studies s ON s.Id = o.StudyId WHERE s.Id = {studyId}
             """, stop);

    /// <summary>Digests of the files that earlier readings of a study were made of.</summary>
    public static Task<List<string>> ReadFormerFilesAsync(this LibraryContext library, string slug, CancellationToken stop) =>
        library.Database.SqlQuery<string>($"SELECT Sha256 AS Value FROM FormerFiles WHERE Slug = {slug}").ToListAsync(stop);
}
