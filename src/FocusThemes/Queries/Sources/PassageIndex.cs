using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Sources;

/// <summary>The full-text indexes beside that of participants' words.</summary>
internal static class PassageIndex
{
    /// <summary>Whatever is not of participants.</summary>
    public static IReadOnlyList<SearchKind> Kinds { get; } = [SearchKind.Concepts, SearchKind.Titles, SearchKind.Memos];

    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Concepts => "ConceptWords",
        SearchKind.Titles => "TitleWords",
        _ => "MemoWords",
    };

    public static Dictionary<SearchKind, Total> Totals(HitLists hits) =>
        Kinds.ToDictionary(kind => kind, kind => Total.OfCapped(hits.Beside.GetValueOrDefault(kind), Total.ExactBeside));

    /// <summary>Rows of the ids in @p3: id, study, theme's number and title, place of the concept, text, part of the theme;
    /// of a memo also the quote's place and the name of the source or the code of the participant.</summary>
    public static string Rows(SearchKind kind) => kind switch
    {
        SearchKind.Concepts =>
            """
            SELECT c.Id, t.StudyId, t.Number, t.Title, c.Position, c.Text, c.Subtheme, NULL, NULL, NULL FROM Concepts c
            JOIN Themes t ON t.Id = c.ThemeId WHERE c.Id IN (SELECT value FROM json_each(@p3))
            """,
        SearchKind.Titles =>
            """
            SELECT t.Id * 2 AS Id, t.StudyId, t.Number, t.Title, NULL,
              t.Title || coalesce(char(10) || t.Subtitle, ''), NULL, NULL, NULL, NULL
            FROM Themes t WHERE t.Id IN (SELECT value / 2 FROM json_each(@p3) WHERE value % 2 = 0)
            UNION ALL SELECT s.Id * 2 + 1, s.Id, NULL, NULL, NULL, s.Title, NULL, NULL, NULL, NULL FROM Studies s
            WHERE s.Id IN (SELECT value / 2 FROM json_each(@p3) WHERE value % 2 = 1)
            """,
        _ =>
            """
            SELECT m.Id, m.StudyId, t.Number, t.Title, c.Position, m.Text, c.Subtheme, q.PositionInConcept, s.Name, p.Code
            FROM Memos m LEFT JOIN Quotes q ON q.Id = m.QuoteId LEFT JOIN Concepts c ON c.Id = q.ConceptId
              LEFT JOIN Themes t ON t.Id = c.ThemeId LEFT JOIN Sources s ON s.Id = m.SourceId
              LEFT JOIN Participants p ON p.Id = m.ParticipantId
            WHERE m.Id IN (SELECT value FROM json_each(@p3))
            """,
    };
}
