using System.Text;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Raised marks in the runs of a workbook's texts refer to notes and belong to no word.</summary>
public sealed class RaisedInSheetsTests
{
    private const string Raised = "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>";

    [Theory]
    [InlineData("<r><t>Rain</t></r>" + Raised + "2</t></r>", "Rain", "2")]
    [InlineData("<r><t>“Wet” (K1)</t></r>" + Raised + "a</t></r>", "“Wet” (K1)", "a")]
    [InlineData("<r><t>Rain</t></r>" + Raised + "1</t></r>" + Raised + ",2</t></r>", "Rain", "1,2")]
    [InlineData("<r><t>Wet&#10;Cold</t></r>" + Raised + "*</t></r><r><t> air</t></r>", "Wet\nCold air", "*")]
    public void A_mark_stands_apart_from_the_words(string runs, string words, string mark)
    {
        foreach (var read in new[] { Shared(runs), Inline(runs) })
        {
            Assert.Equal(words, read.Grids[0].Rows[0].Cells[0].In(read.Text));
            Assert.Equal([mark], read.Marks.Select(found => found.In(read.Text).ToString()));
        }
    }

    [Theory]
    [InlineData("<r><t>the 2</t></r>" + Raised + "nd</t></r><r><t> one</t></r>", "the 2nd one")]
    [InlineData("<r><t>10 m</t></r>" + Raised + "2</t></r>", "10 m2")]
    [InlineData(Raised + "a</t></r><r><t> a note</t></r>", "a a note")]
    [InlineData(Raised + "7</t></r>", "7")]
    [InlineData("<r><t>H</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r><r><t>O</t></r>", "H2O")]
    public void Other_raised_letters_are_words(string runs, string words)
    {
        var read = Inline(runs);
        Assert.Equal((words, 0), (read.Grids[0].Rows[0].Cells[0].In(read.Text), read.Marks.Count));
    }

    [Fact]
    public void A_cell_that_is_raised_by_its_style_is_words()
    {
        var read = Read("<worksheet><row><c t=\"str\"><v>7</v></c></row></worksheet>\0<sst/>\0<styleSheet><fonts><font>"
            + "<vertAlign val=\"superscript\"/></font></fonts><cellXfs><xf fontId=\"0\"/></cellXfs></styleSheet>");
        Assert.Equal(("7", 0), (read.Grids[0].Rows[0].Cells[0].In(read.Text), read.Marks.Count));
    }

    [Fact]
    public void Reading_aids_are_left_out_and_told_but_are_no_secret()
    {
        var read = Shared("<r><t>漢字</t></r><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh>");
        Assert.Equal("漢字", GridOutline.Of(read));
        Assert.Equal("1 reading aid was left out: A1.", Assert.Single(read.Problems).Sentence);
        Assert.Equal(FocusThemes.Model.HiddenParts.None, read.Hidden);
    }

    private static TableText Shared(string runs) =>
        Read($"<worksheet><row><c t=\"s\"><v>0</v></c></row></worksheet>\0<sst><si>{runs}</si></sst>");

    private static TableText Inline(string runs) =>
        Read($"<worksheet><row><c t=\"inlineStr\"><is>{runs}</is></c></row></worksheet>");

    private static TableText Read(string parts) => GridInvariants.Hold(
        TableFormats.Read("table.xlsx", OfficeInput.WorkbookOf(Encoding.UTF8.GetBytes(parts))));
}
