using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using static FocusThemes.Tests.Reading.Grids.MadeBook;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>What a workbook holds and does not show is left out, and told by its place.</summary>
public sealed class HiddenInSheetsTests
{
    private static readonly string Head = Row(1, "", "Theme", "Quote", "Who");

    [Theory]
    [InlineData("hidden=\"1\"")]
    [InlineData("hidden=\"true\"")]
    [InlineData("hidden=\"1\" outlineLevel=\"1\"")]
    [InlineData("ht=\"0\" customHeight=\"1\"")]
    [InlineData("ht=\"0.75\"")]
    public void A_row_that_is_not_shown_is_left_out_by_its_number_on_the_sheet(string attributes)
    {
        var read = Read(Of(Head + Row(4, "", "Rain", "“Wet”", "K1") + Row(7, attributes, "Rain", "“Ina cried”", "K2")));
        Assert.Equal("Theme ¦ Quote ¦ Who\nRain ¦ “Wet” ¦ K1", GridOutline.Of(read));
        Assert.Equal("1 hidden row was left out: 7.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
        Assert.DoesNotContain("Ina", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_a_filter_hides_are_told_together()
    {
        var read = Read(Of(
            Head + Row(2, "hidden=\"1\"", "a", "b") + Row(3, "", "Rain", "“Wet”") + Row(4, "hidden=\"1\"", "c")
                + Row(5, "hidden=\"1\""),
            after: "<autoFilter ref=\"A1:C5\"><filterColumn colId=\"0\"><filters><filter val=\"Rain\"/></filters></filterColumn></autoFilter>"));
        Assert.Equal("2 hidden rows were left out: 2, 4.", Assert.Single(read.Problems).Sentence);
    }

    [Theory]
    [InlineData("collapsed=\"1\" outlineLevel=\"2\"")]
    [InlineData("hidden=\"0\"")]
    [InlineData("ht=\"3\"")]
    public void A_row_that_is_only_low_or_grouped_is_read(string attributes)
    {
        var read = Read(Of(Head + Row(2, attributes, "Rain", "“Wet”")));
        Assert.Contains("Wet", GridOutline.Of(read), StringComparison.Ordinal);
        Assert.Equal((HiddenParts.None, 0), (read.Hidden, read.Problems.Count));
    }

    [Theory]
    [InlineData("<sheetFormatPr defaultRowHeight=\"15\" zeroHeight=\"1\"/>")]
    [InlineData("<sheetFormatPr defaultRowHeight=\"0\"/>")]
    [InlineData("<cols><col min=\"1\" max=\"3\" style=\"1\"/></cols>")]
    public void Rows_and_columns_that_have_no_size_of_their_own_are_read(string before) =>
        Assert.Empty(Read(Of(Head, before)).Problems);

    [Fact]
    public void Rows_without_a_height_are_left_out_where_the_sheet_gives_them_none()
    {
        var read = Read(Of(
            Row(1, "ht=\"15\"", "Theme", "Quote") + Row(2, "", "x", "y"), "<sheetFormatPr defaultRowHeight=\"0\" customHeight=\"1\"/>"));
        Assert.Equal("1 hidden row was left out: 2.", Assert.Single(read.Problems).Sentence);
    }

    [Theory]
    [InlineData("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", "1 hidden column was left out: B.")]
    [InlineData("<cols><col min=\"2\" max=\"2\" width=\"0\" customWidth=\"1\"/></cols>", "1 hidden column was left out: B.")]
    [InlineData("<cols><col min=\"2\" max=\"16384\" width=\"9\" hidden=\"true\"/></cols>", "2 hidden columns were left out: B, C.")]
    [InlineData("<sheetFormatPr defaultColWidth=\"0\"/><cols><col min=\"1\" max=\"1\" width=\"9\"/></cols>",
        "2 hidden columns were left out: B, C.")]
    public void A_column_that_is_not_shown_is_left_out_by_its_letter(string before, string told)
    {
        var read = Read(Of(Head + Row(2, "", "Rain", "“Ina cried”"), before));
        Assert.Equal(told, Assert.Single(read.Problems).Sentence);
        Assert.DoesNotContain("Quote", GridOutline.Of(read), StringComparison.Ordinal);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Fact]
    public void The_columns_beside_a_hidden_one_close_up() => Assert.Equal(
        "Theme ¦ Who\nRain ¦ K1",
        GridOutline.Of(Read(Of(Head + Row(2, "", "Rain", "“x”", "K1"), "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"))));

    [Fact]
    public void Columns_beyond_those_that_can_be_read_may_be_hidden() => Assert.Equal(
        "1 hidden column was left out: ZZ.", Assert.Single(Read(Of(
            Head + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"ZZ2\"><v>2</v></c></row>",
            "<cols><col min=\"500\" max=\"800\" hidden=\"1\"/></cols>")).Problems).Sentence);

    [Fact]
    public void What_is_hidden_is_read_where_the_study_asks_for_it_and_that_is_told()
    {
        var read = Read(Of(
            Head + Row(2, "hidden=\"1\"", "Rain", "“Wet”", "K1"), "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>"), withHidden: true);
        Assert.Equal("Theme ¦ Quote ¦ Who\nRain ¦ “Wet” ¦ K1", GridOutline.Of(read));
        Assert.Equal(
            ["1 hidden row was read all the same, as the study asks: 2.", "1 hidden column was read all the same, as the study asks: C."],
            read.Problems.Select(problem => problem.Sentence));
        Assert.Equal(HiddenParts.Included, read.Hidden);
    }

    [Theory]
    [InlineData("<mergeCell ref=\"A2:A4\"/>", "hidden=\"1\"", "", "Theme ¦ Quote\nRain ¦ “two”\n〃 ¦ “three”", 1)]
    [InlineData("<mergeCell ref=\"A2:A4\"/>", "", "hidden=\"1\"", "Theme ¦ Quote\nRain ¦ “one”\n〃 ¦ “three”", 1)]
    [InlineData("", "hidden=\"1\"", "", "Theme ¦ Quote\n¦ “two”\n¦ “three”", 1)]
    public void What_a_merged_cell_holds_is_shown_in_the_part_of_it_that_is(
        string merge, string first, string second, string shown, int told)
    {
        var read = Read(Of(
            Row(1, "", "Theme", "Quote") + Row(2, first, "Rain", "“one”") + Row(3, second, "", "“two”") + Row(4, "", "", "“three”"),
            after: $"<mergeCells>{merge}</mergeCells>"));
        Assert.Equal(shown, GridOutline.Of(read));
        Assert.Equal(told, read.Problems.Count);
    }

    [Fact]
    public void A_merged_cell_whose_first_column_is_hidden_stands_in_the_next()
    {
        var read = Read(Of(
            Row(1, "", "Theme", "", "Quote") + Row(2, "", "Rain", "", "“one”"),
            "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>", "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>"));
        Assert.Equal("Theme ¦ Quote\nRain ¦ “one”", GridOutline.Of(read));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Words_below_a_merged_cell_are_told_and_keep_the_file_back()
    {
        var read = Read(Of(
            Row(1, "", "Theme", "Quote") + Row(2, "", "Rain", "Ina"), after: "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>"));
        Assert.Equal("1 cell that a merged one lies over was left out: B2.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Fact]
    public void Where_there_are_several_sheets_each_is_named_and_hidden_ones_are_told()
    {
        var book = new MadeBook()
            .Add("Wave 1", $"<sheetData>{Head}{Row(2, "hidden=\"1\"", "x", "y")}</sheetData>")
            .Add("Wave 2", $"<sheetData>{Head}{Row(5, "hidden=\"1\"", "x", "y")}{Row(6, "", "Rain", "“Wet”")}</sheetData>")
            .Add("Names", $"<sheetData>{Row(1, "", "Ina Example", "K1")}</sheetData>", "hidden")
            .Add("Key", $"<sheetData>{Row(1, "", "Bo Example", "K2")}</sheetData>", "veryHidden").Bytes();
        var read = Read(book);
        Assert.Equal(
            [
                "1 hidden row of the sheet “Wave 1” was left out: 2.", "1 hidden row of the sheet “Wave 2” was left out: 5.",
                "2 hidden sheets were left out: “Names”, “Key”.",
            ], read.Problems.Select(problem => problem.ToOwner ?? problem.Sentence));
        // What is kept has their number alone.
        Assert.Equal("2 hidden sheets were left out.", read.Problems[^1].Sentence);
        Assert.DoesNotContain("Example", read.Text, StringComparison.Ordinal);
        Assert.Contains("Bo Example", Read(book, withHidden: true).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_threads_are_not_read_and_keep_the_file_back()
    {
        var read = Read(new MadeBook().Add(
            "Themes", $"<sheetData>{Head}</sheetData>", "visible",
            ("comments", "<comments><commentList><comment ref=\"B2\"><text><t>Ina says</t></text></comment><comment ref=\"C3\"/></commentList></comments>"),
            ("threadedComment", "<ThreadedComments><threadedComment ref=\"B2\"><text>Ina says</text></threadedComment></ThreadedComments>"))
            .Bytes(), withHidden: true);
        Assert.Equal("2 comments were left out: B2, C3.", Assert.Single(read.Problems).Sentence);
        Assert.DoesNotContain("Ina", read.Text, StringComparison.Ordinal);
        Assert.NotEqual(HiddenParts.None, read.Hidden);
    }

    [Fact]
    public void Values_that_a_pivot_table_or_a_link_has_kept_keep_the_file_back()
    {
        var read = Read(new MadeBook().Add("Themes", $"<sheetData>{Head}</sheetData>")
            .With("pivotCacheDefinition", "<pivotCacheDefinition/>").With("externalLink", "<externalLink/>").Bytes());
        Assert.Equal(
            "2 stores of values that no sheet shows were left out: of a pivot table, of another workbook.",
            Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Fact]
    public void Shared_texts_that_no_cell_has_keep_the_file_back()
    {
        var read = Read(new MadeBook().Add("Themes", "<sheetData><row r=\"1\"><c t=\"s\"><v>1</v></c></row></sheetData>")
            .With("sharedStrings", "<sst><si><t>Ina Example</t></si><si><t>Theme</t></si><si/></sst>").Bytes());
        Assert.Equal("1 text that no cell has was left out.", Assert.Single(read.Problems).Sentence);
        Assert.Equal((HiddenParts.LeftOut, "Theme"), (read.Hidden, GridOutline.Of(read)));
    }

    [Theory]
    [InlineData(";;;", "<v>5</v>", "1 hidden cell was left out: A1.")]
    [InlineData(";;;", "<v>0</v>", "1 zero that its cell does not show was left out: A1.")]
    [InlineData("0;0;;@", "<v>0</v>", "1 zero that its cell does not show was left out: A1.")]
    [InlineData("0;", "<v>-3</v>", "1 hidden cell was left out: A1.")]
    [InlineData("0;-0;0;", "t=\"str\"", "1 hidden cell was left out: A1.")]
    [InlineData(";;;", "t=\"b\"", "1 hidden cell was left out: A1.")]
    public void A_cell_whose_code_shows_nothing_is_left_out(string code, string cell, string told)
    {
        var (kind, value) = cell.StartsWith('<') ? ("", cell) : (cell, "<v>1</v>");
        var book = new MadeBook().Add(
            "Themes", $"<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" {kind}>{value}</c><c r=\"B1\" t=\"str\"><v>Theme</v></c></row></sheetData>")
            .With("styles", $"<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"{code}\"/></numFmts>"
                + "<cellXfs><xf/><xf numFmtId=\"170\"/></cellXfs></styleSheet>").Bytes();
        var read = Read(book);
        Assert.Equal((told, "Theme"), (Assert.Single(read.Problems).Sentence, GridOutline.Of(read)));
        Assert.EndsWith(" ¦ Theme", GridOutline.Of(Read(book, withHidden: true)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rgb=\"FF000000\"", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF000000\"/></patternFill>", "", true)]
    [InlineData("theme=\"1\"", "<patternFill patternType=\"solid\"><fgColor indexed=\"8\"/></patternFill>", "", true)]
    [InlineData("rgb=\"FFFFFFFF\"", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF1F3864\"/></patternFill>", "", false)]
    [InlineData("rgb=\"FFFFFFFF\"", "<patternFill patternType=\"solid\"><fgColor theme=\"4\"/></patternFill>", "", false)]
    [InlineData("theme=\"0\"", "<gradientFill degree=\"90\"><stop position=\"0\"><color rgb=\"FF000000\"/></stop></gradientFill>", "", false)]
    [InlineData("theme=\"0\"", "<patternFill patternType=\"none\"/>", "", true)]
    [InlineData("theme=\"0\" tint=\"-0.5\"", "<patternFill patternType=\"none\"/>", "", false)]
    [InlineData("theme=\"0\"", "<patternFill patternType=\"none\"/>", "<conditionalFormatting sqref=\"A1\"/>", false)]
    [InlineData("theme=\"1\"", "<patternFill patternType=\"none\"/>", "", false)]
    public void A_cell_of_the_colour_behind_it_is_left_out_and_told(string font, string fill, string after, bool isHidden)
    {
        var book = new MadeBook().Add(
            "Themes", $"<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"str\"><v>Ida</v></c><c r=\"B1\" t=\"str\"><v>Theme</v></c></row></sheetData>{after}")
            .With("styles", $"<styleSheet><fonts><font><color theme=\"1\"/></font><font><color {font}/></font></fonts><fills><fill><patternFill patternType=\"none\"/></fill>"
                + $"<fill>{fill}</fill></fills><borders><border><left><color rgb=\"FF000000\"/></left></border></borders>"
                + "<cellXfs><xf fontId=\"0\" fillId=\"0\"/><xf fontId=\"1\" fillId=\"1\"/></cellXfs></styleSheet>").Bytes();
        var read = Read(book);
        Assert.Equal(isHidden ? "Theme" : "Ida ¦ Theme", GridOutline.Of(read).TrimStart(' ', '¦'));
        Assert.Equal(
            isHidden ? ["1 passage in the colour of what is behind it was left out: A1."] : [], read.Problems.Select(problem => problem.Sentence));
    }

    [Fact]
    public void Zeros_that_a_sheet_does_not_show_are_empty_and_no_secret()
    {
        var read = Read(Of(
            "<row r=\"1\"><c r=\"A1\"><v>0</v></c><c r=\"B1\"><v>10</v></c></row>",
            "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>"));
        Assert.Equal(("10", HiddenParts.None), (GridOutline.Of(read), read.Hidden));
        Assert.Equal("1 zero that its cell does not show was left out: A1.", Assert.Single(read.Problems).Sentence);
    }

    [Fact]
    public void A_hidden_chart_is_told_as_other_hidden_sheets_are()
    {
        var read = Read(new MadeBook().Add("Themes", $"<sheetData>{Head}</sheetData>").Add("Draft", "", "hidden").Bytes());
        Assert.Equal("1 hidden sheet was left out: “Draft”.", Assert.Single(read.Problems).ToOwner);
    }

    private static TableText Read(byte[] bytes, bool withHidden = false) =>
        GridInvariants.Hold(TableFormats.Read("table.xlsx", bytes, withHidden));
}
