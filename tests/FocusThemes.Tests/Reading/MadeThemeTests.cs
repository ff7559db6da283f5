namespace FocusThemes.Tests.Reading;

/// <summary>Where no column and no line is told to be a theme, what was taken for one is said, once for a table.</summary>
public sealed class MadeThemeTests
{
    [Theory]
    [InlineData("ThemesQuotes\n“We walked for hours.” (P01)\n“We went home.” (P02)\n", 1,
        "Nothing but its place says that this is a theme; it was taken for the title of what stands below.")]
    [InlineData("Table 3 The way home\nQuote\tWho\n“We walked for hours.”\tP01\n“We went home.”\tP02\n", 1,
        "No column holds themes; what stands above the table was taken for the only one.")]
    [InlineData("Quote\tWho\nThe way home\t\n“We walked for hours.”\tP01\n“We went home.”\tP02\nThe clinic\t\n“We sat there.”\tP01\n", 2,
        "No column holds themes; rows with one cell alone, such as this one, were taken for the titles of those below.")]
    public void What_was_taken_for_a_theme_is_said_once(string table, int line, string sentence) => Assert.Equal(
        [(line, sentence)], Told.Read("t.txt", table).Problems.Select(found => (found.Problem.Line, found.Problem.Sentence)));

    [Theory]
    [InlineData("ThemesQuotes\n1) The way home\n“We walked for hours.” (P01)\n“We went home.” (P02)\n")]
    [InlineData("Table 3 The way home\nTheme\tQuote\nThe clinic\t“We walked for hours.” (P01)\nThe bus\t“We went home.” (P02)\n")]
    public void A_theme_that_is_told_needs_no_sentence(string table) => Assert.Empty(Told.Read("t.txt", table).Problems);
}
