using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Workbooks by their elements: places, merged cells, styles, and sheets that are not shown.</summary>
public sealed class SheetTests
{
    [Theory]
    [InlineData("<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row><row r=\"4\"><c r=\"A4\"><v>3</v></c><c r=\"B4\"><v>4</v></c></row>",
        "A4:B3", "1 ¦ 2\n3 ¦ 4")]
    [InlineData("<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row>", "A3:B", "1 ¦ 2")]
    [InlineData("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>2</v></c><c r=\"C4\"><v>3</v></c></row>",
        "A3:ZZ3", "1 ¦ 〃 ¦ 〃\n2 ¦  ¦ 3")]
    [InlineData("<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row><row r=\"7\"><c r=\"B7\"><v>3</v></c></row>"
        + "<row r=\"9\"><c r=\"A9\"><v>4</v></c></row>", "A3:A8", "1 ¦ 2\n〃 ¦ 3\n4 ¦")]
    [InlineData("<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row><row r=\"7\"><c r=\"B7\"><v>3</v></c></row>"
        + "<row r=\"9\"><c r=\"A9\"><v>4</v></c></row>", "A3:A7", "1 ¦ 2\n〃 ¦ 3\n4 ¦")]
    [InlineData("<row><c><v>Tr<!-- a remark -->ust<?and more?></v></c><c t=\"str\"><v>  </v></c><c r=\"d1\"><v>1</v></c></row>", "", "Trust ¦  ¦  ¦ 1")]
    [InlineData("<row r=\"x\"><c><v>1</v></c></row><row><c><v>2</v></c></row>", "", "1\n2")]
    [InlineData("<row><c><v>0</v></c><c/><c><v>1</v></c></row>", "", "0 ¦  ¦ 1")]
    [InlineData("<row><c r=\"B\"><v>0</v></c></row>", "", "0")]
    [InlineData("<row r=\"1048576\"><c><v>1</v></c></row>", "", "1")]
    [InlineData("<row><c t=\"d\"><v>2022-08-31</v></c><c t=\"b\"><v>0</v></c><c t=\"str\"><v>_x</v></c></row>", "", "2022-08-31 ¦ FALSE ¦ _x")]
    [InlineData("<row><c t=\"inlineStr\"><is/></c><c t=\"inlineStr\"><is><t/><t>a</t><u>b</u></is></c></row>", "", "a")]
    public void Cells_are_placed_and_merged_as_the_sheet_shows_them(string rows, string merge, string cells)
    {
        var merges = merge.Length > 0 ? $"<mergeCells><mergeCell/><mergeCell ref=\"{merge}\"/></mergeCells>" : "";
        Assert.Equal(cells, GridOutline.Of(Read($"<worksheet><sheetData>{rows}</sheetData>{merges}</worksheet>")));
    }

    [Fact]
    public void Five_hundred_columns_are_read_and_none_beyond()
    {
        Assert.Equal(500, Read("<worksheet><row><c r=\"A1\"><v>1</v></c><c r=\"SF1\"><v>2</v></c></row></worksheet>").Grids[0].Columns);
        Assert.Contains("broken", Assert.Throws<UnacceptableInputException>(() => Read(
            "<worksheet><row><c r=\"SF1\"><v>1</v></c><c r=\"SF1\"><v>2</v></c></row></worksheet>")).Message, StringComparison.Ordinal);
        foreach (var place in new[] { "SG1", "ZZZ1", "AAAAAAAAAA1" })
            Assert.Contains(
                "row 1 has more than 500 columns", Assert.Throws<UnacceptableInputException>(() => Read(
                    $"<worksheet><row><c r=\"A1\"><v>1</v></c><c r=\"{place}\"><v>2</v></c></row></worksheet>")).Message,
                StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<cellXfs><xf numFmtId=\"9\"/></cellXfs>", "", "50%")]
    [InlineData("<cellXfs><xf numFmtId=\"9\"/></cellXfs>", "s=\"-1\"", "0.5")]
    [InlineData("<cellXfs><xf numFmtId=\"9\"/></cellXfs>", "s=\"1\"", "0.5")]
    [InlineData("<cellXfs><xf numFmtId=\"9\"/></cellXfs>", "s=\"x\"", "50%")]
    [InlineData("<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/></cellXfs>", "", "0.5")]
    [InlineData("<cellXfs/><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>", "", "0.5")]
    [InlineData("<cellXfs></cellXfs><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>", "", "0.5")]
    [InlineData("<numFmts><numFmt numFmtId=\"164\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>", "", "0.5")]
    public void A_number_has_the_style_that_its_cell_points_to(string styles, string style, string shown) => Assert.Equal(
        shown, GridOutline.Of(Read($"<worksheet><row><c {style}><v>0.5</v></c></row></worksheet>\0<sst/>\0<styleSheet>{styles}</styleSheet>")));

