using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>Columns whose names say nothing, or that have none: what their cells tell.</summary>
public sealed class ColumnCellTests
{
    [Theory]
    [InlineData("Theme,Quote,Ward,By\nGoing,“I walked.”,,P1\nStaying,“I sat.”,,P2",
        "theme, quote, attribute, participant?", "Going - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Theme,Seen,Quote\nGoing,12,“I walked.” (P1)\nStaying,13,“I sat.” (P2)",
        "theme, none, quote?", "Going - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Theme,Finding,Notes\nGoing,People walk,\nStaying,People sit,", "theme, concept, none?",
        "Going - People walk | Staying - People sit")]
    [InlineData("Theme,Concept,Quote,Place\nGoing,On foot,“I walked.” (P1),dry\nStaying,At home,“I sat.” (P2),wet",
        "theme, concept, quote, none?", "Going - On foot “I walked.” (P1) | Staying - At home “I sat.” (P2)")]
    [InlineData("Going,“I walked.” (P1)\nStaying,“I sat.” (P2)", "theme, quote?",
        "Going - “I walked.” (P1) | Staying - “I sat.” (P2)")]
    [InlineData("Going,On foot,“I walked.” (P1)\nStaying,At home,“I sat.” (P2)", "theme, concept, quote?",
        "Going - On foot “I walked.” (P1) | Staying - At home “I sat.” (P2)")]
    [InlineData("Going,On foot,People walk,“I walked.” (P1)\nStaying,At home,People sit,“I sat.” (P2)",
        "theme, subtheme, concept, quote?",
        "Going - On foot > People walk “I walked.” (P1) | Staying - At home > People sit “I sat.” (P2)")]
    [InlineData("Cost,It is dear for us,P1\nTime,It is long,P2\nPlace,It is far,P3\nCare,They smile,nobody",
        "theme, quote, participant?",
        "Cost - It is dear for us (P1) | Time - It is long (P2) | Place - It is far (P3) | Care" +
        " - They smile")]
    [InlineData("Cost,dear to all of us who go there each and every week by the bus and the train and the boat,“Dear.”\n" +
        "Time,long for all of us who go there each and every week by the bus and the train and the boat,“Long.”",
        "theme, concept, quote?", "Cost" +
        " - dear to all of us who go there each and every week by the bus and the train and the boat “Dear.”" +
        " | Time" +
        " - long for all of us who go there each and every week by the bus and the train and the boat “Long.”")]
    [InlineData("Cost,Fees,We pay all (P1)\nTime,Queues in a hall of the ward,We wait (P2)\nPlace,Ways,We walk (P3)",
        "theme, concept, quote?",
        "Cost - Fees We pay all (P1) | Time - Queues in a hall of the ward We wait (P2) | Place" +
        " - Ways We walk (P3)")]
    [InlineData("Cost,“No money”,We pay all (P1)\nTime,“No time”,We wait (P2)\nPlace,“No way”,We walk a lot",
        "theme, concept, quote?",
        "Cost - “No money” We pay all (P1) | Time - “No time” We wait (P2) | Place - “No way” We walk a lot")]
    [InlineData("Cost,“No money”,“We pay all.”\nTime,“No time”,“We wait.”\nPlace,“No way”,“We walk.”\n" +
        "Care,They smile,“They do.”\nFood,They eat,\nSleep,They rest,", "theme, concept, quote?",
        "Cost - “No money” “We pay all.” | Time - “No time” “We wait.” | Place - “No way” “We walk.” | Care" +
        " - They smile “They do.” | Food - They eat | Sleep - They rest")]
    [InlineData("Theme,Code,Finding\nGoing,On foot,“I walked.” (P1)\nGoing,By bus,“I waited.” (P2)\n" +
        "Going,By boat,“I sailed.” (P2)\nGoing,By car,“I drove.” (P3)\nGoing,By bike,I rode. (P3)",
        "theme, concept, quote?",
        "Going - On foot “I walked.” (P1) - By bus “I waited.” (P2) - By boat “I sailed.” (P2)" +
        " - By car “I drove.” (P3) - By bike I rode. (P3)")]
    [InlineData("Theme,Finding\nGoing,“I walked.”\nStaying,I sat\nResting,I lay", "theme, quote?",
        "Going - “I walked.” | Staying - I sat | Resting - I lay")]
    [InlineData("Theme,Finding\nGoing,“I walked.”\nStaying,I sat\nResting,I lay\nEating,I ate",
        "theme, quote?", "Going - “I walked.” | Staying - I sat | Resting - I lay | Eating - I ate")]
    [InlineData("Theme,Finding\nGoing,People walk and run and ride on all the ways there are to it\n" +
        "Staying,People lie and sit and rest in all the rooms there are to it", "theme, concept?",
        "Going - People walk and run and ride on all the ways there are to it | Staying" +
        " - People lie and sit and rest in all the rooms there are to it")]
    [InlineData("Theme,Finding\nGoing,People walk and run and ride on all the ways there are to it.\n" +
        "Staying,People lie and sit and rest in all the rooms there are to it.", "theme, concept?",
        "Going - People walk and run and ride on all the ways there are to it. | Staying" +
        " - People lie and sit and rest in all the rooms there are to it.")]
    [InlineData("| Theme | Quote |\n|---|---|\n| Going | “I walked.” |\n| Staying | “I sat.” | P2 |",
        "theme, quote, participant?", "Going - “I walked.” | Staying - “I sat.” (P2)")]
    [InlineData("Theme,Code,Finding\nGoing,On foot,“I walked.”\nGoing,By bus,“I waited.”\nGoing,By boat,“I sailed.”\n" +
        "Going,By bike,I rode\nGoing,By cart,I sat", "theme, concept, quote?",
        "Going - On foot “I walked.” - By bus “I waited.” - By boat “I sailed.” - By bike I rode" +
        " - By cart I sat")]
    [InlineData("Theme,Concept\nGoing,\nStaying,", "theme, concept?", "Going | Staying")]
    public void Cells_tell_what_columns_hold_whose_names_do_not(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("Aihe,Lainaus,Kuka\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2\nResting,“I lay.”,P3",
        "theme, quote, participant?",
        "Going - “I walked.” (P1) | Staying - “I sat.” (P2) | Resting - “I lay.” (P3)")]
    [InlineData("Cost,It is dear and it takes all the money we had.,nurse\nGoing,“I walked.”,P1\n" +
        "Staying,“I sat.”,P2\nResting,“I lay.”,P3", "theme, quote, participant?",
        "Cost - It is dear and it takes all the money we had. (nurse) | Going - “I walked.” (P1) | Staying" +
        " - “I sat.” (P2) | Resting - “I lay.” (P3)")]
    [InlineData("Aihe,Lainaus on nyt ihan tasan merkkiä pitkä.,Kuka\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2\n" +
        "Resting,“I lay.”,P3", "theme, quote, participant?",
        "Going - “I walked.” (P1) | Staying - “I sat.” (P2) | Resting - “I lay.” (P3)")]
    [InlineData("Cost,“Dear.”,nurse\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2\nResting,“I lay.”,P3",
        "theme, quote, participant?",
        "Cost - “Dear.” (nurse) | Going - “I walked.” (P1) | Staying - “I sat.” (P2) | Resting" +
        " - “I lay.” (P3)")]
    [InlineData("Cost,\"It is dear\nand far\",nurse\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2\nResting,“I lay.”,P3",
        "theme, quote, participant?",
        "Cost - It is dear / and far (nurse) | Going - “I walked.” (P1) | Staying - “I sat.” (P2) | Resting" +
        " - “I lay.” (P3)")]
    [InlineData("12,It is dear,nurse\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2\nResting,“I lay.”,P3",
        "theme, quote, participant?",
        "12 - It is dear (nurse) | Going - “I walked.” (P1) | Staying - “I sat.” (P2) | Resting" +
        " - “I lay.” (P3)")]
    [InlineData("Cost,It is dear,P7\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2\nResting,“I lay.”,P3",
        "theme, quote, participant?",
        "Cost - It is dear (P7) | Going - “I walked.” (P1) | Staying - “I sat.” (P2) | Resting" +
        " - “I lay.” (P3)")]
    [InlineData("Cost,,nurse\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2\nResting,“I lay.”,P3",
        "theme, quote, participant?",
        "Cost | Going - “I walked.” (P1) | Staying - “I sat.” (P2) | Resting - “I lay.” (P3)")]
    [InlineData("Cost,It is dear to us\n" +
        "Time,It is long and there are no chairs in the hall in which we have to wait for the nurses\n" +
        "Place,It is far and there is no bus that goes there on the days on which the clinic is open\n" +
        "Care,They smile at us and they ask about the children and they tell us what they are doing",
        "theme, quote?", "Cost - It is dear to us | Time" +
        " - It is long and there are no chairs in the hall in which we have to wait for the nurses | Place" +
        " - It is far and there is no bus that goes there on the days on which the clinic is open | Care" +
        " - They smile at us and they ask about the children and they tell us what they are doing")]
    public void The_first_row_has_names_where_only_the_others_have_quotes_or_codes(string table, string columns, string read)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(columns, CellTable.Columns(draft));
        Assert.Equal(read, CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("Cost,It is dear for us,P1\nTime,It is long,P2\nPlace,It is far,nobody\nCare,They smile,nobody")]
    [InlineData("Cost,People pay\nTime,People wait")]
    [InlineData("Theme,Frequency\nGoing,12\nStaying,13")]
    [InlineData("Bus number (including the ones of the ni,Street in which each of the buses can stop\n" +
        "12,High Street\n13,Low Street")]
    public void Nothing_is_read_where_cells_tell_nothing(string table) => Assert.Contains(
        "none could be told to hold themes; say what each of them holds",
        Assert.Throws<UnacceptableInputException>(() => CellTable.Read(table)).Message, StringComparison.Ordinal);
}
