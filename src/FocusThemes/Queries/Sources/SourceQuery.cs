using System.Text;
using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>A theme's title, a part of it, a concept or a quote, as a stretch of a source was read.</summary>
/// <param name="Name">"quote 7.2.1".</param>
/// <param name="Anchor">The anchor of the record in the source.</param>
/// <param name="Id">The number of the record in its theme; empty for the theme itself.</param>
public sealed record SourceRecord(string Name, string Anchor, string Theme, string Id, int Start, int End);

/// <summary>A stretch of one line.</summary>
/// <param name="Record">Null for structure, and for what was not understood.</param>
/// <param name="IsFirst">True where the record begins.</param>
/// <param name="GoesOn">True where the record goes on below.</param>
/// <param name="Participant">The code of whoever an attribution names; null for all else, and where that is not sure.
/// </param>
public sealed record SourcePiece(
    PassageKind Kind, string Text, SourceRecord? Record, bool IsFirst, bool GoesOn, string? Participant = null)
{
    /// <summary>Other records that begin here, around <see cref="Record"/>: quotes that overlap it.</summary>
    public IReadOnlyList<SourceRecord> Around { get; init; } = [];
}

/// <summary>A source as it came, line by line, with what was read from each stretch of it.</summary>
/// <param name="Names">The names of all sources of the study, in order.</param>
/// <param name="From">Number of the first of <paramref name="Lines"/>.</param>
/// <param name="LineCount">The number of lines of the whole source.</param>
/// <param name="AccountedFor">In UTF-16 units.</param>
/// <param name="Hidden">What became of that which its form does not show.</param>
public sealed record SourceView(
    string Name, string Sha256, IReadOnlyList<string> Names, int From, IReadOnlyList<IReadOnlyList<SourcePiece>> Lines,
    int LineCount, Share AccountedFor, HiddenParts Hidden)
{
    /// <summary>More are parted into pages.</summary>
    public const int LinesOnPage = SourcePage.Lines;

    public SourceForm Form { get; init; }

    /// <summary>What researchers note on the document; null for nothing.</summary>
    public string? Memo { get; init; }

    /// <summary>"92% in records, 6% marks, headings and spaces, 2% notes".</summary>
    public required string Parts { get; init; }

    /// <summary>The same lines as the rows and cells that the source's form makes plain; none for running text.</summary>
    public IReadOnlyList<SourceTable> Tables { get; init; } = [];

    /// <summary>Lines of the whole source with which another printed page begins; none for a form without pages.</summary>
    public IReadOnlyList<LinePage> Pages { get; init; } = [];

    /// <summary>The printed page that begins with a line; null where it stands on the same as the one above.</summary>
    public int? PageFrom(int line) => Pages.LastOrDefault(page => page.Line <= line) is { } page && (page.Line == line || line == From)
        ? page.Page : null;

    /// <summary>The first line of the page that has the line.</summary>
    public static int FirstOf(int line) => line < 1 ? 1 : ((line - 1) / LinesOnPage * LinesOnPage) + 1;
}

