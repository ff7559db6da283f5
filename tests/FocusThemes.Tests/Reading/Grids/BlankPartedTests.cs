using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Tables whose cells are parted by blanks, as they are copied from a terminal or a plain report.</summary>
public sealed class BlankPartedTests
{
    private const string TwoRows = "Trust     “Slowly” (P1)\nDoubt     “Well” (P2)\n";
    private const string Cells = "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦ “Well” (P2)";

    [Theory]
    [InlineData("Theme     Quote\n" + TwoRows, Cells)]
    [InlineData("Theme     Quote\nTrust     “Slowly” (P1)\n\nDoubt     “Well” (P2)\n", Cells)]
    [InlineData("Theme     Quote\n" + TwoRows + "Said at the end of the talks.\nHope      “Soon” (P3)\n", Cells)]
    [InlineData("Theme     Quote\nTrust     “Slowly” (P1)\n", "running text")]
    [InlineData("Theme  \t  Quote\n" + TwoRows + "Hope      “Soon” (P3)\n",
        "Trust ¦ “Slowly” (P1)\nDoubt ¦ “Well” (P2)\nHope ¦ “Soon” (P3)")]
    public void A_table_is_three_rows_below_one_another(string text, string cells) =>
        Assert.Equal(cells, Read(text));

    [Theory]
    [InlineData("Themes of what eleven people told us when they were asked it", true)]
    [InlineData("Themes of what eleven people said when they were asked for it", false)]
    public void The_name_of_a_column_has_at_most_sixty_characters(string name, bool isName) => Assert.Equal(
        isName ? $"{name} ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦ “Well” (P2)" : "running text",
        Read($"{name}    Quote\n{TwoRows}"));

    [Fact]
    public void Prose_that_ends_no_line_with_a_sentence_is_no_table() => Assert.Equal("running text", Read("""
        We asked eleven people.  Each of them
        answered at length.  Nobody of us had
        expected that to happen.  We asked all
        of them again.  They answered at once
        """));

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\nTable 2. What they need\n")]
    public void Two_blank_lines_or_a_line_without_a_gap_part_two_tables(string between) => Assert.Equal(
        Cells + "\n---\nNeed ¦ Quote\nRest ¦ “Sleep” (P1)\nTime ¦ “Later” (P2)",
        Read($"Theme     Quote\n{TwoRows}{between}Need      Quote\nRest      “Sleep” (P1)\nTime      “Later” (P2)\n"));

    [Theory]
    [InlineData("Doubt     It stays          “Well” (P4)\nHope      It comes          “Here” (P5)\n", true)]
    [InlineData("Doubt     It stays          “Well” (P4)\n", false)]
    [InlineData("Doubt     It stays          “Well” (P4)          nurse\nHope      It comes          “Here” (P5)\n", false)]
    public void Two_of_three_rows_have_a_cell_for_each_name_and_none_has_more(string below, bool isTable)
    {
        var read = Read("Theme     Concept           Quote\nTrust     It takes time     “Slowly” (P1)\n"
            + $"          It is lost        “Gone” (P2)\n          It is found       “There” (P3)\n{below}");
        Assert.Equal(
            isTable
                ? "Theme ¦ Concept ¦ Quote\nTrust ¦ It takes time ¦ “Slowly” (P1)\n¦ It is lost ¦ “Gone” (P2)\n"
                    + "¦ It is found ¦ “There” (P3)\nDoubt ¦ It stays ¦ “Well” (P4)\nHope ¦ It comes ¦ “Here” (P5)"
                : "running text",
            read);
    }

    [Theory]
    [InlineData("Theme     Concept     Quote\n", 3, 0, 1)]
    [InlineData("We asked eleven people.\nTheme     Concept     Quote\n", 3, 0, 2)]
    [InlineData("Theme     Concept     Quote\n", 3, 15, 1)]
    [InlineData("Theme     Concept     Quote\n", 3, 16, 0)]
    [InlineData("Theme     Concept     Quote\n", 2, 0, 0)]
    [InlineData("Ward      Floor       Hospital\n", 3, 0, 0)]
    [InlineData("Theme     Concept     Quotes that were chosen to show what all of them had said of it\n", 3, 0, 0)]
    public void Cells_that_wrap_are_told_of_where_three_of_the_next_twenty_lines_have_gaps(
        string above, int withGap, int without, int line)
    {
        var read = PlainTextFormat.Of(above + string.Concat(Enumerable.Repeat("and so it goes.\n", without))
            + string.Concat(Enumerable.Range(1, withGap).Select(at => $"Nights {at}  “I sleep in\nthe chair.” (P4)\n")));
        Assert.Empty(read.Grids);
        Assert.Equal(line, read.Problems.Select(problem => problem.Line).SingleOrDefault());
        if (line > 0) Assert.Equal("Theme     Concept     Quote", read.Problems[0].Text);
    }

    private static string Read(string text) => GridOutline.Of(GridInvariants.Hold(PlainTextFormat.Of(text)));
}
