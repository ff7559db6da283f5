using System.Data.Common;
using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Themes;

/// <remarks>
/// In SQL of its own, with the pages' plainer markup: a page allocates 80 kB where it took 171 kB.
/// </remarks>
public static class ThemeQuery
{
    /// <summary>Ids of the other concepts that the quote <c>q</c> stands under, parted by blanks; null for none.</summary>
    /// <remarks>Most quotes have none: making ready to sort nothing took half of a list's time.</remarks>
    internal const string Further = """
        iif(EXISTS (SELECT 1 FROM FurtherPlaces WHERE QuoteId = q.Id),
          (SELECT group_concat(ot.Number || '.' || oc.Position, ' ' ORDER BY ot.Position, oc.Position) FROM FurtherPlaces o
          JOIN Concepts oc ON oc.Id = o.ConceptId JOIN Themes ot ON ot.Id = oc.ThemeId WHERE o.QuoteId = q.Id), NULL)
        """;

    private const string Columns = $"""
        t.Position, {QuoteRow.Columns}, coalesce(d.Name, s.Name), {QuoteRow.Beside},
          t.Title, t.Subtitle, s.Caption, s.Name, t.TitleSpan_Start, t.TitleSpan_End, t.TitleSpan_Line,
          c.Text, c.Span_Start, c.Span_End, c.Span_Line, c.Subtheme, c.SubthemeSpan_Start, c.SubthemeSpan_End,
          c.SubthemeSpan_Line
        """;

    /// <summary>The theme of that number in any spelling; null where the study has none.</summary>
    public static Task<ThemeDetail?> FindThemeAsync(
        this LibraryContext library, StudyHeader study, string number, CancellationToken cancellationToken = default) =>
        Task.FromResult(library.FindTheme(study.Id, number, cancellationToken));

    /// <summary>The same without the quotes up to a place, and with no more than some.</summary>
    /// <param name="after">Null for the first page.</param>
    /// <param name="most">Quotes, and concepts without any.</param>
    /// <returns>The place that the next page begins after; null where there is none.</returns>
    public static Task<(ThemeDetail? Theme, PlaceInTheme? Next)> FindThemePageAsync(
        this LibraryContext library, StudyHeader study, string number, PlaceInTheme? after, int most,
        CancellationToken cancellationToken = default)
    {
        var (concept, quote) = after ?? new(0, 0);
        var rows = 0;
        var last = new PlaceInTheme(0, 0);
        PlaceInTheme? next = null;
        var theme = Read(
            library, Rows("t.StudyId = @p0 AND t.NumberKey = @p1", "(c.Position > @p2 OR (c.Position = @p2 AND {0} > @p3))", most + 1),
            [study.Id, ThemeNumber.KeyOf(number), concept, quote], cancellationToken, (at, place) =>
            {
                if (rows++ == most) next = last;
                last = new(at, place);
                return next is null;
            }).FirstOrDefault();
        return Task.FromResult((theme, next));
    }

    /// <summary>The same at once, for themes that are written one after the other.</summary>
    internal static ThemeDetail? FindTheme(
        this LibraryContext library, int studyId, string number, CancellationToken stop) => Read(
            library, Rows("t.StudyId = @p0 AND t.NumberKey = @p1"),
            [studyId, ThemeNumber.KeyOf(number)], stop).FirstOrDefault();

    /// <summary>Every theme of a study with everything under it.</summary>
    public static Task<List<ThemeDetail>> ReadThemesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default) =>
        Task.FromResult(Read(library, Rows("t.StudyId = @p0"), [study.Id], cancellationToken));

    // Flat queries, whose order is that of the indexes: nested collections would make SQLite gather every quote of the
    // database first. Quotes of other concepts are merged in by their places.
    private static string Rows(string where, string? range = null, int most = -1) =>
        $"""
        SELECT {Columns}, q.PositionInConcept AS Place, NULL, NULL
        FROM Themes t JOIN Sources s ON s.Id = t.SourceId LEFT JOIN Concepts c ON c.ThemeId = t.Id
          LEFT JOIN Quotes q ON q.ConceptId = c.Id LEFT JOIN Participants p ON p.Id = q.ParticipantId
          LEFT JOIN Sources d ON d.Id = q.SourceId
        WHERE {where}{(range is null ? "" : $" AND (c.Id IS NULL OR {string.Format(CultureInfo.InvariantCulture, range, "q.PositionInConcept")})")}
        UNION ALL SELECT {Columns}, f.Position, ht.Number, h.Position
        FROM Themes t JOIN Sources s ON s.Id = t.SourceId JOIN Concepts c ON c.ThemeId = t.Id
          JOIN FurtherPlaces f ON f.ConceptId = c.Id JOIN Quotes q ON q.Id = f.QuoteId
          JOIN Concepts h ON h.Id = q.ConceptId JOIN Themes ht ON ht.Id = h.ThemeId
          LEFT JOIN Participants p ON p.Id = q.ParticipantId LEFT JOIN Sources d ON d.Id = q.SourceId
        WHERE {where}{(range is null ? "" : $" AND {string.Format(CultureInfo.InvariantCulture, range, "f.Position")}")}
        ORDER BY 1, 3, 33 LIMIT {most.ToString(CultureInfo.InvariantCulture)}
        """;

    private static List<ThemeDetail> Read(
        LibraryContext library, string sql, object[] values, CancellationToken cancellationToken, Func<int, int, bool>? takes = null)
    {
        var themes = new List<ThemeDetail>();
        var (concepts, quotes) = (new List<ConceptDetail>(), new List<QuoteDetail>());
        var (theme, concept) = (-1, -1);
        library.ReadRaw(sql, values, (row, _) =>
        {
            if (row.GetInt32(0) is var position && position != theme)
            {
                (theme, concept) = (position, -1);
                concepts = [];
                themes.Add(new(
                    row.GetString(1), row.GetString(17), row.Text(18), PlaceIn(row, 21), concepts)
                { Caption = row.Text(19) });
            }

            if (row.IsDBNull(2) || takes?.Invoke(row.GetInt32(2), row.IsDBNull(32) ? 0 : row.GetInt32(32)) == false) return;
            var number = themes[^1].Number;
            if (row.GetInt32(2) is var place && place != concept)
            {
                concept = place;
                var paragraphs = Concept.ParagraphsOf(row.GetString(24));
                concepts.Add(new($"{number}.{concept}", paragraphs, PlaceIn(row, 25), quotes = [])
                {
                    Subtheme = row.Text(28),
                    SubthemeSource = row.IsDBNull(28) ? null : PlaceIn(row, 29),
                });
            }

            if (row.IsDBNull(3)) return;
            // By the place that it belongs to first, wherever it stands.
            var quote = QuoteRow.Read(row, 1);
            if (!row.IsDBNull(33)) quote = quote with { Theme = row.GetString(33), Concept = row.GetInt32(34) };
            quotes.Add(quote.ToDetail(row, 1).SeenFrom($"{number}.{concept}", row.GetInt32(32)));
        }, cancellationToken);
        return themes;
    }

    private static SourcePlace PlaceIn(DbDataReader row, int column) => new(
        row.GetString(20), row.GetInt32(column + 2), row.GetInt32(column), row.GetInt32(column + 1));
}
