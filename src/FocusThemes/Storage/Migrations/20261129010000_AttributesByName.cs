using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <summary>
    /// Changes no table: what columns tell of participants is read from the sources of studies that were stored without it,
    /// as is whatever in them was running text and is now delimited text.
    /// </summary>
    public partial class AttributesByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            // Read anew at the next start.
            migrationBuilder.Sql("UPDATE Sources SET Hidden = -1");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
