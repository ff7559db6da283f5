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
}