    [Theory]
    [InlineData("mmmm", "44804", "August")]
    [InlineData("MMM", "44804", "Aug")]
    [InlineData("yy", "44804", "22")]
    [InlineData("Dd", "44804", "31")]
    [InlineData("mm:ss", "0.0104", "14:59")]
    [InlineData("h AM/PM", "0.75", "6 PM")]
    [InlineData("[$-409]d\\-mmm", "44804", "31-Aug")]
    [InlineData("[Red]0.0", "0.25", "0.3")]
    [InlineData("0_);[Red](0.00)", "2.5", "3")]
    [InlineData("0*-", "2.5", "3")]
    [InlineData("# ?/?", "0.125", "1/8")]
    [InlineData("0.00E+00", "1234", "1.23E+03")]
    [InlineData("@", "5", "5")]
    [InlineData("0.0#", "0.125", "0.13")]
    [InlineData("0.?", "0.125", "0.1")]
    [InlineData("###", "7.5", "8")]
    [InlineData("???", "7.5", "8")]
    [InlineData("0.0000000000000000", "1.5", "1.5000000000000000")]
    [InlineData("0", "1E+400", "1E+400")]
    [InlineData("0", "-1E+15", "-1000000000000000")]
    [InlineData("0.0", "-2.25", "-2.3")]
    [InlineData("yyyy", "2958466", "2958466")]
    public void A_number_has_the_form_of_its_code(string code, string value, string shown) => Assert.Equal(
        shown, GridOutline.Of(Read(
            $"<worksheet><row><c><v>{value}</v></c></row></worksheet>\0<sst/>\0<styleSheet><numFmts><numFmt numFmtId=\"164\" "
            + $"formatCode=\"{code}\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>")));

    [Theory]
    [InlineData("<si><r><t>漢字</t></r><rPh sb=\"0\" eb=\"1\">\n<t>かんじ</t>\n</rPh><r><t> is</t></r></si>", "漢字 is")]
    [InlineData("<si><rPh/><t>a</t><phoneticPr>b</phoneticPr></si>", "a")]
    [InlineData("<si><rPh><t>かん</t><t>じ</t></rPh><rPh><t>c</t></rPh><t>漢字</t></si>", "漢字")]
    [InlineData("<si>x<r>y<t>a</t>z</r></si>", "a")]
    [InlineData("<si/>", "running text")]
    public void Shared_text_is_its_words_without_how_they_are_spoken(string shared, string shown) => Assert.Equal(
        shown, GridOutline.Of(Read($"<worksheet><row><c t=\"s\"><v>0</v></c></row></worksheet>\0<sst>{shared}</sst>")));

    [Theory]
    [InlineData("<c><f>1+1</f></c><c t=\"str\"><f>A1</f><v></v></c><c><v>1</v></c>", "have no saved value", 1)]
    [InlineData("<c><f>1+1</f><v/></c><c><f>2</f></c><c><v>1</v></c>", "have no saved value", 2)]
    [InlineData("<c><f>1+1</f><v>2</v></c><c><v/></c><c/>", "", 0)]
    public void Formulas_without_a_value_are_told(string cells, string sentence, int count)
    {
        var read = Read($"<worksheet><row>{cells}</row></worksheet>");
        if (count == 0) Assert.Empty(read.Problems);
        else Assert.Contains($"{count} {sentence}", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_are_hidden_are_left_out_and_that_is_told()
    {
        using var stream = new MemoryStream();
        stream.Write(GridPrinter.Xlsx(("Themes", Of("Trust")), ("Codes", Of("old")), ("Drafts", Of("older"))));
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var sheets = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
            (sheets[1].State, sheets[2].State) = (SheetStateValues.Hidden, SheetStateValues.VeryHidden);
        }

        var read = TableFormats.Read("table.xlsx", stream.ToArray());
        Assert.Equal("Trust", GridOutline.Of(read));
        Assert.Equal(
            ["2 hidden sheets were left out: “Codes”, “Drafts”."],
            read.Problems.Select(problem => problem.ToOwner));
    }

    [Theory]
    [InlineData("xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"", "<sheet name=\"Themes\" r:id=\"r0\"/>", "Themes: Trust")]
    [InlineData("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:x=\"urn:x\"",
        "<sheet r:id=\"r0\" x:id=\"r9\" id=\"r8\" r:name=\"r7\"/><sheet r:id=\"r5\"/><sheet/>", ": Trust")]
    public void A_sheet_is_found_by_the_part_that_it_points_to(string namespaces, string sheets, string shown)
    {
        var read = TableFormats.Read("table.xlsx", WithBook($"<workbook {namespaces}><sheets>{sheets}</sheets></workbook>"));
        Assert.Equal([shown], read.Grids.Select(grid => $"{grid.Name}: {grid.Rows[0].Cells[0].In(read.Text)}"));
    }

    [Theory]
    [InlineData("true", "1904-01-01")]
    [InlineData("1", "1904-01-01")]
    [InlineData("false", "1899-12-31")]
    public void Dates_are_counted_from_where_the_workbook_says(string value, string shown)
    {
        var read = TableFormats.Read("table.xlsx", WithBook(
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + $"<workbookPr date1904=\"{value}\"/><sheets><sheet r:id=\"r0\"/></sheets></workbook>",
            "<worksheet><row><c><v>0</v></c></row></worksheet>\0<sst/>\0<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
        Assert.Equal(shown, GridOutline.Of(read));
    }

    [Fact]
    public void A_workbook_without_its_own_element_is_refused() => Assert.Contains(
        "broken", Assert.Throws<UnacceptableInputException>(
            () => TableFormats.Read("table.xlsx", WithBook("<sheets/>"))).Message, StringComparison.Ordinal);

    private static Worksheet Of(string text) => new(new SheetData(new Row(GridPrinter.Inline("A1", text))));

    private static byte[] WithBook(
        string book, string parts = "<worksheet><row><c t=\"str\"><v>Trust</v></c></row></worksheet>")
    {
        using var stream = new MemoryStream();
        stream.Write(OfficeInput.WorkbookOf(Encoding.UTF8.GetBytes(parts)));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("xl/workbook.xml")!.Delete();
            using var part = new StreamWriter(archive.CreateEntry("xl/workbook.xml").Open());
            part.Write(book);
        }

        return stream.ToArray();
    }

    private static TableText Read(string parts) => GridInvariants.Hold(
        TableFormats.Read("table.xlsx", OfficeInput.WorkbookOf(Encoding.UTF8.GetBytes(parts))));
}
