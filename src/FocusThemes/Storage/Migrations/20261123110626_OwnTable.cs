using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OwnTable : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "HintsJson",
                table: "Studies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AttributesJson",
                table: "Participants",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Subtheme",
                table: "Concepts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SubthemeSpan_End",
                table: "Concepts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SubthemeSpan_Line",
                table: "Concepts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SubthemeSpan_Start",
                table: "Concepts",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "HintsJson",
                table: "Studies");

            migrationBuilder.DropColumn(
                name: "AttributesJson",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Subtheme",
                table: "Concepts");

            migrationBuilder.DropColumn(
                name: "SubthemeSpan_End",
                table: "Concepts");

            migrationBuilder.DropColumn(
                name: "SubthemeSpan_Line",
                table: "Concepts");

            migrationBuilder.DropColumn(
                name: "SubthemeSpan_Start",
                table: "Concepts");
        }
    }
}
