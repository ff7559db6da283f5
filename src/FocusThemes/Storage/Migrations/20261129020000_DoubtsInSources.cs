using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <summary>What is doubtful in a source is kept with it, and how much of it that is.</summary>
    public partial class DoubtsInSources : Migration
    {
        private static readonly string[] Counts = ["DoubtfulQuotes", "DoubtfulCharacters", "DoubtfulPlaces"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var name in Counts)
                migrationBuilder.AddColumn<int>(name: name, table: "Sources", type: "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.AddColumn<string>(name: "DoubtsJson", table: "Sources", type: "TEXT", nullable: true);
            // Read anew at the next start.
            migrationBuilder.Sql("UPDATE Sources SET Hidden = -1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var name in Counts) migrationBuilder.DropColumn(name: name, table: "Sources");
            migrationBuilder.DropColumn(name: "DoubtsJson", table: "Sources");
        }
    }
}
