using System.IO.Compression;

namespace FocusThemes.Writing;

/// <summary>The dates that a ZIP archive can hold.</summary>
internal static class ArchiveDate
{
    private static readonly DateTime First = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Last = new(2107, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Makes a part, dated as near as an archive can: a clock that was wrong when a study was read must not keep
    /// the study from being taken along.</summary>
    public static ZipArchiveEntry CreateEntry(this ZipArchive archive, string name, DateTime date)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = date < First ? First : date > Last ? Last : date;
        return entry;
    }
}
