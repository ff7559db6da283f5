namespace FocusThemes.Tests.Reading;

/// <summary>Rows of cells: themes over the rows below, codes, and who said what stands beside them.</summary>
public sealed class CellRowTests
{
    [Theory]
    [InlineData("Theme,Concept,Quote\n\"Going\nOn foot\nand by bus\",\"People go.\nThey run.\",“I walked.” (P1)\n" +
        "Staying,“A bed of nails”,“I sat.” (P2)", "theme, concept, quote",
        "Going = On foot / and by bus - People go. / They run. “I walked.” (P1) | Staying" +
        " - “A bed of nails” “I sat.” (P2)")]
    [InlineData("Theme,Finding\nGoing,\"People walk.\n“I walked.” (P1)\nThey run.\"\nStaying,Some stay.",
        "theme, concept?", "Going - People walk. “I walked.” (P1) - They run. | Staying - Some stay.")]
    [InlineData("Theme,Quote\nGoing,\nOn foot,“I walked.” (P1)\nStaying,\nAt home,“I sat.” (P2)",
        "theme, quote", "Going - On foot “I walked.” (P1) | Staying - At home “I sat.” (P2)")]
    [InlineData("Theme,Concept,Quote\nGoing,,“I walked.” (P1)\nStaying,At home,“I sat.” (P2)\n" +
        "Resting,At work,“I lay.” (P3)", "theme, concept, quote",
        "Going - “I walked.” (P1) | Staying - At home “I sat.” (P2) | Resting - At work “I lay.” (P3)")]
    [InlineData("<table><tr><th>Theme</th><th>Quote</th></tr><tr><td colspan=\"2\">Going</td></tr>" +
        "<tr><td>On foot</td><td>“I walked.” (P1)</td></tr><tr><td colspan=\"2\">Staying</td></tr>" +
        "<tr><td>At home</td><td>“I sat.” (P2)</td></tr></table>", "theme, quote",
        "Going - On foot “I walked.” (P1) | Staying - At home “I sat.” (P2)")]
    [InlineData("<table><tr><th>Theme</th><th>Concept</th><th>Quote</th></tr>" +
        "<tr><td colspan=\"2\">Going</td><td></td></tr>" +
        "<tr><td>On foot</td><td>People walk.</td><td>“I walked.” (P1)</td></tr>" +
        "<tr><td colspan=\"2\">Staying</td><td></td></tr>" +
        "<tr><td>At home</td><td>Some stay.</td><td>“I sat.” (P2)</td></tr></table>", "theme, concept, quote",
        "Going - On foot > People walk. “I walked.” (P1) | Staying - At home > Some stay. “I sat.” (P2)")]
    [InlineData("<table><tr><th>Participant</th><th>Theme</th><th>Quote</th></tr>" +
        "<tr><td colspan=\"3\">Going</td></tr><tr><td>P1</td><td>On foot</td><td>“I walked.”</td></tr>" +
        "<tr><td colspan=\"3\">Staying</td></tr><tr><td>P2</td><td>At home</td><td>“I sat.”</td></tr></table>",
        "participant, theme, quote", "Going - On foot “I walked.” (P1) | Staying - At home “I sat.” (P2)")]
    [InlineData("<table><tr><th>Participant</th><th>Theme</th><th>Quote</th></tr>" +
        "<tr><td colspan=\"3\">Round one</td></tr><tr><td></td><td>On foot</td><td>“I walked.”</td></tr>" +
        "<tr><td colspan=\"3\">Round two</td></tr><tr><td></td><td>At home</td><td>“I sat.”</td></tr></table>",
        "participant, theme, quote", "On foot - “I walked.” | At home - “I sat.”")]
    public void Rows_are_themes_parts_concepts_and_quotes(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("Code,Quote\nGoing > On foot,“I walked.” (P1)\nGoing > By bus,“I waited.” (P2)\nGoing,“I went.” (P3)",
        "theme, quote", "Going - On foot “I walked.” (P1) - By bus “I waited.” (P2) - “I went.” (P3)")]
    [InlineData("Code,Quote\nGoing > On foot > At night,“I walked.” (P1)\nGoing > By bus,“I waited.” (P2)",
        "theme, quote", "Going - On foot > At night “I walked.” (P1) - On foot > By bus “I waited.” (P2)")]
    [InlineData("Code,Quote\nGoing > On foot,“I walked.” (P1)\nStaying,“I sat.” (P2)", "theme, quote",
        "Going > On foot - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Code,Quote\nGoing\\On foot,“I walked.” (P1)\nGoing\\By bus,“I waited.” (P2)\n\\,“I went.” (P3)",
        "theme, quote", "Going - On foot “I walked.” (P1) - By bus “I waited.” (P2) | \\ - “I went.” (P3)")]
    [InlineData("tag,content\nGoing.On foot,“I walked.” (P1)\nGoing.By bus,“I waited.” (P2)", "theme, quote",
        "Going - On foot “I walked.” (P1) - By bus “I waited.” (P2)")]
    [InlineData("Codes,Quote\n\"Going\nWaiting\",“I walked.” (P1)\nWaiting,“I waited.” (P2)", "theme, quote",
        "Going - “I walked.” (P1) | Waiting - “I walked.” (P1) “I waited.” (P2)")]
    [InlineData("Code: Staying Applied,Code: Going Applied,Excerpt\nTRUE,True,“I walked; then I sat.” (P1)\n" +
        "FALSE,1,“I walked.” (P2)\nyes,,“I sat.” (P3)\nx,no,“I lay.” (P4)", "none, none, quote",
        "Staying - “I walked; then I sat.” (P1) “I sat.” (P3) “I lay.” (P4) | Going" +
        " - “I walked; then I sat.” (P1) “I walked.” (P2)")]
    public void Codes_are_paths_lists_or_columns_of_their_own(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("Theme,Participant,Quote\nGoing,Anna,“I walked.” (P5)\nStaying,Ben,“I sat.”\n" +
        "Resting,Cleo,“I lay.” (P6)", "theme, participant, quote",
        "Going - “I walked.” (Anna) | Staying - “I sat.” (Ben) | Resting - “I lay.” (Cleo)")]
    [InlineData("Theme,Participant,Quote\nGoing,\"P1\nP2\",\"“I walked.” (laughs)\n“I ran.” (sighs)\"\n" +
        "Staying,P3,\"“I sat.\nI lay.”\"\nResting,P4,\"I slept.\nI dreamt.\"\nEating,P5,\"\"\"I ate.\n" +
        "I drank.\"\"\"", "theme, participant, quote",
        "Going - “I walked.” (P1) “I ran.” (P2) | Staying - “I sat. / I lay.” (P3) | Resting" +
        " - I slept. / I dreamt. (P4) | Eating - \"I ate. / I drank.\" (P5)")]
    [InlineData("Theme,Participant,Quote\nGoing,\"P1\n\nP2 \",\"“I walked.”\n“I ran.”\"\nStaying,\"P3\n" +
        "nurse\",“I sat.”", "theme, participant, quote",
        "Going - “I walked.” (P1) “I ran.” (P2) | Staying - “I sat.” (P3 nurse)")]
    [InlineData("Theme,Participant,Age,Quote\nGoing,\"P1\nP2\",34,\"“I walked.”\n“I ran.”\"",
        "theme, participant, attribute, quote", "Going - “I walked.” (P1, 34) “I ran.” (P2, 34)")]
    [InlineData("Theme,Participant,Group,Quote\nGoing,P1,Men,“I walked.”\nStaying,P2,WOMEN,“I sat.”\n" +
        "Resting,P3,101,“I lay.”\nEating,P4,12A,“I ate.”", "theme, participant, group, quote",
        "Going - “I walked.” (P1, Men) | Staying - “I sat.” (P2, WOMEN) | Resting - “I lay.” (P3, Group 101)" +
        " | Eating - “I ate.” (P4, Group 12A)")]
    public void Who_is_named_beside_quotes_said_all_or_each_of_them(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("id,document,tag,content\n7,P1.odt,Waiting,We sat there until noon.\n8,P1.odt,Being heard,She asked me.\n8,P1.odt,Waiting,She asked me.", 2, 3)]
    [InlineData("Document name,Code,Beginning,End,Segment\nP1,Waiting,4,4,We sat there until noon.\nP1,Being heard,4,4,We sat there until noon.\nP1,Waiting,9,9,We sat there until noon.", 2, 3)]
    [InlineData("Participant,Theme,Quote\nP1,Waiting,We sat there until noon.\nP1,Being heard,We sat there until noon.", 2, 2)]
    public void A_passage_that_a_program_writes_once_for_each_code_is_one_quote(string table, int quotes, int places)
    {
        var concepts = CellTable.Read(table).Study.Themes.SelectMany(theme => theme.Concepts).ToList();
        Assert.Equal((quotes, places), (concepts.Sum(concept => concept.Quotes.Count), concepts.Sum(concept => concept.Quotes.Count + concept.FurtherQuotes.Count)));
    }
}
