using FocusThemes.Model;
using FocusThemes.Tests.Reading.Grids;
using static FocusThemes.Tests.Reading.MadeOpenDocument;

namespace FocusThemes.Tests.Reading;

/// <summary>What an OpenDocument text or spreadsheet holds without showing it.</summary>
public sealed class HiddenInOpenDocumentTests
{
    private const string Secret = "<style:style style:name=\"Secret\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>";
    private const string Deeper = "<style:style style:name=\"Deeper\" style:family=\"text\" style:parent-style-name=\"Secret\"/>";
    private const string Lighter =
        "<style:style style:name=\"Lighter\" style:family=\"text\" style:parent-style-name=\"Secret\"><style:text-properties text:display=\"true\"/></style:style>";
    private const string Note = "<style:style style:name=\"Note\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>";
    private const string Usual = "<style:default-style style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:default-style>";
    private const string Ring = "<style:style style:name=\"Ring\" style:family=\"text\" style:parent-style-name=\"Gnir\"/>"
        + "<style:style style:name=\"Gnir\" style:family=\"text\" style:parent-style-name=\"Ring\"/>";
    private const string Bar =
        "<style:style style:name=\"Bar\" style:family=\"text\"><style:text-properties xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" fo:color=\"#000000\" fo:background-color=\"#000000\"/></style:style>";
    private const string Marker =
        "<style:style style:name=\"Marker\" style:family=\"text\"><style:text-properties xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" fo:color=\"#000000\" fo:background-color=\"#ffff00\"/></style:style>";
    private const string Left = "1 hidden passage was left out.";

    [Theory]
    [InlineData(Secret, "", "Secret", true)]
    [InlineData("", Secret, "Secret", true)]
    [InlineData(Deeper, Secret, "Deeper", true)]
    [InlineData(Lighter, Secret, "Lighter", false)]
    [InlineData(Ring, "", "Ring", false)]
    [InlineData("", "", "Unknown", false)]
    [InlineData(Bar, "", "Bar", true)]
    [InlineData(Marker, "", "Marker", false)]
    // Styles of another kind may have the same name.
    [InlineData(Note, "", "Note", false)]
    public void Words_are_hidden_by_a_style_or_by_what_it_rests_on(string automatic, string named, string style, bool isHidden)
    {
        var read = Read($"<text:p>I met <text:span text:style-name=\"{style}\">Ida Moe </text:span>twice.</text:p>", automatic: automatic, named: named);
        Assert.Equal(isHidden ? "I met twice.\n" : "I met Ida Moe twice.\n", read.Text);
        Assert.Equal(isHidden ? [Left] : [], read.Problems.Select(problem => problem.Sentence));
        Assert.Equal(isHidden ? HiddenParts.LeftOut : HiddenParts.None, read.Hidden);
    }

    [Theory]
    [InlineData("", Note, "<text:p text:style-name=\"Note\">Ida Moe</text:p>", "", 1)]
    [InlineData("", Usual, "<text:p>Ida Moe</text:p>", "", 1)]
    [InlineData(Lighter, Note, "<text:p text:style-name=\"Note\">Ida <text:span text:style-name=\"Lighter\">waits.</text:span></text:p>", "waits.\n", 1)]
    [InlineData("", "", "<text:section text:display=\"none\"><text:p>Ida</text:p><text:p>Moe</text:p></text:section>", "", 1)]
    [InlineData("", "", "<text:section text:display=\"condition\" text:is-hidden=\"true\"><text:p>Ida</text:p></text:section>", "", 1)]
    [InlineData("", "", "<text:section text:display=\"condition\"><text:p>Ida</text:p></text:section>", "Ida\n", 0)]
    [InlineData("", "", "<text:p>Ida<text:hidden-paragraph text:is-hidden=\"true\"/> Moe</text:p>", "", 1)]
    [InlineData("", "", "<text:p>Ida<text:hidden-paragraph text:is-hidden=\"false\"/> Moe</text:p>", "Ida Moe\n", 0)]
    [InlineData("", "", "<text:p>I wait<text:hidden-text text:string-value=\" for Ida\" text:is-hidden=\"true\"/></text:p>", "I wait\n", 1)]
    [InlineData("", "", "<text:p>I wait<text:variable-set text:display=\"none\">Ida</text:variable-set></text:p>", "I wait\n", 1)]
    [InlineData("", Note, "<text:p text:style-name=\"Note\"/><text:section text:display=\"none\"/>", "", 0)]
    public void Paragraphs_and_sections_that_are_not_shown_are_left_out_and_told(string automatic, string named, string body, string text, int told)
    {
        var read = Read(body, automatic: automatic, named: named);
        Assert.Equal(text, read.Text);
        Assert.Equal(Enumerable.Repeat(Left, told), read.Problems.Select(problem => problem.Sentence));
    }

