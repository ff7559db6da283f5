namespace FocusThemes.Tests.Reading;

/// <summary>Tables of which every cell is a line of its own: which titles are themes, which concepts.</summary>
public sealed class StackedTableTests
{
    [Fact]
    public void A_title_over_a_title_is_a_theme() => Assert.Equal(
        """
        1 Going
          - On foot “I walked.” ~ P1
          - By bus “I waited.” ~ P2
        2 Staying
          - At home “I sat.” ~ P3
        """,
        RunningText.Outline(
            """
            Going
            On foot
            “I walked.” (P1)
            By bus
            “I waited.” (P2)
            Staying
            At home
            “I sat.” (P3)
            """));

    [Fact]
    public void The_first_title_of_a_text_is_a_theme() => Assert.Equal(
        """
        1 Going on foot
          - “I walked.” ~ P1
        2 Going by bus
          - “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            Going on foot
            “I walked.” (P1)
            Going by bus
            “I waited.” (P2)
            """));

    [Fact]
    public void A_title_over_a_line_that_says_it_is_a_quote_is_its_theme() => Assert.Equal(
        """
        1 Going on foot
          - I walked. ~ P1
        2 Going by bus
          - I waited. ~ P2
        """,
        RunningText.Outline(
            """
            Going on foot
            Quote: I walked. (P1)
            Going by bus
            Quote: I waited. (P2)
            """));

    [Fact]
    public void The_name_of_a_table_below_its_label_is_no_theme() => Assert.Equal(
        """
        caption: Table 2 · Views of walking
        1 On foot
          - “I walked.” ~ P1
        2 Staying
          - At home “I sat.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 2
            Views of walking
            On foot
            “I walked.” (P1)
            Staying
            At home
            “I sat.” (P2)
            """));

    [Fact]
    public void A_label_of_ten_letters_has_no_name_of_its_own() => Assert.Equal(
        """
        caption: Table VIII · Views of walking
        1 On foot
          - “I walked.” ~ P1
        2 Staying
          - At home “I sat.” ~ P2
        """,
        RunningText.Outline(
            """
            Table VIII
            Views of walking
            On foot
            “I walked.” (P1)
            Staying
            At home
            “I sat.” (P2)
            """));

    [Fact]
    public void A_label_with_its_name_is_the_whole_caption() => Assert.Equal(
        """
        caption: Table 2. On
        1 Going
          - On foot “I walked.” ~ P1
        2 Staying
          - At home “I sat.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 2. On
            Going
            On foot
            “I walked.” (P1)
            Staying
            At home
            “I sat.” (P2)
            """));

    [Fact]
    public void Each_of_two_tables_has_a_caption() => Assert.Equal(
        """
        caption: Table 2 · Views of walking · Table 3 · Views of riding
        1 On foot
          - “I walked.” ~ P1
        2 Staying
          - At home “I sat.” ~ P2
        3 By bus
          - “I waited.” ~ P3
        4 Going far
          - By boat “I sailed.” ~ P4
        """,
        RunningText.Outline(
            """
            Table 2
            Views of walking
            On foot
            “I walked.” (P1)
            Staying
            At home
            “I sat.” (P2)
            Table 3
            Views of riding
            By bus
            “I waited.” (P3)
            Going far
            By boat
            “I sailed.” (P4)
            """));

    [Fact]
    public void Blank_lines_between_titles_and_quotes_are_no_titles() => Assert.Equal(
        """
        caption: Table 2. Walking
        1 Going on foot
          - “I walked.” ~ P1
        2 Going by bus
          - “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 2. Walking

            Going on foot

            “I walked.” (P1)

            Going by bus

            “I waited.” (P2)
            """));

    [Fact]
    public void A_long_line_under_the_caption_is_no_theme() => Assert.Equal(
        """
        caption: Table 2. Walking · What the people whom we asked at home and in the clinic told us of going on foot by day and by night, in the town and in the country
        1 On foot
          - “I walked.” ~ P1
        2 Staying
          - At home “I sat.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 2. Walking
            What the people whom we asked at home and in the clinic told us of going on foot by day and by night, in the town and in the country
            On foot
            “I walked.” (P1)
            Staying
            At home
            “I sat.” (P2)
            """));

    [Fact]
    public void A_title_may_be_as_long_as_120_characters()
    {
        const string Title = "What the people whom we asked at home and in the clinic told us of going on foot by day and by night, in"
            + " town or outside";
        Assert.Equal(120, Title.Length);
        Assert.Equal(
            $"caption: Table 2. Walking\n1 {Title}\n  - “I walked.” ~ P1\n2 Going by bus\n  - “I waited.” ~ P2",
            RunningText.Outline($"Table 2. Walking\n{Title}\n“I walked.” (P1)\nGoing by bus\n“I waited.” (P2)"));
    }
}
