using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

public sealed class WordTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Label_and_notes_are_lines_and_the_rest_is_left_out_with_its_length()
    {
        var read = Read(
            Text("Results"), Text("Table 2. Themes"), Table("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("Theme")
            + Cell("Quote") + "</w:tr><w:tr>" + Cell("Trust") + Cell("“Slowly”", "(P1)") + "</w:tr>"),
            Text("Note: none."), Text("Discussion"));
        Assert.Equal("# Theme ¦ Quote\nTrust ¦ “Slowly”⏎(P1)", GridOutline.Of(read));
        Assert.Equal("Table 2. Themes\n\nTheme\nQuote\n\nTrust\n“Slowly”\n(P1)\n\nNote: none.\n", read.Text);
        Assert.Contains(
            "17 characters outside were left out", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Deletions_are_left_out_and_insertions_kept()
    {
        var read = Read(Table($"""
            <w:tr>{Cell("a")}{Cell("b")}</w:tr>
            <w:tr><w:trPr><w:del w:id="9" w:author="x"/></w:trPr>{Cell("gone")}{Cell("too")}</w:tr>
            <w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">I </w:t></w:r>
            <w:del w:id="1" w:author="x"><w:r><w:delText>did</w:delText></w:r></w:del>
            <w:ins w:id="2" w:author="x"><w:r><w:t>was</w:t></w:r></w:ins></w:p></w:tc>{Cell("2")}</w:tr>
            """));
        Assert.Equal("a ¦ b\nI was ¦ 2", GridOutline.Of(read));
        Assert.Equal(
            ["1 row that is deleted by a tracked change was left out: 2.", "1 deletion was left out."],
            read.Problems.Select(problem => problem.Sentence));
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() => Assert.Equal(
        "a ¦ b\nonetwo ¦ 2", GridOutline.Of(Read(Table($"""
        <w:tr>{Cell("a")}{Cell("b")}</w:tr>
        <w:tr><w:tc><w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>
        <w:p><w:r><w:t>two</w:t></w:r></w:p></w:tc>{Cell("2")}</w:tr>
        """))));

    [Fact]
    public void Footnote_references_breaks_and_hidden_words() => Assert.Equal(
        "a ¦ b\nSo it is.⏎And⇥so ¦ 2", GridOutline.Of(Read(Table($"""
        <w:tr>{Cell("a")}{Cell("b")}</w:tr>
        <w:tr><w:tc><w:p><w:r><w:t>So it is.</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:br/><w:t>And</w:t><w:tab/><w:t>so</w:t></w:r></w:p></w:tc>
        {Cell("2")}</w:tr>
        """))));

    [Theory]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:char=\"0020\"/><w:t>b</w:t></w:r>", "🡪 b")]
    [InlineData("<w:r><w:sym w:font=\"Nobody’s\" w:char=\"F0E0\"/><w:sym w:char=\"0020\"/><w:t>b</w:t></w:r>", "\uF0E0 b")]
    [InlineData("<w:r><w:t>a</w:t><w:sym w:char=\"001F\"/><w:sym w:char=\"D83D\"/><w:sym w:char=\"x\"/><w:sym/></w:r>", "a")]
    [InlineData("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:ptab/><w:t/><w:cr/><w:t>e</w:t></w:r>", "co\u2011op\u00AD⇥⏎e")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r>", "shown")]
    [InlineData("<w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t><w:endnoteReference w:id=\"2\"/></w:r>", "a")]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Work\"/><w:listEntry w:val=\"Family\"/></w:ddList></w:ffData></w:fldChar></w:r>"
        + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> life</w:t></w:r>",
        "Family life")]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SET who \"P1\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>P1</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF who </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + "<w:r><w:t>P1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"ASK x\"><w:r><w:t>y</w:t></w:r></w:fldSimple>",
        "P1")]
    [InlineData("<w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>", "a link")]
    public void What_stands_in_a_paragraph_besides_words(string paragraph, string shown) => Assert.Equal(
        $"a ¦ b\n{shown} ¦ 2", GridOutline.Of(Read(Table(
            $"<w:tr>{Cell("a")}{Cell("b")}</w:tr><w:tr><w:tc><w:p>{paragraph}</w:p></w:tc>{Cell("2")}</w:tr>"))));

    [Fact]
    public void Cells_run_over_columns_and_rows_and_rows_may_begin_later() => Assert.Equal(
        "# a ¦ b ¦ c\nTrust ¦ over both ¦ 〃\n〃 ¦ 1 ¦ 2\n〃 ¦ 3 ¦ kept\n¦ 4 ¦ 5",
        GridOutline.Of(Read(Table($"""
        <w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("a")}{Cell("b")}{Cell("c")}</w:tr>
        <w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p>{Run("Trust")}</w:p></w:tc>
        <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>{Run("over both")}</w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>{Cell("1")}{Cell("2")}</w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/><w:shd/></w:tcPr><w:p/></w:tc><w:sdt><w:sdtContent>{Cell("3")}</w:sdtContent></w:sdt>{Cell("kept")}</w:tr>
        <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Cell("4")}{Cell("5")}</w:tr>
        """))));

    [Fact]
    public void What_Word_numbers_itself_is_told_since_its_numbers_are_not_in_the_text()
    {
        var item = $"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run("Trust")}</w:p>";
        var read = Read(Table($"<w:tr>{Cell("a")}{Cell("b")}</w:tr><w:tr><w:tc>{item}</w:tc><w:tc>{item}</w:tc></w:tr>"));
        Assert.Equal("a ¦ b\nTrust ¦ Trust", GridOutline.Of(read));
        Assert.Contains("2", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_table_is_running_text()
    {
        var read = Read(Text("Themes"), Text("  1) Trust "), Text(""), Text("“Slowly” (P1)"));
        Assert.Equal("Themes\n1) Trust\n“Slowly” (P1)\n", read.Text);
        Assert.Empty(read.Grids);
    }

    private static TableText Read(params OpenXmlElement[] body) =>
        GridInvariants.Hold(TableFormats.Read("paper.docx", GridPrinter.Docx(body)));

    private static Paragraph Text(string text) => new($"<w:p {Namespace}>{Run(text)}</w:p>");

    private static Table Table(string rows) => new($"<w:tbl {Namespace}>{rows}</w:tbl>");

    private static string Cell(params string[] paragraphs) =>
        $"<w:tc>{string.Concat(paragraphs.Select(text => $"<w:p>{Run(text)}</w:p>"))}</w:tc>";

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
