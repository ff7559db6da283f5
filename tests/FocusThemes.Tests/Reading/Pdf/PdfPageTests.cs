using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading.Pdf;

public sealed class PdfPageTests
{
    private static readonly string Table = MadePdf.Ruled(("Theme", "Quote"), ("Care", "\"They cared.\" (P1)"));

    [Theory]
    [InlineData("3 Tr", "invisible")]
    [InlineData("1 1 1 rg", "white")]
    [InlineData("0 0 5 5 re W n", "clipped")]
    public void What_cannot_be_seen_is_left_out_and_counted(string before, string words)
    {
        var pdf = MadePdf.Of(Table + MadePdf.Words(205, 670, words, before: before));
        var table = Read(pdf);
        Assert.Equal("\"They cared.\" (P1)", Cell(table, 1, 1));
        Assert.Equal(HiddenParts.LeftOut, table.Hidden);
        Assert.Contains(table.Problems, problem => problem.Sentence == "1 hidden passage was left out: page 1.");
        var whole = TableFormats.Read("paper.pdf", pdf, withHidden: true);
        Assert.Contains(words, whole.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Theme", "Quote", 2)]
    [InlineData("Scale", "Wording of the item", 0)]
    public void A_paper_whose_tables_name_no_themes_and_hold_nobodys_words_is_refused(string first, string second, int themes)
    {
        var pdf = MadePdf.Of(MadePdf.Ruled(
            (first, second), ("Care", "They cared for all of us there."), ("Time", "They had no time for us at all.")));
        var reading = TableReader.Read(Read(pdf), new());
        Assert.Equal(themes, reading.Themes.Count);
        Assert.Equal(themes == 0, reading.Problems.Any(problem => problem.Sentence.StartsWith("Its table does not name themes", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_stands_off_the_page_is_left_out() =>
        Assert.Equal(HiddenParts.LeftOut, Read(MadePdf.Of(Table + MadePdf.Words(700, 685, "beyond"))).Hidden);

    [Fact]
    public void White_words_on_a_dark_ground_are_seen()
    {
        var table = Read(MadePdf.Of("0.1 0.2 0.4 rg 50 660 500 40 re f 0 g\n"
            + MadePdf.Ruled(("", ""), ("Care", "\"They cared.\" (P1)"))
            + MadePdf.Words(55, 685, "Theme", before: "1 1 1 rg") + MadePdf.Words(205, 685, "Quote", before: "1 1 1 rg")));
        Assert.Equal("Theme", Cell(table, 0, 0));
        Assert.Equal(HiddenParts.None, table.Hidden);
    }

    [Theory]
    [InlineData("0 g 200 640 200 14 re f 0 g ", "", true)]
    [InlineData("", "0 g 200 640 200 14 re f ", true)]
    [InlineData("0 g 200 640 200 14 re f 1 g 201 641 198 12 re f 0 g ", "", false)]
    [InlineData("1 1 0 rg 200 640 200 14 re f 0 g ", "", false)]
    public void Black_words_on_or_under_a_black_bar_are_left_out_and_told(string before, string after, bool isHidden)
    {
        var table = Read(MadePdf.Of(before + MadePdf.Ruled(("Theme", "Quote"), ("Care", "\"They cared.\" (P1)"), ("Time", "\"None at all.\" (P2)")) + after));
        Assert.Equal(!isHidden, table.Text.Contains("They cared.", StringComparison.Ordinal));
        Assert.Contains("None at all.", table.Text, StringComparison.Ordinal);
        Assert.Equal(
            isHidden ? ["1 passage in the colour of what is behind it was left out: page 1."] : [],
            table.Problems.Select(problem => problem.Sentence).Where(sentence => sentence.Contains("colour", StringComparison.Ordinal)));
    }

    [Fact]
    public void Bold_words_of_two_prints_are_read_once() => Assert.Equal(
        "\"They cared.\" (P1)", Cell(Read(MadePdf.Of(Table + MadePdf.Words(205.4, 645, "\"They cared.\" (P1)"))), 1, 1));

    [Fact]
    public void A_raised_mark_is_beside_the_words()
    {
        var table = Read(MadePdf.Of(Table + MadePdf.Words(77.5, 649, "a", 6)));
        Assert.Equal("Care", Cell(table, 1, 0));
        Assert.Equal("a", Assert.Single(table.Marks).In(table.Text).ToString());
    }

    [Theory]
    [InlineData("aged 18-", "24 years", "aged 18-24 years")]
    [InlineData("said P-", "12 then", "said P-12 then")]
    [InlineData("a well-", "known one", "a well-known one")]
    [InlineData("a face-to-", "face one", "a face-to-face one")]
    [InlineData("it is either/", "alternatively", "it is either/alternatively")]
    [InlineData("now under-", "stand it", "now understand it")]
    public void Hyphens_at_the_ends_of_lines_are_told_apart(string first, string second, string whole)
    {
        // The line reaches to its column's edge.
        var line = MadePdf.Words(190 - (5 * first.Length), 673, first) + MadePdf.Words(55, 661, second);
        var table = Read(MadePdf.Of(MadePdf.Ruled(("Theme", "Quote"), ("", "\"They understand me now.\" (P1)")) + Moved(line)));
        Assert.Equal(whole, Cell(table, 1, 0));

        static string Moved(string content) => $"q 1 0 0 1 0 -25 cm {content} Q ";
    }

    [Fact]
    public void A_page_of_nothing_but_pictures_is_refused_with_what_to_do()
    {
        var picture = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \0 EI Q\n";
        Assert.Contains("scanned pages", HostilePdfTests.Refused(MadePdf.Of(picture)), StringComparison.Ordinal);
        Assert.Contains("has no text", HostilePdfTests.Refused(MadePdf.Of("")), StringComparison.Ordinal);
        Assert.Contains(
            "hidden behind", HostilePdfTests.Refused(MadePdf.Of(picture + MadePdf.Words(50, 700, "words", before: "3 Tr"))),
            StringComparison.Ordinal);
    }

    private static TableText Read(byte[] pdf) => GridInvariants.Hold(TableFormats.Read("paper.pdf", pdf));

    private static string Cell(TableText table, int row, int column) => Assert.Single(table.Grids).Rows[row].Cells[column].In(table.Text);
}
