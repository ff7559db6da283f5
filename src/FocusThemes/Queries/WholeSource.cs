using System.Data.Common;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A source's text as decoded, without its byte order mark; what is not for readers is blackened.</summary>
public sealed record WholeSource(string Name, string Text);

/// <summary>When a library came by a study, in UTC; null where it was not yet noted.</summary>
/// <param name="Added">When it first had a study of this slug.</param>
/// <param name="Read">When its texts came that it has now.</param>
public sealed record StudyDates(DateTime? Added, DateTime? Read);

/// <summary>Every source of a study, in order, and when they came.</summary>
public sealed record WholeSources(IReadOnlyList<WholeSource> Sources, StudyDates Dates);

public static class WholeSourceQuery
{
    internal const string Dated = """
        SELECT AddedAt, coalesce((SELECT max(ReplacedAt) FROM EarlierReadings r WHERE r.Slug = s.Slug), AddedAt)
        FROM Studies s WHERE Id = @p0
        """;

    public static async Task<WholeSources> ReadSourcesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var dates = new StudyDates(null, null);
        var sources = new List<WholeSource>();
        await library.ReadRawAsync(
            $"""
            {Dated};
            SELECT Name, Bytes, Hidden, Passages, Form FROM Sources WHERE StudyId = @p0 ORDER BY Position
            """, [study.Id],
            (row, statement) =>
            {
                if (statement == 0) dates = DatesIn(row);
                else sources.Add(SourceIn(row, cancellationToken));
            }, cancellationToken);
        return new(sources, dates);
    }

    internal static StudyDates DatesIn(DbDataReader row) => new(Date(row, 0), Date(row, 1));

    internal static WholeSource SourceIn(DbDataReader row, CancellationToken cancellationToken)
    {
        var text = SourceText.Of(
            row.GetString(0), row.GetFieldValue<byte[]>(1), (HiddenParts)row.GetInt32(2), (SourceForm)row.GetInt32(4), cancellationToken);
        return new(row.GetString(0), SourceText.Shown(text, PassageText.Read(row.GetString(3))));
    }

    private static DateTime? Date(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);
}
