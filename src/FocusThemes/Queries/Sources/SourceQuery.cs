using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

public static class SourceQuery
{
    // What stands in the lines, and before it the last quote above them that names somebody: an attribution may stand alone
    // on the first line.
    private const string Records =
        """
        SELECT q.Span_Start, p.Code, q.AttributedAs FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
          JOIN Quotes q ON q.ConceptId = c.Id JOIN Participants p ON p.Id = q.ParticipantId
          WHERE @p1 > 0 AND t.SourceId = @p0 AND q.SourceId IS NULL AND q.Span_Start < @p1 ORDER BY q.Span_Start DESC LIMIT 1;
        SELECT 't', Number, Number, TitleSpan_Start, TitleSpan_End, NULL, NULL FROM Themes
          WHERE SourceId = @p0 AND TitleSpan_End > @p1 AND TitleSpan_Start < @p2
        UNION ALL SELECT 's', Number, Number, SubtitleSpan_Start, SubtitleSpan_End, NULL, NULL
          FROM Themes WHERE SourceId = @p0 AND SubtitleSpan_End > @p1 AND SubtitleSpan_Start < @p2
        UNION ALL SELECT 'p', Number, Number || '.' || min(c.Position), c.SubthemeSpan_Start, c.SubthemeSpan_End, NULL, NULL
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
          WHERE t.SourceId = @p0 AND c.SubthemeSpan_End > @p1 AND c.SubthemeSpan_Start < @p2 GROUP BY t.Id, c.SubthemeSpan_Start
        UNION ALL SELECT 'c', Number, Number || '.' || c.Position, c.Span_Start, c.Span_End, NULL, NULL
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
          WHERE t.SourceId = @p0 AND c.Span_End > @p1 AND c.Span_Start < @p2
        UNION ALL SELECT 'q', Number, Number || '.' || c.Position || '.' || q.PositionInConcept, q.Span_Start, q.Span_End,
          p.Code, q.AttributedAs
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id JOIN Quotes q ON q.ConceptId = c.Id
          LEFT JOIN Participants p ON p.Id = q.ParticipantId WHERE t.SourceId = @p0 AND q.SourceId IS NULL
            AND q.Span_End > @p1 AND q.Span_Start < @p2
        UNION ALL SELECT 'q', Number, Number || '.' || c.Position || '.' || q.PositionInConcept, q.Span_Start, q.Span_End, NULL, NULL
          FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId WHERE q.SourceId = @p0
            AND q.Span_End > @p1 AND q.Span_Start < @p2
        ORDER BY 4, 5 DESC
        """;

    /// <param name="name">Null for the study's first source.</param>
    /// <param name="line">Any line of the page that is wanted; the last page where there are not so many.</param>
    /// <returns>The source; null where the study has none of that name.</returns>
    public static async Task<SourceView?> FindSourceAsync(
        this LibraryContext library, StudyHeader study, string? name, int line = 1,
        CancellationToken cancellationToken = default) => await library.KeepAsync(
            study.Link, (nameof(SourceView), name, SourceView.FirstOf(line)),
            () => library.ReadSourceAsync(study, name, line, cancellationToken), view => view.Bytes);

    private static async Task<SourceView?> ReadSourceAsync(
        this LibraryContext library, StudyHeader study, string? name, int line, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        SourceView? view = null;
        var (id, pages) = (0, new List<SourcePage>());
        await library.ReadRawAsync(
            """
            SELECT Name FROM Sources WHERE StudyId = @p0 ORDER BY Position;
            SELECT Id, Name, Sha256, LineCount, Characters, NotUnderstood, Hidden, Form, Memo, KindsJson, PagesJson FROM Sources
              WHERE StudyId = @p0 AND (@p1 = '' OR Name IN (@p1, @p3)) ORDER BY Name = @p1 DESC, Position LIMIT 1;
            SELECT p.Start, p.Data FROM SourcePages f JOIN SourcePages p
              ON p.SourceId = f.SourceId AND p.Number >= f.Number AND (p.Number = f.Number OR p.Start < f.Until)
              WHERE f.SourceId = (SELECT Id FROM Sources WHERE StudyId = @p0 AND (@p1 = '' OR Name IN (@p1, @p3))
                ORDER BY Name = @p1 DESC, Position LIMIT 1)
              AND f.Number = min(@p2, (SELECT max(Number) FROM SourcePages n WHERE n.SourceId = f.SourceId)) ORDER BY p.Number
            """, [study.Id, name ?? "", (SourceView.FirstOf(line) - 1) / SourceView.LinesOnPage, StudyLink.SourceIn(name ?? "")], (row, statement) =>
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
                    pages.Add(SourcePage.Read(row.GetInt32(0), row.GetFieldValue<byte[]>(1)));
                }
            }, cancellationToken);
        if (view is null || pages.Count == 0) return null;
        var page = SourcePage.Joined(pages);
        var (records, said) = (new List<SourceRecord>(), new List<SaidBy>());
        await library.ReadRawAsync(Records, [id, page.Start, page.End], (row, statement) =>
        {
            if (statement == 0)
            {
                said.Add(new(row.GetInt32(0), row.GetString(1), row.Text(2) ?? row.GetString(1)));
                return;
            }

            records.Add(SourceRecord.Of(row.GetString(0)[0], row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4)));
            if (!row.IsDBNull(5)) said.Add(new(row.GetInt32(3), row.GetString(5), row.Text(6) ?? row.GetString(5)));
        }, cancellationToken);
        return SourceLines.Of(view, page, records, said);
    }

    /// <summary>The bytes of a source as they came; null where the study has no source of that name.</summary>
    public static async Task<SourceBytes?> ReadBytesAsync(
        this LibraryContext library, StudyHeader study, string name, CancellationToken cancellationToken = default)
    {
        SourceBytes? found = null;
        await library.ReadRawAsync("SELECT Packed, Hidden FROM Sources WHERE StudyId = @p0 AND Name IN (@p1, @p2) ORDER BY Name = @p1 DESC LIMIT 1", [study.Id, name, StudyLink.SourceIn(name)],
            (row, _) => found = SourceBytes.Of(row.Unpacked(0), (HiddenParts)row.GetInt32(1)), cancellationToken);
        return found;
    }
}
