using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>Attributions and marks that look like something else at first sight.</summary>
public sealed class AttributionsToldApartTests
{
    [Theory]
    [InlineData("Practice nurse 2", "Practice nurse 2 role=nurse")]
    [InlineData("Team leader 2", "Team leader 2 role=leader")]
    [InlineData("Ward manager 3", "Ward manager 3 role=manager")]
    [InlineData("Study nurse A", "Study nurse A role=nurse")]
    [InlineData("Study participant 4", "Study participant 4")]
    [InlineData("P5: nurse", "P5 role=nurse")]
    [InlineData("P5/nurse", "P5 role=nurse")]
    [InlineData("P5/F/nurse", "P5 sex=F role=nurse")]
    [InlineData("Participant 5: nurse", "Participant 5 role=nurse")]
    public void Somebody_with_a_number_is_one_person(string printed, string told)
    {
        var draft = Read($"“I walked.” ({printed}) // “I waited.” ({printed}) // “I sat.” ({printed})");
        var who = Assert.Single(draft.Study.Participants);
        Assert.Equal(3, who.QuoteCount);
        var attributes = who.Attributes.Select(attribute => $" {attribute.Name}={attribute.Value}");
        Assert.Equal(told, $"{who.Code}{string.Concat(attributes)}");
        Assert.DoesNotContain(
            draft.Notes[0].Learnt, sentence => sentence.Contains("without naming", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Page 3")]
    [InlineData("Phase 2")]
    [InlineData("In hospital 4")]
    public void A_thing_with_a_number_is_nobody(string printed) => Assert.Empty(
        Read($"“I walked.” ({printed}) // “I waited.” ({printed}) // “I sat.” ({printed})").Study.Participants);

    [Theory]
    [InlineData("I said “no” and left. (P1) // “I sat.” (P2)", "I said “no” and left. ~ P1 | “ I sat. ” ~ P2")]
    [InlineData("I said \"no\" and left. (P1) // “I sat.” (P2)", "I said \"no\" and left. ~ P1 | “ I sat. ” ~ P2")]
    [InlineData("“I ran.” participant 1 (nurse) // “I sat.” participant 2 (cook)",
        "“ I ran. ” ~ participant 1 (nurse) | “ I sat. ” ~ participant 2 (cook)")]
    public void A_sentence_that_goes_on_after_a_mark_is_no_attribution(string cells, string read) =>
        Assert.Equal(read, Quotes(Read(cells)));

    [Fact]
    public void A_sentence_that_goes_on_after_a_mark_has_its_attribution_at_the_end()
    {
        var study = Told.Read("table.txt", "ThemesConceptsQuotes\n1) Going on footPeople “walk” a lot.I walked. (P1)\n"
            + "2) Going by busBuses are rare.“I waited.” (P2)\nBuses are full.“I stood.” (P3)\n").Study;
        Assert.Equal("People “walk” a lot.", study.Themes[0].Concepts[0].Text);
        Assert.Equal("I walked. ~ P1", Told.Of(study.Themes[0].Concepts[0].Quotes));
    }

    [Theory]
    [InlineData("„A walk.“\n„A bus.“ (P1)", "„ A walk. “ ~ nobody | „ A bus. “ ~ P1")]
    [InlineData("„A walk.“ „A bus.“ (P1)", "„ A walk. “ ~ nobody | „ A bus. “ ~ P1")]
    [InlineData("»A walk.« (P1)", "» A walk. « ~ P1")]
    [InlineData("»A walk.«\n»A bus.« (P1)", "» A walk. « ~ nobody | » A bus. « ~ P1")]
    [InlineData("»A walk.« »A bus.« (P1)", "» A walk. « ~ nobody | » A bus. « ~ P1")]
    [InlineData("« A walk. » (P1)", "«  A walk.  » ~ P1")]
    [InlineData("‚A walk.‘ (P1)", "‚ A walk. ‘ ~ P1")]
    [InlineData("‚A walk.‘\n‚A bus.‘ (P1)", "‚ A walk. ‘ ~ nobody | ‚ A bus. ‘ ~ P1")]
    [InlineData("‹A walk.›\n‹A bus.› (P1)", "‹ A walk. › ~ nobody | ‹ A bus. › ~ P1")]
    public void Marks_of_other_languages_part_quotes_as_well(string cell, string read) =>
        Assert.Equal($"{read} | “ I sat. ” ~ P2", Quotes(Read($"{cell} // “I sat.” (P2)")));

    [Theory]
    [InlineData("“I walked”, P1 // “I waited”, P2", "P1")]
    [InlineData("‘I walked’, P1 // ‘I waited’, P2", "P1")]
    [InlineData("Interviewer: Why?\nP1: I walked.\nP2: I ran. // “I sat.”", "P1:")]
    public void An_example_of_attributions_is_one_of_a_participant(string cells, string example) =>
        Assert.Equal(example, Read(cells).Notes[0].Attribution);

    [Theory]
    [InlineData("P5", "“I walked.” P1 // “I waited.” P2", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2")]
    [InlineData("P5", "“I walked.” P1 // “I waited.” (P2)", "“ I walked. ” ~ P1 | “ I waited. ” ~ nobody")]
    [InlineData("Nurse 5", "“I walked.” Nurse 1 // “I waited.”", "“ I walked. ” ~ Nurse 1 | “ I waited. ” ~ nobody")]
    public void A_code_alone_can_be_told_to_be_an_attribution(string by, string cells, string read) =>
        Assert.Equal(read, Quotes(Read(cells, new() { Attribution = by })));

    private static string Quotes(StudyDraft draft) =>
        Told.Of(draft.Study.Themes[0].Concepts.SelectMany(concept => concept.Quotes));

    private static StudyDraft Read(string cells, ReadingHints? hints = null)
    {
        var rows = cells.Replace("\"", "\"\"", StringComparison.Ordinal).Split(" // ")
            .Select((cell, i) => $"{(i == 0 ? "Going" : "")}\tWay {i + 1}.\t\"{cell}\"\n");
        return Told.Read("table.tsv", $"Theme\tConcept\tQuote\n{string.Concat(rows)}", hints);
    }
}
