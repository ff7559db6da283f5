namespace FocusThemes.Tests.Reading;

/// <summary>What a cell of quotes is parted into, and whom an attribution names: small cells, each with what is read of it.</summary>
public sealed class QuoteCellTests
{
    [Theory]
    [InlineData("“A walk.” (P1)", "“A walk.” ~ P1")]
    [InlineData("“A walk.” “A bus.” (P1)", "“A walk.” ~ nobody | “A bus.” ~ P1")]
    [InlineData("“A walk.”“A bus.”“A tram.” (P1)", "“A walk.” ~ nobody | “A bus.” ~ nobody | “A tram.” ~ P1")]
    [InlineData("«A walk.» «A bus.» (P1)", "«A walk.» ~ nobody | «A bus.» ~ P1")]
    [InlineData("“A walk.” (P1) “A bus.” (P2)", "“A walk.” ~ P1 | “A bus.” ~ P2")]
    [InlineData("“A walk.” (P1); “A bus.” (P2).", "“A walk.” ~ P1 | “A bus.” ~ P2")]
    [InlineData("(laughing) “A walk.” (P1)", "“A walk.” ~ P1")]
    [InlineData("“A walk.” (laughing) (P1)", "“A walk.” ~ P1")]
    [InlineData("On cost: “A walk.” (P1)", "“A walk.” ~ P1")]
    [InlineData("On cost “A walk.” (P1)", "On cost “A walk.” ~ P1")]
    [InlineData("Quote 2: “A walk.” (P1)", "“A walk.” ~ P1")]
    [InlineData("Patient quote 12: A walk. (P1)", "A walk. ~ P1")]
    [InlineData("Example: “A walk.” (P1) “A bus.” (P2)", "“A walk.” ~ P1 | “A bus.” ~ P2")]
    [InlineData("On cost: A walk. (P1)", "On cost: A walk. ~ P1")]
    [InlineData("A walk, “my walk”, was it. (P1)", "A walk, “my walk”, was it. ~ P1")]
    [InlineData("She said: “my walk”. (P1)", "“my walk”. ~ P1")]
    [InlineData("• “A walk.” (P1)", "“A walk.” ~ P1")]
    [InlineData("– “A walk.” (P1)", "“A walk.” ~ P1")]
    [InlineData("“A walk.”. (P1)", "“A walk.”. ~ P1")]
    [InlineData("“A walk”, (P1)", "“A walk”, ~ P1")]
    [InlineData("A walk. (P1)", "A walk. ~ P1")]
    [InlineData("‘A walk.’ (P1)", "‘A walk.’ ~ P1")]
    [InlineData("‘A walk. (P1)", "‘A walk. ~ P1")]
    [InlineData("'It's a walk.' (P1)", "'It's a walk.' ~ P1")]
    [InlineData("‚A walk.‘ (P1)", "‚A walk.‘ ~ P1")]
    [InlineData("‹A walk.› (P1)", "‹A walk.› ~ P1")]
    [InlineData("„A walk.“ (P1)", "„A walk.“ ~ P1")]
    [InlineData("「歩いた。」 (P1)", "「歩いた。」 ~ P1")]
    [InlineData("『歩いた。』 (P1)", "『歩いた。』 ~ P1")]
    [InlineData("”A walk.” (P1)", "”A walk.” ~ P1")]
    [InlineData("“A walk.\" (P1)", "“A walk.\" ~ P1")]
    [InlineData("“A walk. (P1)", "“A walk. ~ P1")]
    [InlineData("“She said ‘come’” (P1)", "“She said ‘come’” ~ P1")]
    [InlineData("“” (P1)", "")]
    [InlineData("P1: “A walk.”\nP2: “A bus.”", "“A walk.” ~ P1 | “A bus.” ~ P2")]
    [InlineData("“A walk.” (P1)\n“A bus.” (P2)", "“A walk.” ~ P1 | “A bus.” ~ P2")]
    [InlineData("“A walk.”\n“A bus.”", "“A walk.” ~ nobody | “A bus.” ~ nobody")]
    [InlineData("“A walk.”\n(P1)\n“A bus.”\n(P2)", "“A walk.” ~ P1 | “A bus.” ~ P2")]
    [InlineData("“A walk.\nAnd a bus.” (P1)", "“A walk. / And a bus.” ~ P1")]
    [InlineData("A walk.\nA bus.", "A walk. ~ nobody | A bus. ~ nobody")]
    [InlineData("A walk.\nA bus. (P1)", "A walk. / A bus. ~ P1")]
    [InlineData("“A walk.” – P1", "“A walk.” ~ P1")]
    [InlineData("“A walk.” [P1]", "“A walk.” ~ P1")]
    public void A_cell_is_parted_into_quotes(string cell, string quotes) => Assert.Equal(quotes, Read(cell));

    private static string Read(string cell)
    {
        // Three other rows that say how the table attributes.
        var table = "Theme\tConcept\tQuote\nGoing\tOn foot.\t\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"\n"
            + "\tBy bus.\t“I waited.” (P7)\n\tBy tram.\t“I stood.” (P8)\n\tBy boat.\t“I sat.” (P9)\n";
        var study = Told.Read("table.tsv", table).Study;
        Assert.Equal(["On foot.", "By bus.", "By tram.", "By boat."], study.Themes[0].Concepts.Select(concept => concept.Text));
        return string.Join(" | ", study.Themes[0].Concepts[0].Quotes.Select(quote =>
            $"{quote.OpeningMark}{string.Join(" / ", quote.Text.Split('\n'))}{quote.ClosingMark} ~ {quote.Participant?.Code ?? StudyOutline.Nobody}"));
    }
}
