using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Studies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    CitationJson = table.Column<string>(type: "TEXT", nullable: true),
                    About = table.Column<string>(type: "TEXT", nullable: true),
                    Digest = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Studies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Participants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    CodeKey = table.Column<string>(type: "TEXT", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false),
                    FocusGroup = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participants_Studies_StudyId",
                        column: x => x.StudyId,
                        principalTable: "Studies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Characters = table.Column<int>(type: "INTEGER", nullable: false),
                    NotUnderstood = table.Column<int>(type: "INTEGER", nullable: false),
                    Caption = table.Column<string>(type: "TEXT", nullable: true),
                    Passages = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sources_Studies_StudyId",
                        column: x => x.StudyId,
                        principalTable: "Studies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    NumberKey = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Subtitle = table.Column<string>(type: "TEXT", nullable: true),
                    NumberSpan_End = table.Column<int>(type: "INTEGER", nullable: true),
                    NumberSpan_Line = table.Column<int>(type: "INTEGER", nullable: true),
                    NumberSpan_Start = table.Column<int>(type: "INTEGER", nullable: true),
                    SubtitleSpan_End = table.Column<int>(type: "INTEGER", nullable: true),
                    SubtitleSpan_Line = table.Column<int>(type: "INTEGER", nullable: true),
                    SubtitleSpan_Start = table.Column<int>(type: "INTEGER", nullable: true),
                    TitleSpan_End = table.Column<int>(type: "INTEGER", nullable: false),
                    TitleSpan_Line = table.Column<int>(type: "INTEGER", nullable: false),
                    TitleSpan_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Themes_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Themes_Studies_StudyId",
                        column: x => x.StudyId,
                        principalTable: "Studies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Concepts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Span_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Span_Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Span_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concepts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Concepts_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Quotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyId = table.Column<int>(type: "INTEGER", nullable: false),
                    ConceptId = table.Column<int>(type: "INTEGER", nullable: false),
                    ParticipantId = table.Column<int>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PositionInConcept = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OpeningMark = table.Column<string>(type: "TEXT", nullable: false),
                    ClosingMark = table.Column<string>(type: "TEXT", nullable: false),
                    AttributedAs = table.Column<string>(type: "TEXT", nullable: true),
                    Span_End = table.Column<int>(type: "INTEGER", nullable: false),
                    Span_Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Span_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Quotes_Concepts_ConceptId",
                        column: x => x.ConceptId,
                        principalTable: "Concepts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_Studies_StudyId",
                        column: x => x.StudyId,
                        principalTable: "Studies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Concepts_ThemeId_Position",
                table: "Concepts",
                columns: new[] { "ThemeId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participants_StudyId_CodeKey",
                table: "Participants",
                columns: new[] { "StudyId", "CodeKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participants_StudyId_SortKey",
                table: "Participants",
                columns: new[] { "StudyId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_ConceptId_PositionInConcept",
                table: "Quotes",
                columns: new[] { "ConceptId", "PositionInConcept" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_ParticipantId",
                table: "Quotes",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_StudyId_Position",
                table: "Quotes",
                columns: new[] { "StudyId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_StudyId_Name",
                table: "Sources",
                columns: new[] { "StudyId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Studies_Slug",
                table: "Studies",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Themes_SourceId",
                table: "Themes",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_StudyId_NumberKey",
                table: "Themes",
                columns: new[] { "StudyId", "NumberKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Themes_StudyId_Position",
                table: "Themes",
                columns: new[] { "StudyId", "Position" },
                unique: true);

            // Words of quotes for searching, kept apart from the quotes and rebuilt by every import.
            migrationBuilder.Sql(
                "CREATE VIRTUAL TABLE QuoteWords USING fts5(Text, content='Quotes', content_rowid='Id', " +
                "tokenize=\"unicode61 remove_diacritics 2\")");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE QuoteWords");

            migrationBuilder.DropTable(
                name: "Quotes");

            migrationBuilder.DropTable(
                name: "Concepts");

            migrationBuilder.DropTable(
                name: "Participants");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Studies");
        }
    }
}
