using System.Text;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

public sealed class HtmlTests
{
    [Fact]
    public void Captions_and_notes_are_lines_and_the_rest_is_left_out_with_its_length()
    {
        var read = Read("""
            <html><head><title>Paper</title><style>p{}</style></head><body>
            <nav>Home</nav><p>As Table 2 shows.</p>
            <div class="table-wrap"><div class="caption"><span class="label">Table 2</span><p>Themes</p></div>
            <table><thead><tr><th>Theme</th><th>Quote</th></tr></thead>
            <tbody><tr><td>Trust</td><td>“Slowly” (P1)<sup>29</sup></td></tr></tbody>
            <tfoot><tr><td colspan="2">*P, participant.</td></tr></tfoot></table>
            <div class="table-foot">Note: none.</div></div><script>alert("x")</script></body></html>
            """);
        Assert.Equal("# Theme ¦ Quote\nTrust ¦ “Slowly” (P1)", GridOutline.Of(read));
        Assert.Equal(
            "Table 2\nThemes\n\nTheme\nQuote\n\nTrust\n“Slowly” (P1) 29\n\n*P, participant.\nNote: none.\n", read.Text);
        Assert.Contains(
            "21 characters outside were left out", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_paragraphs_and_list_entries_part_paragraphs_and_entities_are_decoded() => Assert.Equal(
        "a ¦ b\none⏎two⏎three⏎four & “five” ¦ x", GridOutline.Of(Read("""
            <table><tr><td>a<td>b<tr><td>one<br>two<p>three</p><ul><li>four &amp;
               &ldquo;<b>fi</b>ve&rdquo;</ul><td>x</table>
            """)));

    [Fact]
    public void Cells_run_over_rows_and_columns() => Assert.Equal(
        "# Theme ¦ Concept ¦ Quote\nTrust ¦ c1 ¦ q1\n〃 ¦ 〃 ¦ q2\n〃 ¦ c3 ¦ q3\nSection ¦ 〃 ¦ 〃\nDoubt ¦ c4 ¦ q4",
        GridOutline.Of(Read("""
            <table><tr><th>Theme<th>Concept<th>Quote<tr><td rowspan=3>Trust<td rowspan=2>c1<td>q1<tr><td>q2
            <tr><td>c3<td>q3<tr><td colspan=99>Section<tr><td>Doubt<td>c4<td>q4</table>
            """)));

    [Fact]
    public void A_cell_over_all_rows_ends_with_its_part_of_the_table() => Assert.Equal(
        "Trust ¦ q1\n〃 ¦ q2\nDoubt ¦ q3", GridOutline.Of(Read("""
            <table><tbody><tr><td rowspan=0>Trust<td>q1<tr><td>q2<tbody><tr><td>Doubt<td>q3</table>
            """)));

    [Fact]
    public void A_table_that_lays_out_the_page_is_passed_over() => Assert.Equal(
        "a ¦ b\n1 ¦ 2\n---\nc ¦ d\n3 ¦ 4", GridOutline.Of(Read("""
            <table><tr><td>menu<td><table><tr><td>a<td>b<tr><td>1<td>2</table>
            <p>between</p><table><tr><td>c<td>d<tr><td>3<td>4</table></table>
            """)));

    [Fact]
    public void What_is_hidden_is_left_out() => Assert.Equal("a ¦ b\n1 ¦ 2", GridOutline.Of(Read("""
        <table><tr><td>a<span class="sr-only">hidden</span><td>b<td style="display: none">c<tr><td>1<td>2
        <tr hidden><td>3<td>4</table>
        """)));

    [Fact]
    public void A_page_without_a_table_is_running_text()
    {
        var read = Read("<p>One\n two</p><p>Three<br>four</p><div></div>");
        Assert.Equal("One two\nThree\nfour\n", read.Text);
        Assert.Empty(read.Grids);
    }

    [Fact]
    public void Markup_pasted_as_text_is_a_page() => Assert.Equal("a ¦ b\n1 ¦ 2", GridOutline.Of(
        GridInvariants.Hold(TableFormats.Read(
            "pasted.txt", "\n<div><table><tr><td>a<td>b<tr><td>1<td>2</table>"u8.ToArray()))));

    [Theory]
    [InlineData("<table><tr><td>a<td>b<tr><td>caf\u00e9<td>2</table>", true)]
    [InlineData("<meta charset=iso-8859-1><table><tr><td>a<td>b<tr><td>caf\u00e9<td>2</table>", false)]
    public void The_encoding_is_what_the_page_states_or_a_guess_that_is_said(string page, bool isGuess)
    {
        var read = GridInvariants.Hold(TableFormats.Read("table.html", Encoding.Latin1.GetBytes(page)));
        Assert.Equal("a ¦ b\ncafé ¦ 2", GridOutline.Of(read));
        Assert.Equal(isGuess, read.Problems.Any());
    }

    private static TableText Read(string page) =>
        GridInvariants.Hold(TableFormats.Read("table.html", Encoding.UTF8.GetBytes(page)));
}
