using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Tests.Reading;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Bold_words_before_a_full_stop_leave_no_blanks() => Reads(
        """
        # Interviews

        ## Waiting

        People wait.

        > **I waited because it was simpler than to go home**.

        > I _really_ waited, and **nobody** came (P2).
        """,
        """
        caption: Interviews
        1 Waiting
          - People wait.
            I waited because it was simpler than to go home. nobody
            I really waited, and nobody came P2
        """);

    [Fact]
    public void A_table_of_participants_or_counts_takes_no_reports_place() => Reads(
        """
        # User research

        ## Participants

        | Code | Age | City |
        |------|-----|------|
        | P1 | 24 | Oakham |
        | P2 | 31 | Elmham |

        ### Theme 1: Address confusion

        **Representative quotes:**
        - P2: *"I just tap the first one and hope that it is right."*

        ### Theme 2: Payment fails

        **Representative quotes:**
        - P1: *"It failed and I did not try again."*
        """,
        """
        caption: User research
        1 Address confusion
          - 
            "I just tap the first one and hope that it is right." P2
        2 Payment fails
          - 
            "It failed and I did not try again." P1
        note: | Code | Age | City |
        note: |------|-----|------|
        note: | P1 | 24 | Oakham |
        note: | P2 | 31 | Elmham |
        """);

    [Fact]
    public void Whoever_speaks_in_bold_letters_says_what_follows_and_whoever_asks_is_noted() => Reads(
        """
        ## Digging

        **Gardener (G1):** I dug for a week.

        **I:** And then?

        **G1**: Nobody had drawn anything.

        I asked them twice.

        **I:** Why?

        **G2:** I was tired of it all.

        **Impact:** High

        ## Sharing

        **G1:** She came with a bag of beans.
        """,
        """
        1 Digging
          - 
            I dug for a week. Gardener (G1)
            Nobody had drawn anything.

        I asked them twice. G1
            I was tired of it all. G2
        2 Sharing
          - 
            She came with a bag of beans. G1
        note: I:** And then?
        note: I:** Why?
        note: Impact:
        note: High
        """);

    [Fact]
    public void Whoever_a_section_names_says_its_quotes() => Reads(
        """
        # Garden study

        **Participants:** 3

        ## Interview 1

        **Participant:** Jane, 34, shop owner
        *People involved: 2*

        **Selected quotes:**

        > "I dug for a week."

        > "Nobody had drawn anything." (P9)

        ## Interview 2

        **Interviewee:** P2

        > "She came with a bag of beans."

        ## Interview 3

        > "We never bought a seed."

        ### Participant 4 (nurse)

        > "I buy all of mine."
        """,
        """
        caption: Garden study
        1 Interview 1
          - 
            "I dug for a week." Jane, 34, shop owner
            "Nobody had drawn anything." P9
        2 Interview 2
          - 
            "She came with a bag of beans." P2
        3 Interview 3
          - 
            "We never bought a seed." nobody
          - Participant 4 (nurse)
            "I buy all of mine." Participant 4 (nurse)
        note: Participants:
        note: 3
        note: People involved: 2
        """);

    [Fact]
    public void Labels_say_what_stands_below_them() => Reads(
        """
        # Garden study: results

        ### Theme 1: Digging

        **Description:** People dig before they plan.

        **Codes:**
        - No plan
        - Too early

        **Example Quotes:**
        - "I dug for a week and then asked why." (P1)
        - "Nobody had drawn anything." (P2)

        **Impact:** High - affects all

        ### Theme 2: Sharing

        **Description:** Neighbours bring seeds.

        > "She came with a bag of beans." (P3)
        """,
        """
        caption: Garden study: results
        1 Digging
          - People dig before they plan.
            "I dug for a week and then asked why." P1
            "Nobody had drawn anything." P2
        2 Sharing
          - Neighbours bring seeds.
            "She came with a bag of beans." P3
        note: Codes:
        note: No plan
        note: Too early
        note: Impact:
        note: High - affects all
        """);

    [Fact]
    public void Headings_are_themes_where_quotes_stand_below_them() => Reads(
        """
        # Garden study

        ## Methods
        We asked twelve people.

        ## Digging
        People dig before they plan.

        > "I dug for a week and then asked why." — P1

        ## Sharing
        Neighbours bring seeds.

        > "She came with a bag of beans." — P3

        ## Next steps
        - Ask more people.
        """,
        """
        caption: Garden study
        1 Digging
          - People dig before they plan.
            "I dug for a week and then asked why." P1
        2 Sharing
          - Neighbours bring seeds.
            "She came with a bag of beans." P3
        note: Methods
        note: We asked twelve people.
        note: Next steps
        note: Ask more people.
        """);

    [Fact]
    public void Numbered_headings_keep_their_numbers_and_those_below_them_are_parts() => Reads(
        """
        # Garden study
        ## Key findings
        ### 1. Digging
        #### By hand
        Spades are old.
        > "My spade was my grandmother's." (P1)
        #### By machine
        Machines are loud.
        > "You hear it three streets away." (P2)
        ### 2. Sharing
        Neighbours bring seeds.
        > "She came with a bag of beans." (P3)
        """,
        """
        caption: Garden study
        1 Digging
          - Spades are old.
            "My spade was my grandmother's." P1
          - Machines are loud.
            "You hear it three streets away." P2
        2 Sharing
          - Neighbours bring seeds.
            "She came with a bag of beans." P3
        """);

    [Fact]
    public void Labels_may_be_items_of_lists_and_quotes_items_below_them() => Reads(
        """
        ## Theme 1: Digging
        *   **Frequency:** 4 of 10
        *   **Summary:** People dig before they "plan".
        *   **Representative quotes:**
            *   "I dug for a week and then asked why." -- P1
            *   P2: "Nobody had drawn anything."
            *   7 of 10 said so
        *   **Implication:** Offer a plan ("drawn").

        ---

        ## Theme 2: The "own bed"
        *   **Summary:** Everybody wants one.
        *   **Supporting quotes:**
            *   "This one is mine." -- P3
        """,
        """
        1 Digging
          - People dig before they "plan".
            "I dug for a week and then asked why." P1
            "Nobody had drawn anything." P2
        2 The "own bed"
          - Everybody wants one.
            "This one is mine." P3
        note: Frequency:
        note: 4 of 10
        note: 7 of 10 said so
        note: Implication:
        note: Offer a plan ("drawn").
        """);

    [Fact]
    public void Bold_lines_are_themes_in_other_languages_too() => Reads(
        """
        **Thema 1: Graben**

        **Beschreibung:** Man gräbt vor dem Planen.

        **Zitate:**
        - „Ich grub eine Woche.“ (B1)

        **Folgen für die Praxis:** Mehr Pläne.

        **Thema 2: Teilen**

        **Beschreibung:** Man teilt mit Nachbarn.

        **Zitate:**
        - „Sie brachte Bohnen.“ (B2)
        """,
        """
        1 Graben
          - Man gräbt vor dem Planen.
            „Ich grub eine Woche.“ B1
        2 Teilen
          - Man teilt mit Nachbarn.
            „Sie brachte Bohnen.“ B2
        note: Folgen für die Praxis:
        note: Mehr Pläne.
        """);

    [Fact]
    public void Quotes_may_be_slanted_without_marks_or_over_several_lines() => Reads(
        """
        ### Digging
        People **dig** before they plan.

        > *"I dug for a week."* — **P1**

        > "Nobody had
        > drawn anything." — P2

        ### Sharing

        #### Quotes

        - She came with a bag of beans
        - We never bought a seed
        """,
        """
        1 Digging
          - People dig before they plan.
            "I dug for a week." P1
            "Nobody had
        drawn anything." P2
        2 Sharing
          - 
            She came with a bag of beans nobody
            We never bought a seed nobody
        """);

    [Fact]
    public void Who_speaks_may_stand_in_bold_letters_before_the_words_and_a_line_may_be_broken() => Reads(
        """
        ## Digging
        People dig before they plan.

        > **P1:** I dug for a week.

        > **P2:** Nobody had drawn anything.

        ## Sharing

        > She came twice. \
        > Then I had beans.
        > (P3)
        """,
        """
        1 Digging
          - People dig before they plan.
            I dug for a week. P1
            Nobody had drawn anything. P2
        2 Sharing
          - 
            She came twice.
        Then I had beans. P3
        """);

    [Fact]
    public void What_is_cut_out_of_a_concept_is_none_of_its_words() => Reads(
        """
        ## Digging
        **Summary:** People dig.

        **Impact:** High

        - They dig early.
        - They dig deep.

        **Meaning:** They want to begin.
        1. "I dug for a week." (P1)

        ## Sharing
        Neighbours bring seeds.
        1. "She came with beans." (P2)
        """,
        """
        1 Digging
          - People dig. / They dig early. / They dig deep. / They want to begin.
            "I dug for a week." P1
        2 Sharing
          - Neighbours bring seeds.
            "She came with beans." P2
        note: Impact:
        note: High
        """);

    [Fact]
    public void Quotes_below_no_theme_are_told_and_stay_notes() => Assert.Contains(
        Reads(
            """
            # Garden study

            ## Themes

            ### Theme 1: Digging
            People dig before they plan.
            - "I dug for a week." (P1)

            ## Notable quotes
            - "I would do it all again." (P4)
            """,
            """
            caption: Garden study
            1 Digging
              - People dig before they plan.
                "I dug for a week." P1
            note: Notable quotes
            note: "I would do it all again." (P4)
            """).Problems,
        problem => problem is { Line: 10 } && problem.Sentence.Contains("below no theme", StringComparison.Ordinal));

    [Theory]
    [InlineData("# Notes\n\nNothing was said here.\n")]
    [InlineData("1) Digging\nPeople dig.“I dug.” (P1)\n2) Sharing\nPeople share.“I shared.” (P2)\n")]
    public void Other_text_stays_as_it_is(string text) => Assert.Equal(
        Outline.Of(RunningTable.Read(text)), Outline.Of(Of(text)));

    private static TableReading Of(string text) =>
        TableReader.Read(TableFormats.Read("report.md", Encoding.UTF8.GetBytes(text)), new ReadingHints());

    private static TableReading Reads(string report, string outline)
    {
        var reading = Of(report);
        Invariants.Hold(reading);
        Assert.Equal(outline.ReplaceLineEndings("\n"), Outline.Of(reading));
        Assert.DoesNotContain(reading.Passages, passage => passage.Kind == PassageKind.NotUnderstood);
        return reading;
    }
}
