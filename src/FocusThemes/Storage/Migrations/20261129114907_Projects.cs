using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <summary>Quotes stand in documents of their own, under several concepts, with memos.</summary>
    public partial class Projects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Form",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Memo",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Memo",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            // A key added to a table that is there makes it anew, which the views on it forbid; a column may bring its own.
            migrationBuilder.Sql("ALTER TABLE Quotes ADD COLUMN SourceId INTEGER NULL REFERENCES Sources(Id) ON DELETE CASCADE");

            migrationBuilder.CreateTable(
                name: "FurtherPlaces",
                columns: table => new
                {
                    ConceptId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    QuoteId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FurtherPlaces", x => new { x.ConceptId, x.Position });
                    table.ForeignKey(
                        name: "FK_FurtherPlaces_Concepts_ConceptId",
                        column: x => x.ConceptId,
                        principalTable: "Concepts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FurtherPlaces_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_SourceId",
                table: "Quotes",
                column: "SourceId",
                filter: "SourceId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FurtherPlaces_QuoteId",
                table: "FurtherPlaces",
                column: "QuoteId");

            migrationBuilder.Sql("DROP VIEW QuoteTexts");
            migrationBuilder.Sql(QuoteTexts(
                """

                  || coalesce((SELECT group_concat(' t' || hex(o.NumberKey) || '0', '') FROM FurtherPlaces f
                    JOIN Concepts d ON d.Id = f.ConceptId JOIN Themes o ON o.Id = d.ThemeId WHERE f.QuoteId = q.Id), '')
                """));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW QuoteTexts");
            migrationBuilder.DropTable(name: "FurtherPlaces");
            migrationBuilder.DropIndex(name: "IX_Quotes_SourceId", table: "Quotes");
            migrationBuilder.Sql("ALTER TABLE Quotes DROP COLUMN SourceId");
            migrationBuilder.Sql("ALTER TABLE Quotes DROP COLUMN Memo");
            migrationBuilder.Sql(QuoteTexts(""));
            migrationBuilder.DropColumn(name: "Form", table: "Sources");
            migrationBuilder.DropColumn(name: "Memo", table: "Sources");
        }

        // What the word index takes of a quote, with marks of every theme that it stands under.
        private static string QuoteTexts(string marksOfFurther) =>
            $"""
            CREATE VIEW QuoteTexts AS SELECT q.Id, coalesce(q.IndexedText, q.Text) AS Words,
              'q0 t' || hex(t.NumberKey) || '0 p' || hex(p.CodeKey) || '0 g' || hex(p.FocusGroup) || '0'{marksOfFurther} AS Marks
            FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
              LEFT JOIN Participants p ON p.Id = q.ParticipantId
            """;
    }
}
