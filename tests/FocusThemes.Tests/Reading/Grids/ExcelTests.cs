using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FocusThemes.Reading.Tables.Grids;
using MiniExcelLibs;

namespace FocusThemes.Tests.Reading.Grids;

public sealed class ExcelTests
{
    [Fact]
    public void Every_sheet_that_is_not_empty_is_a_table_with_its_name()
    {
        var read = Read(GridPrinter.Xlsx(
            ("Themes", Sheet(
                Row(1, ("A1", "Table 2. Themes")), Row(2, ("A2", "Theme"), ("B2", "Quote")),
                Row(3, ("A3", "Trust"), ("B3", "“Slowly”")))),
            ("Empty", new Worksheet(new SheetData())),
            ("More", Sheet(Row(5, ("C5", "a"), ("D5", "b")), Row(9, ("D9", "2"))))));
        Assert.Equal(["Themes", "More"], read.Grids.Select(grid => grid.Name));
        Assert.Equal("Theme ¦ Quote\nTrust ¦ “Slowly”\n---\na ¦ b\n¦ 2", GridOutline.Of(read));
        Assert.StartsWith("Table 2. Themes\n\nTheme\nQuote\n", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_and_dates_are_as_the_sheet_shows_them()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[]
        {
            new { Name = "one", Age = 43, Share = 0.1 + 0.2, When = new DateTime(2022, 8, 31), Is = true },
        });
        Assert.Equal(
            "Name ¦ Age ¦ Share ¦ When ¦ Is\none ¦ 43 ¦ 0.3 ¦ 2022-08-31 ¦ TRUE",
            GridOutline.Of(Read(stream.ToArray())));
    }

    [Theory]
    [InlineData("0%", "0.125", "13%")]
    [InlineData("0.0%", "0.125", "12.5%")]
    [InlineData("#,##0.00", "1234.5", "1,234.50")]
    [InlineData("d\\.m\\.yyyy", "44804", "2022-08-31")]
    [InlineData("yyyy/mm/dd\\ hh:mm", "44804.5", "2022-08-31 12:00")]
    [InlineData("hh:mm", "0.5", "12:00")]
    [InlineData("0 \"days\"", "3", "3")]
    [InlineData("General", "1E+20", "1E+20")]
    [InlineData("General", "no number", "no number")]
    public void A_number_has_the_form_of_its_style(string code, string value, string shown) =>
        Assert.Equal(shown, GridOutline.Of(Read(Styled(code, new Cell(new CellValue(value)) { StyleIndex = 1 }))));

    [Fact]
    public void A_formula_is_its_saved_value_and_one_without_is_told()
    {
        var read = Read(Styled(
            "General", new Cell(new CellFormula("1+1"), new CellValue("2")), new Cell(new CellFormula("1+2"))));
        Assert.Equal("2", GridOutline.Of(read));
        Assert.Contains("1 have no saved value", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Rich_text_is_joined_without_its_pronunciation() => Assert.Equal("漢字 is", GridOutline.Of(Read(Styled(
        "General", new Cell(new InlineString(
            new Run(new Text("漢字")), new Run(new Text(" is") { Space = SpaceProcessingModeValues.Preserve }),
            new PhoneticRun(new Text("かんじ"))))
        { DataType = CellValues.InlineString }))));

    private static TableText Read(byte[] bytes) => GridInvariants.Hold(TableFormats.Read("table.xlsx", bytes));

    private static Worksheet Sheet(params Row[] rows) => new(new SheetData(rows));

    private static Row Row(uint number, params (string Place, string Text)[] cells) =>
        new(cells.Select(cell => GridPrinter.Inline(cell.Place, cell.Text))) { RowIndex = number };

    private static byte[] Styled(string code, params Cell[] cells)
    {
        using var stream = new MemoryStream();
        stream.Write(GridPrinter.Xlsx(("Sheet1", Sheet(new Row(cells)))));
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            document.WorkbookPart!.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = code }),
                new CellStyleFormats(new CellFormat { NumberFormatId = 9 }),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
        return stream.ToArray();
    }
}
