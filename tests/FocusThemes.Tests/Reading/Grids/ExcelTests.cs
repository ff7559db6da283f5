using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
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
    [InlineData("[h]:mm", "0.5", "12:00")]
    [InlineData("[HH]:mm:ss", "0.5", "12:00:00")]
    [InlineData("[mm]:ss", "0.01", "14:24")]
    [InlineData("[Red][h]:mm", "0.5", "12:00")]
    [InlineData("0 \"days\"", "3", "3 days")]
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

    [Fact]
    public void Shared_text_is_in_each_cell_that_points_to_it()
    {
        var read = Read(Book("""
            <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
            <row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>3</v></c><c t="s"><v>-1</v></c></row>
            """, shared: """
            <si><t>Theme</t></si><si><r><t>“Slowly</t></r><r><t xml:space="preserve"> and _x0041_way”</t></r><rPh><t>x</t></rPh></si><si><t/></si>
            """));
        Assert.Equal("Theme ¦ “Slowly and Away”\n“Slowly and Away” ¦ Theme", GridOutline.Of(read));
    }

    [Theory]
    [InlineData("<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>", "TRUE ¦ FALSE")]
    [InlineData("<c t=\"str\"><v>_x0042_us</v></c><c t=\"e\"><v>#N/A</v></c>", "Bus")]
    [InlineData("<c t=\"str\"><f>A1</f><v></v></c><c><v>7</v></c>", "7")]
    [InlineData("<c t=\"inlineStr\"><is><t>a_x0000_b_xD83D_c_xD83D__xDE00_</t></is></c>", "a_x0000_b_xD83D_c😀")]
    [InlineData("<c/><c><v/></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c>", "4 ¦ 5")]
    [InlineData("<c r=\"Z1\"><v>26</v></c><c r=\"AB1\"><v>28</v></c>", "26 ¦  ¦ 28")]
    public void A_cell_is_what_its_kind_says(string cells, string shown) =>
        Assert.Equal(shown, GridOutline.Of(Read(Book($"<row>{cells}</row>"))));

    [Fact]
    public void Merged_cells_run_over_rows_with_text_and_what_they_cover_is_told()
    {
        var read = Read(Book("""
            <row r="1"><c r="A1" t="str"><v>Theme</v></c><c r="B1" t="str"><v>Concept</v></c><c r="C1" t="str"><v>Quote</v></c></row>
            <row r="2"><c r="A2" t="str"><v>Trust</v></c><c r="B2" t="str"><v>wide</v></c></row>
            <row r="4"><c r="A4" t="str"><v>covered</v></c><c r="B4" t="str"><v>b</v></c><c r="C4" t="str"><v>c</v></c></row>
            <row r="6"><c r="A6" t="str"><v>Time</v></c><c r="B6" t="str"><v>d</v></c><c r="C6" t="str"><v>e</v></c></row>
            """, merges: "A2:A5 B2:C2 A6 C6:B6 X"));
        Assert.Equal("Theme ¦ Concept ¦ Quote\nTrust ¦ wide ¦ 〃\n〃 ¦ b ¦ c\nTime ¦ d ¦ e", GridOutline.Of(read));
        Assert.Contains("1", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1048577\"><c><v>1</v></c></row>")]
    [InlineData("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>a</t></is><is><t>b</t></is></c></row>")]
    public void Cells_at_no_place_or_two_at_one_are_refused(string rows) => Assert.Throws<UnacceptableInputException>(
        () => TableFormats.Read("table.xlsx", Book(rows)));

    [Theory]
    [InlineData(0u, "1234.5", "1234.5")]
    [InlineData(1u, "1234.5", "1235")]
    [InlineData(2u, "1234.5", "1234.50")]
    [InlineData(3u, "1234.5", "1,235")]
    [InlineData(4u, "1234.5", "1,234.50")]
    [InlineData(9u, "0.126", "13%")]
    [InlineData(10u, "0.12", "12.00%")]
    [InlineData(13u, "1234.5", "1234 1/2")]
    [InlineData(14u, "44804.5", "2022-08-31")]
    [InlineData(17u, "44804", "Aug-22")]
    [InlineData(18u, "0.75", "6:00 PM")]
    [InlineData(18u, "0", "12:00 AM")]
    [InlineData(19u, "0.50001", "12:00:01 PM")]
    [InlineData(21u, "0.5", "12:00:00")]
    [InlineData(22u, "44804.25", "2022-08-31 06:00")]
    [InlineData(45u, "0.5", "00:00")]
    [InlineData(47u, "0.5", "00:00.0")]
    [InlineData(48u, "0.5", "500.0E-3")]
    [InlineData(14u, "1", "1900-01-01")]
    [InlineData(14u, "59", "1900-02-28")]
    [InlineData(14u, "61", "1900-03-01")]
    [InlineData(14u, "-1", "-1")]
    [InlineData(14u, "2958465", "9999-12-31")]
    [InlineData(14u, "2958466", "2958466")]
    [InlineData(2u, "1E+15", "1000000000000000.00")]
    [InlineData(2u, "NaN", "NaN")]
    public void A_number_has_one_of_the_forms_that_every_spreadsheet_knows(uint form, string value, string shown) =>
        Assert.Equal(shown, GridOutline.Of(Read(Book($"<row><c s=\"1\"><v>{value}</v></c></row>", form: form))));

    [Theory]
    [InlineData(14u, "0", "1904-01-01")]
    [InlineData(22u, "1.5", "1904-01-02 12:00")]
    [InlineData(18u, "0.5", "12:00 PM")]
    public void Dates_may_be_counted_from_1904(uint form, string value, string shown) => Assert.Equal(
        shown, GridOutline.Of(Read(Book($"<row><c s=\"1\"><v>{value}</v></c></row>", form: form, countsFrom1904: true))));

    private static byte[] Book(string rows, string shared = "", string merges = "", uint? form = null, bool countsFrom1904 = false)
    {
        const string names = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        using var stream = new MemoryStream();
        stream.Write(GridPrinter.Xlsx(("Sheet1", new Worksheet(new SheetData($"<sheetData {names}>{rows}</sheetData>")))));
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var book = document.WorkbookPart!;
            if (countsFrom1904) book.Workbook!.WorkbookProperties = new() { Date1904 = true };
            if (merges.Length > 0) book.WorksheetParts.Single().Worksheet!.Append(new MergeCells(
                merges.Split(' ').Select(range => new MergeCell { Reference = range })));
            if (shared.Length > 0) book.AddNewPart<SharedStringTablePart>().SharedStringTable = new($"<sst {names}>{shared}</sst>");
            if (form is not null) book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new CellStyleFormats(new CellFormat { NumberFormatId = 1 }),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = form }));
        }

        return stream.ToArray();
    }

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
