using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE QuoteWords");

            // By hand, so that it is one transaction with the rest: nothing refers to quotes.
            migrationBuilder.Sql(
                """
                CREATE TABLE NewQuotes (
                  Id INTEGER NOT NULL CONSTRAINT PK_Quotes PRIMARY KEY AUTOINCREMENT,
                  ConceptId INTEGER NOT NULL, ParticipantId INTEGER NULL, PositionInConcept INTEGER NOT NULL,
                  Text TEXT NOT NULL, IndexedText TEXT NULL, OpeningMark TEXT NOT NULL, ClosingMark TEXT NOT NULL,
                  AttributedAs TEXT NULL, Span_End INTEGER NOT NULL, Span_Line INTEGER NOT NULL,
                  Span_Start INTEGER NOT NULL,
                  CONSTRAINT FK_Quotes_Concepts_ConceptId FOREIGN KEY (ConceptId) REFERENCES Concepts (Id) ON DELETE CASCADE,
                  CONSTRAINT FK_Quotes_Participants_ParticipantId FOREIGN KEY (ParticipantId) REFERENCES Participants (Id)
                    ON DELETE CASCADE);
                INSERT INTO NewQuotes(Id, ConceptId, ParticipantId, PositionInConcept, Text, OpeningMark, ClosingMark,
                  AttributedAs, Span_End, Span_Line, Span_Start)
                SELECT Id, ConceptId, ParticipantId, PositionInConcept, Text, OpeningMark, ClosingMark, AttributedAs,
                  Span_End, Span_Line, Span_Start FROM Quotes;
                DROP TABLE Quotes;
                ALTER TABLE NewQuotes RENAME TO Quotes;
                CREATE UNIQUE INDEX IX_Quotes_ConceptId_PositionInConcept ON Quotes (ConceptId, PositionInConcept);
                CREATE INDEX IX_Quotes_ParticipantId ON Quotes (ParticipantId);
                """);

            // To the end of the row: what stands behind a long value can only be read by going through it. The length of a
            // source of 76 MB took 100 ms to read.
            migrationBuilder.Sql(
                """
                ALTER TABLE Sources ADD COLUMN Moved BLOB NOT NULL DEFAULT x'';
                UPDATE Sources SET Moved = Bytes;
                ALTER TABLE Sources DROP COLUMN Bytes;
                ALTER TABLE Sources RENAME COLUMN Moved TO Bytes;
                """);

            migrationBuilder.AddColumn<int>(
                name: "ConceptCount",
                table: "Themes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FirstQuoteId",
                table: "Themes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "IndexedTitle",
                table: "Themes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "QuoteCount",
                table: "Themes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FirstQuoteId",
                table: "Studies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "IndexedTitle",
                table: "Studies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ParticipantCount",
                table: "Studies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "QuoteCount",
                table: "Studies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ThemeCount",
                table: "Studies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte[]>(
                name: "Voices",
                table: "Studies",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddColumn<int>(
                name: "QuoteCount",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "IndexedText",
                table: "Concepts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Words",
                columns: table => new
                {
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Words", x => x.Word);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Words");

            migrationBuilder.DropColumn(
                name: "ConceptCount",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "FirstQuoteId",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "IndexedTitle",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "QuoteCount",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "FirstQuoteId",
                table: "Studies");

            migrationBuilder.DropColumn(
                name: "IndexedTitle",
                table: "Studies");

            migrationBuilder.DropColumn(
                name: "ParticipantCount",
                table: "Studies");

            migrationBuilder.DropColumn(
                name: "QuoteCount",
                table: "Studies");

            migrationBuilder.DropColumn(
                name: "ThemeCount",
                table: "Studies");

            migrationBuilder.DropColumn(
                name: "Voices",
                table: "Studies");

            migrationBuilder.DropColumn(
                name: "IndexedText",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "QuoteCount",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "IndexedText",
                table: "Concepts");

            migrationBuilder.AddColumn<int>(
                name: "Position",
                table: "Quotes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "StudyId",
                table: "Quotes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_StudyId_Position",
                table: "Quotes",
                columns: new[] { "StudyId", "Position" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Quotes_Studies_StudyId",
                table: "Quotes",
                column: "StudyId",
                principalTable: "Studies",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.Sql(
                "CREATE VIRTUAL TABLE QuoteWords USING fts5(Text, content='Quotes', content_rowid='Id', " +
                "tokenize=\"unicode61 remove_diacritics 2\")");
        }
    }
}
