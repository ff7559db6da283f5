namespace FocusThemes.Tests.Reading;

/// <summary>Tables as running text: parts of themes, subtitles, and what a line says that it is.</summary>
public sealed class PartsOfThemesTests
{
    [Fact]
    public void A_part_of_a_theme_goes_on_until_the_next_begins() => Assert.Equal(
        """
        1 Going on foot
          # By day
          - People walk. “I walked.” ~ P1
          - They also run. “I ran.” ~ P2
          # By night
          - People rest. “I slept.” ~ P3
        2 Going by bus
          # In town
          - Buses are full. “I stood.” ~ P4
        """,
        RunningText.Outline(
            """
            ThemesSub-themesConceptsQuotes
            1) Going on footBy dayPeople walk.“I walked.” (P1)
            They also run.“I ran.” (P2)
            By nightPeople rest.“I slept.” (P3)
            2) Going by busIn townBuses are full.“I stood.” (P4)
            """));

    [Fact]
    public void Without_numbers_a_row_of_three_cells_begins_a_theme() => Assert.Equal(
        """
        1 Going on foot
          # By day
          - People walk. “I walked.” ~ P1
          - They also run “I use the busStop.” ~ P2
          # By night
          - People rest. “I slept.” ~ P3
          - Some do not “I woke.” ~ P3
        2 Going by bus
          # In town
          - Buses are full. “I stood.” ~ P4
        """,
        RunningText.Outline(
            """
            ThemesSub-themesConceptsQuotes
            Going on footBy dayPeople walk.“I walked.” (P1)
            They also run“I use the busStop.” (P2)
            By nightPeople rest.“I slept.” (P3)
            Some do not
            “I woke.” (P3)
            Going by busIn townBuses are full.“I stood.” (P4)
            """));

    [Fact]
    public void A_name_with_a_capital_inside_begins_a_part() => Assert.Equal(
        """
        1 Going to class
          # SimMan in training
          - People learn. “I learnt.” ~ P1
        """,
        RunningText.Outline(
            """
            ThemesSub-themesConceptsQuotes
            1) Going to classSimMan in trainingPeople learn.“I learnt.” (P1)
            """));

    [Fact]
    public void A_part_above_the_first_theme_is_not_understood() => Assert.Equal(
        """
        1 Going on foot
          # By day
          - People walk. “I walked.” ~ P1
        not understood in line 2: By nightPeople rest.
        """,
        RunningText.Outline(
            """
            ThemesSub-themesConceptsQuotes
            By nightPeople rest.
            1) Going on footBy dayPeople walk.“I walked.” (P1)
            """));

    [Fact]
    public void A_part_that_is_called_so_is_a_concept_of_its_own() => Assert.Equal(
        """
        caption: Table 1. Walking
        1 Going on foot
          # By day
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - In town
          # In the country
          - Buses are full. “I stood.” ~ P4
        """,
        RunningText.Outline(
            """
            Table 1. Walking
            Theme 1: Going on foot
            Subtheme: By day
            People walk.
            “I walked.” (P1)
            Theme 2: Going by bus
            Subtheme: In town
            Subtheme: In the country
            Buses are full.
            “I stood.” (P4)
            """));

    [Fact]
    public void A_part_that_is_called_so_above_the_first_theme_is_not_understood() => Assert.Equal(
        """
        caption: Table 1. Walking
        1 Going on foot
          # By day
          - People walk. “I walked.” ~ P1
        not understood in line 2: Subtheme: At night
        """,
        RunningText.Outline(
            """
            Table 1. Walking
            Subtheme: At night
            Theme: Going on foot
            Subtheme: By day
            People walk.
            “I walked.” (P1)
            """));

    [Fact]
    public void A_sentence_in_brackets_below_a_title_is_a_concept() => Assert.Equal(
        """
        1 Going on foot
          - (Some also run.) / People walk. “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on foot
            (Some also run.)
            People walk.
            “I walked.” (P1)
            """));

    [Fact]
    public void A_sentence_that_ends_in_square_brackets_below_a_title_is_a_concept() => Assert.Equal(
        """
        1 Going on foot
          - Some also run [as we saw.] / People walk. “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on foot
            Some also run [as we saw.]
            People walk.
            “I walked.” (P1)
            """));

    [Fact]
    public void A_sentence_with_a_reference_below_a_title_is_a_concept() => Assert.Equal(
        """
        1 Going on foot
          - Some also run.12 / People walk. “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on foot
            Some also run.12
            People walk.
            “I walked.” (P1)
            """));

    [Fact]
    public void Words_that_end_in_brackets_below_a_title_are_its_subtitle() => Assert.Equal(
        """
        1 Going on foot
          = in town (by day)
          - People walk. “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on foot
            in town (by day)
            People walk.
            “I walked.” (P1)
            """));

    [Fact]
    public void A_subtitle_may_run_over_two_lines() => Assert.Equal(
        """
        1 Going on foot
          = by day and / by night
          - People walk. “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on foot
            by day and
            by night
            People walk.
            “I walked.” (P1)
            """));

    [Fact]
    public void After_words_that_only_say_that_quotes_follow_there_is_no_subtitle() => Assert.Equal(
        """
        1 Going on foot
          - People in town / and in the country “I walked.” ~ P1
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footQuotes:
            People in town
            and in the country
            “I walked.” (P1)
            """));
}
