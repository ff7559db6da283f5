namespace FocusThemes.Tests.Reading;

/// <summary>Who said a quote where a column says it, whatever its words may name.</summary>
public sealed class ColumnSpeakerTests
{
    [Theory]
    [InlineData("They said “later”.", "P7", "They said “later”. (P7)")]
    [InlineData("“Later” is all they said.", "P7", "“Later” is all they said. (P7)")]
    [InlineData("“I walked all day.”", "P7", "“I walked all day.” (P7)")]
    [InlineData("“I walked.” (P7, female, 45)", "P7", "“I walked.” (P7, female, 45)")]
    [InlineData("“I walked.” (p07)", "P7", "“I walked.” (P7)")]
    [InlineData("“I walked.” (P7)", "Participant 7", "“I walked.” (Participant 7)")]
    [InlineData("“I walked.” (female, 45)", "P7", "“I walked.” (P7, female, 45)")]
    [InlineData("“I walked.” (P7)", "FG2", "“I walked.” (P7)")]
    [InlineData("“I walked.” (P7)", "Nurse", "“I walked.” (P7, Nurse)")]
    [InlineData("“I walked.” (P7)", "N/A", "“I walked.” (P7)")]
    [InlineData("“I walked.” (P7)", "", "“I walked.” (P7)")]
    [InlineData("*All* of it was *hard*", "P7", "*All* of it was *hard* (P7)")]
    public void The_column_names_whoever_spoke_and_the_words_may_tell_more(string words, string column, string read)
    {
        var draft = Read(words, column);
        Assert.StartsWith($"Going - {read} |", CellTable.Outline(draft.Study), StringComparison.Ordinal);
        Assert.Empty(draft.Problems);
    }

