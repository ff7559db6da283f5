using System.Globalization;
using FocusThemes.Storage.Indexing;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FocusThemes.Storage.Migrations;

/// <summary>The whole schema. One that is changed gets another name: see <see cref="LibrarySchema"/>.</summary>
[DbContext(typeof(LibraryTables))]
[Migration(LibrarySchema.Current)]
internal sealed class FilesAsTheyCame : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Long values stand last in their rows: what is behind one can only be read by going through it. The length of a
        // source of 76 MB took 100 ms to read.
        migrationBuilder.Sql(
            """
            CREATE TABLE Studies (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              Slug TEXT NOT NULL, Title TEXT NOT NULL, Digest TEXT NOT NULL, Seal TEXT NOT NULL, Edition INTEGER NOT NULL, SortTitle TEXT NOT NULL DEFAULT '', Year INTEGER,
              AddedAt TEXT, FirstQuoteId INTEGER NOT NULL, ThemeCount INTEGER NOT NULL, ConceptCount INTEGER NOT NULL,
              QuoteCount INTEGER NOT NULL, ParticipantCount INTEGER NOT NULL, WordCount INTEGER NOT NULL, IndexedTitle TEXT,
              CitationJson TEXT, HintsJson TEXT, AnswersJson TEXT, HighlightsJson TEXT, PublishJson TEXT, About TEXT, Voices BLOB NOT NULL,
              Lengths BLOB NOT NULL, Documents BLOB NOT NULL, Lines BLOB NOT NULL);
            CREATE UNIQUE INDEX IX_Studies_Slug ON Studies(Slug);
            CREATE INDEX IX_Studies_Listing ON Studies(
              SortTitle, Slug, Year, AddedAt, ThemeCount, ConceptCount, QuoteCount, ParticipantCount);

            CREATE TABLE Sources (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              StudyId INTEGER NOT NULL REFERENCES Studies(Id) ON DELETE CASCADE,
              Position INTEGER NOT NULL, Name TEXT NOT NULL, Form INTEGER NOT NULL, Sha256 TEXT NOT NULL, CameAs TEXT,
              Characters INTEGER NOT NULL, NotUnderstood INTEGER NOT NULL, Hidden INTEGER NOT NULL,
              DoubtfulQuotes INTEGER NOT NULL, DoubtfulCharacters INTEGER NOT NULL, DoubtfulPlaces INTEGER NOT NULL,
              Caption TEXT, Memo TEXT, LineCount INTEGER NOT NULL, KindsJson TEXT NOT NULL, PagesJson TEXT NOT NULL,
              DoubtsJson TEXT, Passages TEXT NOT NULL, Packed BLOB NOT NULL);
            CREATE UNIQUE INDEX IX_Sources_StudyId_Name ON Sources(StudyId, Name);
            CREATE TABLE SourcePages (
              SourceId INTEGER NOT NULL REFERENCES Sources(Id) ON DELETE CASCADE, Number INTEGER NOT NULL,
              Start INTEGER NOT NULL, Until INTEGER NOT NULL, Data BLOB NOT NULL, PRIMARY KEY (SourceId, Number));

            CREATE TABLE Participants (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              StudyId INTEGER NOT NULL REFERENCES Studies(Id) ON DELETE CASCADE,
              Code TEXT NOT NULL, CodeKey TEXT NOT NULL, SortKey TEXT NOT NULL, FocusGroup TEXT,
              QuoteCount INTEGER NOT NULL, WordCount INTEGER NOT NULL, AttributesJson TEXT NOT NULL,
              Marks TEXT NOT NULL);
            CREATE UNIQUE INDEX IX_Participants_StudyId_CodeKey ON Participants(StudyId, CodeKey);
            CREATE INDEX IX_Participants_StudyId_SortKey ON Participants(StudyId, SortKey);

            CREATE TABLE Themes (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              StudyId INTEGER NOT NULL REFERENCES Studies(Id) ON DELETE CASCADE,
              SourceId INTEGER NOT NULL REFERENCES Sources(Id) ON DELETE CASCADE,
              Position INTEGER NOT NULL, Number TEXT NOT NULL, NumberKey TEXT NOT NULL, Title TEXT NOT NULL, Subtitle TEXT,
              NumberSpan_Start INTEGER, NumberSpan_End INTEGER, NumberSpan_Line INTEGER,
              TitleSpan_Start INTEGER NOT NULL, TitleSpan_End INTEGER NOT NULL, TitleSpan_Line INTEGER NOT NULL,
              SubtitleSpan_Start INTEGER, SubtitleSpan_End INTEGER, SubtitleSpan_Line INTEGER,
              FirstQuoteId INTEGER NOT NULL, QuoteCount INTEGER NOT NULL, ConceptCount INTEGER NOT NULL, IndexedTitle TEXT);
            CREATE UNIQUE INDEX IX_Themes_StudyId_NumberKey ON Themes(StudyId, NumberKey);
            CREATE UNIQUE INDEX IX_Themes_StudyId_Position ON Themes(StudyId, Position);
            CREATE INDEX IX_Themes_SourceId ON Themes(SourceId);

            CREATE TABLE Concepts (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              ThemeId INTEGER NOT NULL REFERENCES Themes(Id) ON DELETE CASCADE,
              Position INTEGER NOT NULL, Text TEXT NOT NULL, IndexedText TEXT,
              Span_Start INTEGER NOT NULL, Span_End INTEGER NOT NULL, Span_Line INTEGER NOT NULL, Subtheme TEXT,
              SubthemeSpan_Start INTEGER, SubthemeSpan_End INTEGER, SubthemeSpan_Line INTEGER, SubthemeKey TEXT,
              FirstQuoteId INTEGER NOT NULL, QuoteCount INTEGER NOT NULL);
            CREATE UNIQUE INDEX IX_Concepts_ThemeId_Position ON Concepts(ThemeId, Position);

            CREATE TABLE Quotes (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              ConceptId INTEGER NOT NULL REFERENCES Concepts(Id) ON DELETE CASCADE,
              ParticipantId INTEGER REFERENCES Participants(Id) ON DELETE CASCADE,
              PositionInConcept INTEGER NOT NULL, Text TEXT NOT NULL, IndexedText TEXT, OpeningMark TEXT NOT NULL,
              ClosingMark TEXT NOT NULL, AttributedAs TEXT, Span_Start INTEGER NOT NULL, Span_End INTEGER NOT NULL,
              Span_Line INTEGER NOT NULL, WordCount INTEGER NOT NULL, Memo TEXT, SourceId INTEGER REFERENCES Sources(Id) ON DELETE CASCADE,
              Identifier INTEGER NOT NULL);
            CREATE UNIQUE INDEX IX_Quotes_ConceptId_PositionInConcept ON Quotes(ConceptId, PositionInConcept);
            CREATE UNIQUE INDEX IX_Quotes_Identifier ON Quotes(Identifier);
            CREATE INDEX IX_Quotes_ParticipantId ON Quotes(ParticipantId);
            CREATE INDEX IX_Quotes_SourceId ON Quotes(SourceId) WHERE SourceId IS NOT NULL;

            CREATE TABLE FurtherPlaces (
              ConceptId INTEGER NOT NULL REFERENCES Concepts(Id) ON DELETE CASCADE, Position INTEGER NOT NULL,
              QuoteId INTEGER NOT NULL REFERENCES Quotes(Id) ON DELETE CASCADE, PRIMARY KEY (ConceptId, Position));
            CREATE INDEX IX_FurtherPlaces_QuoteId ON FurtherPlaces(QuoteId);
            """);

        // What is not read from sources stays as it is when a library is read anew.
        migrationBuilder.Sql(
            """
            CREATE TABLE IF NOT EXISTS EarlierReadings (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              Slug TEXT NOT NULL, Digest TEXT NOT NULL, ReplacedAt TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS IX_EarlierReadings_Slug ON EarlierReadings(Slug);
            CREATE TABLE IF NOT EXISTS EarlierSources (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              EarlierReadingId INTEGER NOT NULL REFERENCES EarlierReadings(Id) ON DELETE CASCADE,
              Position INTEGER NOT NULL, Name TEXT NOT NULL, Bytes BLOB NOT NULL);
            CREATE INDEX IF NOT EXISTS IX_EarlierSources_EarlierReadingId ON EarlierSources(EarlierReadingId);
            CREATE TABLE IF NOT EXISTS FormerFiles (Slug TEXT NOT NULL, Sha256 TEXT NOT NULL, PRIMARY KEY (Slug, Sha256)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS Withdrawals (Key TEXT NOT NULL PRIMARY KEY, Day TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS FormerIdentifiers (
              Identifier INTEGER NOT NULL PRIMARY KEY, Slug TEXT, Became INTEGER, Text TEXT, Speaker TEXT);
            CREATE INDEX IF NOT EXISTS IX_FormerIdentifiers_Slug ON FormerIdentifiers(Slug) WHERE Slug IS NOT NULL;
            """);

        // Not known to EF, as the word indexes are not: one of the three last columns says what a memo is on.
        migrationBuilder.Sql(
            """
            CREATE TABLE Memos (
              Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              StudyId INTEGER NOT NULL REFERENCES Studies(Id) ON DELETE CASCADE,
              Text TEXT NOT NULL, IndexedText TEXT, QuoteId INTEGER, SourceId INTEGER, ParticipantId INTEGER);
            CREATE INDEX IX_Memos_StudyId ON Memos(StudyId);
            CREATE TABLE Words (
              Word TEXT NOT NULL PRIMARY KEY, Times INTEGER NOT NULL, Folded TEXT NOT NULL);
            CREATE INDEX IX_Words_Folded ON Words(Folded);
            """);

        // Words of quotes, concepts, titles and memos for searching, with marks of where a row belongs: see IndexMarks.
        migrationBuilder.Sql(
            $"""
            CREATE VIEW QuoteTexts AS SELECT q.Id, coalesce(q.IndexedText, q.Text) AS Words,
              'q0 t' || hex(t.NumberKey) || '0 ' || coalesce(p.Marks, '{IndexMarks.Nobody}')
              || ' d' || hex(s.Name) || '0' || {IndexMarks.LengthIn("q.WordCount")}
              || iif(q.Memo IS NULL, '', ' m0') || iif(c.SubthemeKey IS NULL, '', ' u' || hex(c.SubthemeKey) || '0 w0')
              || coalesce((SELECT group_concat(' t' || hex(o.NumberKey) || '0' || iif(d.SubthemeKey IS NULL, '', ' u' || hex(d.SubthemeKey) || '0 w0'), '')
                FROM FurtherPlaces f
                JOIN Concepts d ON d.Id = f.ConceptId JOIN Themes o ON o.Id = d.ThemeId WHERE f.QuoteId = q.Id), '') AS Marks
            FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
              JOIN Sources s ON s.Id = coalesce(q.SourceId, t.SourceId) LEFT JOIN Participants p ON p.Id = q.ParticipantId;

            CREATE VIEW ConceptTexts AS SELECT c.Id, t.StudyId, coalesce(c.IndexedText, c.Text) AS Words,
              'q0 t' || hex(t.NumberKey) || '0 s' || t.StudyId || '0' AS Marks
            FROM Concepts c JOIN Themes t ON t.Id = c.ThemeId;

            CREATE VIEW TitleTexts AS
            SELECT Id * 2 AS Id, StudyId, coalesce(IndexedTitle, Title || coalesce(char(10) || Subtitle, '')) AS Words,
              'q0 t' || hex(NumberKey) || '0 s' || StudyId || '0' AS Marks FROM Themes
            UNION ALL
            SELECT Id * 2 + 1, Id, coalesce(IndexedTitle, Title), 'q0 s' || Id || '0' FROM Studies;

            CREATE VIEW MemoTexts AS SELECT m.Id, m.StudyId, coalesce(m.IndexedText, m.Text) AS Words,
              'q0 t' || hex(t.NumberKey) || '0 s' || m.StudyId || '0' AS Marks
            FROM Memos m LEFT JOIN Quotes q ON q.Id = m.QuoteId LEFT JOIN Concepts c ON c.Id = q.ConceptId
              LEFT JOIN Themes t ON t.Id = c.ThemeId;
            """);
        foreach (var of in new[] { "Quote", "Concept", "Title", "Memo" })
        {
            migrationBuilder.Sql(
                $"""
                CREATE VIRTUAL TABLE {of}Words USING
                  fts5(Words, Marks, content='{of}Texts', content_rowid='Id', tokenize="porter {IndexedText.Tokenizer}")
                """);
        }

        migrationBuilder.Sql($"CREATE VIRTUAL TABLE StudyWords USING fts5(Words, tokenize=\"{IndexedText.Tokenizer}\")");
        // Words gathered in memory before they are written, in bytes: an import takes a third less time than with 1 MB.
        migrationBuilder.Sql("INSERT INTO QuoteWords(QuoteWords, rank) VALUES ('hashsize', 67108864)");
        // Pieces are merged once, when an import is done, and not again and again while it goes on: a third less of the index's time.
        migrationBuilder.Sql("INSERT INTO QuoteWords(QuoteWords, rank) VALUES ('automerge', 0), ('crisismerge', 64)");
        var edition = IndexedText.Edition.ToString(CultureInfo.InvariantCulture);
        migrationBuilder.Sql($"PRAGMA user_version = {edition}");
    }
}
