namespace FocusThemes.Tests.Reading;

/// <summary>Where a title ends that runs straight into the next cell: capitals inside of names, numbers, the end of the text.</summary>
public sealed class TitleJointTests
{
    [Theory]
    [InlineData("Life at siteA\nPeople walk.", "Life at siteA | People walk.")]
    [InlineData("The eHealth of carePeople ask.", "The eHealth of care | People ask.")]
    [InlineData("SimMan in trainingPeople learn.", "SimMan in training | People learn.")]
    [InlineData("Going on footPeople walk far\n", "Going on foot | People walk far")]
    [InlineData("Trust in Dr SmithQuote: ", "Trust in Dr Smith |")]
    [InlineData("Going on foot Quote: ", "Going on foot |")]
    [InlineData("Trust in Dr SmithPatients at home\n", "Trust in Dr Smith | Patients at home")]
    public void A_title_ends_at_a_sure_joint(string row, string read) => Assert.Equal(read, Title(row));

    [Theory]
    [InlineData("A PhD and then", "A PhD and then |")]
    [InlineData("Trust in Dr SmithPatients trust him.\n", "Trust in Dr Smith | Patients trust him.")]
    [InlineData("Trust in Dr SmithPatients like MedTalk a lot.", "Trust in Dr Smith | Patients like MedTalk a lot.")]
    public void Of_joints_in_names_the_likelier_is_taken(string row, string read) =>
        Assert.Equal(read, Title(row));

    [Theory]
    [InlineData("Care in the trial(4567123) clinicsPeople walk.", "Care in the trial(4567123) clinics | People walk.")]
    [InlineData("Care in wards(2, 3) of clinicsPeople walk.", "Care in wards(2, 3) of clinics | People walk.")]
    [InlineData("Life with type(2)diabetes nowPeople walk.", "Life with type(2)diabetes now | People walk.")]
    [InlineData("Work in covid19 ICU wardsPeople walk.", "Work in covid19 ICU wards | People walk.")]
    [InlineData("Life after covid19, at homePeople walk.", "Life after covid19, at home | People walk.")]
    [InlineData("Use of web2.0 in classPeople walk.", "Use of web2.0 in class | People walk.")]
    [InlineData("Access to care(1) \nPeople walk.", "Access to care(1) | People walk.")]
    public void A_number_within_a_title_is_none_of_the_next_cell(string row, string read) => Assert.Equal(read, Title(row));

    [Theory]
    [InlineData("Care after covid19")]
    [InlineData("Access to care(1)")]
    public void A_title_at_the_end_of_the_text_is_read_to_its_end(string title) => Assert.Equal(
        $"1 Care at home\n  - People walk. “I walked.” ~ P1\n2 {title}",
        RunningText.Outline($"ThemesConceptsQuotes\n1) Care at homePeople walk.“I walked.” (P1)\n2) {title}"));

    [Fact]
    public void Words_that_stand_alone_too_are_two_cells_however_often_they_run_together() => Assert.Equal(
        """
        1 Going on foot
          - People walk far. “I walked.” ~ P1
        2 Coming on foot
          - People walk back. “I came.” ~ P2
        3 Going for food
          - Nurses shop. “I shop.” ~ P3
        4 Caring for food
          - Nurses cook, as people on foot and nurses without food do. “I cook.” ~ P4
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Going on footPeople walk far.“I walked.” (P1)
            2) Coming on footPeople walk back.“I came.” (P2)
            3) Going for foodNurses shop.“I shop.” (P3)
            4) Caring for foodNurses cook, as people on foot and nurses without food do.“I cook.” (P4)
            """));

    [Fact]
    public void Words_that_begin_with_an_umlaut_are_two_cells_as_well() => Assert.Equal(
        """
        1 Wege zu Fuß gehen
          - Ärzte gehen über Land. “Ich ging.” ~ P1
        2 Heimwege gehen
          - Ärzte oft zu Fuß. “Ich kam.” ~ P2
        3 Was Ärzte sagen
          - Alle gehen gern. “Gern.” ~ P3
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Wege zu Fuß gehenÄrzte gehen über Land.“Ich ging.” (P1)
            2) Heimwege gehenÄrzte oft zu Fuß.“Ich kam.” (P2)
            3) Was Ärzte sagenAlle gehen gern.“Gern.” (P3)
            """));

    [Fact]
    public void A_word_of_which_only_one_half_stands_alone_is_a_name() => Assert.Equal(
        """
        1 Use of teleHealth in care
          - People ask for their health. “I asked.” ~ P1
        2 Cost of teleHealth at home
          - People pay. “I paid.” ~ P2
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Use of teleHealth in carePeople ask for their health.“I asked.” (P1)
            2) Cost of teleHealth at homePeople pay.“I paid.” (P2)
            """));

    [Fact]
    public void A_name_may_be_the_last_word_of_a_text() => Assert.Equal(
        """
        1 Use of apps
          - People watch. “I watched.” ~ P1
        2 Going to MedTube
          - People watch. “I watch.” ~ P2
        3 Coming to MedTube
        """,
        RunningText.Outline(
            """
            ThemesConceptsQuotes
            1) Use of appsPeople watch.“I watched.” (P1)
            2) Going to MedTube
            People watch.“I watch.” (P2)
            3) Coming to MedTube
            """));

    private static string Title(string row)
    {
        var draft = RunningText.Read($"ThemesConceptsQuotes\n1) {row}“I walked.” (P1)");
        var theme = Assert.Single(draft.Study.Themes);
        var read = $"{theme.Title} | {string.Join(" / ", theme.Concepts.Select(concept => concept.Text))}".TrimEnd();
        return read;
    }
}
