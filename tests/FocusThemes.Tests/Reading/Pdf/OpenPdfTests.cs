using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading.Pdf;

/// <summary>Tables without rules, as publishers print them: the file goes line by line over all columns.</summary>
public sealed class OpenPdfTests
{
    private static readonly string Names = Line(700, "Theme", "Subtheme", "What they said");

    [Fact]
    public void Lines_that_are_set_in_go_on_with_their_row() => Assert.Equal(
        ["Theme|Subtheme|What they said", "Being cared for when ill|Small signs of care|“They brought us tea, and they asked us.” (P1)¶“They stayed.” (P2)",
            "|Great acts of care|“He drove all night for her.” (P3)", "Being left alone|Long nights without a word|“Nobody came then.” (P4)"],
        RowsOf(Names + Line(684, "Being cared for", "Small signs", "“They brought us tea,")
            + Line(672, " when ill", " of care", " and they asked us.” (P1)") + Line(660, "", "", "“They stayed.” (P2)")
            + Line(642, "", "Great acts", "“He drove all night") + Line(630, "", " of care", " for her.” (P3)")
            + Line(612, "Being left", "Long nights", "“Nobody came") + Line(600, " alone", " without a word", " then.” (P4)")));

    [Fact]
    public void Parts_of_themes_that_are_set_in_are_rows() => Assert.Equal(
        ["Theme|Subtheme|What they said", "Care|Small|“They asked.” (P1)", "Signs|Daily|“They waved.” (P2)", "Acts|Rare|“He drove.” (P3)", "Words|Few|“Well done.” (P4)"],
        RowsOf(Names + Line(684, "Care", "Small", "“They asked.” (P1)") + Line(668, " Signs", "Daily", "“They waved.” (P2)")
            + Line(652, " Acts", "Rare", "“He drove.” (P3)") + Line(636, " Words", "Few", "“Well done.” (P4)")));

    [Fact]
    public void Numbers_in_the_middle_of_their_columns_are_rows() => Assert.Equal(
        ["Group|Said|Done", "Nurses|7|12", "Doctors|12|7", "Porters|8|9", "Cleaners|11|8", "All|38|36"],
        RowsOf(Line(700, "Group", "Said", "Done") + Line(684, "Nurses", " 7", "12") + Line(672, "Doctors", "12", " 7") + Line(660, "Porters", " 8", " 9")
            + Line(648, "Cleaners", "11", " 8") + Line(636, "All", "38", "36")));

    [Theory]
    [InlineData("Care", "Time", 1)]
    [InlineData("1.", "12.", 0)]
    [InlineData("(i)", "(iv)", 0)]
    public void Short_themes_beside_quotes_are_a_table_and_marks_of_a_list_are_none(string first, string second, int tables)
    {
        var table = Read(Line(700, first, "“They asked us.” (P1)") + Line(680, second, "“There was none.” (P2)"));
        Assert.Equal(tables, table.Grids.Count);
    }

    [Theory]
    [InlineData("Theme", "Quote", 1)]
    [InlineData("Scale", "Score", 0)]
    public void What_is_doubtful_of_a_table_is_told_where_it_is_read(string first, string last, int told)
    {
        var pdf = MadePdf.Of(
            MadePdf.Words(50, 716, "Table 1. What was asked", 8) + Line(700, first, "Words", last) + Line(684, "Care", "Small", "“They asked us.” (P1)")
                + Line(668, "Time", "Short") + Line(652, "Acts", "Rare", "“He drove.” (P3)") + Line(636, "Food", "Warm", "“She cooked.” (P4)"),
            MadePdf.Words(50, 716, "Table 2. What was said", 8) + MadePdf.Ruled(("Theme", "Quote"), ("Care", "\"They cared.\" (P1)")));
        var problems = TableReader.Read(TableFormats.Read("paper.pdf", pdf), new()).Problems;
        Assert.Equal(told, problems.Count(problem => problem.Sentence.StartsWith("On page 1 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_in_larger_letters_below_a_table_is_none_of_it() => Assert.Equal(
        ["Theme|Subtheme|What they said", "Care|Small|“They asked.” (P1)", "Time|Short|“There was none.” (P2)"],
        RowsOf(Names + Line(684, "Care", "Small", "“They asked.” (P1)") + Line(668, "Time", "Short", "“There was none.” (P2)")
            + MadePdf.Words(50, 640, "5 What it means", 11) + MadePdf.Words(50, 622, "–", 10) + MadePdf.Words(170, 622, "Care was a matter of small signs.", 10)
            + MadePdf.Words(50, 608, "–", 10) + MadePdf.Words(170, 608, "Time was short for all of them.", 10)));

    [Fact]
    public void A_label_apart_from_what_the_table_is_called_is_one_caption()
    {
        var table = Read(MadePdf.Words(50, 716, "Table 3", 8) + MadePdf.Words(120, 716, "What was said of care", 8) + Names
            + Line(684, "Care", "Small", "“They asked.” (P1)") + Line(668, "Time", "Short", "“There was none.” (P2)"));
        Assert.Equal(("Table 3", "Theme"), (Assert.Single(table.Grids).Name, table.Grids[0].Rows[0].Cells[0].In(table.Text)));
        Assert.StartsWith("Table 3 What was said of care\n", table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_whose_first_word_cannot_be_seen_stays_in_its_column() => Assert.Equal(
        ["Theme|Subtheme|What they said", "Care|Small|“They asked and so we went on.” (P1)", "Time|Short|“There was none.” (P2)", "Acts|Rare|“He drove.” (P3)"],
        RowsOf(Names + Line(684, "Care", "Small", "“They asked") + MadePdf.Words(290, 672, "QUAGMIRE", 8, "1 1 1 rg ") + "0 g "
            + MadePdf.Words(337, 672, "and so we went", 8) + Line(660, "", "", "on.” (P1)".Replace('”', '\u0094'))
            + Line(644, "Time", "Short", "“There was none.” (P2)") + Line(628, "Acts", "Rare", "“He drove.” (P3)")));

    // A blank in front sets the line in, by six points.
    private static string Line(double y, params string[] cells) => string.Concat(cells.Index().Where(cell => cell.Item.Length > 0).Select(cell =>
        MadePdf.Words(50 + (120 * cell.Index) + (cell.Item[0] == ' ' ? 6 : 0), y, cell.Item.Trim().Replace('“', '\u0093').Replace('”', '\u0094'), 8)));

    private static TableText Read(string content) => GridInvariants.Hold(TableFormats.Read("paper.pdf", MadePdf.Of(content)));

    private static List<string> RowsOf(string content)
    {
        var table = Read(content);
        return [.. Assert.Single(table.Grids).Rows.Select(row => string.Join('|', row.Cells.Select(cell =>
            cell.IsContinued ? "^" : cell.In(table.Text).Replace('\n', '¶'))))];
    }
}
