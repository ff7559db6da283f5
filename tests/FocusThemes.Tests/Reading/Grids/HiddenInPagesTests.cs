using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>What a page or a Markdown file holds without showing it, and what is nobody's words.</summary>
public sealed class HiddenInPagesTests
{
    private const string Row = "<tr><td>Trust<td>“It took me a year.”</tr>";

    [Theory]
    [InlineData("", "<tr hidden><td>Doubt<td>“b”</tr>", "1 hidden row was left out: 3.")]
    [InlineData("", "<tr style='display : none'><td>Doubt<td>“b”</tr>", "1 hidden row was left out: 3.")]
    [InlineData("", "<tr style='VISIBILITY:collapse'><td>Doubt<td>“b”</tr>", "1 hidden row was left out: 3.")]
    [InlineData("tr.x{display:none}", "<tr class='y x'><td>Doubt<td>“b”</tr>", "1 hidden row was left out: 3.")]
    [InlineData(".x, #out {display:none}", "<tr id=out><td>Doubt<td>“b”</tr>", "1 hidden row was left out: 3.")]
    [InlineData("@media screen{.x{display:none}}", "<tr class=x><td>Doubt<td>“b”</tr>", "1 hidden row was left out: 3.")]
    [InlineData("<!-- /* { */ table .x{display:none} -->", "<tr class=x><td>Doubt<td>“b”</tr>", "1 hidden row was left out: 3.")]
    [InlineData("", "<tbody style='display:none'><tr><td>Doubt<td>“b”</tr></tbody>", "1 hidden passage was left out.")]
    public void Hidden_rows_are_left_out_and_told(string styles, string row, string sentence)
    {
        var read = Read($"<style>{styles}</style><table><tr><th>Theme<th>Quote</tr>{Row}{row}</table>");
        Assert.Equal("# Theme ¦ Quote\nTrust ¦ “It took me a year.”", GridOutline.Of(read));
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Theory]
    [InlineData("I wait<span style='position:absolute; left:-9999px'>Ask Ida.</span>")]
    [InlineData("I wait<span style='clip: rect(0 0 0 0)'>Ask Ida.</span>")]
    public void What_is_moved_off_the_page_is_left_out(string words)
    {
        var read = Read($"<table><tr><th>Theme<th>Quote<tr><td>Trust<td>{words}</table>");
        Assert.Equal("# Theme ¦ Quote\nTrust ¦ I wait", GridOutline.Of(read));
        Assert.Equal("1 hidden passage was left out.", Assert.Single(read.Problems).Sentence);
    }

    [Fact]
    public void An_indent_hides_no_words() => Assert.Empty(
        Read("<table><tr><th>Theme<th>Quote<tr><td>Trust<td><p style='text-indent:-18px'>I wait</table>").Problems);

    [Theory]
    [InlineData("@media print{.x{display:none}}")]
    [InlineData("@media (max-width: 40em){.x{display:none}}")]
    [InlineData("@import 'a.css'; .y{display:none}")]
    [InlineData(".x{display:none} tr.x{display:table-row}")]
    [InlineData(".x{display:none} .x{display:table-row}")]
    [InlineData("tr.x{display:block} .x{color:red}")]
    [InlineData(".x .z{display:none}")]
    [InlineData(".x{flex-display:none} .x{--display:none}")]
    [InlineData(".x{display:none")]
    public void What_the_rules_of_a_page_show_is_read(string styles)
    {
        var read = Read($"<style>{styles}</style><table><tr><th>Theme<th>Quote</tr><tr class=x><td>Trust<td>“a”</tr></table>");
        var isOpen = styles.EndsWith("none", StringComparison.Ordinal);
        // A browser closes a rule that the sheet leaves open.
        Assert.Equal(isOpen ? "# Theme ¦ Quote" : "# Theme ¦ Quote\nTrust ¦ “a”", "# " + GridOutline.Of(read).TrimStart('#', ' '));
    }

