using System.Text;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Documents by their elements: cells that go on below, text boxes, rows within other elements.</summary>
public sealed class WordTableTests
{
    private const string Names = "<w:tr>{Theme}{Quote}</w:tr>";
    private const string Deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
    private const string Begins = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
    private const string GoesOn = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";

    [Theory]
    [InlineData("<w:sdt><w:sdtContent><w:tr>{Trust}{“a”}</w:tr></w:sdtContent></w:sdt><w:tr>{Doubt}{“b”}</w:tr>", "Trust ¦ “a”\nDoubt ¦ “b”")]
    [InlineData("<w:tr>{Trust}{“a”}</w:tr><w:del><w:tr>{gone}{gone}</w:tr></w:del>", "Trust ¦ “a”")]
    [InlineData("<w:AlternateContent><w:Choice><w:tr>{Trust}{“a”}</w:tr></w:Choice><w:Fallback><w:tr>{Trust}{“a”}</w:tr></w:Fallback></w:AlternateContent>",
        "Trust ¦ “a”")]
    [InlineData("<w:tr>{Trust}<w:AlternateContent><w:Choice>{“a”}</w:Choice><w:Fallback>{“a”}</w:Fallback></w:AlternateContent></w:tr>",
        "Trust ¦ “a”")]
    [InlineData("<w:tr>{Trust}<w:Fallback>{old}</w:Fallback>{“a”}</w:tr>", "Trust ¦ “a”")]
    [InlineData("<w:tr>{Trust}<w:tc>" + Begins + "[“a”]</w:tc></w:tr><w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>{Doubt}</w:tr><w:tr>{Hope}"
        + GoesOn + "</w:tr>", "Trust ¦ “a”\nDoubt ¦\nHope ¦")]
    [InlineData("<w:tr>{Trust}<w:tc>" + Begins + "[“a”]</w:tc></w:tr><w:tr>{Doubt}" + GoesOn + "</w:tr>", "Trust ¦ “a”\nDoubt ¦ 〃")]
    [InlineData("<w:tr><w:tc>" + Begins + "<w:p/></w:tc>{“a”}</w:tr><w:tr>" + GoesOn + "{“b”}</w:tr>", "¦ “a”\n¦ “b”")]
    [InlineData("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"0\"/></w:tcPr>[Trust]</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"x\"/></w:tcPr>[“a”]</w:tc></w:tr>",
        "Trust ¦ “a”")]
    [InlineData("<w:tr><w:trPr><w:trHeight w:val=\"567\"/></w:trPr>{Trust}{“a”}</w:tr>", "Trust ¦ “a”")]
    [InlineData("<w:tr>{Trust}{“a”}</w:tr><w:tr><w:tc><w:p/></w:tc>{“b”}</w:tr>", "Trust ¦ “a”\n¦ “b”")]
    [InlineData("<w:tr>{Trust}{“a”}</w:tr><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9\"/></w:tcPr><w:p/></w:tc>{“b”}</w:tr>", "Trust ¦ “a”\n¦ “b”")]
    [InlineData("<w:tr>{Trust}<w:tc><w:p>" + Deleted + "<w:r><w:t>“a”</w:t></w:r></w:p></w:tc></w:tr><w:tr>{Doubt}{“b”}</w:tr>", "Trust ¦ “a”\nDoubt ¦ “b”")]
    [InlineData("<w:tr><w:trPr><w:gridBefore w:val=\"0\"/></w:trPr>{Trust}{“a”}</w:tr>", "Trust ¦ “a”")]
    [InlineData("<w:tr>{Trust}<w:tc>[“a”]<w:tbl><w:tr>{P1}{nurse}</w:tr></w:tbl>[so]</w:tc></w:tr>", "Trust ¦ “a”⏎P1⏎nurse⏎so")]
    [InlineData("<w:tr>{Trust}<w:sdt><w:sdtPr>{gone}</w:sdtPr><w:sdtContent>{“a”}</w:sdtContent></w:sdt></w:tr>", "Trust ¦ “a”")]
    public void Rows_and_cells_are_what_Word_shows(string rows, string cells)
    {
        var read = Read($"<w:tbl>{Names}{rows}</w:tbl>");
        Assert.Equal($"Theme ¦ Quote\n{cells}", GridOutline.Of(read));
    }

    [Fact]
    public void A_cell_that_goes_on_from_nothing_above_is_empty() => Assert.Equal(
        "¦ Quote\nTrust ¦ “a”",
        GridOutline.Of(Read("<w:tbl><w:tr>" + GoesOn + "{Quote}</w:tr><w:tr>{Trust}{“a”}" + GoesOn + "</w:tr></w:tbl>")));

