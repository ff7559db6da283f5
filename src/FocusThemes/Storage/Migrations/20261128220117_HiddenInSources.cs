using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <inheritdoc />
    public partial class HiddenInSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // -1: read before anybody looked for what sources hide; read anew at the next start.
            migrationBuilder.AddColumn<int>(
                name: "Hidden",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: -1);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Hidden",
                table: "Sources");
        }
    }
}
