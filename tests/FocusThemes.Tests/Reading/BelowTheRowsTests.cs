namespace FocusThemes.Tests.Reading;

/// <summary>What stands below the last quote of a table as running text: footnotes, another concept, nothing of the table.</summary>
public sealed class BelowTheRowsTests
{
    [Fact]
    public void Below_a_note_all_lines_are_notes() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        note in line 3: Note: All names were changed.
        note in line 4: All quotes are translated
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            Note: All names were changed.
            All quotes are translated
            """));

    [Fact]
    public void A_footnote_that_looks_like_a_number_numbers_nothing() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        note in line 3: a) All names were changed.
        """,
        RunningText.Outline(
            """
            Going on footPeople walk.“I walked.” (P1)
            Going by busBuses are rare.“I waited.” (P2)
            a) All names were changed.
            """));

    [Fact]
    public void A_footnote_below_a_caption_and_rows_numbers_nothing() => Assert.Equal(
        """
        caption: Table 1. Going
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        note in line 5: a) All names were changed.
        """,
        RunningText.Outline(
            """
            Table 1. Going
            Going on footPeople walk.“I walked.” (P1)
            Going by busBuses are rare.“I waited.” (P2)

            a) All names were changed.
            """));

    [Fact]
    public void Footnotes_numbered_like_the_themes_are_notes() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
        note in line 4: 1) Names were changed.
        note in line 5: 2) Buses of the town.
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            2) Going by busBuses are rare.“I waited.” (P2)
            1) Names were changed.
            2) Buses of the town.
            """));

    [Fact]
    public void A_note_below_a_row_alone_is_a_note() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        note in line 2: Note: All names were changed.
        """,
        RunningText.Outline(
            """
            Going on footPeople walk.“I walked.” (P1)
            Note: All names were changed.
            """));

    [Fact]
    public void A_sentence_right_below_the_last_quote_is_another_concept() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
          - Some also run.
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            Some also run.
            """));

    [Fact]
    public void A_sentence_below_a_blank_line_after_the_last_quote_is_none() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        not understood in line 4: Some also run.
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)

            Some also run.
            """));

    [Fact]
    public void Words_below_the_last_quote_are_not_understood() => Assert.Equal(
        """
        1 Going on foot
          - People walk. “I walked.” ~ P1
        not understood in line 3: Download as a picture
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            Download as a picture
            """));

    [Fact]
    public void Notes_of_one_table_make_none_of_the_next() => Assert.Equal(
        """
        caption: Table 1 · Table 2
        1 Going on foot
          - People walk. “I walked.” ~ P1
        2 Going by bus
          - Buses are rare. “I waited.” ~ P2
          - They are full.
        note in line 4: Note: All names were changed.
        """,
        RunningText.Outline(
            """
            Table 1
            ThemesConceptsQuotes
            1) Going on footPeople walk.“I walked.” (P1)
            Note: All names were changed.
            Table 2
            ThemesConceptsQuotes
            2) Going by busBuses are rare.“I waited.” (P2)
            They are full.
            """));
}
