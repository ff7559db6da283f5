using FocusThemes.Reading.Formats;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading.Pdf;

/// <summary>Tables of files that say themselves what their rows and cells are.</summary>
public sealed class TaggedPdfTests
{
    // Columns closer than words, a theme over two rows, a quote of two paragraphs: places alone do not tell.
    private static readonly string Close = Marked(0, 50, 700, "Theme") + Marked(1, 82, 700, "Quote") + Marked(2, 50, 680, "Care") + Marked(3, 82, 680, "They cared")
        + Marked(4, 82, 668, "and stayed.") + Marked(5, 82, 656, "They left.") + Marked(6, 82, 640, "Nobody came.") + Marked(7, 50, 624, "Time") + Marked(8, 82, 624, "None.");

    private static readonly string Tree = TreeOf(
        Row(Cell("TH", "0"), Cell("TH", "1")),
        Row(Cell("TD", "2", "/A<</O/Table/RowSpan 2>>"), $"<</S/TD/K[{Paragraph("3 4")}{Paragraph("5")}]>>"), Row(Cell("TD", "6")),
        Row(Cell("TD", "7"), Cell("TD", "8")));

    [Fact]
    public void Rows_and_cells_are_those_that_the_file_says() => Assert.Equal(
        ["Theme|Quote", "Care|They cared and stayed.¶They left.", "^|Nobody came.", "Time|None."], RowsOf(MadePdf.Tagged(Tree, Close)));

    [Fact]
    public void Names_of_columns_are_those_that_the_file_says() =>
        Assert.Equal([true, false, false, false], Read(MadePdf.Tagged(Tree, Close)).Rows.Select(row => row.IsHeading));

    [Fact]
    public void A_row_that_is_printed_on_two_pages_is_one()
    {
        const string On = "/Type/MCR/Pg 7 0 R/MCID";
        var tree = TreeOf(
            Row(Cell("TH", "0"), Cell("TH", "1")), Row(Cell("TD", "2"), $"<</S/TD/K[3<<{On} 0>>]>>"), Row($"<</S/TD/K<<{On} 1>>>>", $"<</S/TD/K<<{On} 2>>>>"));
        var first = Marked(0, 50, 700, "Theme") + Marked(1, 82, 700, "Quote") + Marked(2, 50, 680, "Care") + Marked(3, 82, 680, "They cared for");
        var second = Marked(0, 82, 780, "Everybody there.") + Marked(1, 50, 760, "Time") + Marked(2, 82, 760, "None.");
        Assert.Equal(["Theme|Quote", "Care|They cared for Everybody there.", "Time|None."], RowsOf(MadePdf.Tagged(tree, first, second)));
    }

    [Theory]
    [InlineData("cells from the right")]
    [InlineData("words that are in no cell")]
    [InlineData("a row with a cell too few")]
    [InlineData("an element within itself")]
    public void Tags_that_the_page_does_not_bear_out_are_passed_over(string fault)
    {
        var page = Marked(0, 55, 685, "Theme") + Marked(1, 205, 685, "Quote") + Marked(2, 55, 645, "Care") + Marked(3, 205, 645, "They cared.");
        var tree = fault switch
        {
            "cells from the right" => TreeOf(Row(Cell("TH", "1"), Cell("TH", "0")), Row(Cell("TD", "3"), Cell("TD", "2"))),
            "words that are in no cell" => TreeOf(Row(Cell("TH", "0"), Cell("TH", "1")), Row(Cell("TD", "2"), Cell("TD", "3"))),
            "a row with a cell too few" => TreeOf(Row(Cell("TH", "0"), Cell("TH", "1")), Row(Cell("TD", "3"))),
            _ => "<</Type/StructTreeRoot/K<</S/Table/Pg 5 0 R/K[8 0 R 8 0 R<</S/TR/K 8 0 R>>]>>>>",
        };
        if (fault == "words that are in no cell") page += MadePdf.Words(270, 645, "So they said.");
        var rules = MadePdf.Ruled(("", ""), ("", ""));
        Assert.Equal(RowsOf(MadePdf.Of(rules + page)), RowsOf(MadePdf.Tagged(tree, rules + page)));
    }

    private static string Marked(int mark, double x, double y, string words) => MadePdf.Marked(mark, MadePdf.Words(x, y, words));

    private static string TreeOf(params string[] rows) => $"<</Type/StructTreeRoot/K<</S/Table/Pg 5 0 R/K[{string.Concat(rows)}]>>>>";

    private static string Row(params string[] cells) => $"<</S/TR/K[{string.Concat(cells)}]>>";

    private static string Cell(string kind, string marks, string more = "") => $"<</S/{kind}{more}/K[{marks}]>>";

    private static string Paragraph(string marks) => $"<</S/P/K[{marks}]>>";

    private static Grid Read(byte[] pdf) => Assert.Single(GridInvariants.Hold(TableFormats.Read("paper.pdf", pdf)).Grids);

    private static List<string> RowsOf(byte[] pdf)
    {
        var table = TableFormats.Read("paper.pdf", pdf);
        return [.. Assert.Single(table.Grids).Rows.Select(row => string.Join('|', row.Cells.Select(cell =>
            cell.IsContinued ? "^" : cell.In(table.Text).Replace('\n', '¶'))))];
    }
}
