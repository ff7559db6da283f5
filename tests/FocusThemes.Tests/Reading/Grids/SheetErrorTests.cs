using System.Text;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>An error of a spreadsheet stands in the place of a value: the cell is empty, and that is told.</summary>
public sealed class SheetErrorTests
{
    [Theory]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("#value!")]
    [InlineData("#REF!")]
    [InlineData("#NAME?")]
    [InlineData("#NUM!")]
    [InlineData("#NULL!")]
    [InlineData("#GETTING_DATA")]
    [InlineData("#SPILL!")]
    [InlineData("#CALC!")]
    [InlineData("Err:509")]
    [InlineData("Fehler:502")]
    [InlineData("#NV")]
    [InlineData("#¡VALOR!")]
    [InlineData("#ССЫЛКА!")]
    [InlineData("#######")]
    public void A_cell_that_is_an_error_and_nothing_else_is_empty_in_text_as_in_a_workbook(string error)
    {
        var text = Read("table.csv", $"Theme,Quote,Who\nRain,“Wet”,K1\nRain,{error},K2\n");
        Assert.Equal("Theme ¦ Quote ¦ Who\nRain ¦ “Wet” ¦ K1\nRain ¦  ¦ K2", GridOutline.Of(text));
        Assert.Contains(error, text.Text, StringComparison.Ordinal);
        var told = Assert.Single(text.Problems);
        Assert.Equal((3, $"1 cell holds an error of a spreadsheet ({error}) and is read as empty: line 3."), (told.Line, told.Sentence));

        var book = Read("table.xlsx", MadeBook.Of(MadeBook.Row(1, "", "Theme", "Quote") + MadeBook.Row(2, "", error, "“Wet”")));
        Assert.Equal("Theme ¦ Quote\n¦ “Wet”", GridOutline.Of(book));
        Assert.Equal(
            $"1 cell holds an error of a spreadsheet ({error}) and is read as empty: A2.", Assert.Single(book.Problems).Sentence);
    }

    [Theory]
    [InlineData("#metoo!")]
    [InlineData("# N/A")]
    [InlineData("#1")]
    [InlineData("##")]
    [InlineData("Err: I do not know")]
    [InlineData("Error:404 pages")]
    [InlineData("It said #N/A")]
    public void Words_that_only_look_like_one_are_words(string words)
    {
        var read = Read("table.csv", $"Theme,Quote\nRain,{words}\n");
        Assert.Contains($"Rain ¦ {words}", GridOutline.Of(read), StringComparison.Ordinal);
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("table.tsv", "Theme\tQuote\nRain\t“Wet”\nSnow\t#REF!\n")]
    [InlineData("table.txt", "Theme\tQuote\nRain\t“Wet”\nSnow\t#REF!\n")]
    [InlineData("table.md", "| Theme | Quote |\n|---|---|\n| Rain | “Wet” |\n| Snow | #REF! |\n")]
    [InlineData("table.html", "<table><tr><td>Theme<td>Quote<tr><td>Rain<td>“Wet”<tr><td>Snow<td>#REF!</table>")]
    public void Every_form_of_table_reads_them_so(string name, string text)
    {
        var read = Read(name, text);
        Assert.Equal("Theme ¦ Quote\nRain ¦ “Wet”\nSnow ¦", GridOutline.Of(read).Replace("# ", "", StringComparison.Ordinal));
        Assert.Contains("(#REF!)", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_told_at_once_with_the_sheet_that_they_are_on()
    {
        const string Cells = "<row r=\"1\"><c t=\"str\"><v>Theme</v></c><c t=\"str\"><v>Quote</v></c></row><row r=\"9\">"
            + "<c r=\"A9\" t=\"e\"><v>#N/A</v></c><c r=\"B9\" t=\"e\"><v>#REF!</v></c><c r=\"C9\" t=\"e\"><v>#N/A</v></c></row>";
        var read = Read("table.xlsx", new MadeBook().Add("Wave 1", $"<sheetData>{Cells}</sheetData>").Add("Wave 2", "").Bytes());
        Assert.Equal(
            "On the sheet “Wave 1”, 3 cells hold errors of a spreadsheet (#N/A, #REF!) and are read as empty: A9, B9, C9.",
            Assert.Single(read.Problems).Sentence);
        Assert.Equal("Theme ¦ Quote", GridOutline.Of(read));
    }

    [Fact]
    public void One_that_runs_over_several_rows_is_empty_in_all_of_them()
    {
        var read = Read("table.html", "<table><tr><td>Theme<td>Quote<tr><td rowspan=2>#N/A<td>“Wet”<tr><td>“Cold”</table>");
        Assert.Equal("Theme ¦ Quote\n¦ “Wet”\n¦ “Cold”", GridOutline.Of(read).Replace("# ", "", StringComparison.Ordinal));
    }

    private static TableText Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    private static TableText Read(string name, byte[] bytes) => GridInvariants.Hold(TableFormats.Read(name, bytes));
}
