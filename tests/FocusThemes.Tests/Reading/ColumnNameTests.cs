namespace FocusThemes.Tests.Reading;

/// <summary>Names of columns, and what somebody says of them: what each column is taken to hold, and what is read of it.</summary>
public sealed class ColumnNameTests
{
    [Theory]
    [InlineData("Theme,Subtheme,Statement,Quotes\nGoing,On foot,Walking is usual,“I walked.” (P1)\n" +
        "Going,By bus,Buses are rare,“I waited.” (P2)", "theme, subtheme, concept, quote",
        "Going - On foot > Walking is usual “I walked.” (P1) - By bus > Buses are rare “I waited.” (P2)")]
    [InlineData("Theme,Code,Finding\nGoing,On foot,“I walked.” (P1)\nGoing,By bus,“I waited.” (P2)",
        "theme, concept, quote?", "Going - On foot “I walked.” (P1) - By bus “I waited.” (P2)")]
    [InlineData("Theme,Code,Finding\n“A long way”,On foot,People walk\n“No way”,By bus,People wait",
        "theme, subtheme, concept?", "“A long way” - On foot > People walk | “No way” - By bus > People wait")]
    [InlineData("Theme,Code,Examples\nGoing,On foot,I walked\nGoing,By bus,I waited", "theme, concept, quote?",
        "Going - On foot I walked - By bus I waited")]
    [InlineData("Theme,Category,Code,Definition,Quote\nGoing,Ways,On foot,Walking to care,“I walked.” (P1)\n" +
        "Going,Ways,By bus,Riding to care,“I waited.” (P2)", "theme, subtheme, concept, concept, quote",
        "Going - Ways > On foot / Walking to care “I walked.” (P1) - Ways > By bus / Riding to care “I waited.” (P2)")]
    [InlineData("Theme,,,,Quote\nGoing,On foot,In town,At night,“I walked.” (P1)",
        "theme, concept, none, none, quote?", "Going - On foot “I walked.” (P1)")]
    [InlineData("Theme,Quote,Ward,Year\nGoing,“I walked.” (P1),A,1999\nStaying,“I sat.” (P2),B,2001",
        "theme, quote, attribute, none?", "Going - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("The\u0300me,Cate\u0301gorie,Citation\nAller,À pied,« J’ai marché. » (P1)\n" +
        "Rester,Chez soi,« J’ai attendu. » (P2)", "theme, concept, quote",
        "Aller - À pied « J’ai marché. » (P1) | Rester - Chez soi « J’ai attendu. » (P2)")]
    [InlineData("Theme,Quotes of the participants no.\nGoing,“I walked.” (P1)\nStaying,“I sat.” (P2)",
        "theme, quote", "Going - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Theme,Quotes that were chosen by both researchers out of all interviews with people of the wards\n" +
        "Going,“I walked.” (P1)\nStaying,“I sat.” (P2)", "theme, quote",
        "Going - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Thème,Verbatim,Code participant\nAller,J’ai marché.,P1\nRester,J’ai attendu.,P2", "theme, quote, participant",
        "Aller - J’ai marché. (P1) | Rester - J’ai attendu. (P2)")]
    [InlineData("Tema,Cita,Código del participante\nIr,Caminé mucho.,P1\nQuedarse,Me senté.,P2", "theme, quote, participant",
        "Ir - Caminé mucho. (P1) | Quedarse - Me senté. (P2)")]
    [InlineData("Theme,Concept,Quote,Remark\nGoing,On foot,“I walked.” (P1),", "theme, concept, quote, none",
        "Going - On foot “I walked.” (P1)")]
    [InlineData("<table><tr><th>Aihe</th><th>Lainaus</th></tr><tr><td>Going</td><td>“I walked.” (P1)</td></tr>" +
        "<tr><td>Staying</td><td>“I sat.” (P2)</td></tr></table>", "theme, quote?",
        "Going - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    public void What_a_column_is_called_tells_what_it_holds(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("Talking about a topic in the group again and again was good.,“That issue is one of the reasons why I left the ward.” (P1)\n" +
        "Staying,“I sat.” (P2)", "theme, quote?",
        "Talking about a topic in the group again and again was good." +
        " - “That issue is one of the reasons why I left the ward.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Topics left open,“We never talked.” (P1)\nStaying,“I sat.” (P2)", "theme, quote?",
        "Topics left open - “We never talked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Topic to begin with,It is dear (P1)\nStaying,It is far (P2)", "theme, quote?",
        "Topic to begin with - It is dear (P1) | Staying - It is far (P2)")]
    public void A_first_row_of_cells_is_no_row_of_names(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("Theme,Concept,Barriers,Facilitators\nGoing,On foot,“No path.” (P1),“A short way.” (P2)\n" +
        "Going,By bus,“No bus.” (P3),“A bus each hour.” (P1)", "theme, subtheme, quote, quote?",
        "Going - On foot > Barriers “No path.” (P1) - On foot > Facilitators “A short way.” (P2)" +
        " - By bus > Barriers “No bus.” (P3) - By bus > Facilitators “A bus each hour.” (P1)")]
    [InlineData("Code,Theme 1,Theme 2\nOn foot,“No path.” (P1),“A short way.” (P2)\n" +
        "By bus,“No bus.” (P3),“A bus each hour.” (P1)", "theme, quote, quote?",
        "On foot - Theme 1 “No path.” (P1) - Theme 2 “A short way.” (P2) | By bus - Theme 1 “No bus.” (P3)" +
        " - Theme 2 “A bus each hour.” (P1)")]
    [InlineData("Barriers,Facilitators\n,“A short way.” (P2)\n“No bus.” (P3),“A bus each hour.” (P1)",
        "quote, quote?",
        "Barriers - “No bus.” (P3) | Facilitators - “A short way.” (P2) “A bus each hour.” (P1)")]
    [InlineData("Barriers,Facilitators\n“No path.” (P2),\n“No bus.” (P3),“A bus each hour.” (P1)",
        "quote, quote?", "Barriers - “No path.” (P2) “No bus.” (P3) | Facilitators - “A bus each hour.” (P1)")]
    [InlineData("Theme,Barriers,Facilitators,Reasons\nGoing,“No path.” (P2),“A short way.” (P1),\n" +
        "Staying,“No bus.” (P3),“A bus each hour.” (P1),", "theme, quote, quote, concept?",
        "Going - Barriers “No path.” (P2) - Facilitators “A short way.” (P1) | Staying" +
        " - Barriers “No bus.” (P3) - Facilitators “A bus each hour.” (P1)")]
    public void Columns_of_quotes_may_be_called_by_their_themes_or_concepts(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("theme, quote, participant", "Access,It is dear,Mia\nQuality,They smile,Liam",
        "theme, quote, participant", "Access - It is dear (Mia) | Quality - They smile (Liam)")]
    [InlineData("theme, quote, participant", "Code of conduct,“We have none.”,Mia\nQuality,“They smile.”,Liam",
        "theme, quote, participant", "Code of conduct - “We have none.” (Mia) | Quality - “They smile.” (Liam)")]
    [InlineData("theme, quote, participant", "What,,Who\nAccess,It is dear,Mia\nQuality,They smile,Liam",
        "theme, quote, participant", "Access - It is dear (Mia) | Quality - They smile (Liam)")]
    [InlineData("theme, quote", "What,Which,Who\nAccess,It is dear,Mia\nQuality,They smile,Liam",
        "theme, quote, none", "Access - It is dear | Quality - They smile")]
    [InlineData("theme, quote, none, none", "What,Which,Who\nAccess,It is dear,Mia\nQuality,They smile,Liam",
        "theme, quote, none", "Access - It is dear | Quality - They smile")]
    [InlineData("theme, quote, participant", "Access to care as an issue,It is dear and we had to sell the car to be able to pay for it.,Mia\n" +
        "Quality,They smile,Liam", "theme, quote, participant",
        "Access to care as an issue - It is dear and we had to sell the car to be able to pay for it. (Mia)" +
        " | Quality - They smile (Liam)")]
    [InlineData("theme, concept", "Theme,Concept\nGoing,\nOn foot,People walk.\nBy bus,Buses are rare.",
        "theme, concept", "Going | On foot - People walk. | By bus - Buses are rare.")]
    [InlineData("theme, concept", "Theme,Concept\n,People walk.\nGoing,They run.", "theme, concept", "Going - They run.")]
    [InlineData("theme, none", "Theme,Frequency\nGoing,12\nStaying,13", "theme, none",
        "Going | Staying")]
    [InlineData("quote, participant, theme", "| Quote | Who |\n|---|---|\n| “I walked.” | P1 | Going |\n| “I ran.” | P2 |",
        "quote, participant, theme", "Going - “I walked.” (P1) “I ran.” (P2)")]
    [InlineData("theme, concept", "Theme,Findings\nGoing,\"People walk.\nThey also run.\n“I walked.” (P1)\nI ran all the way. (P2)\n" +
        "“I waited.”\nBuses are rare.\"\nStaying,\"“I sat.” (P3)\nSome stay at home.\"", "theme, concept",
        "Going - People walk. / They also run. “I walked.” (P1) I ran all the way. (P2) “I waited.”" +
        " - Buses are rare. | Staying - “I sat.” (P3) - Some stay at home.")]
    public void Columns_hold_what_somebody_says(string told, string table, string columns, string read)
    {
        var roles = string.Join(',', told.Split(", ").Select(role => $"\"{role}\""));
        var draft = CellTable.Read(table, $$"""{"columns":[{{roles}}]}""");
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }
}