public static class SourceQuery
{
    // What stands in the lines, and before it the last quote above them that names somebody: an attribution may stand alone
    // on the first line.
    private const string Records =
        """
        SELECT q.Span_Start, p.Code, q.AttributedAs FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
          JOIN Quotes q ON q.ConceptId = c.Id JOIN Participants p ON p.Id = q.ParticipantId
          WHERE @p1 > 0 AND t.SourceId = @p0 AND q.SourceId IS NULL AND q.Span_Start < @p1 ORDER BY q.Span_Start DESC LIMIT 1;
        SELECT 'title of theme ', Number, 't', Number, '', TitleSpan_Start, TitleSpan_End, NULL, NULL FROM Themes
          WHERE SourceId = @p0 AND TitleSpan_End > @p1 AND TitleSpan_Start < @p2
        UNION ALL SELECT 'subtitle of theme ', Number, 's', Number, '', SubtitleSpan_Start, SubtitleSpan_End, NULL, NULL
          FROM Themes WHERE SourceId = @p0 AND SubtitleSpan_End > @p1 AND SubtitleSpan_Start < @p2
        UNION ALL SELECT 'subtheme from concept ', Number, 'p', Number || '.' || min(c.Position),
          'p' || Number || '.' || min(c.Position), c.SubthemeSpan_Start, c.SubthemeSpan_End,
          NULL, NULL
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
          WHERE t.SourceId = @p0 AND c.SubthemeSpan_End > @p1 AND c.SubthemeSpan_Start < @p2 GROUP BY t.Id, c.SubthemeSpan_Start
        UNION ALL SELECT 'concept ', Number, 'c', Number || '.' || c.Position, Number || '.' || c.Position,
          c.Span_Start, c.Span_End, NULL, NULL FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
          WHERE t.SourceId = @p0 AND c.Span_End > @p1 AND c.Span_Start < @p2
        UNION ALL SELECT 'quote ', Number, 'q', Number || '.' || c.Position || '.' || q.PositionInConcept,
          Number || '.' || c.Position || '.' || q.PositionInConcept, q.Span_Start, q.Span_End,
          p.Code, q.AttributedAs
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id JOIN Quotes q ON q.ConceptId = c.Id
          LEFT JOIN Participants p ON p.Id = q.ParticipantId WHERE t.SourceId = @p0 AND q.SourceId IS NULL
            AND q.Span_End > @p1 AND q.Span_Start < @p2
        UNION ALL SELECT 'quote ', Number, 'q', Number || '.' || c.Position || '.' || q.PositionInConcept,
          Number || '.' || c.Position || '.' || q.PositionInConcept, q.Span_Start, q.Span_End, NULL, NULL
          FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId WHERE q.SourceId = @p0
            AND q.Span_End > @p1 AND q.Span_Start < @p2
        ORDER BY 6, 7 DESC
        """;

    /// <param name="name">Null for the study's first source.</param>
    /// <param name="line">Any line of the page that is wanted; the last page where there are not so many.</param>
    /// <returns>The source; null where the study has none of that name.</returns>
    public static async Task<SourceView?> FindSourceAsync(
        this LibraryContext library, StudyHeader study, string? name, int line = 1,
        CancellationToken cancellationToken = default)
    {
        var names = new List<string>();
        SourceView? view = null;
        var (id, page, text) = (0, (SourcePage?)null, new StringBuilder());
        var passages = new List<Passage>();
        await library.ReadRawAsync(
            """
            SELECT Name FROM Sources WHERE StudyId = @p0 ORDER BY Position;
            SELECT Id, Name, Sha256, LineCount, Characters, NotUnderstood, Hidden, Form, Memo, KindsJson, PagesJson FROM Sources
              WHERE StudyId = @p0 AND @p1 IN ('', Name) ORDER BY Position LIMIT 1;
            SELECT p.Start, p.Data FROM SourcePages f JOIN SourcePages p
              ON p.SourceId = f.SourceId AND p.Number >= f.Number AND (p.Number = f.Number OR p.Start < f.Until)
              WHERE f.SourceId = (SELECT Id FROM Sources WHERE StudyId = @p0 AND @p1 IN ('', Name) ORDER BY Position LIMIT 1)
              AND f.Number = min(@p2, (SELECT max(Number) FROM SourcePages n WHERE n.SourceId = f.SourceId)) ORDER BY p.Number
            """, [study.Id, name ?? "", (SourceView.FirstOf(line) - 1) / SourceView.LinesOnPage], (row, statement) =>
            {
                if (statement == 0)
                {
                    names.Add(row.GetString(0));
                }
                else if (statement == 1)
                {
                    id = row.GetInt32(0);
                    var count = row.GetInt32(3);
                    view = new(
                        row.GetString(1), row.GetString(2), names, SourceView.FirstOf(Math.Min(line, count)), [], count,
                        Share.AllBut(row.GetInt32(5), row.GetInt32(4)), (HiddenParts)row.GetInt32(6))
                    {
                        Form = (SourceForm)row.GetInt32(7),
                        Memo = row.Text(8),
                        Parts = SourceAccount.PartsOf(KindsJson.Read(row.GetString(9))),
                        Pages = [.. JsonSerializer.Deserialize<int[][]>(row.GetString(10))!.Select(at => new LinePage(at[0], at[1]))],
                    };
                }
                else
                {
                    var read = SourcePage.Read(row.GetInt32(0), row.GetFieldValue<byte[]>(1));
                    page ??= read;
                    text.Append(read.Text);
                    passages.AddRange(read.Passages);
                }
            }, cancellationToken);
        if (view is null || page is null) return null;
        var window = new SourceWindow(view.From, page.Start, text.ToString());
        var (records, said) = (new List<SourceRecord>(), new List<SaidBy>());
        await library.ReadRawAsync(Records, [id, window.Start, window.End], (row, statement) =>
        {
            if (statement == 0)
            {
                said.Add(new(row.GetInt32(0), row.GetString(1), row.Text(2) ?? row.GetString(1)));
                return;
            }

            records.Add(new(
                row.GetString(0) + row.GetString(3), row.GetString(2) + row.GetString(3), row.GetString(1), row.GetString(4),
                row.GetInt32(5), row.GetInt32(6)));
            if (!row.IsDBNull(7)) said.Add(new(row.GetInt32(5), row.GetString(7), row.Text(8) ?? row.GetString(7)));
        }, cancellationToken);
        // A quote that goes on from above stands before the last one above, where quotes overlap.
        said.Sort((one, other) => one.Start.CompareTo(other.Start));
        var pieces = PiecesOf(
            window, passages, records, new Attributions(window, said), SourceTable.LastLine(page.Grids, window, view.LineCount));
        return view with
        {
            Lines = pieces.Take(SourceView.LinesOnPage).Select(SourcePieces).ToList(),
            Tables = SourceTable.Of(page.Grids, pieces, window),
        };
    }

