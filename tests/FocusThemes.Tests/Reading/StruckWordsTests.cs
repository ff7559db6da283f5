using FocusThemes.Reading.Formats;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading;

/// <summary>Words with a line through them are read, and told; changes that Markdown marks are accepted.</summary>
public sealed class StruckWordsTests
{
    private const string Once = "1 passage is struck through, as what somebody took back may be, and was read like other words; delete what is not to be read.";

    [Theory]
    [InlineData("<s>Ida</s> ")]
    [InlineData("<strike>Ida</strike> ")]
    [InlineData("<span style='text-decoration: line-through'>Ida</span> ")]
    public void Of_a_page(string words) => Tells($"<table><tr><th>Theme<th>Quote<tr><td>Going<td>{words}I walked</table>", "a.html");

    [Fact]
    public void Of_a_page_word_for_word() => Assert.Equal("2 passages are struck through, as what somebody took back may be, and were read like other words; delete what is not to be read.",
        Assert.Single(Read("<table><tr><th>Theme<th>Quote<tr><td>Going<td>I <s>never</s> <strike>ever</strike> <ins>always</ins> wait</table>", "a.html").Problems).Sentence);

    [Fact]
    public void Of_Markdown() => Tells("| Theme | Quote |\n|---|---|\n| Going | ~~Ida~~ I walked |\n", "a.md");

    [Fact]
    public void Of_LaTeX() => Tells(@"\begin{tabular}{ll}Theme & Quote \\ Going & \sout{Ida} I walked \\\end{tabular}", "a.tex");

    [Fact]
    public void Of_a_sheet_by_run_and_by_the_font_of_the_cell()
    {
        const string Run = "<is><r><rPr><strike/></rPr><t xml:space=\"preserve\">Ida </t></r><r><t>I walked</t></r></is>";
        var styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts><font/><font><strike/></font></fonts>"
            + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs></styleSheet>";
        var book = new MadeBook().Add("Themes", $"<sheetData>{MadeBook.Row(1, "", "Theme", "Quote")}<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Going</v></c>"
            + $"<c r=\"B2\" t=\"inlineStr\">{Run}</c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><v>Going</v></c><c r=\"B3\" s=\"1\" t=\"str\"><v>I ran</v></c></row></sheetData>")
            .With("styles", styles);
        Assert.StartsWith("2 passages are struck through", Assert.Single(TableFormats.Read("a.xlsx", book.Bytes(), withHidden: false).Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_OpenDocument_text() => Assert.Equal(Once, Assert.Single(MadeOpenDocument.Read(
        "<text:p><text:span text:style-name=\"T1\">Ida</text:span> walked</text:p>",
        automatic: "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>").Problems).Sentence);

    [Theory]
    [InlineData("I {--never --}walk", "I walk", "1 deletion was left out.")]
    [InlineData("I {~~never~>always~~} walk", "I always walk", "1 deletion was left out.")]
    [InlineData("I walk{>>Ida: does she?<<}", "I walk", "1 comment was left out.")]
    [InlineData("I walk %%ask Ida%%", "I walk", "1 comment was left out.")]
    public void Changes_and_remarks_in_Markdown_are_left_out_and_told(string words, string text, string sentence)
    {
        var read = Read($"| Theme | Quote |\n|---|---|\n| Going | {words} |\n", "a.md");
        Assert.EndsWith($"Going ¦ {text}", GridOutline.Of(read), StringComparison.Ordinal);
        Assert.Equal(sentence, Assert.Single(read.Problems).Sentence);
        Assert.DoesNotContain("Ida", read.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I {++always ++}walk", "I always walk")]
    [InlineData("I {==walk==}", "I walk")]
    [InlineData("I walk 10 %% of it", "I walk 10 %% of it")]
    [InlineData("I walk ~~ or so ~~", "I walk ~~ or so ~~")]
    public void What_a_reader_of_Markdown_sees_is_read(string words, string text)
    {
        var read = Read($"| Theme | Quote |\n|---|---|\n| Going | {words} |\n", "a.md");
        Assert.EndsWith($"Going ¦ {text}", GridOutline.Of(read), StringComparison.Ordinal);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Marks_of_Markdowns_notes_belong_to_no_word()
    {
        var draft = Told.Read("a.md", "| Theme | Quote | Participant |\n|---|---|---|\n| Going | I walked.[^1] | P1[^b] |\n| Staying | I sat [^x]. | P2 |\n\n[^1]: Slowly.\n[^b]: By phone.\n");
        Assert.Equal("Going - I walked. (P1) | Staying - I sat [^x]. (P2)", CellTable.Outline(draft.Study));
    }

    [Fact]
    public void Who_is_named_in_a_paragraph_of_its_own_within_a_block_of_quotes_said_it() => Assert.Equal(
        "Going - “I walked.” (P1) | Staying - “I sat.” (P2)",
        CellTable.Outline(Told.Read("a.md", "## Theme 1: Going\n\n> “I walked.”\n>\n> — P1\n\n## Theme 2: Staying\n\n> “I sat.”\n> — P2\n").Study));

    private static void Tells(string text, string name)
    {
        var read = Read(text, name);
        Assert.Contains("Ida", read.Text, StringComparison.Ordinal);
        Assert.Equal(Once, Assert.Single(read.Problems).Sentence);
    }

    private static TableText Read(string text, string name) => TableFormats.Read(name, System.Text.Encoding.UTF8.GetBytes(text), withHidden: false);
}
