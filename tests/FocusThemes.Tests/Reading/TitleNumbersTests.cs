using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>Titles of themes, each between slashes: what of them is the number, and what the title.</summary>
public sealed class TitleNumbersTests
{
    [Theory]
    [InlineData("Theme: Access // Theme: Trust", "1|Access // 2|Trust; like nothing")]
    [InlineData("Theme one: Access // Theme two: Trust", "1|Access // 2|Trust; like nothing")]
    [InlineData("Main theme 3: Access // Main theme 4: Trust", "3|Access // 4|Trust; like nothing")]
    [InlineData("Main theme IV: Access // Main theme V: Trust", "IV|Access // V|Trust; like nothing")]
    [InlineData("Main theme B: Access // Main theme C: Trust", "B|Access // C|Trust; like nothing")]
    [InlineData("主题三：可及性 // 主题四：信任", "1|可及性 // 2|信任; like nothing")]
    [InlineData("主题：可及 // 主题：信任", "1|可及 // 2|信任; like nothing")]
    [InlineData("Main theme 3 – Access // Main theme 4 – Trust", "3|Access // 4|Trust; like nothing")]
    [InlineData("Access // Trust", "1|Access // 2|Trust; like nothing")]
    [InlineData("Category 1: Access // Category 2: Trust", "1|Access // 2|Trust; like Category 1:")]
    [InlineData("Theme 12: Access // Theme 13: Trust", "12|Access // 13|Trust; like Theme 12:")]
    [InlineData("Domain 1: Access // Domain 2: Trust", "1|Access // 2|Trust; like Domain 1:")]
    [InlineData("Topic 10: Access // Topic 11: Trust", "10|Access // 11|Trust; like Topic 10:")]
    [InlineData("Theme 1: Access // Category 2: Trust", "1|Access // 2|Trust; like Theme 1:")]
    [InlineData("Theme 3 – Access // Theme 4 – Trust", "3|Access // 4|Trust; like Theme 3 –")]
    public void A_label_that_says_what_a_title_is_is_no_part_of_it(string titles, string read) =>
        Assert.Equal(read, Read(titles));

    [Theory]
    [InlineData("A. Access // B. Trust // C. Cost", "A|Access // B|Trust // C|Cost; like A.")]
    [InlineData("a) Access // b) Trust", "a|Access // b|Trust; like a)")]
    [InlineData("I. Access // II. Trust // III. Cost", "I|Access // II|Trust // III|Cost; like I.")]
    [InlineData("V. Access // VI. Trust", "V|Access // VI|Trust; like V.")]
    [InlineData("II. Access // III. Trust", "II|Access // III|Trust; like II.")]
    [InlineData("X) Access // XI) Trust", "X|Access // XI|Trust; like X)")]
    [InlineData("1.1 Access // 1.2 Trust", "1.1|Access // 1.2|Trust; like 1.1")]
    [InlineData("1.0 Access // 2.0 Trust", "1.0|Access // 2.0|Trust; like 1.0")]
    [InlineData("1 Access // 2 Trust", "1|Access // 2|Trust; like 1")]
    [InlineData("1 Access // 1 Trust // 2 Cost", "1|Access // 1-2|Trust // 2|Cost; doubt; like 1")]
    [InlineData("1 Access // 3 Trust", "1|1 Access // 2|3 Trust; like nothing")]
    [InlineData("1 Access", "1|1 Access; like nothing")]
    [InlineData("0 Access // 1 Trust", "1|0 Access // 2|1 Trust; like nothing")]
    [InlineData("1) Access", "1|Access; like 1)")]
    [InlineData("1) Access // 2. Trust", "1|Access // 2|2. Trust; like 1)")]
    [InlineData("1) Access // (2) Trust", "1|Access // 2|(2) Trust; like 1)")]
    [InlineData("(1) Access // 2) Trust", "1|Access // 2|2) Trust; like (1)")]
    [InlineData("1.2.1.1 Access // 1.2.1.2 Trust", "1.2.1.1|Access // 1.2.1.2|Trust; like 1.2.1.1")]
    [InlineData("A. Access // b. Trust", "A|Access // 1|b. Trust; like A.")]
    [InlineData("A. Access // IV. Trust", "A|Access // 1|IV. Trust; like A.")]
    [InlineData("1) Access // Trust", "1|Access // 2|Trust; like 1)")]
    [InlineData("(iv) Access // (v) Trust", "iv|Access // v|Trust; like (iv)")]
    [InlineData("i. Access // ii. Trust", "i|Access // ii|Trust; like i.")]
    public void Numbers_are_those_of_the_form_that_the_first_has(string titles, string read) =>
        Assert.Equal(read, Read(titles));

    [Theory]
    [InlineData("none", "1) Access // 2) Trust", "1|1) Access // 2|2) Trust; like nothing")]
    [InlineData("4)", "4) Access // 5) Trust", "4|Access // 5|Trust; like 4)")]
    [InlineData("(I)", "4) Access // 5) Trust", "1|4) Access // 2|5) Trust; like (I)")]
    public void What_somebody_says_numbers_look_like_goes_before_what_is_learnt(
        string numbering, string titles, string read) => Assert.Equal(read, Read(titles, new() { Numbering = numbering }));

    // The last title ends with the text.
    private static string Read(string titles, ReadingHints? hints = null)
    {
        var rows = titles.Split(" // ").Select((title, i) => $"\n“I went {i}.” (P{i + 1})\t{title}");
        var draft = Told.Read("table.tsv", $"Quote\tTheme{string.Concat(rows)}", hints);
        var themes = draft.Study.Themes.Select(theme => $"{theme.Number}|{theme.Title}");
        return $"{string.Join(" // ", themes)}{Told.Beside(draft)}; like {draft.Notes[0].Numbering ?? "nothing"}";
    }
}