    [Theory]
    [InlineData("<w:p><w:r><w:t>It takes </w:t></w:r><w:r><w:pict><w:txbxContent>[boxed][twice]</w:txbxContent></w:pict></w:r><w:r><w:t>time</w:t></w:r></w:p>[and more]",
        "boxed\ntwice\nIt takes time\nand more\n")]
    [InlineData("<w:p><w:r><w:t>one</w:t></w:r><w:r><w:pict><w:txbxContent><w:p>" + Deleted
        + "<w:r><w:t>boxed</w:t></w:r></w:p>[twice]</w:txbxContent></w:pict></w:r></w:p>", "boxed\ntwice\none\n")]
    [InlineData("<w:p>" + Deleted + "<w:r><w:t>It takes </w:t></w:r></w:p>[time]", "It takes time\n")]
    [InlineData("<w:p><w:pPr><w:rPr><w:moveFrom/><w:b/></w:rPr><w:jc/></w:pPr><w:r><w:t>It takes </w:t></w:r></w:p>[time]", "It takes time\n")]
    [InlineData("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>It takes </w:t></w:r></w:p>[time]", "It takes\ntime\n")]
    [InlineData("<w:p>" + Deleted + "<w:r><w:t>last</w:t></w:r></w:p>", "last\n")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:t xml:space=\"preserve\"> </w:t><w:t>b</w:t><w:t> </w:t><w:t>c</w:t></w:r></w:p>", "a b c\n")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:t/><w:tab/><w:t>b</w:t></w:r></w:p>", "a\tb\n")]
    [InlineData("<w:p><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>", "a < b\n")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>on</w:t></w:r></w:p>", "on\n")]
    public void Paragraphs_are_what_Word_shows(string body, string text)
    {
        var read = Read(body);
        Assert.Equal(text, read.Text);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Empty_paragraphs_do_not_part_a_label_from_its_table() => Assert.Equal(
        "Table 2. Themes\n\nTheme\nQuote\n\n",
        Read($"[Table 2. Themes]<w:p/><w:p/><w:p/><w:tbl>{Names}</w:tbl>").Text);

    [Fact]
    public void A_label_whose_paragraph_mark_was_deleted_stays_above_its_table() => Assert.Equal(
        "Table 2. Themes\n\nTheme\nQuote\n\n",
        Read($"<w:p>{Deleted}<w:r><w:t>Table 2. Themes</w:t></w:r></w:p><w:tbl>{Names}</w:tbl>").Text);

    [Fact]
    public void A_table_in_a_text_box_leaves_the_paragraph_around_it_whole()
    {
        var read = Read("<w:p><w:r><w:t>Table 2. </w:t></w:r><w:r><w:pict><w:txbxContent><w:tbl>" + Names
            + "<w:tr>{Trust}{“a”}</w:tr></w:tbl></w:txbxContent></w:pict></w:r><w:r><w:t>Notes</w:t></w:r></w:p>"
            + "<w:tbl>" + Names + "<w:tr>{Doubt}{“b”}</w:tr></w:tbl>");
        Assert.Equal("Theme ¦ Quote\nTrust ¦ “a”\n---\nTheme ¦ Quote\nDoubt ¦ “b”", GridOutline.Of(read));
        Assert.Contains("\n\nTable 2. Notes\n\nTheme", read.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:footnoteReference/><w:endnoteReference/></w:r></w:p>", "a\n1 2\n",
        "Footnotes are kept as their numbers only, without their text; there are 2.")]
    [InlineData("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a\n",
        "Numbers that Word counts by itself are not part of its text; 1 paragraphs have them.")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:t>b</w:t></w:r></w:del></w:p>", "a\n",
        "1 deletion was left out.")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/><w:b/></w:rPr><w:t>gone</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>kept</w:t></w:r></w:p>", "kept\n",
        "1 hidden passage was left out.")]
    public void What_is_left_out_is_told(string body, string text, string sentence)
    {
        var read = Read(body);
        Assert.Equal(text, read.Text);
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
    }

    [Theory]
    [InlineData(253, true)]
    [InlineData(254, false)]
    public void Elements_in_elements_are_read_to_a_depth(int depth, bool isRead)
    {
        var body = string.Concat(Enumerable.Repeat("<w:sdt>", depth)) + "[Trust]"
            + string.Concat(Enumerable.Repeat("</w:sdt>", depth));
        if (isRead) Assert.Equal("Trust\n", Read(body).Text);
        else Assert.Contains(
            "nested deeper than 256", Assert.Throws<UnacceptableInputException>(() => Read(body)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_main_part_that_is_no_document_is_refused() => Assert.Contains(
        "broken", Assert.Throws<UnacceptableInputException>(
            () => TableFormats.Read("table.docx", OfficeInput.DocumentOf("<body/>"u8.ToArray()))).Message, StringComparison.Ordinal);

    // {Trust} is a cell of one paragraph, [Trust] a paragraph.
    private static TableText Read(string body)
    {
        const string namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var (paragraph, end) = ("<w:p><w:r><w:t>", "</w:t></w:r></w:p>");
        var xml = body.Replace("<![CDATA[", "\u0001", StringComparison.Ordinal).Replace("]]>", "\u0002", StringComparison.Ordinal)
            .Replace("{", $"<w:tc>{paragraph}", StringComparison.Ordinal).Replace("}", $"{end}</w:tc>", StringComparison.Ordinal)
            .Replace("[", paragraph, StringComparison.Ordinal).Replace("]", end, StringComparison.Ordinal)
            .Replace("\u0001", "<![CDATA[", StringComparison.Ordinal).Replace("\u0002", "]]>", StringComparison.Ordinal);
        return GridInvariants.Hold(TableFormats.Read("table.docx", OfficeInput.DocumentOf(Encoding.UTF8.GetBytes(
            $"<w:document {namespaces}><w:body>{xml}</w:body></w:document>"))));
    }
}
