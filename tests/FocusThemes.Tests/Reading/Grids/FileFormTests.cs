using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Which files are read, how their bytes become text, and how much of one is read at most.</summary>
public sealed class FileFormTests
{
    [Theory]
    [InlineData("%PDF-1.7", "the PDF is broken")]
    [InlineData("{\\rtf1", "this is rich text")]
    [InlineData("\u0089PNG", "this is an image")]
    [InlineData("ÿØÿà", "this is an image")]
    [InlineData("GIF89a", "this is an image")]
    [InlineData("RIFF", "this is an image or a sound")]
    [InlineData("II*\0", "this is an image")]
    [InlineData("MM\0*", "this is an image")]
    [InlineData("\u001f\u008b", "this is a compressed file")]
    [InlineData("7z¼¯", "this is a compressed archive")]
    [InlineData("Rar!", "this is a compressed archive")]
    [InlineData("SQLite format 3\0", "this is a database")]
    [InlineData("MIME-Version: 1.0", "this is a web archive")]
    [InlineData("PK\u0003\u0004", "this is an archive, not text")]
    [InlineData("PK\u0005\u0006", "this is an archive, not text")]
    public void What_begins_as_another_form_is_refused_by_what_it_is(string bytes, string sentence) =>
        Assert.Contains(sentence, Refusal("table.txt", Encoding.Latin1.GetBytes(bytes)), StringComparison.Ordinal);

    [Theory]
    [InlineData("table.TXT", true)]
    [InlineData("table.md", true)]
    [InlineData("table.csv", true)]
    [InlineData("table.Tsv", true)]
    [InlineData("table.xlsx", true)]
    [InlineData("table.docx", true)]
    [InlineData("table.html", true)]
    [InlineData("table.htm", true)]
    [InlineData("paper.XML", true)]
    [InlineData("paper.nxml", true)]
    [InlineData("paper.tex", true)]
    [InlineData("paper.ltx", true)]
    [InlineData("table.json", false)]
    [InlineData("txt", false)]
    public void A_table_is_known_by_the_extension_of_its_name(string name, bool isTable) =>
        Assert.Equal(isTable, TableFormats.HasTable(name));

    [Theory]
    [InlineData("\0Theme", "character 0 is NUL")]
    [InlineData("Theme\0", "character 5 is NUL")]
    [InlineData("Café", "byte 3 is not UTF-8 text")]
    public void Text_that_is_none_is_refused_with_the_place(string text, string sentence) =>
        Assert.Contains(sentence, Refusal("table.txt", Encoding.Latin1.GetBytes(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xE9 }, "byte 1 is not in the encoding that the file begins with")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, "is not in the encoding that the file begins with")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0xD8 }, "is not in the encoding that the file begins with")]
    public void A_file_that_states_another_encoding_than_it_has_is_refused(byte[] bytes, string sentence) =>
        Assert.Contains(sentence, Refusal("table.csv", bytes), StringComparison.Ordinal);

    [Theory]
    [InlineData("Café,Quote\nTrust,Slowly\n", 1)]
    [InlineData("Theme,Quote\nTrust,Oui\nCafé,Non\nThé,Si\n", 3)]
    [InlineData("Thé\nCafé\n", 1)]
    public void The_line_is_told_from_which_on_the_encoding_is_a_guess(string text, int line)
    {
        var read = TableFormats.Read("table.csv", Encoding.Latin1.GetBytes(text));
        Assert.Equal(text.Replace(',', '\t'), read.Text);
        Assert.Equal(line, Assert.Single(read.Problems).Line);
    }

    [Fact]
    public void A_file_of_more_than_sixty_four_megabytes_is_refused_before_it_is_read() => Assert.Equal(
        "table.csv: the file has 65 MB; at most 64 are read. Keep the table only.",
        Refusal("table.csv", new byte[(GridLimits.MostFileMegabytes * 1024 * 1024) + 1]));

    [Theory]
    [InlineData("table.csv", "Trust,slowly\n", GridLimits.MostRows)]
    [InlineData("table.html", "<tr><td colspan=500>Trust", GridLimits.MostCells / GridLimits.MostColumns)]
    public void A_row_more_than_is_read_of_rows_or_of_cells_is_refused(string name, string row, int most)
    {
        var all = string.Concat(Enumerable.Repeat(row, most + 1));
        Assert.Contains(
            "more than 200,000 rows or 2,000,000 cells",
            Refusal(name, Encoding.UTF8.GetBytes($"{(name == "table.html" ? "<table>" : "")}{all}")), StringComparison.Ordinal);
    }

    private static string Refusal(string name, byte[] bytes) =>
        Assert.Throws<UnacceptableInputException>(() => TableFormats.Read(name, bytes)).Message;
}