    [Theory]
    [InlineData("<draw:frame><office:annotation><dc:creator>Moe</dc:creator><text:p>Ask Ida.</text:p></office:annotation></draw:frame>")]
    [InlineData("<text:section><office:annotation><text:list><text:list-item><text:p>Ask Ida.</text:p></text:list-item></text:list></office:annotation></text:section>")]
    [InlineData("<text:p>so<office:annotation><text:p>Ask Ida.</text:p></office:annotation></text:p>")]
    public void Comments_are_no_words_wherever_they_stand(string body)
    {
        var read = Read(body + "<text:p>it is</text:p>");
        Assert.DoesNotContain("Ida", read.Text, StringComparison.Ordinal);
        Assert.Equal("1 comment was left out.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    private const string Deletion = "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info><dc:creator>Moe</dc:creator></office:change-info>"
        + "<text:p>never </text:p></text:deletion></text:changed-region><text:changed-region text:id=\"c2\"><text:insertion><office:change-info/></text:insertion></text:changed-region>"
        + "</text:tracked-changes><text:p>I <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>always<text:change-end text:change-id=\"c2\"/> wait.</text:p>";

    [Fact]
    public void Deleted_words_keep_the_file_back_and_stand_in_their_places_for_whoever_asks()
    {
        var left = Read(Deletion);
        Assert.Equal("I always wait.\n", left.Text);
        Assert.Equal("1 deletion was left out.", Assert.Single(left.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, left.Hidden);
        Assert.Equal("I never always wait.\n", Read(Deletion, withHidden: true).Text);
    }

    [Fact]
    public void A_change_that_deletes_no_words_hides_none() => Assert.Empty(Read(
        "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><text:p/><text:p/></text:deletion></text:changed-region></text:tracked-changes><text:p>so</text:p>").Problems);

    [Theory]
    [InlineData("<office:annotation><text:p>Ask Ida.</text:p></office:annotation><text:p>b</text:p>", "Theme ¦ Quote\na ¦ b", "1 comment was left out.")]
    [InlineData("<office:annotation><text:p>Ask Ida.</text:p></office:annotation>", "Theme ¦ Quote\na ¦", "1 comment was left out.")]
    [InlineData("<text:p/>", "Theme ¦ Quote\na ¦", "1 hidden cell was left out.", "office:string-value=\"Ida\"")]
    [InlineData("<text:p/>", "Theme ¦ Quote\na ¦", "1 zero that its cell does not show was left out.", "office:value=\"0\"", false)]
    [InlineData("<text:p>Ida</text:p>", "Theme ¦ Quote\na ¦", "1 hidden cell was left out.", "table:style-name=\"Locked\"")]
    public void What_a_cell_of_a_sheet_does_not_show_is_left_out(string cell, string cells, string sentence, string attributes = "", bool isSecret = true)
    {
        var read = Read(
            $"<table:table table:protected=\"true\">{Row("Theme", "Quote")}<table:table-row>{Cell("<text:p>a</text:p>")}{Cell(cell, attributes)}</table:table-row></table:table>",
            "spreadsheet", automatic: "<style:style style:name=\"Locked\" style:family=\"table-cell\"><style:table-cell-properties style:cell-protect=\"hidden-and-protected\"/></style:style>");
        Assert.Equal(cells, GridOutline.Of(read));
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
        Assert.Equal(isSecret ? HiddenParts.LeftOut : HiddenParts.None, read.Hidden);
    }

    [Fact]
    public void Hidden_columns_are_told_once_each_however_many_rows_they_have()
    {
        var read = Read(
            "<table:table><table:table-column/><table:table-column-group table:display=\"false\"><table:table-column/></table:table-column-group><table:table-column/>"
            + Row("Theme", "Name", "Quote") + Row("Rain", "Ida", "a") + Row("Sun", "Moe", "b") + "</table:table>", "spreadsheet");
        Assert.Equal("Theme ¦ Quote\nRain ¦ a\nSun ¦ b", GridOutline.Of(read));
        Assert.Equal("1 hidden column was left out: 2.", Assert.Single(read.Problems).Sentence);
    }

    [Fact]
    public void A_cell_over_hidden_rows_ends_where_it_did_and_none_begins_there()
    {
        var read = Read(
            $"<table:table>{Row("Theme", "Quote")}<table:table-row>{Cell("<text:p>Rain</text:p>", "table:number-rows-spanned=\"2\"")}{Cell("<text:p>a</text:p>")}</table:table-row>"
            + $"<table:table-row table:visibility=\"filter\"><table:covered-table-cell/>{Cell("<text:p>b</text:p>")}</table:table-row>{Row("Sun", "c")}"
            + $"<table:table-row-group table:display=\"false\"><table:table-row>{Cell("<text:p>Ida</text:p>", "table:number-rows-spanned=\"2\"")}{Cell("<text:p>d</text:p>")}</table:table-row></table:table-row-group>"
            + $"<table:table-row><table:covered-table-cell/>{Cell("<text:p>e</text:p>")}</table:table-row></table:table>", "spreadsheet");
        Assert.Equal("Theme ¦ Quote\nRain ¦ a\nSun ¦ c\n¦ e", GridOutline.Of(read));
        Assert.Equal("2 hidden rows were left out: 3, 5.", Assert.Single(read.Problems).Sentence);
    }

    [Fact]
    public void Words_in_a_cell_that_another_lies_over_keep_the_file_back()
    {
        var read = Read(
            $"<table:table>{Row("Theme", "Quote")}<table:table-row>{Cell("<text:p>Rain</text:p>", "table:number-columns-spanned=\"2\"")}<table:covered-table-cell><text:p>Ida</text:p></table:covered-table-cell>"
            + "</table:table-row></table:table>", "spreadsheet");
        Assert.Equal("1 cell that a merged one lies over was left out.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Fact]
    public void What_the_cells_of_a_sheet_held_before_keeps_the_file_back()
    {
        var read = Read(
            "<table:tracked-changes><table:cell-content-change table:id=\"ct1\"><table:cell-address/><office:change-info><dc:creator>Moe</dc:creator></office:change-info>"
            + "<table:previous><table:change-track-table-cell><text:p>Ida</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>"
            + $"<table:table>{Row("Theme", "Quote")}{Row("Rain", "a")}</table:table>", "spreadsheet");
        Assert.Equal("Theme ¦ Quote\nRain ¦ a", GridOutline.Of(read));
        Assert.Equal("1 tracked change that has what stood there before was left out.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }
}
