namespace FocusThemes.Tests.Reading;

/// <summary>Which line of a running text is the row of column names, and what it tells of the rows below it.</summary>
public sealed class HeadingRowTests
{
    [Fact]
    public void A_name_may_end_with_a_number_in_brackets() => Assert.Equal(
        """
        1 Going on foot
          - “I walked.” ~ P1
        2 Going by bus
          - “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            Themes (n=2)Quotes
            Going on foot“I walked.” (P1)
            Going by bus“I waited.” (P2)
            """));

    [Fact]
    public void Lines_above_the_label_of_the_first_table_are_its_caption() => Assert.Equal(
        """
        caption: Results of the study · of walking · Table 2
        1 Going on foot
          - People walk. “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            Results of the study
            of walking
            Table 2
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            """));

    [Fact]
    public void A_row_of_column_names_stands_above_every_quote() => Assert.Equal(
        """
        1 Going on foot
          - “I walked.” ~ P1
        2 Topics of data
          - “I read.” ~ P2
        """,
        RunningText.Outline(
            """
            Going on foot
            “I walked.” (P1)
            Topics of data
            “I read.” (P2)
            """));

    [Fact]
    public void Below_a_quote_in_the_first_line_there_is_no_row_of_column_names() => Assert.Equal(
        """
        1 Going on foot
          - “I walked.” ~ P1
        2 Topics of data
          - “I read.” ~ P2
        """,
        RunningText.Outline(
            """
            Going on foot“I walked.” (P1)
            Topics of data“I read.” (P2)
            """));

    [Fact]
    public void Two_names_of_eight_letters_are_a_row_of_column_names() => Assert.Equal(
        """
        1 Going on foot
          - “I walked.” ~ P1
        2 Going by bus
          - “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            CodeText
            Going on foot“I walked.” (P1)
            Going by bus“I waited.” (P2)
            """));

    [Fact]
    public void In_two_columns_a_line_of_its_own_is_a_title_with_its_capitals() => Assert.Equal(
        """
        1 HealthTracker at home
          - “I use it.” ~ P1
        2 Going by bus
          - “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            ThemesQuotes
            HealthTracker at home
            “I use it.” (P1)
            Going by bus
            “I waited.” (P2)
            """));

    [Fact]
    public void In_two_columns_a_sentence_is_no_theme() => Assert.Equal(
        """
        1 Going on foot
          - “I walked.” ~ P1
        2 Going by bus
          - “I waited.” ~ P2
          - People wait long. “I wait.” ~ P3
        """,
        RunningText.Outline(
            """
            ThemesQuotes
            Going on foot
            “I walked.” (P1)
            Going by bus
            “I waited.” (P2)
            People wait long.
            “I wait.” (P3)
            """));

    [Fact]
    public void In_two_columns_what_runs_together_before_the_line_of_the_quote_is_parted() => Assert.Equal(
        """
        1 Going on foot
          - People walk far. “I walked.” ~ P1
        2 Going by bus
          - “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            ThemesQuotes
            Going on footPeople walk far.
            “I walked.” (P1)
            Going by bus“I waited.” (P2)
            """));

    [Fact]
    public void A_row_of_column_names_that_begins_with_the_quotes_is_one() => Assert.Equal(
        """
        caption: Table 1. Walking
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 1. Walking
            QuotesThemes
            Going on footPeople walk.“I walked.” (P1)
            Going by busBuses are rare.“I waited.” (P2)
            """));

    [Fact]
    public void Without_a_column_of_quotes_two_names_in_capitals_may_be_one() => Assert.Equal(
        """
        1 Trust
          - Patients believe. “I did.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            ThemesConcepts
            1) TrustPatients believe.“I did.” (P1)
            2) Going by busBuses are rare.“I waited.” (P2)
            """));

    [Theory]
    [InlineData("Overarching themes{0}Concepts of the interviewsIllustrative quotes of participants", 160, true)]
    [InlineData("Overarching themes{0}Concepts of the interviewsIllustrative quotes of participants", 161, false)]
    [InlineData("Themes{0} | Illustrative quotes of participants", 160, true)]
    [InlineData("Themes{0} | Illustrative quotes of participants", 161, false)]
    public void A_row_of_column_names_is_no_longer_than_160_characters(string form, int length, bool isRow)
    {
        const string Words = " of what the people whom we asked at home, in the clinic and on their way from one to the other"
            + " told us of going on foot by day and by night";
        var names = form.Replace("{0}", Words[..(length - form.Length + "{0}".Length)], StringComparison.Ordinal);
        var read = RunningText.Outline($"{names}\n1) Going on footPeople walk.“I walked.” (P1)");
        Assert.Equal(length, names.Length);
        Assert.Equal(!isRow, read.StartsWith($"caption: {names}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Below_a_row_of_160_characters_two_capitalised_words_are_two_cells()
    {
        const string Names = "Overarching themes of what people at home, in the clinic and on their way from one to the other"
            + " told usConcepts in interviewsIllustrative quotes of participants";
        Assert.Equal(160, Names.Length);
        Assert.Equal("1 Trust\n  - Patients believe. “I did.” ~ P1", RunningText.Outline($"{Names}\n1) TrustPatients believe.“I did.” (P1)"));
    }
}
