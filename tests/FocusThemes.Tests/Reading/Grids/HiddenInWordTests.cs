using System.Text;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>What a Word document holds without showing it: by run, by style, by tracked change, by content control.</summary>
public sealed class HiddenInWordTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Secret = "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>";
    private const string Open = "<w:style w:type=\"character\" w:styleId=\"Open\"><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>";
    private const string Deeper = "<w:style w:type=\"character\" w:styleId=\"Deeper\"><w:basedOn w:val=\"Secret\"/><w:rPr><w:b/></w:rPr></w:style>";
    private const string Lighter = "<w:style w:type=\"character\" w:styleId=\"Lighter\"><w:basedOn w:val=\"Secret\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>";
    private const string Note = "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style>";
    private const string Usual = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr><w:vanish/></w:rPr></w:style>";
    private const string Plan = "<w:style w:type=\"table\" w:styleId=\"Plan\"><w:rPr><w:vanish/></w:rPr></w:style>";
    private const string Ring = "<w:style w:styleId=\"Ring\"><w:basedOn w:val=\"Gnir\"/></w:style><w:style w:styleId=\"Gnir\"><w:basedOn w:val=\"Ring\"/></w:style>";
    private const string Left = "1 hidden passage was left out.";

    [Theory]
    [InlineData(Secret, "<w:rStyle w:val=\"Secret\"/>", true)]
    [InlineData(Secret + Deeper, "<w:rStyle w:val=\"Deeper\"/>", true)]
    [InlineData(Secret + Lighter, "<w:rStyle w:val=\"Lighter\"/>", false)]
    [InlineData(Open, "<w:rStyle w:val=\"Open\"/>", false)]
    [InlineData(Secret, "<w:rStyle w:val=\"Secret\"/><w:vanish w:val=\"false\"/>", false)]
    [InlineData(Secret, "<w:rStyle w:val=\"Unknown\"/>", false)]
    [InlineData(Secret, "<w:b/>", false)]
    [InlineData("", "<w:vanish/>", true)]
    [InlineData("", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>", false)]
    [InlineData(Ring, "<w:rStyle w:val=\"Ring\"/>", false)]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>", "<w:vanish w:val=\"0\"/>", false)]
    public void Words_are_hidden_by_the_run_or_by_its_style(string styles, string properties, bool isHidden)
    {
        var read = Read(styles, $"<w:p>{Run("I met ")}{Run("Ida Moe ", properties)}{Run("twice.")}</w:p>");
        // What the document hides by default is hidden around the run too.
        var isAll = styles.Contains("docDefaults", StringComparison.Ordinal);
        Assert.Equal(isAll ? "Ida Moe\n" : isHidden ? "I met twice.\n" : "I met Ida Moe twice.\n", read.Text);
        Assert.Equal(isHidden || isAll ? HiddenParts.LeftOut : HiddenParts.None, read.Hidden);
    }

    [Theory]
    [InlineData("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/><w:color w:val=\"000000\"/>", true)]
    [InlineData("<w:shd w:val=\"solid\" w:color=\"1F3864\" w:fill=\"auto\"/><w:color w:val=\"1f3864\"/>", true)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/><w:color w:val=\"FFFFFF\"/>", true)]
    [InlineData("<w:highlight w:val=\"black\"/>", true)]
    [InlineData("<w:rStyle w:val=\"Bar\"/>", true)]
    [InlineData("<w:highlight w:val=\"black\"/><w:color w:val=\"FFFFFF\"/>", false)]
    [InlineData("<w:highlight w:val=\"yellow\"/>", false)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"000000\"/>", false)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"000000\"/><w:color w:val=\"FFFFFF\"/>", false)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"auto\"/><w:color w:val=\"auto\"/>", false)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"000000\" w:themeFill=\"text1\"/><w:color w:val=\"000000\"/>", true)]
    [InlineData("<w:shd w:val=\"clear\" w:themeFill=\"text1\"/><w:color w:val=\"000000\"/>", false)]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>", true)]
    public void Words_of_the_colour_behind_them_are_left_out_and_told(string properties, bool isHidden)
    {
        const string Bar = "<w:style w:type=\"character\" w:styleId=\"Bar\"><w:rPr><w:highlight w:val=\"black\"/></w:rPr></w:style>";
        var read = Read(Bar, $"<w:p>{Run("I met ")}{Run("Ida Moe ", properties)}{Run("twice.")}</w:p>");
        Assert.Equal(isHidden ? "I met twice.\n" : "I met Ida Moe twice.\n", read.Text);
        Assert.Equal(isHidden ? ["1 passage in the colour of what is behind it was left out."] : [], read.Problems.Select(problem => problem.Sentence));
        Assert.Equal(isHidden ? HiddenParts.LeftOut : HiddenParts.None, read.Hidden);
    }

    [Theory]
    [InlineData("", "", "<w:shd w:val=\"clear\" w:fill=\"000000\"/>", "000000", true)]
    [InlineData("", "", "<w:shd w:val=\"clear\" w:fill=\"000000\"/>", "FFFFFF", false)]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"000000\"/>", "", "000000", true)]
    [InlineData("", "<w:tblStyle w:val=\"Dark\"/>", "", "FFFFFF", false)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "", "", "1F3864", true)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "", "", "FFFFFF", false)]
    public void What_is_behind_words_may_be_their_paragraph_their_cell_or_their_table(string paragraph, string table, string cell, string color, bool isHidden)
    {
        const string Dark = "<w:style w:type=\"table\" w:styleId=\"Dark\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr></w:tblStylePr></w:style>";
        var read = Read(Dark, $"<w:tbl><w:tblPr>{table}</w:tblPr><w:tr><w:tc><w:tcPr>{cell}</w:tcPr><w:p><w:pPr>{paragraph}</w:pPr>"
            + $"{Run("Ida Moe", $"<w:color w:val=\"{color}\"/>")}</w:p></w:tc><w:tc><w:p>{Run("came.")}</w:p></w:tc></w:tr></w:tbl>");
        Assert.Equal(!isHidden, read.Text.Contains("Ida Moe", StringComparison.Ordinal));
        Assert.Contains("came.", read.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Note, "<w:pStyle w:val=\"Note\"/>", "", "")]
    [InlineData(Usual, "", "", "")]
    [InlineData(Usual + "<w:style w:type=\"paragraph\" w:styleId=\"Note\"/>", "<w:pStyle w:val=\"Note\"/>", "", "said\n")]
    // Hidden by two styles is shown, as Word has it.
    [InlineData(Note + Secret, "<w:pStyle w:val=\"Note\"/>", "<w:rStyle w:val=\"Secret\"/>", "said\n")]
    [InlineData(Note, "<w:pStyle w:val=\"Note\"/>", "<w:vanish/>", "")]
    public void Words_are_hidden_by_the_style_of_their_paragraph(string styles, string paragraph, string run, string text)
    {
        var read = Read(styles, $"<w:p><w:pPr>{paragraph}</w:pPr>{Run("said", run)}</w:p>");
        Assert.Equal(text, read.Text);
        Assert.Equal(text.Length == 0 ? [Left] : [], read.Problems.Select(problem => problem.Sentence));
    }

    [Fact]
    public void Words_are_hidden_by_the_style_of_their_table_and_only_there()
    {
        var shown = Cell("", Run("shown", "<w:vanish w:val=\"0\"/>"));
        var read = Read(Plan, "<w:tbl><w:tblPr><w:tblStyle w:val=\"Plan\"/></w:tblPr>"
            + $"<w:tr>{shown}{Cell("Ida Moe")}{shown}</w:tr><w:tr>{shown}{Cell("Ida Moe")}{shown}</w:tr></w:tbl>"
            + $"<w:tbl><w:tr>{Cell("Theme")}{Cell("Quote")}</w:tr><w:tr>{Cell("Trust")}{Cell("“a”")}</w:tr></w:tbl>");
        Assert.Equal("shown ¦  ¦ shown\nshown ¦  ¦ shown\n---\nTheme ¦ Quote\nTrust ¦ “a”", GridOutline.Of(read));
        Assert.Equal("2 hidden passages were left out.", Assert.Single(read.Problems).Sentence);
    }

    [Fact]
    public void A_hidden_paragraph_mark_joins_two_paragraphs() => Assert.Equal(
        "Trust takes time\n",
        Read("", $"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{Run("Trust ")}</w:p><w:p>{Run("takes time")}</w:p>").Text);

    [Theory]
    [InlineData("<w:tr><w:trPr><w:del/></w:trPr>{a}{b}</w:tr>", "Theme ¦ Quote", "1 row that is deleted by a tracked change was left out: 2.")]
    [InlineData("<w:tr><w:trPr><w:hidden/></w:trPr>{a}{b}</w:tr><w:tr>{Hope}{c}</w:tr>", "Theme ¦ Quote\nHope ¦ c", "1 hidden row was left out: 2.")]
    // Beside the cell that replaces it, a deleted cell goes; where nothing does, its place stays empty.
    [InlineData("<w:tr>{Trust}(P9)<w:tc><w:tcPr><w:cellIns/></w:tcPr>[P1]</w:tc></w:tr>", "Theme ¦ Quote\nTrust ¦ P1",
        "1 cell that is deleted by a tracked change was left out.")]
    [InlineData("<w:tr>(Trust){“a”}</w:tr>", "Theme ¦ Quote\n¦ “a”", "1 cell that is deleted by a tracked change was left out.")]
    [InlineData("<w:tr>(Trust)(“a”)</w:tr>", "Theme ¦ Quote", "2 cells that are deleted by tracked changes were left out.")]
    public void Rows_and_cells_that_are_deleted_or_hidden_are_left_out(string rows, string cells, string sentence)
    {
        var read = Read("", Table(rows));
        Assert.Equal(cells, GridOutline.Of(read));
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.LeftOut, read.Hidden);
    }

    [Theory]
    [InlineData("<w:tr>{Trust}<w:tc><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + "<w:r><w:t>Tap here</w:t></w:r>"
        + "</w:sdtContent></w:sdt></w:p></w:tc></w:tr>")]
    [InlineData("<w:tr>{Trust}<w:sdt><w:sdtPr><w:alias w:val=\"who\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Tap here}</w:sdtContent></w:sdt></w:tr>")]
    [InlineData("<w:tr>{Trust}<w:tc><w:p><w:r><w:rPr><w:rStyle w:val=\"Asking\"/></w:rPr><w:t>Tap here</w:t></w:r></w:p></w:tc></w:tr>")]
    public void What_a_content_control_asks_for_is_no_answer(string row)
    {
        var read = Read("<w:style w:styleId=\"Asking\"><w:name w:val=\"Placeholder Text\"/></w:style>", Table(row));
        Assert.Equal("Theme ¦ Quote\nTrust ¦", GridOutline.Of(read));
        Assert.Equal("1 placeholder was left out.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(HiddenParts.None, read.Hidden);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent><w:r><w:t>filled in</w:t></w:r></w:sdtContent></w:sdt>", "filled in")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>filled in</w:t></w:r></w:sdtContent></w:sdt>", "filled in")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby>", "漢字")]
    [InlineData("<w:commentRangeStart/><w:r><w:t>noted</w:t></w:r><w:commentRangeEnd/><w:r><w:commentReference/></w:r>", "noted")]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>struck</w:t></w:r>", "struck")]
    [InlineData("<w:r><w:rPr><w:webHidden/></w:rPr><w:t>printed</w:t></w:r>", "printed")]
    [InlineData("<w:r><w:drawing><w:inline><w:docPr hidden=\"1\"/><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:inline></w:drawing></w:r>", "")]
    [InlineData("<w:r><w:pict><w:shape style=\"visibility: hidden\"><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:shape></w:pict></w:r>", "")]
    public void What_is_shown_of_a_paragraph_is_read(string paragraph, string text) =>
        Assert.Equal(text, Read("", $"<w:p>{paragraph}</w:p>").Text.TrimEnd('\n'));

    [Fact]
    public void An_index_entry_or_an_empty_run_that_is_hidden_hides_no_words()
    {
        var read = Read("", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE trust</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> </w:t></w:r>"
            + Run("Trust") + "</w:p>");
        Assert.Equal(("Trust\n", HiddenParts.None), (read.Text, read.Hidden));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_study_may_ask_for_all_that_is_hidden_or_deleted_and_is_told_so()
    {
        var body = Table("<w:tr><w:trPr><w:del/></w:trPr>{Doubt}{“b”}</w:tr><w:tr>{Trust}<w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ida: </w:t></w:r>"
            + "<w:r><w:t>“a</w:t></w:r><w:del><w:r><w:delText> lot</w:delText></w:r></w:del><w:r><w:t>”</w:t><w:commentReference/></w:r></w:p></w:tc></w:tr>");
        var read = TableFormats.Read("table.docx", Document("", body), withHidden: true);
        Assert.Equal("Theme ¦ Quote\nDoubt ¦ “b”\nTrust ¦ Ida: “a lot”", GridOutline.Of(read));
        Assert.Equal(HiddenParts.Included, read.Hidden);
        Assert.Equal(
            [
                "1 row that is deleted by a tracked change was read all the same, as the study asks: 2.",
                "1 hidden passage was read all the same, as the study asks.",
                "1 deletion was read all the same, as the study asks.", "1 comment was left out.",
            ], read.Problems.Select(problem => problem.Sentence));
    }

    private static string Run(string words, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    private static string Cell(string words, string? runs = null) => $"<w:tc><w:p>{runs ?? Run(words)}</w:p></w:tc>";

    // {Trust} is a cell, (Trust) one that a tracked change deletes, [Trust] a paragraph.
    private static string Table(string rows) => "<w:tbl><w:tr>" + Cell("Theme") + Cell("Quote") + "</w:tr>" + rows
        .Replace("(", "<w:tc><w:tcPr><w:cellDel w:author=\"a\"/></w:tcPr>[", StringComparison.Ordinal)
        .Replace(")", "]</w:tc>", StringComparison.Ordinal)
        .Replace("{", "<w:tc>[", StringComparison.Ordinal).Replace("}", "]</w:tc>", StringComparison.Ordinal)
        .Replace("[", "<w:p><w:r><w:t>", StringComparison.Ordinal).Replace("]", "</w:t></w:r></w:p>", StringComparison.Ordinal) + "</w:tbl>";

    private static TableText Read(string styles, string body) =>
        GridInvariants.Hold(TableFormats.Read("table.docx", Document(styles, body)));

    private static byte[] Document(string styles, string body) => OfficeInput.StyledDocumentOf(
        Encoding.UTF8.GetBytes($"<w:document {Namespace}><w:body>{body}</w:body></w:document>"),
        Encoding.UTF8.GetBytes($"<w:styles {Namespace}>{styles}</w:styles>"));
}
