namespace FocusThemes.Tests.Reading;

/// <summary>Rows of a table whose cells were run together by copying: where each cell ends, and each quote.</summary>
public sealed class FlattenedRowTests
{
    [Theory]
    [InlineData("People walk.“I walked.” (P1)", "People walk. “I walked.” ~ P1")]
    [InlineData("People walk.“I walked.” (sic) (P1)", "People walk. “I walked.” ~ P1")]
    [InlineData("People walk.“I walked” [laughs] (P1)", "People walk. “I walked” ~ P1")]
    [InlineData("People walk.“I said ‘walk’” (P1)", "People walk. “I said ‘walk’” ~ P1")]
    [InlineData("People walk.“I said ‘walk’ (P1)", "People walk. “I said ‘walk’ ~ P1")]
    [InlineData("People walk.‘I walked.’ (P1)", "People walk. ‘I walked.’ ~ P1")]
    [InlineData("People walk.‘It’s a walk.’ (P1)", "People walk. ‘It’s a walk.’ ~ P1")]
    [InlineData("People walk.I walked.” (P1)", "People walk. I walked.” ~ P1")]
    [InlineData("People walk.“I walked. (P1)", "People walk. “I walked. ~ P1")]
    [InlineData("People walk.«I walked.» (P1)", "People walk. «I walked.» ~ P1")]
    [InlineData("People walk (P1) and run.“I walked.” (P1)", "People walk (P1) and run. “I walked.” ~ P1")]
    [InlineData("People walk.“I walked.” (P1)“I ran.” (P2)", "People walk. “I walked.” ~ P1 “I ran.” ~ P2")]
    [InlineData("People walk.“I walked.” (P1) “I ran.” (P2)", "People walk. “I walked.” ~ P1 “I ran.” ~ P2")]
    [InlineData("People walk.“I walked\nall day.” (P1)", "People walk. “I walked all day.” ~ P1")]
    [InlineData("People walk.“I walked\nall\nday.”  (P1)", "People walk. “I walked all day.” ~ P1")]
    [InlineData("People walk.“I walked.”", "People walk. “I walked.” ~ nobody")]
    [InlineData("People walk.\n“I walked.”\n“I ran.” (P2)", "People walk. “I walked.” ~ nobody “I ran.” ~ P2")]
    [InlineData("People walk.\nThey also run.\n“I walked.” (P1)", "People walk. They also run. “I walked.” ~ P1")]
    [InlineData("People walk.“I walked.” (P1)\n…I ran. I like it.” (P2)", "People walk. “I walked.” ~ P1 …I ran. I like it.” ~ P2")]
    [InlineData("People walk.“I walked.” (P1)\n...I ran. I like it.” (P2)", "People walk. “I walked.” ~ P1 ...I ran. I like it.” ~ P2")]
    [InlineData("People walk in the U.S. and go on.“I walked.” (P1)", "People walk in the U.S. and go on. “I walked.” ~ P1")]
    public void A_row_is_parted_into_what_its_authors_say_and_its_quotes(string row, string read) => Assert.Equal(read, Rows($"1) Going on foot{row}"));

    [Theory]
    [InlineData("Going on footPeople walk.", "Going on foot | People walk.")]
    [InlineData("Going on foot People walk.", "Going on foot People walk. |")]
    [InlineData("Care in clinics (LMICs)People walk.", "Care in clinics (LMICs) | People walk.")]
    [InlineData("Going to YouTubePeople watch.", "Going to YouTube | People watch.")]
    [InlineData("WhatsApp for carePeople write.", "WhatsApp for care | People write.")]
    [InlineData("SimMan in trainingPeople use SimMan.", "SimMan in training | People use SimMan.")]
    [InlineData("A PhD on footPeople write.", "A PhD on foot | People write.")]
    [InlineData("McDonald on footPeople eat.", "McDonald on foot | People eat.")]
    [InlineData("Going on foot?People walk.", "Going on foot? | People walk.")]
    [InlineData("Going “on foot”People walk.", "Going “on foot” | People walk.")]
    [InlineData("Going with others’People walk.", "Going with others’ | People walk.")]
    [InlineData("Access to care(1) People walk.", "Access to care | (1) People walk.")]
    [InlineData("Access to care(ii) People walk.", "Access to care | (ii) People walk.")]
    [InlineData("Access to care1.1 People walk.", "Access to care | 1.1 People walk.")]
    [InlineData("Access to care1) People walk.", "Access to care | 1) People walk.")]
    [InlineData("Care for form(s) ofPeople who walk.", "Care for form(s) of | People who walk.")]
    [InlineData("Care with covid19 inPeople who walk.", "Care with covid19 in | People who walk.")]
    [InlineData("Über Land gehenÄrzte gehen zu Fuß.", "Über Land gehen | Ärzte gehen zu Fuß.")]
    public void A_title_ends_where_the_next_cell_begins(string row, string read)
    {
        var theme = Study($"1) {row}“I walked.” (P1)").Themes[0];
        Assert.Equal(read, $"{theme.Title} | {string.Join(' ', theme.Concepts[0].Text.Split('\n'))}".TrimEnd());
    }

    [Theory]
    [InlineData("eHealth", "Nurses")]
    [InlineData("SimMan", "Students")]
    public void A_name_with_a_capital_inside_may_end_a_title_in_two_rows(string name, string who)
    {
        var themes = Study($"1) Use of {name}{who} ask.“I asked.” (P1)\n4) Cost of {name}{who} pay for {name}, as {who} do.“I paid.” (P2)")
            .Themes;
        Assert.Equal([$"Use of {name}", $"Cost of {name}"], themes.Take(2).Select(theme => theme.Title));
        Assert.Equal($"{who} ask.", themes[0].Concepts[0].Text);
    }

    // The row among three others that are plain.
    private static FocusThemes.Model.Study Study(string row)
    {
        var table = $"ThemesConceptsQuotes\n{row}\n2) Going by busBuses are rare.“I waited.” (P7)\n"
            + "Buses are full.“I stood.” (P8)\n3) Going by boatBoats are slow.“I sat.” (P9)\n";
        return RunningText.Read(table).Study;
    }

    private static string Rows(string row)
    {
        var study = Study(row);
        Assert.Equal(["Going on foot", "Going by bus", "Going by boat"], study.Themes.Select(theme => theme.Title));
        Assert.Equal(["Buses are rare.", "Buses are full."], study.Themes[1].Concepts.Select(concept => concept.Text));
        return string.Join(" | ", study.Themes[0].Concepts.Select(concept => string.Join(' ', concept.Text.Split('\n')) + string.Concat(
            concept.Quotes.Select(quote => $" {quote.OpeningMark}{string.Join(' ', quote.Text.Split('\n'))}{quote.ClosingMark} ~ {quote.Participant?.Code ?? StudyOutline.Nobody}"))));
    }
}
