using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Tables that Markdown draws with lines, and what it writes in cells and does not show.</summary>
public sealed class MarkdownGridTests
{
    [Theory]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n", "# a ¦ b\nc ¦ d")]
    [InlineData("+------+------+\n| a    | b    |\n+------+------+\n| c    | d    |\n| more | e    |\n+------+------+\n", "a ¦ b\nc more ¦ d e")]
    [InlineData("+------+------+\n| a    | b    |\n+:====:+=====:+\n| c    | d    |\n|      |      |\n|      | e    |\n+------+------+\n", "# a ¦ b\nc ¦ d⏎e")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| c | d |\n|   +---+\n|   | e |\n+---+---+\n| f | g |\n+---+---+\n", "# a ¦ b\nc ¦ d\n〃 ¦ e\nf ¦ g")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| c     |\n+---+---+\n| d | e |\n+---+---+\n", "# a ¦ b\nc ¦ 〃\nd ¦ e")]
    [InlineData("+------+---+\n| 主题 | b |\n+======+===+\n| 信任 | d |\n+------+---+\n", "# 主题 ¦ b\n信任 ¦ d")]
    [InlineData("+---+\nno table\n", "running text")]
    [InlineData("| Theme | Quote |\n|---|---|\n| 1\\) Trust | I *never* wait\\. |\n", "# Theme ¦ Quote\n1) Trust ¦ I never wait.")]
    [InlineData("| Theme | Quote |\n|---|---|\n| 2 * 3 * 4 | a_b_c **x |\n", "# Theme ¦ Quote\n2 * 3 * 4 ¦ a_b_c **x")]
    public void Cells_are_read_as_they_are_shown(string text, string cells) =>
        Assert.Equal(cells, GridOutline.Of(GridInvariants.Hold(PlainTextFormat.Of(text))));

    [Fact]
    public void Lines_around_a_drawn_table_stay() => Assert.Equal(
        "Table 1. Trust\n\na\nb\n\nc\nd\n\nNote: below\n",
        PlainTextFormat.Of("Table 1. Trust\n\n+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n\nNote: below\n").Text);
}
