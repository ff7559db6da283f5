using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// What a table's cells of quotes teach of how it attributes them: each cell between slashes, what is read of all of
/// them, and what attributions are then said to look like.
/// </summary>
public sealed class LearntAttributionTests
{
    [Theory]
    [InlineData("“I walked.” P1 // “I waited.” P2", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like P1")]
    [InlineData(
        "“I walked.” P1 // “I waited.” // “I sat.”",
        "“ I walked. ” ~ P1 | “ I waited. ” ~ nobody | “ I sat. ” ~ nobody; like P1")]
    [InlineData(
        "It is the nurses’ P1 // It is the patients’ P2",
        "It is the nurses’ P1 ~ nobody | It is the patients’ P2 ~ nobody; doubt; doubt; like nothing")]
    [InlineData(
        "“I walked.” – P1 // “I waited.” – P2 // They moved me to ward-B2",
        "“ I walked. ” ~ P1 | “ I waited. ” ~ P2 | They moved me to ward-B2 ~ nobody; doubt; like – P1")]
    [InlineData("“I walked.”–P1 // “I waited.” –P2", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like –P1")]
    [InlineData("“I walked.” -- P1 // “I waited.” -- P2", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like -- P1")]
    [InlineData("“I walked.” –– P1 // “I waited.” —— P2", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like –– P1")]
    [InlineData("“I walked.” – P1. // “I waited.” – P2.", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like – P1")]
    [InlineData("“I walked.” – P1, // “I waited.” – P2,", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like – P1")]
    [InlineData(
        "“I walked.” – P1 “I ran.” – P2 // “I waited.” – P3",
        "“ I walked. ” ~ P1 | “ I ran. ” ~ P2 | “ I waited. ” ~ P3; like – P1")]
    [InlineData(
        "“I walked.” – P1 “I ran all the way from the station to the hospital, because the last bus had gone and no taxi would come.” – P2",
        "“ I walked. ” ~ P1 | “ I ran all the way from the station to the hospital, because the last bus had gone and no taxi would come. ” ~ P2; like – P1")]
    [InlineData("“I walked.” ( P1 ) // “I waited.” ( P2 )", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like ( P1 )")]
    [InlineData("“I walked” P(12). // “I waited” (P2).", "“ I walked ” ~ P(12) | “ I waited ” ~ P2; like P(12)")]
    [InlineData("“I walked.” (P1.) // “I waited.” (P2.)", "“ I walked. ” ~ P1. | “ I waited. ” ~ P2.; like (P1.)")]
    public void Whoever_is_named_after_a_mark_or_a_dash_said_the_quote(string cells, string read) =>
        Assert.Equal(read, Read(cells));

    [Theory]
    [InlineData("“I walked”, P1 // “I waited”, P2", "“ I walked ” ~ P1 | “ I waited ” ~ P2")]
    [InlineData("‘I walked’, P1 // ‘I waited’, P2", "‘ I walked ’ ~ P1 | ‘ I waited ’ ~ P2")]
    public void A_code_after_a_mark_and_a_comma_is_who_said_it(string cells, string read) =>
        Assert.StartsWith($"{read}; like ", Read(cells), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "I walked (P1 // “I waited.” (P2) // “I sat (up.” (P3)",
        "I walked (P1 ~ nobody | “ I waited. ” ~ P2 | “ I sat (up. ” ~ P3; doubt; like (P2)")]
    [InlineData(
        "“She said ‘come’ (C3) And I came.” (P1) // “I waited.” (P2)",
        "“ She said ‘come’ (C3) And I came. ” ~ P1 | “ I waited. ” ~ P2; like (P1)")]
    [InlineData(
        "“She said ‘come’ (C3) and I came.” (P1) // “I waited.” (P2)",
        "“ She said ‘come’ (C3) and I came. ” ~ P1 | “ I waited. ” ~ P2; like (P1)")]
    [InlineData(
        "He (Patient 8) came along. (Patient 1) // She (Patient 9) left. (Patient 2)",
        "He (Patient 8) came along. ~ Patient 1 | She (Patient 9) left. ~ Patient 2; like (Patient 1)")]
    [InlineData(
        "He (Patient 8) and she (Patient 9) came. (Patient 1) // He (Patient 7) left. (Patient 2)",
        "He (Patient 8) and she (Patient 9) came. (Patient 1) ~ nobody | He (Patient 7) left. (Patient 2) ~ nobody; doubt; doubt; like nothing")]
    [InlineData(
        "I walked. (Patient 1) // I waited. (Patient 2)",
        "I walked. ~ Patient 1 | I waited. ~ Patient 2; like (Patient 1)")]
    [InlineData(
        "I walked. (Patient 1) // I waited.",
        "I walked. ~ Patient 1 | I waited. ~ nobody; like (Patient 1)")]
    [InlineData("I walked. (P1) // I waited.", "I walked. ~ P1 | I waited. ~ nobody; like (P1)")]
    [InlineData("I walked. – P1 // I waited.", "I walked. ~ P1 | I waited. ~ nobody; like – P1")]
    [InlineData(
        "“I walked.” (Patient 1) // “I waited.”",
        "“ I walked. ” ~ Patient 1 | “ I waited. ” ~ nobody; like (Patient 1)")]
    [InlineData(
        "I walked. (Patient 1) // I waited. (Patient 2, 45)",
        "I walked. ~ Patient 1 | I waited. ~ Patient 2, 45; like (Patient 1)")]
    [InlineData("He (P8) came along. (P1) // I waited. (P2)", "He (P8) came along. ~ P1 | I waited. ~ P2; like (P1)")]
    [InlineData(
        "“I walked.” [Patient 3] // “I waited.” (P1) // “I sat.” (P2)",
        "“ I walked. ” ~ Patient 3 | “ I waited. ” ~ P1 | “ I sat. ” ~ P2; like (P1)")]
    public void Numbers_and_codes_are_attributions_where_quotes_end_with_them(string cells, string read) =>
        Assert.Equal(read, Read(cells));

    [Theory]
    [InlineData(
        "“I saw [Peter] there.” (Mia) // “[Paul] came.” (Liam) // “[Eva] left.” (Noah)",
        "“ I saw [Peter] there. ” ~ Mia | “ [Paul] came. ” ~ Liam | “ [Eva] left. ” ~ Noah; like (Mia)")]
    [InlineData(
        "I walked. (Mia) // I waited. (Liam)",
        "I walked. (Mia) ~ nobody | I waited. (Liam) ~ nobody; doubt; doubt; like nothing")]
    [InlineData(
        "I walked. (Mia) // I waited. (Liam) // I sat. (Mia)",
        "I walked. ~ Mia | I waited. ~ Liam | I sat. ~ Mia; like (Mia)")]
    [InlineData(
        "I walked. (Mia) // I waited. (Mia) // I sat. (Mia)",
        "I walked. (Mia) ~ nobody | I waited. (Mia) ~ nobody | I sat. (Mia) ~ nobody; doubt; doubt; doubt; like nothing")]
    [InlineData(
        "I saw (Paul) there. (Mia) // I waited. (Liam) // I sat. (Noah) // I ran. (Eva)",
        "I saw (Paul) there. ~ Mia | I waited. ~ Liam | I sat. ~ Noah | I ran. ~ Eva; like (Mia)")]
    [InlineData(
        "I saw (Paul) there. (Mia) // I waited. (Liam) // I sat. (Noah)",
        "I saw (Paul) there. (Mia) ~ nobody | I waited. (Liam) ~ nobody | I sat. (Noah) ~ nobody; doubt; doubt; doubt; like nothing")]
    [InlineData(
        "“I walked.” (Mia) // “I waited.”",
        "“ I walked. ” ~ nobody | “ I waited. ” ~ nobody; note: (Mia); like nothing")]
    [InlineData("“I walked.” (Mia) // “I waited.” (Liam)", "“ I walked. ” ~ Mia | “ I waited. ” ~ Liam; like (Mia)")]
    [InlineData(
        "“(Paul) came.” (Mia) // “(Eva) left.” (Liam) // “I sat.” (Noah)",
        "“ (Paul) came. ” ~ Mia | “ (Eva) left. ” ~ Liam | “ I sat. ” ~ Noah; like (Mia)")]
    [InlineData(
        "“(Paul) came.” (Mia) // “(Eva) left.” (Liam)",
        "“ (Paul) came. ” ~ Mia | “ (Eva) left. ” ~ Liam; like (Mia)")]
    [InlineData(
        "“I walked.” (Rural clinic) // “I waited.” (Urban clinic) // “I sat.” (Rural clinic)",
        "“ I walked. ” ~ Rural clinic | “ I waited. ” ~ Urban clinic | “ I sat. ” ~ Rural clinic; like (Rural clinic)")]
    [InlineData(
        "“I walked.” (Rural clinic) // “I waited.” (Urban clinic)",
        "“ I walked. ” ~ nobody | “ I waited. ” ~ nobody; note: (Rural clinic); note: (Urban clinic); like nothing")]
    [InlineData(
        "“I walked.” (Rural clinic) // “I waited.” (Rural clinic) // “I sat.” (Rural clinic)",
        "“ I walked. ” ~ nobody | “ I waited. ” ~ nobody | “ I sat. ” ~ nobody; note: (Rural clinic); note: (Rural clinic); note: (Rural clinic); like nothing")]
    [InlineData(
        "“I walked.” (rural clinic) // “I waited.” (urban clinic) // “I sat.” (rural clinic)",
        "“ I walked. ” ~ nobody | “ I waited. ” ~ nobody | “ I sat. ” ~ nobody; note: (rural clinic); note: (urban clinic); note: (rural clinic); like nothing")]
    [InlineData(
        "“I walked.” (Mia) // “I waited.” (Liam, rural)",
        "“ I walked. ” ~ nobody | “ I waited. ” ~ nobody; note: (Mia); note: (Liam, rural); like nothing")]
    [InlineData(
        "“I walked.” (P1) // “I waited.” (P2) // “I sat.” (P3) // I ran. (Mia) // I stood. (Liam) // I slept. (Noah)",
        "“ I walked. ” ~ P1 | “ I waited. ” ~ P2 | “ I sat. ” ~ P3 | I ran. (Mia) ~ nobody | I stood. (Liam) ~ nobody | I slept. (Noah) ~ nobody; doubt; doubt; doubt; like (P1)")]
    [InlineData(
        "“I walked.” (2019) // “I waited.” (2020) // “I sat.” (2019)",
        "“ I walked. ” ~ 2019 | “ I waited. ” ~ 2020 | “ I sat. ” ~ 2019; like (2019)")]
    public void Names_and_words_are_attributions_where_they_come_again_and_again(string cells, string read) =>
        Assert.Equal(read, Read(cells));

    [Theory]
    [InlineData(
        "On the cost of it: “I walked.” (P1) // On the time: “I waited.” (P2) // On the way to the hospital and back again, and on what it takes: “I sat.” (P3) // (laughing) “I ran.” (P4)",
        "“ I walked. ” ~ P1 | “ I waited. ” ~ P2 | “ I sat. ” ~ P3 | “ I ran. ” ~ P4; note: On the cost of it:; note: On the time:; note: On the way to the hospital and back again, and on what it takes:; note: (laughing); like (P1)")]
    [InlineData("“I walked.” (P1) // (She nods.)", "“ I walked. ” ~ P1 | (She nods.) ~ nobody; like (P1)")]
    [InlineData(
        "“I walked.” (P1) // “I waited.”\n(sighs)",
        "“ I walked. ” ~ P1 | “ I waited. ” ~ nobody; note: (sighs); like (P1)")]
    public void What_leads_to_a_quote_or_stands_beside_it_is_none(string cells, string read) =>
        Assert.Equal(read, Read(cells));

    [Theory]
    [InlineData("P1: “I walked.” // P2: “I waited.”", "“ I walked. ” ~ P1 | “ I waited. ” ~ P2; like P1:")]
    [InlineData(
        "P1: “I walked.” (P1)\nP2: “I ran.” (P2) // “I sat.” (P3)",
        "“ I walked. ” ~ P1 | “ I ran. ” ~ P2 | “ I sat. ” ~ P3; note: P1:; note: P2:; like (P1)")]
    [InlineData(
        "P1: I walked.\nInterviewer: And then?\nP1: I ran.\nP2: So did I.",
        "I walked. ~ P1 | I ran. ~ P1 | So did I. ~ P2; note: Interviewer: And then?; like P1:")]
    [InlineData("P1: I walked.\nAnd I ran.\nP2: I sat.", "I walked. / And I ran. ~ P1 | I sat. ~ P2; like P1:")]
    public void Whoever_is_named_before_their_words_said_them(string cells, string read) =>
        Assert.Equal(read, Read(cells));

    [Theory]
    [InlineData(
        "(P5)",
        "“I walked.” (P1) // “I waited.” (Mia)",
        "“ I walked. ” ~ P1 | “ I waited. ” ~ nobody; note: (Mia); like (P1)")]
    [InlineData(
        "(Eva)",
        "“I walked.” (Liam) // “I waited.” (Mia) // “I sat.” (P1)",
        "“ I walked. ” ~ Liam | “ I waited. ” ~ Mia | “ I sat. ” ~ nobody; note: (P1); like (Liam)")]
    [InlineData(
        "(P5)",
        "“I walked.” (P1, nurse) // “I waited.” (P2, nurse)",
        "“ I walked. ” ~ P1, nurse | “ I waited. ” ~ P2, nurse; like (P1, nurse)")]
    [InlineData(
        "(P5)",
        "“I walked.” [P1] // “I waited.” (P2)",
        "“ I walked. ” ~ nobody | “ I waited. ” ~ P2; note: [P1]; like (P2)")]
    [InlineData(
        "– I10",
        "“I walked.” – P1 // “I waited.” (P2)",
        "“ I walked. ” ~ P1 | “ I waited. ” ~ nobody; note: (P2); like – P1")]
    [InlineData(
        "(P5)",
        "Q1: I walked. (P1) // Q2: I waited. (P2)",
        "I walked. ~ P1 | I waited. ~ P2; label: Q1:; label: Q2:; like (P1)")]
    [InlineData(
        "none",
        "“I walked.” (P1) // “I waited.” (P2)",
        "“ I walked. ” ~ nobody | “ I waited. ” ~ nobody; note: (P1); note: (P2); like nothing")]
    [InlineData(
        "(Patient 5)",
        "He (Patient 8) and she (Patient 9) came. (Patient 1) // He (Patient 7) left. (Patient 2, old)",
        "He (Patient 8) and she (Patient 9) came. ~ Patient 1 | He (Patient 7) left. ~ Patient 2, old; like (Patient 1)")]
    public void What_somebody_says_attributions_look_like_goes_before_what_is_learnt(
        string by, string cells, string read) => Assert.Equal(read, Read(cells, new() { Attribution = by }));

    [Fact]
    public void Dates_name_nobody()
    {
        var draft = Told.Read(
            "table.csv", "Theme,Quote\nGoing,“I walked.” (2019)\n,“I sat.” (2020)\n,“I ran.” (2019)\n");
        Assert.Empty(draft.Study.Participants);
        Assert.Contains("Attributions look like “(2019)”; they name no participant.", draft.Notes[0].Learnt);
    }

    // Each cell under a concept of its own; the last ends with the text.
    private static string Read(string cells, ReadingHints? hints = null)
    {
        var rows = cells.Split(" // ").Select((cell, i) => $"\n{(i == 0 ? "Going" : "")}\tWay {i + 1}.\t\"{cell}\"");
        var draft = Told.Read("table.tsv", $"Theme\tConcept\tQuote{string.Concat(rows)}", hints);
        var quotes = draft.Study.Themes[0].Concepts.SelectMany(concept => concept.Quotes);
        return $"{Told.Of(quotes)}{Told.Beside(draft)}; like {draft.Notes[0].Attribution ?? "nothing"}";
    }
}