    /// <summary>The bytes of a source as they came; null where the study has no source of that name.</summary>
    public static async Task<SourceBytes?> ReadBytesAsync(
        this LibraryContext library, StudyHeader study, string name, CancellationToken cancellationToken = default)
    {
        SourceBytes? found = null;
        await library.ReadRawAsync("SELECT Bytes, Hidden FROM Sources WHERE StudyId = @p0 AND Name = @p1", [study.Id, name],
            (row, _) => found = SourceBytes.Of(row.GetFieldValue<byte[]>(0), (HiddenParts)row.GetInt32(1)), cancellationToken);
        return found;
    }

    private static IReadOnlyList<SourcePiece> SourcePieces(List<PlacedPiece> line) => line.ConvertAll(placed => placed.Piece);

    // Passages and records are in the order of the text, so that both are walked through once. Of quotes that overlap, a
    // passage is of the one that began last.
    private static List<List<PlacedPiece>> PiecesOf(
        SourceWindow text, IReadOnlyList<Passage> passages, List<SourceRecord> records, Attributions attributions, int until)
    {
        var from = text.From;
        var (number, next) = (from, 0);
        var lines = Enumerable.Range(from, until - from + 1).Select(_ => new List<PlacedPiece>()).ToList();
        var (open, begun) = (new Stack<SourceRecord>(), new HashSet<SourceRecord>(ReferenceEqualityComparer.Instance));
        var beginning = new List<SourceRecord>();
        foreach (var passage in passages)
        {
            beginning.Clear();
            for (; next < records.Count && records[next].Start <= passage.Start; next++)
            {
                if (records[next].End <= passage.Start) continue;
                open.Push(records[next]);
                beginning.Add(records[next]);
            }

            while (open.TryPeek(out var ended) && ended.End <= passage.Start) open.Pop();
            var record = passage.Kind is not PassageKind.Blank && open.TryPeek(out var top) ? top : null;
            for (var start = passage.Start; start < passage.End;)
            {
                var length = text.Between(start, passage.End).IndexOfAny('\r', '\n');
                var end = length < 0 ? passage.End : start + length;
                if (end > start && number <= until)
                {
                    var by = passage.Kind == PassageKind.Attribution ? attributions.Of(start, end) : null;
                    lines[number - from].Add(new(
                        new(passage.Kind, text.Between(start, end).ToString(), record, record is not null && begun.Add(record), record?.End > end, by)
                        {
                            Around = record is null || beginning.Count < 2 ? [] : [.. beginning.Where(other => begun.Add(other))],
                        }, start));
                }

                if (length < 0) break;
                number++;
                start = end + (text.At(end) == '\r' && end + 1 < text.End && text.At(end + 1) == '\n' ? 2 : 1);
            }
        }

        return lines;
    }
}
