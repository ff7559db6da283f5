namespace FocusThemes.Tests.Reading;

/// <summary>Quotes in running text: over several lines, not closed, or without their marks.</summary>
public sealed class RunningQuoteTests
{
    [Fact]
    public void A_quote_may_close_on_a_later_line_without_an_attribution() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked / all day.” ~ nobody
          - They run. “I ran.” ~ P2
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked
            all day.”
            They run.“I ran.” (P2)
            """));

    [Fact]
    public void After_a_quote_that_closes_on_a_later_line_another_may_follow() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked / all day.” ~ P1 “I ran.” ~ P2
          - They rest. “I sat.” ~ P3
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked
            all day.” (P1)“I ran.” (P2)
            They rest.“I sat.” (P3)
            """));

    [Fact]
    public void Right_after_an_attribution_the_next_cell_may_begin() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
          - I ran far. I like it.” ~ P2
          - They rest. “I sat.” ~ P3
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)I ran far.I like it.” (P2)
            They rest.“I sat.” (P3)
            """));

    [Fact]
    public void A_quote_that_is_not_closed_ends_before_a_row_with_a_quote_of_its_own() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked all day ~ nobody
          - People run. “I ran.” ~ P2
          - They rest. I sat.” ~ P3
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked all day
            People run.“I ran.” (P2)
            They rest.
            I sat.” (P3)
            """));

    [Fact]
    public void A_quote_that_is_not_closed_ends_before_the_next_theme() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked all day ~ nobody
        2 Going by bus
          - Buses are rare. I waited.” ~ P2
          - Buses are full. “I stood.” ~ P3
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked all day
            2) Going by busBuses are rare.I waited.” (P2)
            Buses are full.“I stood.” (P3)
            """));

    [Fact]
    public void Where_marks_are_missing_a_quote_begins_at_the_joint_of_two_sentences() => Assert.Equal(
        """
        1 Going on foot
          - People walk far. They like it. I walked all day.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P7
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk far. They like it.I walked all day.” (P1)
            2) Going by busBuses are rare.“I waited.” (P7)
            """));

    [Fact]
    public void The_full_stops_of_an_abbreviation_are_no_joint() => Assert.Equal(
        """
        1 Going on foot
          - People walk far. They do so in the U.S. and go on. I walked all day.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P7
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk far. They do so in the U.S. and go on.I walked all day.” (P1)
            2) Going by busBuses are rare.“I waited.” (P7)
            """));

    [Fact]
    public void An_abbreviation_may_begin_a_concept() => Assert.Equal(
        """
        1 Going on foot
          - U.S. people walk far. They like it. I walked all day.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P7
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footU.S. people walk far. They like it.I walked all day.” (P1)
            2) Going by busBuses are rare.“I waited.” (P7)
            """));

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(120)]
    public void A_quote_runs_on_to_the_mark_that_closes_it(int more)
    {
        var quote = $"“I walked\n{string.Concat(Enumerable.Repeat("and walked\n", more - 1))}home.” (P1)";
        var read = RunningText.Read($"ThemesConceptsQuotes\n1) Going on footPeople walk.{quote}\nThey rest.“I sat.” (P2)");
        Assert.Equal("”", read.Study.Themes[0].Concepts[0].Quotes[0].ClosingMark);
        Assert.Empty(read.Problems);
    }
}
