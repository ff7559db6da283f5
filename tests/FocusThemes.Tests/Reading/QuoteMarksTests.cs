namespace FocusThemes.Tests.Reading;

/// <summary>
/// Cells of quotes, each with what is read of it: the marks apart from the words, and what stands beside.
/// </summary>
public sealed class QuoteMarksTests
{
    [Theory]
    [InlineData("“A walk.” (P1)", "“ A walk. ” ~ P1")]
    [InlineData("“A walk.”, (P1)", "“ A walk. ”, ~ P1")]
    [InlineData("“A walk”, (P1)", "“ A walk ”, ~ P1")]
    [InlineData("“A walk”; (P1)", "“ A walk ”; ~ P1")]
    [InlineData("“A walk.”. (P1)", "“ A walk. ”. ~ P1")]
    [InlineData("A walk. (P1)", "A walk. ~ P1")]
    [InlineData("A walk (P1)", "A walk ~ P1; doubt")]
    [InlineData("‘A walk.’ (P1)", "‘ A walk. ’ ~ P1")]
    [InlineData("‘A walk. (P1)", "‘A walk. ~ P1")]
    [InlineData("'It's a walk.' (P1)", "' It's a walk. ' ~ P1")]
    [InlineData("‹A walk.› (P1)", "‹ A walk. › ~ P1")]
    [InlineData("„A walk.“ (P1)", "„ A walk. “ ~ P1")]
    [InlineData("「歩いた。」 (P1)", "「 歩いた。 」 ~ P1")]
    [InlineData("『歩いた。』 (P1)", "『 歩いた。 』 ~ P1")]
    [InlineData("”A walk.” (P1)", "” A walk. ” ~ P1")]
    [InlineData("“A walk.\" (P1)", "“ A walk. \" ~ P1")]
    [InlineData("“A walk. (P1)", "“ A walk. ~ P1")]
    [InlineData("A walk.” (P1)", "A walk. ” ~ P1")]
    [InlineData("“She said ‘come’” (P1)", "“ She said ‘come’ ” ~ P1")]
    [InlineData("“She said ‘come’ (P1)", "“ She said ‘come’ ~ P1")]
    [InlineData("“She said “come”” (P1)", "“ She said “come” ” ~ P1")]
    [InlineData("It’s a walk. (P1)", "It’s a walk. ~ P1")]
    [InlineData("It is the nurses’ (P1)", "It is the nurses’ ~ P1; doubt")]
    [InlineData("“A ‘walk’.” (P1)", "“ A ‘walk’. ” ~ P1")]
    public void The_marks_of_a_quote_are_no_words_of_it(string cell, string read) =>
        Assert.Equal(read, Read(cell));

    [Theory]
    [InlineData("I asked: “why”? (P1)", "I asked: “why”? ~ P1")]
    [InlineData("She said: “my walk”. (P1)", "“ my walk ”. ~ P1; note: She said:")]
    [InlineData("A walk.", "A walk. ~ nobody; doubt")]
    [InlineData("(P1) “A walk.” (P2)", "“ A walk. ” ~ P2")]
    [InlineData("“A walk.” (pauses) (P1)", "“ A walk. ” ~ P1; note: (pauses)")]
    [InlineData("“A walk” (pauses). (P1)", "“ A walk ” ~ P1; note: (pauses).")]
    [InlineData("(laughing) “A walk.” (P1)", "“ A walk. ” ~ P1; note: (laughing)")]
    [InlineData("(A walk.” (P1)", "(A walk. ” ~ P1")]
    [InlineData("(laughing) A walk. (P1)", "(laughing) A walk. ~ P1")]
    [InlineData("Quote 2: “A walk.” (P1)", "“ A walk. ” ~ P1; label: Quote 2:")]
    [InlineData("Patient quote 12: A walk. (P1)", "A walk. ~ P1; label: Patient quote 12:")]
    [InlineData("• “A walk.” (P1)", "“ A walk. ” ~ P1; label: •")]
    [InlineData("– “A walk.” (P1)", "“ A walk. ” ~ P1; label: –")]
    [InlineData("Excerpt: “A walk.” “A bus.” (P1)", "“ A walk. ” ~ nobody | “ A bus. ” ~ P1; label: Excerpt:; doubt")]
    [InlineData("“A walk.” “A bus.”", "“ A walk. ” ~ nobody | “ A bus. ” ~ nobody; doubt; doubt")]
    [InlineData("A walk (up the hill. (P1)", "A walk (up the hill. ~ P1; doubt")]
    [InlineData("A walk () there. (P1)", "A walk () there. ~ P1; doubt")]
    [InlineData("“I go.” (laughs) “I stay.” (P1)", "“ I go. ” ~ nobody | “ I stay. ” ~ P1; note: (laughs); doubt")]
    [InlineData(
        "“A walk.” (pauses, looks out of the window and then at her own sister) (P1)",
        "“ A walk. ” ~ P1; note: (pauses, looks out of the window and then at her own sister)")]
    [InlineData(
        "“A walk.” (pauses, looks out of the window and then at my own sister) (P1)",
        "“ A walk. ” ~ P1; note: (pauses, looks out of the window and then at my own sister)")]
    public void What_stands_beside_a_quote_is_no_quote(string cell, string read) =>
        Assert.Equal(read, Read(cell));

    [Theory]
    [InlineData("“A walk” is what I said.\nAnd a bus. (P1)", "“A walk” is what I said. / And a bus. ~ P1")]
    [InlineData("“A walk.”\n“A bus.” (P2)", "“ A walk. ” ~ nobody | “ A bus. ” ~ P2; doubt")]
    [InlineData("It’s a walk.\nIt’s a bus.", "It’s a walk. ~ nobody | It’s a bus. ~ nobody; doubt; doubt; doubt")]
    [InlineData("“A walk.” (P1)\n\n“A bus.”\n(P2)", "“ A walk. ” ~ P1 | “ A bus. ” ~ P2")]
    [InlineData("“A walk.”\n“A bus.”\n(P2)", "“ A walk. ” ~ nobody | “ A bus. ” ~ P2; doubt")]
    [InlineData("“A walk.\nA bus.\nA tram.” (P2)", "“ A walk. / A bus. / A tram. ” ~ P2")]
    [InlineData("‘A walk.’\n‘A bus.’ (P2)", "‘ A walk. ’ ~ nobody | ‘ A bus. ’ ~ P2; doubt")]
    [InlineData("‘A walk.’\n‘A bus.’\n‘A tram.’", "‘ A walk. ’ ~ nobody | ‘ A bus. ’ ~ nobody | ‘ A tram. ’ ~ nobody")]
    public void Paragraphs_of_a_cell_are_quotes_where_each_has_marks(string cell, string read) =>
        Assert.Equal(read, Read(cell));

    // Three other rows say how the table attributes.
    private static string Read(string cell)
    {
        var words = cell.Replace("\"", "\"\"", StringComparison.Ordinal);
        var draft = Told.Read("table.tsv", $"Theme\tConcept\tQuote\nGoing\tOn foot.\t\"{words}\"\n"
            + "\tBy bus.\t“I waited.” (P7)\n\tBy tram.\t“I stood.” (P8)\n\tBy boat.\t“I sat.” (P9)\n");
        Assert.Equal(4, draft.Study.Themes[0].Concepts.Count);
        return Told.Of(draft.Study.Themes[0].Concepts[0].Quotes) + Told.Beside(draft);
    }
}