    [Theory]
    [InlineData("I walked there [B2]", "I walked there [B2] (P7)")]
    [InlineData("I walked there (P8)", "I walked there (P8) (P7)")]
    public void Another_name_in_the_words_stays_among_them_and_is_told(string words, string read)
    {
        var draft = Read(words, "P7");
        Assert.StartsWith($"Going - {read} |", CellTable.Outline(draft.Study), StringComparison.Ordinal);
        var (_, problem) = Assert.Single(draft.Problems);
        Assert.Equal(2, problem.Line);
        Assert.StartsWith("The column of participants says “P7”, the words “", problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yes, it helped me because:\nIt broke things down for me.\nWhy? It asked me questions.")]
    [InlineData("a | b || c | d, that is what the form had")]
    public void All_of_a_cell_without_marks_is_one_quote_of_whom_the_column_names(string words)
    {
        var draft = CellTable.Read($"Theme,Quote,Participant\nGoing,\"{words}\",P7\nStaying,I sat.,P8");
        Assert.Equal(words, Assert.Single(draft.Study.Themes[0].Concepts[0].Quotes).Text);
    }

    [Fact]
    public void A_name_that_somebody_is_spoken_to_by_takes_no_documents_place()
    {
        var draft = CellTable.Read("Text Content,Document,Codes\nI waited a long time there.,interview1.doc,Waiting\n\"@maria: you said that we waited.\",interview1.doc,Waiting\n"
            + "She listened to me.,interview2.doc,Heard");
        Assert.Equal(["interview1.doc", "interview2.doc"], draft.Study.Participants.Select(who => who.Code));
    }

    [Fact]
    public void What_follows_a_question_within_a_cell_is_said_by_whom_the_column_names()
    {
        var draft = CellTable.Read("Theme,Quote,Participant\nGoing,Okay so I cannot find the bed. MODERATOR: Do you want to try the other door? Oh yes you told me that.,P2\nStaying,I sat.,P3");
        Assert.Equal(["Okay so I cannot find the bed.", "Oh yes you told me that."], draft.Study.Themes[0].Concepts[0].Quotes.Select(quote => quote.Text));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence.StartsWith("No name stands between a question and these words", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_attributes_called_by_numbers_leave_names_of_columns_names()
    {
        var draft = CellTable.Read("Theme,Concept,Quote,Participant,Trait 1,Trait 2,Trait 3,Trait 4,Trait 5\n"
            + "Waiting,They wait.,I waited number 1.,P1,v0-1,v1-1,v2-1,v3-1,v4-1\nWaiting,They wait.,I waited number 2.,P2,v0-2,v1-2,v2-2,v3-2,v4-2\n");
        Assert.Equal(["P1", "P2"], draft.Study.Participants.Select(who => who.Code));
        Assert.Equal(["Waiting"], draft.Study.Themes.Select(theme => theme.Title));
    }

    [Fact]
    public void Nobody_is_called_edit()
    {
        var draft = CellTable.Read("Theme,Quote,Participant\nGoing,I like it. Edit: I like it less now.,P2\nStaying,I sat.,P3");
        Assert.Equal("I like it. Edit: I like it less now.", Assert.Single(draft.Study.Themes[0].Concepts[0].Quotes).Text);
    }

    [Theory]
    [InlineData("Waiting; Night shift")]
    [InlineData("\"Waiting,Night shift\"")]
    [InlineData("\"Waiting, Night shift\"")]
    public void Several_themes_in_a_cell_are_those_that_other_cells_have(string both)
    {
        var draft = CellTable.Read($"Quote,Participant,Theme\nI waited for three hours there that day.,P1,{both}\nShe listened to me at once.,P2,Being heard\n"
            + "Nobody told us why it took so long.,P2,Waiting\nIt was dark and I could not sleep.,P3,Night shift");
        Assert.Equal(["Waiting", "Night shift", "Being heard"], draft.Study.Themes.Select(theme => theme.Title));
        Assert.Empty(draft.Problems);
    }

    [Fact]
    public void A_comma_in_a_title_that_stands_whole_parts_nothing()
    {
        var draft = CellTable.Read("Quote,Participant,Theme\nI waited for three hours.,P1,\"Trust, time and care\"\nShe listened to me.,P2,Being heard\nHe did not.,P2,\"Trust, time and care\"");
        Assert.Equal(["Trust, time and care", "Being heard"], draft.Study.Themes.Select(theme => theme.Title));
    }

    [Fact]
    public void Whoever_answers_by_signs_alone_is_told()
    {
        var draft = CellTable.Read("Theme,Quote,Participant\nGoing,I walked.,P7\nGoing,???,P8");
        Assert.Contains(draft.Problems, found => found.Problem.Sentence.StartsWith("Somebody is named beside “???”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("INTERVIEWER 2", 1)]
    [InlineData("Moderator 1", 1)]
    [InlineData("Researcher 2", 2)]
    public void Of_several_who_ask_each_has_a_number(string who, int quotes)
    {
        var draft = CellTable.Read($"Theme,Quote,Participant\nGoing,I walked.,P7\nGoing,And how was that?,{who}");
        Assert.Equal(quotes, draft.Study.Themes[0].Concepts.Sum(concept => concept.Quotes.Count));
    }

    [Fact]
    public void A_column_of_groups_and_people_named_in_the_words_are_both_kept()
    {
        var draft = CellTable.Read("Theme,Quote,Participant\nGoing,\"P1: I walked.\nP2: I rode.\",FG1\nStaying,\"P1: I sat.\nP3: I lay.\",FG2");
        Assert.Equal(["FG1, P1 1", "P2 1", "FG2, P1 2", "P3 2"], draft.Study.Participants.Select(who => $"{who.Code} {who.FocusGroup}"));
    }

    [Fact]
    public void Whoever_asks_in_a_cell_is_not_quoted()
    {
        var draft = CellTable.Read("Theme,Quote,Participant\nGoing,\"I: Did you walk?\nP: All the way.\",P4\nStaying,I sat.,P5");
        Assert.Equal("Going - All the way. (P4) | Staying - I sat. (P5)", CellTable.Outline(draft.Study));
        Assert.Equal("; note: I: Did you walk?", Told.Beside(draft));
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("na")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("–")]
    [InlineData("?")]
    [InlineData("…")]
    [InlineData("None")]
    [InlineData("UNKNOWN")]
    [InlineData("(unknown)")]
    [InlineData("not known")]
    [InlineData("Unknown speaker")]
    [InlineData("missing")]
    [InlineData("nil")]
    [InlineData("NULL")]
    [InlineData("Anonymous")]
    [InlineData("unbekannt")]
    [InlineData("k. A.")]
    [InlineData("inconnu")]
    [InlineData("Desconocida")]
    [InlineData("não informado")]
    [InlineData("sconosciuto")]
    [InlineData("onbekend")]
    [InlineData("okänd")]
    [InlineData("ukjent")]
    [InlineData("brak danych")]
    [InlineData("bilinmiyor")]
    [InlineData("tidak diketahui")]
    [InlineData("неизвестно")]
    [InlineData("未知")]
    [InlineData("不明")]
    [InlineData("없음")]
    [InlineData("غير معروف")]
    [InlineData("अज्ञात")]
    [InlineData("Click or tap here to enter text.")]
    public void Some_words_name_nobody(string cell)
    {
        var draft = Read("I walked.", cell);
        Assert.Equal(["P9"], draft.Study.Participants.Select(who => who.Code));
        Assert.Equal("Going - I walked. | Staying - I sat. (P9)", CellTable.Outline(draft.Study));
    }

    [Theory]
    [InlineData("Nan")]
    [InlineData("NA1")]
    [InlineData("***")]
    [InlineData("Nilsson")]
    public void Names_that_look_so_are_names(string cell) =>
        Assert.Contains(cell, Read("I walked.", cell).Study.Participants.Select(who => who.Code));

    [Fact]
    public void A_cell_of_quotes_that_runs_over_the_participants_names_nobody()
    {
        var draft = CellTable.Read("<table><tr><th>Theme</th><th>Quote</th><th>Participant</th></tr><tr><td>Going</td><td>“I walked.”</td>" +
            "<td rowspan=2>P1</td></tr><tr><td>Resting</td><td>“I lay.”</td></tr><tr><td>Staying</td><td colspan=2>“I sat.”</td></tr></table>");
        Assert.Equal("Going - “I walked.” (P1) | Resting - “I lay.” (P1) | Staying - “I sat.”", CellTable.Outline(draft.Study));
    }

    private static FocusThemes.Reading.StudyDraft Read(string words, string column) =>
        CellTable.Read($"Theme,Quote,Participant\nGoing,\"{words}\",\"{column}\"\nStaying,I sat.,P9");
}
