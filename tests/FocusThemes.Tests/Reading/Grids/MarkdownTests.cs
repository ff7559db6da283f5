using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Tests.Reading.Grids;

public sealed class MarkdownTests
{
    private const string Above = "| Theme | Quote |\n|---|---|\n";

    [Theory]
    [InlineData("| Theme | Quote |\n|---|---|", "# Theme ¦ Quote")]
    [InlineData("Theme | Quote\n--- | ---\nTrust | -\nDoubt | “Well” (P1)\n", "# Theme ¦ Quote\nTrust ¦ -\nDoubt ¦ “Well” (P1)")]
    [InlineData("Text above\n| Theme | Quote |\n|:-:|--:|\n| Trust | “Slowly” |\nText below\n| none |\n", "# Theme ¦ Quote\nTrust ¦ “Slowly”")]
    [InlineData(Above + "| Trust | “Slowly” |\n|---|---|\n| Doubt | “Well” |\n", "# Theme ¦ Quote\nTrust ¦ “Slowly”\nDoubt ¦ “Well”")]
    [InlineData("Theme | Quote\n--- | ---\nTrust | “Slowly \\|\nDoubt | “Well” |\n|\n", "# Theme ¦ Quote\nTrust ¦ “Slowly |\nDoubt ¦ “Well”\n¦")]
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
    [InlineData("*Trust* and *doubt*", "Trust and doubt")]
    [InlineData("**Trust** and **doubt**", "Trust and doubt")]
    [InlineData("**", "**")]
    [InlineData("****", "****")]
    [InlineData("_", "_")]
    [InlineData("*", "*")]
    public void Marks_that_make_words_bold_or_slanted_are_no_part_of_them(string cell, string words) =>
        Assert.Equal($"# Theme ¦ Quote\n{words} ¦ “Slowly” (P1)", Read($"{Above}| {cell} | “Slowly” (P1) |\n"));

    [Theory]
    [InlineData("Slowly \\| at last", "Slowly | at last")]
    [InlineData("`a \\| b`", "`a | b`")]
    [InlineData("Ends so \\|", "Ends so |")]
    [InlineData("“either | or”", "“either | or”")]
    [InlineData("\"either | or | neither\" (P1)", "\"either | or | neither\" (P1)")]
    [InlineData("« soit | soit »", "« soit | soit »")]
    [InlineData("„so | so“", "„so | so“")]
    [InlineData("code `a | b` here", "code `a | b` here")]
    public void A_bar_that_is_escaped_or_stands_within_marks_parts_no_cells(string cell, string words)
    {
        var read = PlainTextFormat.Of($"{Above}| Trust | {cell} |\n| Doubt | “Well” |\n");
        Assert.Equal($"# Theme ¦ Quote\nTrust ¦ {words}\nDoubt ¦ “Well”", GridOutline.Of(GridInvariants.Hold(read)));
        Assert.Equal(cell.Contains('\\', StringComparison.Ordinal) ? [] : [3], read.Problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("| “Trust | Slowly” |", "“Trust ¦ Slowly”")]
    [InlineData("| Trust | Slowly | well |", "Trust ¦ Slowly ¦ well")]
    [InlineData("| Trust | “Slowly | well | no |", "Trust ¦ “Slowly | well | no")]
    [InlineData("| “Trust | all” | “Slowly | well” |", "“Trust | all” ¦ “Slowly | well”")]
    [InlineData("| Trust \\\\| Slowly |", "Trust \\\\ ¦ Slowly")]
    public void Bars_part_as_many_cells_as_there_are_names_whatever_the_marks(string row, string cells) =>
        Assert.Equal(cells, Read($"{Above}{row}\n").Split('\n')[1]);

    private static string Read(string text) => GridOutline.Of(GridInvariants.Hold(PlainTextFormat.Of(text)));
}
