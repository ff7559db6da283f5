using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <summary>
    /// Changes no table: with it the old file is copied, and earlier versions, which would index words in another way,
    /// refuse the library. The words are indexed anew when it is opened.
    /// </summary>
    public partial class SpelledWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("PRAGMA user_version = 0");
    }
}
