using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Html;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Cells of a page's tables, and which text is taken for a page.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("<tr><td>Theme<td>Quote<tr><td>Trust<td rowspan=2>“Slowly” (P1)<tr><td>Doubt",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦ 〃")]
    [InlineData("<tr><td>Theme<td>Concept<td>Quote<tr><td>Trust<td>It takes time<td rowspan=3>“Slowly”<tr><td>Doubt<tr><td>Hope<td>It comes",
        "Theme ¦ Concept ¦ Quote\nTrust ¦ It takes time ¦ “Slowly”\nDoubt ¦  ¦ 〃\nHope ¦ It comes ¦ 〃")]
    [InlineData("<tr><td>Theme<td>Quote<tr><td rowspan=2><td>“Slowly” (P1)<tr><td>“Well” (P2)<tr><td>Trust<td>“So” (P3)",
        "Theme ¦ Quote\n¦ “Slowly” (P1)\n¦ “Well” (P2)\nTrust ¦ “So” (P3)")]
    [InlineData("<tr><td colspan=0>Theme<td colspan='2 columns'>Quote<tr><td colspan=x>Trust<td colspan=' 2 '>“a”<tr><td colspan=''>Doubt<td>“b”<td>“c”",
        "Theme ¦ Quote ¦ 〃\nTrust ¦ “a” ¦ 〃\nDoubt ¦ “b” ¦ “c”")]
    [InlineData("<tr><td colspan=99999999999>Trust<tr><td>Theme<td>Quote", "Trust ¦ 〃\nTheme ¦ Quote")]
    [InlineData("<tbody><tr><td rowspan=2>Trust<td>“a”<tr><td>“b”<tbody><tr><td rowspan=3>Doubt<td>“c”<tr><td>“d”",
        "Trust ¦ “a”\n〃 ¦ “b”\nDoubt ¦ “c”\n〃 ¦ “d”")]
    [InlineData("<tr><td rowspan=2>Table 1<td><tr><td>“Slowly”<tr><td>Trust<td>“Well”", "Table 1 ¦\n〃 ¦ “Slowly”\nTrust ¦ “Well”")]
    [InlineData("<tr><td>Table 2<tr><td>Trust<tr><td>Note: none", "Table 2\nTrust\nNote: none")]
    [InlineData("<tr><th>Theme<th>Quote<tr><th>Trust<th>“Slowly”", "Theme ¦ Quote\nTrust ¦ “Slowly”")]
    [InlineData("<tr><th>Theme<th>Quote<tr><th>Trust<td>“a”<tr><th>Doubt<tr><td hidden>x<td>Hope<td>“b”",
        "# Theme ¦ Quote\nTrust ¦ “a”\nDoubt ¦\nHope ¦ “b”")]
    [InlineData("<tr><th>Theme<th>Concept<td>Quote<tr><td>Trust<td>It stays<td>“a”", "Theme ¦ Concept ¦ Quote\nTrust ¦ It stays ¦ “a”")]
    [InlineData("<tr><td colspan=3>Table 2. Themes<tr><td>Theme<td colspan=2>Quote<tr><td>Trust<td>“a”<td>P1",
        "Theme ¦ Quote ¦ 〃\nTrust ¦ “a” ¦ P1")]
    [InlineData("<tbody><tr><td>Hope<td>“x”<tr><td rowspan=3>Doubt<td>“c”<tr><td>“d”<tbody><tr><td>Need<td>“e”",
        "Hope ¦ “x”\nDoubt ¦ “c”\n〃 ¦ “d”\nNeed ¦ “e”")]
    [InlineData("<thead hidden><tr><td>old<td>old</thead><tr><td>Theme<td>Quote", "Theme ¦ Quote")]
    [InlineData("<thead><tr><td>Theme<td>Quote</thead><tr><td>Trust<td>“a”<tfoot><tr><td>Total<td>11</tfoot>",
        "# Theme ¦ Quote\nTrust ¦ “a”\nTotal ¦ 11")]
    [InlineData("<tr><td>Trust<td><table><tr><td>P1<td>nurse</table><tr><td>Doubt<td>“Well”", "Trust ¦ P1⏎nurse\nDoubt ¦ “Well”")]
    [InlineData("<tr><td>Theme<td>Quote<tr><td>Trust<td><pre>“Slowly,\n  so    slowly”</pre> and  so\non",
        "Theme ¦ Quote\nTrust ¦ “Slowly,⏎so    slowly”⏎and so on")]
    [InlineData("<tr><td>Trust<td><q>She said <q>well, <q>so</q></q> again.</q> (P1)<tr><td>Doubt<td><q>So</q>",
        "Trust ¦ “She said ‘well, “so”’ again.” (P1)\nDoubt ¦ “So”")]
    [InlineData("<tr><td>Trust<td><q>“Slowly”</q><tr><td>Doubt<td><q></q>", "Trust ¦ “Slowly”\nDoubt ¦")]
    [InlineData("<tr><td>Trust<tr><td>Doubt", "Trust\nDoubt")]
    [InlineData("<tr><td>Trust<td>Doubt", "Trust ¦ Doubt")]
    [InlineData("<tr><td>Theme: Trust", "running text")]
    public void Cells_stand_where_a_browser_shows_them(string table, string cells) =>
        Assert.Equal(cells, GridOutline.Of(Read($"<table>{table}</table>")));

    [Theory]
    [InlineData("<tr><td>Trust<td><table><tr><td>P1<td>nurse</table>", "Trust ¦ P1⏎nurse")]
    [InlineData("<tr><td>Trust<td><table><tr><td>P1<td></table>", "Trust ¦ P1")]
    [InlineData("<tr><td>Trust<td><table><tr><td>P1<tr><td></table>", "Trust ¦ P1")]
    [InlineData("<tr><td>Trust<td><table><tr><td></table>", "running text")]
    [InlineData("<tr><td>Trust<td><table><tr><td>P1<tr><td>nurse</table><tr><td>Doubt<td>P2", "Trust ¦ P1⏎nurse\nDoubt ¦ P2")]
    [InlineData("<tr><td>menu<td><table><tr><td>head<tr><td><table><tr><td>a<td>b<tr><td>1<td>2</table><td>ads</table>", "a ¦ b\n1 ¦ 2")]
    [InlineData("<tr><td>Trust<td>“Slowly”<tr><td>", "Trust ¦ “Slowly”")]
    [InlineData("<tr><td>Trust<td><tr><td>Doubt<td>", "Trust\nDoubt")]
    public void A_table_in_a_cell_is_that_cells_text_unless_it_has_columns_of_its_own(string table, string cells) =>
        Assert.Equal(cells, GridOutline.Of(Read($"<table>{table}</table>")));

    [Fact]
    public void A_row_of_five_hundred_columns_is_read_and_none_that_is_wider()
    {
        Assert.Equal(500, Read("<table><tr><td colspan=300>Trust<td colspan=199>“Slowly”<td>P1</table>").Grids[0].Columns);
        Assert.Contains("row 1 has more than 500 columns", Refusal(
            "<table><tr><td colspan=300>Trust<td colspan=201>“Slowly”</table>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_in_elements_are_read_to_a_depth_and_refused_below()
    {
        Assert.Equal("Trust\n", Read($"{new StringBuilder().Insert(0, "<div>", 254)}Trust").Text);
        Assert.Contains("nested deeper than 256", Refusal(
            $"{new StringBuilder().Insert(0, "<div>", 255)}Trust"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_blank_line_stands_between_rows_and_tables() => Assert.Equal(
        "a\nb\n\nc\n\nd\ne\n\n",
        Read("<table><tr><td>a<td>b<tr><td><td><tr><td>c<td></table><table><tr><td>d<td>e</table>").Text);

    [Fact]
    public void Elements_beside_one_another_are_read_however_many_there_are() =>
        Assert.Equal($"{new string('x', 600)}\n", Read($"{new StringBuilder().Insert(0, "<b>x</b>", 600)}").Text);

    [Theory]
    [InlineData("<p>Going<span hidden>x</span><span style='visibility: hidden'>y</span> on</p>", "Going on\n")]
    [InlineData("<p>Going<span style='mso-hide:all'>x</span><span class='label visually-hidden'>y</span> on</p>", "Going on\n")]
    [InlineData("<p>Going<span style='color: red' class=note> on</span></p>", "Going on\n")]
    [InlineData("<pre>Theme: Trust\n“Slowly   so”</pre><p>It takes\ntime.</p>", "Theme: Trust\n“Slowly   so”\nIt takes time.\n")]
    [InlineData("<p>Trust<br>Doubt<div>Hope</div>Need<ul><li>One<li>Two</ul>Three", "Trust\nDoubt\nHope\nNeed\nOne\nTwo\nThree\n")]
    [InlineData("<pre>Trust <pre>It takes\ntime</pre></pre>", "Trust\nIt takes\ntime\n")]
    [InlineData("<p>Going <b> on </b> foot</p>", "Going on foot\n")]
    public void Text_is_parted_and_hidden_as_in_a_browser(string page, string text) => Assert.Equal(text, Read(page).Text);

    [Theory]
    [InlineData("<P1> said it takes time.", false)]
    [InlineData("<div>said it takes time</div>", false)]
    [InlineData("said in <table>", false)]
    [InlineData(" \t\r\n<p>Trust</p><TABLE><tr><td>a<td>b</TABLE>", true)]
    [InlineData("<p>Trust</p><table><tr><td>a<td>b</table>", true)]
    [InlineData("<1>Trust</1><table><tr><td>a<td>b</table>", false)]
    [InlineData("<!-- saved --><meta name=x><html><p>Trust</p>", true)]
    [InlineData("<!DOCTYPE html><p>Trust</p>", true)]
    [InlineData("\uFEFF<table><tr><td>a<td>b</table>", true)]
    [InlineData("<", false)]
    public void Plain_text_that_begins_as_a_page_is_one(string text, bool isPage)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(isPage, TableFormats.FormatOf("pasted.txt", bytes) is HtmlFormat);
    }

    [Theory]
    [InlineData("windows-1252", "iso-8859-1", "“Né”", false)]
    [InlineData("windows-1252", "ISO-8859-1", "“Né”", false)]
    [InlineData("windows-1252", "windows-1252", "“Né”", false)]
    [InlineData("windows-1250", "windows-1250", "“Nő”", false)]
    [InlineData("utf-8", "iso-8859-1", "“Nő”", false)]
    [InlineData("windows-1252", "unheard-of", "“Né”", true)]
    public void Bytes_are_read_in_the_encoding_that_the_page_states(string encoding, string stated, string words, bool isGuess)
    {
        var from = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;
        var read = TableFormats.Read(
            "page.html", from.GetBytes($"<head><meta content='text/html; charset={stated}'></head><p>{words}</p>"));
        Assert.Equal($"{words}\n", read.Text);
        Assert.Equal(isGuess, read.Problems.Any());
    }

    private static string Refusal(string page) => Assert.Throws<UnacceptableInputException>(
        () => TableFormats.Read("page.html", Encoding.UTF8.GetBytes(page))).Message;

    private static TableText Read(string page) =>
        GridInvariants.Hold(TableFormats.Read("page.html", Encoding.UTF8.GetBytes(page)));
}
