using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WordIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // In a migration of its own: a table that views name cannot be made anew.
            // Words of quotes, concepts and titles for searching. Each row carries marks of where it belongs ("p" with the
            // participant's code in hexadecimal, "g" the focus group, "t" the theme's number, "s" the study, "q0" always),
            // so that one intersection in the index answers words and filters. The last 0 keeps a mark from being taken
            // for an English word and stemmed.
            migrationBuilder.Sql(
                """
                CREATE VIEW QuoteTexts AS SELECT q.Id, coalesce(q.IndexedText, q.Text) AS Words,
                  'q0 t' || hex(t.NumberKey) || '0 p' || hex(p.CodeKey) || '0 g' || hex(p.FocusGroup) || '0' AS Marks
                FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
                  LEFT JOIN Participants p ON p.Id = q.ParticipantId
                """);
            migrationBuilder.Sql(
                """
                CREATE VIEW ConceptTexts AS SELECT c.Id, t.StudyId, coalesce(c.IndexedText, c.Text) AS Words,
                  'q0 t' || hex(t.NumberKey) || '0 s' || t.StudyId || '0' AS Marks
                FROM Concepts c JOIN Themes t ON t.Id = c.ThemeId
                """);
            migrationBuilder.Sql(
                """
                CREATE VIEW TitleTexts AS
                SELECT Id * 2 AS Id, StudyId,
                  coalesce(IndexedTitle, Title || coalesce(char(10) || Subtitle, '')) AS Words,
                  'q0 t' || hex(NumberKey) || '0 s' || StudyId || '0' AS Marks FROM Themes
                UNION ALL
                SELECT Id * 2 + 1, Id, coalesce(IndexedTitle, Title), 'q0 s' || Id || '0' FROM Studies
                """);
            foreach (var (index, content) in new[]
                { ("QuoteWords", "QuoteTexts"), ("ConceptWords", "ConceptTexts"), ("TitleWords", "TitleTexts") })
            {
                // Marks of Hindi and other scripts belong to their words; said after "categories", which resets it,
                // the removal of diacritics holds.
                migrationBuilder.Sql(
                    $"CREATE VIRTUAL TABLE {index} USING fts5(Words, Marks, content='{content}', content_rowid='Id', " +
                    "tokenize=\"porter unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2\")");
            }

            // Words gathered in memory before they are written, in bytes: an import takes a third less time than with 1 MB.
            migrationBuilder.Sql("INSERT INTO QuoteWords(QuoteWords, rank) VALUES ('hashsize', 67108864)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE QuoteWords");
            migrationBuilder.Sql("DROP TABLE ConceptWords");
            migrationBuilder.Sql("DROP TABLE TitleWords");
            migrationBuilder.Sql("DROP VIEW QuoteTexts");
            migrationBuilder.Sql("DROP VIEW ConceptTexts");
            migrationBuilder.Sql("DROP VIEW TitleTexts");
        }
    }
}
