using FocusThemes.Reading.Tables.Grids;

namespace FocusThemes.Tests.Reading.Grids;

public sealed class MarkdownTests
{
    private const string Above = "| Theme | Quote |\n|---|---|\n";

    [Theory]
    [InlineData("| Theme | Quote |\n|---|---|", "# Theme ¦ Quote")]
    [InlineData("Theme | Quote\n--- | ---\nTrust | -\nDoubt | “Well” (P1)\n", "# Theme ¦ Quote\nTrust ¦ -\nDoubt ¦ “Well” (P1)")]
    [InlineData("Text above\n| Theme | Quote |\n|:-:|--:|\n| Trust | “Slowly” |\nText below\n| none |\n", "# Theme ¦ Quote\nTrust ¦ “Slowly”")]
    [InlineData(Above + "| Trust | “Slowly” |\n|---|---|\n| Doubt | “Well” |\n", "# Theme ¦ Quote\nTrust ¦ “Slowly”\nDoubt ¦ “Well”")]
    [InlineData("Theme | Quote\n--- | ---\nTrust | “Slowly \\|\nDoubt | “Well” |\n|\n", "# Theme ¦ Quote\nTrust ¦ “Slowly \\|\nDoubt ¦ “Well”\n¦")]
    [InlineData(Above + "| Trust | “Slowly” |\n| | |\n| Doubt | “Well” |\n", "# Theme ¦ Quote\nTrust ¦ “Slowly”\n¦\nDoubt ¦ “Well”")]
    [InlineData("| Theme |\n---\n| Trust |\n", "running text")]
    [InlineData("Themes\n|---|\n| Trust |\n", "running text")]
    [InlineData("Theme: Trust\n---\nIt takes time | in all.\n", "running text")]
    public void A_row_of_hyphens_and_bars_below_as_many_names_begins_a_table(string text, string cells) =>
        Assert.Equal(cells, Read(text));

    [Theory]
    [InlineData("| Theme | Quote |\n|---|---|---|\n")]
    [InlineData("| Theme | Quote |\n|===|===|\n")]
    public void Other_lines_below_the_names_begin_none(string above) =>
        Assert.DoesNotContain("#", Read($"{above}| Trust | “Slowly” (P1) |\n| Doubt | “Well” (P2) |\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("**Trust**", "Trust")]
    [InlineData("__Trust__", "Trust")]
    [InlineData("*Trust*", "Trust")]
    [InlineData("_Trust_", "Trust")]
    [InlineData("***Trust***", "Trust")]
    [InlineData("** Trust **", "Trust")]
    [InlineData("*a*", "a")]
    [InlineData("**a**", "a")]
    [InlineData("Trust*", "Trust*")]
    [InlineData("*Trust", "*Trust")]
    [InlineData("*Trust* and *doubt*", "*Trust* and *doubt*")]
    [InlineData("**Trust** and **doubt**", "**Trust** and **doubt**")]
    [InlineData("**", "**")]
    [InlineData("****", "****")]
    [InlineData("_", "_")]
    [InlineData("*", "*")]
    public void Marks_that_make_a_whole_cell_bold_or_slanted_are_no_part_of_it(string cell, string words) =>
        Assert.Equal($"# Theme ¦ Quote\n{words} ¦ “Slowly” (P1)", Read($"{Above}| {cell} | “Slowly” (P1) |\n"));

    private static string Read(string text) => GridOutline.Of(GridInvariants.Hold(TextFormat.Of(text)));
}