    [Theory]
    [InlineData("<td style='display:none'>Ida", "<td style='display:none'>Moe", "2 hidden cells were left out.")]
    [InlineData("<td class=out>Ida", "<td class=out>Moe", "2 hidden cells were left out.")]
    public void Hidden_cells_are_left_out(string first, string second, string sentence)
    {
        var read = Read($"<style>.out{{display:none}}</style><table><tr><td>Theme{first}<td>Quote<tr><td>Trust{second}<td>“a”</table>");
        Assert.Equal("Theme ¦ Quote\nTrust ¦ “a”", GridOutline.Of(read));
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
    }

    [Fact]
    public void A_cell_whose_words_cannot_be_seen_keeps_its_place() => Assert.Equal(
        "Theme ¦ Who ¦ Quote\nTrust ¦  ¦ “a”",
        GridOutline.Of(Read("<table><tr><td>Theme<td>Who<td>Quote<tr><td>Trust<td style='visibility:hidden'>Ida<td>“a”</table>")));

    [Theory]
    [InlineData("<col><col style='display:none'><col>")]
    [InlineData("<colgroup><col><col width=0></colgroup><col>")]
    [InlineData("<colgroup span=1></colgroup><colgroup style='visibility:collapse'></colgroup>")]
    public void Hidden_columns_are_left_out_whatever_runs_over_them(string columns)
    {
        var read = Read($"""
            <table>{columns}<tr><td>Theme<td>Who<td>Quote<tr><td rowspan=2>Trust<td>Ida<td>“a”<tr><td>Moe<td>“b”
            <tr><td colspan=3>All said so</table>
            """);
        Assert.Equal("Theme ¦ Quote\nTrust ¦ “a”\n〃 ¦ “b”\nAll said so ¦ 〃", GridOutline.Of(read));
        Assert.Equal("1 hidden column was left out: 2.", Assert.Single(read.Problems).Sentence);
    }

    [Theory]
    [InlineData("I <del datetime=x>never</del><ins>always</ins> wait", "I always wait", "1 deletion was left out.", true)]
    [InlineData("I wait<span style='font-size:0'>(Ida)</span>", "I wait", "1 hidden passage was left out.", true)]
    [InlineData("I wait<span style='opacity:0.0'>(Ida)</span>", "I wait", "1 hidden passage was left out.", true)]
    [InlineData("I wait<span style='background:#000;color:black'>(Ida)</span>", "I wait", "1 hidden passage was left out.", true)]
    [InlineData("<style>.bar { color: #FFF; background-color: white }</style>I wait<span class=bar>(Ida)</span>", "I wait", "1 hidden passage was left out.", true)]
    [InlineData("I wait<dialog>Ida</dialog>", "I wait", "1 hidden passage was left out.", true)]
    [InlineData("I wait<a class=msocomanchor href='#_msocom_1'>[IM1]</a>", "I wait", "1 comment was left out.", true)]
    [InlineData("I wait<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup>", "I wait", "1 comment was left out.", true)]
    [InlineData("I wait<!-- said Ida Moe -->", "I wait", "1 comment was left out.", true)]
    [InlineData("<a style='mso-comment-reference:IM_1'>I wait</a><span style='mso-special-character: comment'>&nbsp;1</span>", "I wait", "1 comment was left out.", true)]
    [InlineData("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を待つ", "漢字を待つ", "1 reading aid was left out.", false)]
    [InlineData("I wait<span class='sr-only'>end of quote</span>", "I wait", "1 reading aid was left out.", false)]
    [InlineData("I wait<w:sdt showingplchdr=t>Tap here</w:sdt>", "I wait", "1 placeholder was left out.", false)]
    [InlineData("I wait<span class=MsoPlaceholderText>Tap here</span>", "I wait", "1 placeholder was left out.", false)]
    public void What_is_nobodys_words_is_left_out_and_told(string words, string text, string sentence, bool isSecret)
    {
        var read = Read($"<table><tr><td>Theme<td>Quote<tr><td>Trust<td>{words}</table>");
        Assert.Equal($"Theme ¦ Quote\nTrust ¦ {text}", GridOutline.Of(read));
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
        Assert.Equal(isSecret ? HiddenParts.LeftOut : HiddenParts.None, read.Hidden);
    }

