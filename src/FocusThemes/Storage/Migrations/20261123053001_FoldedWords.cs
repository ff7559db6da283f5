using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FocusThemes.Storage.Migrations
{
    /// <inheritdoc />
    public partial class FoldedWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Folded",
                table: "Words",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_Words_Folded",
                table: "Words",
                column: "Folded");

            // As the index folds them, by its own tokenizer.
            migrationBuilder.Sql(
                """
                UPDATE Words SET Folded = Word WHERE NOT Word GLOB '*[^ -~]*';
                CREATE VIRTUAL TABLE temp.Folding USING
                  fts5(Word, tokenize="unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2");
                CREATE VIRTUAL TABLE temp.FoldedTerms USING fts5vocab(temp, Folding, instance);
                INSERT INTO temp.Folding(rowid, Word) SELECT rowid, Word FROM Words WHERE Folded = '';
                UPDATE Words SET Folded = term FROM temp.FoldedTerms WHERE doc = Words.rowid AND "offset" = 0;
                DROP TABLE temp.FoldedTerms;
                DROP TABLE temp.Folding;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Words_Folded",
                table: "Words");

            migrationBuilder.DropColumn(
                name: "Folded",
                table: "Words");
        }
    }
}
