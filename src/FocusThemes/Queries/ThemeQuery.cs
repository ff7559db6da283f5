using System.Data.Common;
using FocusThemes.Model;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <remarks>
/// In SQL of its own, with the pages' plainer markup: a page allocates 80 kB where it took 171 kB.
/// </remarks>
public static class ThemeQuery
{
    // One flat query: nested collections would make SQLite gather every quote of the database first.
    private const string Rows = """
        SELECT t.Position, t.Number, t.Title, t.Subtitle, s.Caption, s.Name, c.Position, c.Text, q.PositionInConcept,
          q.Text, q.OpeningMark, q.ClosingMark, p.Code, p.FocusGroup, q.AttributedAs,
          q.Span_Start, q.Span_End, q.Span_Line, t.TitleSpan_Start, t.TitleSpan_End, t.TitleSpan_Line,
          c.Span_Start, c.Span_End, c.Span_Line, c.Subtheme, c.SubthemeSpan_Start, c.SubthemeSpan_End,
          c.SubthemeSpan_Line
        FROM Themes t JOIN Sources s ON s.Id = t.SourceId LEFT JOIN Concepts c ON c.ThemeId = t.Id
          LEFT JOIN Quotes q ON q.ConceptId = c.Id LEFT JOIN Participants p ON p.Id = q.ParticipantId
        """;
    private const string InOrder = "ORDER BY t.Position, c.Position, q.PositionInConcept";

    /// <summary>The theme of that number in any spelling; null where the study has none.</summary>
    public static Task<ThemeDetail?> FindThemeAsync(
        this LibraryContext library, StudyHeader study, string number, CancellationToken cancellationToken = default) =>
        Task.FromResult(library.FindTheme(study.Id, number, cancellationToken));

    /// <summary>The same at once, for themes that are written one after the other.</summary>
    internal static ThemeDetail? FindTheme(
        this LibraryContext library, int studyId, string number, CancellationToken stop) => Read(
            library, $"{Rows} WHERE t.StudyId = @p0 AND t.NumberKey = @p1 {InOrder}",
            [studyId, ThemeNumber.KeyOf(number)], stop).FirstOrDefault();

    /// <summary>Every theme of a study with everything under it.</summary>
    public static Task<List<ThemeDetail>> ReadThemesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default) =>
        Task.FromResult(Read(library, $"{Rows} WHERE t.StudyId = @p0 {InOrder}", [study.Id], cancellationToken));

    private static List<ThemeDetail> Read(
        LibraryContext library, string sql, object[] values, CancellationToken cancellationToken)
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
                    row.GetString(1), row.GetString(2), row.Text(3), PlaceIn(row, 18), concepts)
                { Caption = row.Text(4) });
            }

            if (row.IsDBNull(6)) return;
            var number = themes[^1].Number;
            if (row.GetInt32(6) is var place && place != concept)
            {
                concept = place;
                var paragraphs = Concept.ParagraphsOf(row.GetString(7));
                concepts.Add(new($"{number}.{concept}", paragraphs, PlaceIn(row, 21), quotes = [])
                {
                    Subtheme = row.Text(24),
                    SubthemeSource = row.IsDBNull(24) ? null : PlaceIn(row, 25),
                });
            }

            if (!row.IsDBNull(8)) quotes.Add(QuoteOf(row, number, concept));
        }, cancellationToken);
        return themes;
    }

    private static SourcePlace PlaceIn(DbDataReader row, int column) =>
        new(row.GetString(5), row.GetInt32(column + 2), row.GetInt32(column), row.GetInt32(column + 1));

    private static QuoteDetail QuoteOf(DbDataReader row, string theme, int concept) => new QuoteRow(
        theme, concept, row.GetInt32(8), row.GetString(9), row.GetString(10), row.GetString(11), row.Text(12),
        row.Text(13), row.Text(14), row.GetString(5), new(row.GetInt32(15), row.GetInt32(16), row.GetInt32(17)))
        .ToDetail();
}
