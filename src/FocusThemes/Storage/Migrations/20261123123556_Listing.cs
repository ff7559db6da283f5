using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Listing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AddedAt",
                table: "Studies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ConceptCount",
                table: "Studies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SortTitle",
                table: "Studies",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Year",
                table: "Studies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Studies_Listing",
                table: "Studies",
                columns: new[] { "SortTitle", "Slug", "Year", "AddedAt", "ThemeCount", "ConceptCount", "QuoteCount", "ParticipantCount" });

            migrationBuilder.Sql(
                "UPDATE Studies SET ConceptCount = " +
                "(SELECT coalesce(sum(ConceptCount), 0) FROM Themes WHERE StudyId = Studies.Id)");
            // Filled when the library is opened: the words of a citation cannot be told by SQL.
            migrationBuilder.Sql(
                "CREATE VIRTUAL TABLE StudyWords USING fts5(Words, " +
                "tokenize=\"unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2\")");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE StudyWords");

            migrationBuilder.DropIndex(
                name: "IX_Studies_Listing",
                table: "Studies");

            // In plain SQL: EF would make the table anew, which the views on it do not let it.
            foreach (var column in new[] { "AddedAt", "ConceptCount", "SortTitle", "Year" })
                migrationBuilder.Sql($"ALTER TABLE Studies DROP COLUMN {column}");
        }
    }
}
