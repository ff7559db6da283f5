using System.Text;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Sheets and documents that no program writes: nothing of them is lost in silence.</summary>
public sealed class HostileSheetTests
{
    [Theory]
    [InlineData("<row><c r=\"A1\" t=\"str\"><v>one</v></c><c r=\"A1\" t=\"str\"><v>two</v></c></row>")]
    [InlineData("<row r=\"1\"><c t=\"str\"><v>one</v></c></row><row r=\"1\"><c t=\"str\"><v>two</v></c></row>")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>one</t></is><is><t>two</t></is></c></row>")]
    [InlineData("<row><c t=\"str\"><v>one</v><is><t>two</t></is></c></row>")]
    [InlineData("<row r=\"0\"><c t=\"str\"><v>one</v></c></row>")]
    [InlineData("<row r=\"-1\"><c t=\"str\"><v>one</v></c></row>")]
    [InlineData("<row r=\"1048577\"><c t=\"str\"><v>one</v></c></row>")]
    [InlineData("<row r=\"2147483647\"/><row><c t=\"str\"><v>one</v></c></row>")]
    public void Cells_that_would_hide_one_another_are_refused(string rows)
    {
        var refusal = Assert.Throws<UnacceptableInputException>(() => Read(rows));
        Assert.StartsWith("table.xlsx: the file is broken", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_below_merged_ones_are_left_out_and_that_is_said()
    {
        var read = Read(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Theme</v></c><c r=\"B1\" t=\"str\"><v>under</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Trust</v></c><c r=\"B2\" t=\"str\"><v>under</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>");
        Assert.DoesNotContain("under", read.Text, StringComparison.Ordinal);
        Assert.Equal(
            "2 cells that merged ones lie over were left out: B1, B2.",
            Assert.Single(read.Problems).Sentence);
    }

    [Theory]
    [InlineData("a_x000A_b", "a\nb")]
    [InlineData("_xD83D__xDE00_", "😀")]
    [InlineData("_xd83d__xde00_", "😀")]
    [InlineData("_xD83D_ alone", "_xD83D_ alone")]
    [InlineData("_xDE00__xD83D_", "_xDE00__xD83D_")]
    [InlineData("no _x0000_ sign", "no _x0000_ sign")]
    [InlineData("_x005F_x0041_", "_x0041_")]
    public void An_escape_that_stands_for_no_character_stands_as_printed(string cell, string shown) =>
        Assert.Contains(shown, Read($"<row><c t=\"str\"><v>{cell}</v></c></row>").Text, StringComparison.Ordinal);

    [Fact]
    public void Text_that_Word_hides_below_a_cell_over_several_rows_is_kept()
    {
        const string Cell = "<w:tc><w:tcPr><w:vMerge w:val=\"{0}\"/></w:tcPr><w:p><w:r><w:t>{1}</w:t></w:r></w:p></w:tc>";
        var rows = new[] { ("restart", "Trust"), ("continue", "hidden"), ("continue", "") };
        var body = string.Concat(rows.Select(row => "<w:tr>" + string.Format(null, Cell, row.Item1, row.Item2)
            + string.Format(null, Cell, "restart", "“Slowly”") + "</w:tr>"));
        var read = TableFormats.Read("table.docx", OfficeInput.DocumentOf(Encoding.UTF8.GetBytes(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>"
            + $"{body}</w:tbl></w:body></w:document>")));
        var cells = Assert.Single(read.Grids).Rows.Select(row => row.Cells[0]).ToList();
        Assert.Equal(["Trust", "hidden", "hidden"], cells.Select(cell => cell.In(read.Text)));
        Assert.Equal([false, false, true], cells.Select(cell => cell.IsContinued));
    }

    private static TableText Read(string rows, string after = "") => TableFormats.Read("table.xlsx", OfficeInput.WorkbookOf(
        Encoding.UTF8.GetBytes($"<worksheet><sheetData>{rows}</sheetData>{after}</worksheet>")));
}
