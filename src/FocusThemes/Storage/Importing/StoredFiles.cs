using System.Data.Common;
using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Storage.Importing;

/// <summary>What the library keeps of what a study was read from.</summary>
public static class StoredFiles
{
    /// <summary>The digest and the files of a stored study; null where the library has none of that slug.</summary>
    /// <remarks>Asks only for what every edition of the library can tell, so that an older one is left as it is.</remarks>
    public static async Task<(string Digest, StudyFiles Files)?> FindStoredAsync(
        this LibraryContext library, string slug, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(library.Path) || !await library.IsMadeAsync(cancellationToken)) return null;
        string? digest = null;
        StudyFile?[] beside = [];
        string? hints = null;
        var tables = new List<StudyFile>();
        await library.ReadRawAsync(
            """
            SELECT * FROM Studies WHERE Slug = @p0;
            SELECT s.* FROM Sources s JOIN Studies t ON t.Id = s.StudyId WHERE t.Slug = @p0 ORDER BY s.Position
            """, [slug], (row, statement) =>
            {
                if (statement == 1)
                {
                    var bytes = PlaceOf(row, PackedBytes.Column) is >= 0 and var packed
                        ? row.Unpacked(packed)
                        : row.GetFieldValue<byte[]>(row.GetOrdinal("Bytes"));
                    tables.Add(new(row.GetString(row.GetOrdinal("Name")), bytes) { CameAs = Kept(row, "CameAs") });
                    return;
                }

                digest = row.GetString(row.GetOrdinal("Digest"));
                beside =
                [
                    Kept(row, "CitationJson", StudyFileNames.Citation), Kept(row, "About", StudyFileNames.About),
                    Kept(row, "AnswersJson", StudyFileNames.Answers), Kept(row, "HighlightsJson", StudyFileNames.Highlights),
                    Kept(row, "PublishJson", StudyFileNames.Publish),
                ];
                hints = Kept(row, "HintsJson");
            }, cancellationToken);
        return digest is null ? null : (digest, new()
        {
            Slug = slug,
            Tables = tables,
            Citation = beside[0],
            About = beside[1],
            Answers = beside[2],
            Highlights = beside[3],
            Publish = beside[4],
            Withdrawn = await library.ReadWithdrawalsAsync(cancellationToken),
            Hints = HintsJson.Read(hints),
        });
    }

    /// <summary>Every study, in order, with when it came, which earlier libraries did not note.</summary>
    internal static async Task<IReadOnlyList<(string Slug, DateTime? AddedAt)>> ListStoredAsync(
        this LibraryContext library, CancellationToken stop)
    {
        var studies = new List<(string, DateTime?)>();
        await library.ReadRawAsync("SELECT * FROM Studies ORDER BY Id", [], (row, _) => studies.Add((
            row.GetString(row.GetOrdinal("Slug")),
            Kept(row, "AddedAt") is null ? null : row.GetDateTime(row.GetOrdinal("AddedAt")))), stop);
        return studies;
    }

    // A first start that was killed may have left a file without tables.
    private static async Task<bool> IsMadeAsync(this LibraryContext library, CancellationToken stop)
    {
        var isMade = false;
        await library.ReadRawAsync(
            "SELECT 1 FROM sqlite_master WHERE name = 'Studies'", [], (_, _) => isMade = true, stop);
        return isMade;
    }

    private static StudyFile? Kept(DbDataReader row, string column, string file) =>
        Kept(row, column) is { } text ? new(file, Encoding.UTF8.GetBytes(text)) : null;

    private static string? Kept(DbDataReader row, string column) =>
        PlaceOf(row, column) is >= 0 and var i ? row.Text(i) : null;

    private static int PlaceOf(DbDataReader row, string column) =>
        Enumerable.Range(0, row.FieldCount).FirstOrDefault(i => row.GetName(i) == column, -1);
}
