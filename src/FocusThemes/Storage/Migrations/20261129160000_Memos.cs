using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <summary>What researchers note on quotes, documents and people is found by its words.</summary>
    public partial class Memos : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Not known to EF, as the word indexes are not: one of the three last columns says what a memo is on.
            migrationBuilder.Sql(
                """
                CREATE TABLE Memos (
                  Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                  StudyId INTEGER NOT NULL REFERENCES Studies(Id) ON DELETE CASCADE,
                  Text TEXT NOT NULL, IndexedText TEXT,
                  QuoteId INTEGER, SourceId INTEGER, ParticipantId INTEGER)
                """);
            migrationBuilder.Sql("CREATE INDEX IX_Memos_StudyId ON Memos(StudyId)");
            migrationBuilder.Sql(
                """
                CREATE VIEW MemoTexts AS SELECT m.Id, m.StudyId, coalesce(m.IndexedText, m.Text) AS Words,
                  'q0 t' || hex(t.NumberKey) || '0 s' || m.StudyId || '0' AS Marks
                FROM Memos m LEFT JOIN Quotes q ON q.Id = m.QuoteId LEFT JOIN Concepts c ON c.Id = q.ConceptId
                  LEFT JOIN Themes t ON t.Id = c.ThemeId
                """);
            migrationBuilder.Sql(
                "CREATE VIRTUAL TABLE MemoWords USING fts5(Words, Marks, content='MemoTexts', content_rowid='Id', "
                + "tokenize=\"porter unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2\")");
            // Those that are there are indexed with everything else, since the edition of the index is a new one.
            migrationBuilder.Sql(
                """
                INSERT INTO Memos(StudyId, Text, QuoteId, SourceId, ParticipantId)
                SELECT t.StudyId, q.Memo, q.Id, NULL, NULL FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId
                  JOIN Themes t ON t.Id = c.ThemeId WHERE q.Memo IS NOT NULL
                UNION ALL SELECT StudyId, Memo, NULL, Id, NULL FROM Sources WHERE Memo IS NOT NULL
                UNION ALL SELECT p.StudyId, a.value ->> 'Value', NULL, NULL, p.Id FROM Participants p
                  JOIN json_each(iif(p.AttributesJson = '', '[]', p.AttributesJson)) a WHERE a.value ->> 'Name' = 'memo'
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE MemoWords");
            migrationBuilder.Sql("DROP VIEW MemoTexts");
            migrationBuilder.Sql("DROP TABLE Memos");
        }
    }
}
