using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Tests.Reading;

/// <summary>Tables as running text: where each begins, its caption, and which of its lines are themes.</summary>
public sealed class RunningTableTests
{
    [Fact]
    public void A_table_whose_quotes_name_nobody_is_known_by_its_label() => Assert.Equal(
        """
        caption: Table 1. Walking
        1 Going on foot
          - People walk. “I walked.” ~ nobody
        2 Going by bus
          - Buses are rare. “I waited.” ~ nobody
        """,
        RunningText.Outline(
            """

            Table 1. Walking
            1) Going on footPeople walk.“I walked.”
            2) Going by busBuses are rare.“I waited.”
            """));

    [Fact]
    public void A_sentence_about_people_and_a_number_names_nobody() => Assert.Equal(
        """
        caption: Table 1. Waiting
        1 Waiting for long
          - Patients waited until 2019. “We sat.” ~ P2
          - Patients waited until 2020. “We stood.” ~ P3
          - Participants walked in 2021. “We walked.” ~ P4
        """,
        RunningText.Outline(
            """
            Table 1. Waiting
            1) Waiting for long
            Patients waited until 2019.“We sat.” (P2)
            Patients waited until 2020.“We stood.” (P3)
            Participants walked in 2021.“We walked.” (P4)
            """));

    [Fact]
    public void Without_numbers_in_its_own_table_a_theme_is_counted() => Assert.Equal(
        """
        caption: Table 1. Going · Table 2. Staying
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        3 Resting at home
          - People rest. “I sat.” ~ P3
        4 Sleeping in bed
          - Most sleep long. “I slept.” ~ P4
        """,
        RunningText.Outline(
            """
            Table 1. Going
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            2) Going by busBuses are rare.“I waited.” (P2)
            Table 2. Staying
            Resting at homePeople rest.“I sat.” (P3)
            Sleeping in bedMost sleep long.“I slept.” (P4)
            """));

    [Fact]
    public void What_is_numbered_below_a_theme_that_is_called_so_is_not_the_themes() => Assert.Equal(
        """
        1 Going on foot
          - 1) People walk far. “I walked.” ~ P1
          - 2) People run. “I ran.” ~ P2
        2 Going by bus
          - 1) Buses are rare. “I waited.” ~ P3
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            Theme: Going on foot
            1) People walk far.“I walked.” (P1)
            2) People run.“I ran.” (P2)
            Theme: Going by bus
            1) Buses are rare.“I waited.” (P3)
            """));

    [Fact]
    public void A_numbered_theme_in_the_first_line_stays_one_above_a_theme_that_is_called_so() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        3 Staying
          - People rest. “I sat.” ~ P3
        """,
        RunningText.Outline(
            """
            1) Going on footPeople walk.“I walked.” (P1)
            2) Going by busBuses are rare.“I waited.” (P2)
            Theme: Staying
            People rest.“I sat.” (P3)
            """));

    [Fact]
    public void A_row_alone_is_a_table() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            Going on footPeople walk.“I walked.” (P1)
            """));

    [Fact]
    public void The_line_above_a_numbered_title_in_quotation_marks_is_the_caption() => Assert.Equal(
        """
        caption: Table 1. Walking · What people say
        1 “I walk”
          - People walk. “I walked.” ~ P1
        2 “I run”
          - People run. “I ran.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 1. Walking
            What people say
            1) “I walk”People walk.“I walked.” (P1)
            2) “I run”People run.“I ran.” (P2)
            """));

    [Fact]
    public void A_caption_may_run_together_above_numbered_themes() => Assert.Equal(
        """
        caption: Table 1. Walking · Views of walkingBy people in town
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 1. Walking
            Views of walkingBy people in town
            1) Going on footPeople walk.“I walked.” (P1)
            2) Going by busBuses are rare.“I waited.” (P2)
            """));

    [Fact]
    public void A_caption_may_run_together_after_its_label() => Assert.Equal(
        """
        caption: Table 2. Views of walkingBy people
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        """,
        RunningText.Outline(
            """
            Table 2. Views of walkingBy people
            Going on footPeople walk.“I walked.” (P1)
            Going by busBuses are rare.“I waited.” (P2)
            """));

    [Fact]
    public void A_table_that_goes_on_goes_on_with_its_last_theme() => Assert.Equal(
        """
        caption: Table 1 · Table 1 (continued)
        1 Going on foot
          - People walk. “I walked.” ~ P1
          - People run too / and swim.
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
          - They are full. “I stood.” ~ P3
        """,
        RunningText.Outline(
            """
            Table 1
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            Table 1 (continued)
            ThemesConceptsQuotes
            People run too
            and swim.
            2) Going by busBuses are rare.“I waited.” (P2)
            They are full.“I stood.” (P3)
            """));

    [Fact]
    public void Above_the_first_number_nothing_is_understood() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        not understood in line 2: • People rest.
        not understood in line 3: They also run.
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            • People rest.
            They also run. Quote:
            1) Going on footPeople walk.“I walked.” (P1)
            """));

    [Theory]
    [InlineData("1) Going on foot", "2) Going by bus", false)]
    [InlineData("1) Going on foot", "Theme: Going by bus", true)]
    [InlineData("Theme: Going on foot", "Theme 2: Going by bus", true)]
    [InlineData("Theme: Going on foot", "Theme: Going by bus", false)]
    public void Where_only_some_themes_have_numbers_it_is_said(string first, string second, bool isSaid) => Assert.Equal(
        isSaid,
        RunningText.Read($"{first}\nPeople walk.\n“I walked.” (P1)\n{second}\nBuses are rare.\n“I waited.” (P2)").Problems.Any(
            found => found.Problem.Sentence.StartsWith("Not every theme has a printed number", StringComparison.Ordinal)));

    [Theory]
    [InlineData("1) Going on foot\nPeople walk.\n“I walked.” (P1)", true)]
    [InlineData("People walk to the clinic", false)]
    public void A_text_without_themes_counts_as_a_table_that_was_not_read(string text, bool isRead) =>
        Assert.Equal(isRead, Assert.Single(RunningTable.Read(text).Notes.Tables).IsRead);

    [Fact]
    public void A_label_of_a_table_may_be_as_long_as_400_characters()
    {
        var label = $"Table 2. Going by bus{string.Concat(Enumerable.Repeat(", in the morning and in the evening", 20))}"[..400];
        var read = RunningText.Outline(
            $"Table 1\nGoing on footPeople walk.“I walked.” (P1)\n{label}\nGoing by busBuses are rare.“I waited.” (P2)");
        Assert.StartsWith($"caption: Table 1 · {label}\n", read, StringComparison.Ordinal);
    }
}
