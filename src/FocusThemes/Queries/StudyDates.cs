using System.Data.Common;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>When a library came by a study, in UTC; null where it was not yet noted.</summary>
/// <param name="Added">When it first had a study of this slug.</param>
/// <param name="Read">When its texts came that it has now.</param>
public sealed record StudyDates(DateTime? Added, DateTime? Read);

public static class StudyDatesQuery
{
    public static async Task<StudyDates> ReadDatesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var dates = new StudyDates(null, null);
        await library.ReadRawAsync(
            """
            SELECT AddedAt, coalesce((SELECT max(ReplacedAt) FROM EarlierReadings r WHERE r.Slug = s.Slug), AddedAt)
            FROM Studies s WHERE Id = @p0
            """, [study.Id], (row, _) => dates = new(Date(row, 0), Date(row, 1)), cancellationToken);
        return dates;

        static DateTime? Date(DbDataReader row, int column) =>
            row.IsDBNull(column) ? null : DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);
    }
}