    [Theory]
    [InlineData("I <ins>always</ins> wait", "I always wait")]
    [InlineData("I wait<span hidden> </span><span style='display:none'></span>", "I wait")]
    [InlineData("I wait<!--[if gte mso 9]>x<![endif]--><!-- -->", "I wait")]
    [InlineData("<span style='opacity:0.5;font-size:0.9em'>I wait</span>", "I wait")]
    [InlineData("<span style='background:#000;color:#fff'>I wait</span>", "I wait")]
    [InlineData("<span style='border-color:black;background:black'>I wait</span>", "I wait")]
    [InlineData("<details><summary>I wait</summary>so</details>", "I wait⏎so")]
    public void What_is_shown_is_read(string words, string text)
    {
        var read = Read($"<table><tr><td>Theme<td>Quote<tr><td>Trust<td>{words}</table>");
        Assert.Equal($"Theme ¦ Quote\nTrust ¦ {text}", GridOutline.Of(read));
        Assert.Empty(read.Problems);
        Assert.Equal(HiddenParts.None, read.Hidden);
    }

    [Fact]
    public void Comments_below_the_table_as_Word_and_Google_Docs_save_them_are_left_out_too()
    {
        var read = Read($"""
            <p>Table 1. Themes</p><table><tr><td>Theme<td>Quote{Row}</table>
            <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Ask Ida.</p></div></div>
            <div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Ask Moe.</span></p><p>Again.</p></div>
            """);
        Assert.Equal("Table 1. Themes\n\nTheme\nQuote\n\nTrust\n“It took me a year.”\n\n", read.Text);
        Assert.Equal("2 comments were left out.", Assert.Single(read.Problems).Sentence);
    }

    [Fact]
    public void A_study_may_ask_for_what_a_page_hides()
    {
        var page = $"<table><tr><td>Theme<td>Quote{Row}<tr hidden><td>Doubt<td>I <del>did</del> wait<!-- Ida --></table>";
        var read = TableFormats.Read("page.html", Encoding.UTF8.GetBytes(page), withHidden: true);
        Assert.Equal("Theme ¦ Quote\nTrust ¦ “It took me a year.”\nDoubt ¦ I did wait", GridOutline.Of(read));
        Assert.Equal(HiddenParts.Included, read.Hidden);
        Assert.Equal(3, read.Problems.Count);
    }

    [Fact]
    public void A_page_with_more_rules_than_anybody_writes_is_refused() => Assert.Contains(
        "more than 1,000 rules", Assert.Throws<UnacceptableInputException>(() => Read(
            $"<style>{string.Concat(Enumerable.Range(0, 1001).Select(i => $".a{i}{{display:none}}"))}</style><table></table>")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("| Trust | “It <del>never </del>takes time.” <!-- Ida --> |", "| Trust | “It takes time.”  |", 2)]
    [InlineData("| Trust | “Yes.” |\n<!-- | Doubt | “No.” | -->\n| Hope | “So.” |", "| Trust | “Yes.” |\n| Hope | “So.” |", 1)]
    [InlineData("| Trust | “Yes.” |\r\n<!-- Ida\r\nMoe -->  \r\n| Hope | “So.” |", "| Trust | “Yes.” |\r\n| Hope | “So.” |", 1)]
    [InlineData("| Trust | “a <!- b -> < c” |", "| Trust | “a <!- b -> < c” |", 0)]
    [InlineData("| Trust | “Yes.” <!-- not closed |", "| Trust | “Yes.” <!-- not closed |", 0)]
    public void Comments_and_deletions_of_a_Markdown_file_are_no_words(string rows, string left, int told)
    {
        var read = TableFormats.Read("table.md", Encoding.UTF8.GetBytes($"| Theme | Quote |\n|---|---|\n{rows}"));
        Assert.Equal($"| Theme | Quote |\n|---|---|\n{left}", read.Text);
        Assert.Equal(told, read.Problems.Count);
        Assert.Equal(read.Text, SourceText.Of("table.md", Encoding.UTF8.GetBytes($"| Theme | Quote |\n|---|---|\n{rows}")));
        Assert.Equal(rows, TableFormats.Read("table.txt", Encoding.UTF8.GetBytes(rows)).Text);
    }

    private static TableText Read(string page) =>
        GridInvariants.Hold(TableFormats.Read("page.html", Encoding.UTF8.GetBytes(page)));
}
