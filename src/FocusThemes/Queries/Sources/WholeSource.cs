using System.Data.Common;
using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Projects;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>A source's text as decoded, without its byte order mark; what is not for readers is blackened.</summary>
/// <param name="Pages">Its text in pieces, each read when it is asked for; a piece ends where a line does.</param>
public sealed record WholeSource(string Name, IEnumerable<string> Pages)
{
    public WholeSource(string name, string text)
        : this(name, [text])
    {
    }

    /// <summary>Put together anew each time.</summary>
    public string Text => string.Concat(Pages);
}

/// <summary>When a library came by a study, in UTC; null where it was not yet noted.</summary>
/// <param name="Added">When it first had a study of this slug.</param>
/// <param name="Read">When its texts came that it has now.</param>
public sealed record StudyDates(DateTime? Added, DateTime? Read)
{
    // A file that told when it was written would never be the same twice.
    private static readonly DateTime Undated = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The day that files tell, in the place of that on which they are made.</summary>
    public DateOnly ReadOn => DateOnly.FromDateTime(Known(Read));

    /// <summary>The same one always where a date is not known.</summary>
    public static DateTime Known(DateTime? date) => date ?? Undated;
}

/// <summary>The sources of a study, in order, and when they came.</summary>
public sealed record WholeSources(IReadOnlyList<WholeSource> Sources, StudyDates Dates)
{
    /// <summary>All that was taken over of the project that the study came in as, whose documents are its sources; null where
    /// it came in otherwise, or has tables as well.</summary>
    public Project? Project { get; init; }
}

/// <summary>A study that came in as a project: all that was taken over of it, its texts as they may be given to readers.</summary>
public sealed record WholeProject(Project Project, StudyDates Dates)
{
    /// <summary>The quotes that its passages became, by source, start and end.</summary>
    public IReadOnlyDictionary<(string Source, int Start, int End), QuoteDetail> Quotes { get; init; } =
        new Dictionary<(string, int, int), QuoteDetail>();
}

public static class WholeSourceQuery
{
    /// <summary>What <see cref="CodesIn"/> reads, with the values of <see cref="ValuesOf"/>.</summary>
    internal const string CodesAlone = """
        SELECT Name, Packed FROM Sources WHERE StudyId = @p0 AND Form = @p1
          AND NOT EXISTS (SELECT 1 FROM Sources t WHERE t.StudyId = @p0 AND t.Form = @p2)
        """;

    private const string Dated = """
        SELECT AddedAt, coalesce((SELECT max(ReplacedAt) FROM EarlierReadings r WHERE r.Slug = s.Slug), AddedAt)
        FROM Studies s WHERE Id = @p0
        """;

    public static async Task<WholeSources> ReadSourcesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var dates = new StudyDates(null, null);
        var sources = new List<WholeSource>();
        // As they are stored, a third of their size: they are unpacked while they are written.
        var pages = new Dictionary<int, List<byte[]>>();
        (string Name, byte[] Bytes)? codes = null;
        var hasTables = false;
        await library.ReadRawAsync(
            $"""
            {Dated};
            SELECT s.Id, p.Data FROM Sources s JOIN SourcePages p ON p.SourceId = s.Id WHERE s.StudyId = @p0 ORDER BY s.Id, p.Number;
            SELECT Id, Name, Form, iif(Form = @p1, Packed, NULL) FROM Sources WHERE StudyId = @p0 ORDER BY Position
            """, [study.Id, (int)SourceForm.Codes],
            (row, statement) =>
            {
                if (statement == 0) dates = new(Date(row, 0), Date(row, 1));
                else if (statement == 1)
                {
                    if (!pages.TryGetValue(row.GetInt32(0), out var before)) pages.Add(row.GetInt32(0), before = []);
                    before.Add(row.GetFieldValue<byte[]>(1));
                }
                else
                {
                    if (!row.IsDBNull(3)) codes = (row.GetString(1), row.Unpacked(3));
                    sources.Add(new(row.GetString(1), pages.GetValueOrDefault(row.GetInt32(0), []).Select(SourcePage.TextOf)));
                    hasTables |= row.GetInt32(2) == (int)SourceForm.AsItCame;
                }
            }, cancellationToken);
        // Codes stand before their documents.
        if (codes is not var (name, bytes) || hasTables) return new(sources, dates);
        var documents = sources.Where(source => source.Name != name)
            .ToDictionary(source => source.Name, source => source.Text, StringComparer.Ordinal);
        return new([.. sources.Where(source => source.Name != name)], dates)
        {
            Project = ProjectJson.Read(name, bytes, cancellationToken, documents.GetValueOrDefault),
        };
    }

    /// <summary>When the library came by a study.</summary>
    public static async Task<StudyDates> ReadDatesAsync(this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var dates = new StudyDates(null, null);
        await library.ReadRawAsync(Dated, [study.Id], (row, _) => dates = new(Date(row, 0), Date(row, 1)), cancellationToken);
        return dates;
    }

    /// <summary>The project that a study came in as, without its texts; null as above.</summary>
    public static async Task<Project?> ReadCodesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        Project? project = null;
        await library.ReadRawAsync(
            CodesAlone, ValuesOf(study), (row, _) => project = CodesIn(row, cancellationToken), cancellationToken);
        return project;
    }

    internal static object[] ValuesOf(StudyHeader study) => [study.Id, (int)SourceForm.Codes, (int)SourceForm.AsItCame];

    internal static Project CodesIn(DbDataReader row, CancellationToken stop) =>
        ProjectJson.Read(row.GetString(0), row.Unpacked(1), stop);

    private static DateTime? Date(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);
}
