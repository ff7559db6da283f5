namespace FocusThemes.Tests.Reading;

/// <summary>Rows and cells that stand among quotes and are none, and how programs write codes.</summary>
public sealed class RowsOfNobodyTests
{
    [Fact]
    public void Names_in_another_order_begin_another_table() => Assert.Equal(
        "Going - I walked (P1) | Staying - I sat (P2)",
        CellTable.Outline(CellTable.Read("Theme,Quote,Participant\nGoing,I walked,P1\n\nParticipant,Quote,Theme\nP2,I sat,Staying\n").Study));

    [Fact]
    public void A_survey_has_its_questions_and_what_its_program_calls_them_below_the_names()
    {
        const string Names = "ResponseId,Q7,Theme\nResponse ID,How do you get there?,Theme\n"
            + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID7_TEXT\"\"}\",\"{\"\"ImportId\"\":\"\"Theme\"\"}\"\n";
        Assert.Equal("Going - I walk there. (R_1) | Staying - I never go. (R_2)",
            CellTable.Outline(CellTable.Read($"{Names}R_1,I walk there.,Going\nR_2,I never go.,Staying\n").Study));
    }

    [Theory]
    [InlineData("Total,,,5 (100%)", "Going - I walked (P1)")]
    [InlineData("TOTAL (n),,,5", "Going - I walked (P1)")]
    [InlineData("Gesamt,,,5", "Going - I walked (P1)")]
    [InlineData("Total,All of it,P2,5", "Going - I walked (P1) | Total - All of it (P2)")]
    public void A_row_of_sums_is_no_theme(string row, string read) =>
        Assert.Equal(read, CellTable.Outline(CellTable.Read($"Theme,Quote,Participant,n\nGoing,I walked,P1,5\n{row}\n").Study));

    [Theory]
    [InlineData("No quote available", false)]
    [InlineData("(no illustrative quote)", false)]
    [InlineData("No quotes were given.", false)]
    [InlineData("No quote that I know says it.", true)]
    [InlineData("No way.", true)]
    public void Words_for_there_being_no_quote_are_nobodys(string words, bool isSaid)
    {
        var study = CellTable.Read($"Theme,Quote,Participant\nGoing,I walked,P1\nGoing,{words},P2\n").Study;
        Assert.Equal(isSaid ? 2 : 1, study.Themes[0].Concepts.Sum(concept => concept.Quotes.Count));
    }

    [Fact]
    public void A_picture_that_QualCoder_names_is_no_quote_and_its_codes_are_themes() => Assert.Equal(
        "legs - I walked (Anna)",
        CellTable.Outline(CellTable.Read("Case,Filename,Coder,Coded,Id,Codename,Coded_Memo\nAnna,a.txt,me,I walked,ctid:1,legs,\nAnna,b.png,me,image,imid:2,legs,\n").Study));

    [Fact]
    public void A_table_of_RQDAs_codings_has_categories_over_codes() => Assert.Equal(
        "Moving - legs I walked (F1) | Resting - chairs I sat (F2)",
        CellTable.Outline(CellTable.Read("fileId,fileName,codeText,codeName,codeCategory,coder\n1,F1,I walked,legs,Moving,me\n2,F2,I sat,chairs,Resting,me\n").Study));

    [Theory]
    [InlineData("\"[\"\"Going\"\", \"\"Staying\"\"]\"", "\"[\"\"Going\"\"]\"")]
    [InlineData("\"['Going', 'Staying']\"", "['Going']")]
    [InlineData("\"[Going, Staying]\"", "[Going]")]
    public void Codes_may_stand_in_brackets_as_programs_write_lists(string first, string second) => Assert.Equal(
        "Going - I walked (P1) I ran (P2) | Staying - I walked (P1)",
        CellTable.Outline(CellTable.Read($"quote,codes,participant\nI walked,{first},P1\nI ran,{second},P2\n").Study));

    [Fact]
    public void One_way_through_the_tree_of_a_program_tells_of_all() => Assert.Equal(
        "Moving - legs I walked (D1) | Resting - I sat (D2)",
        CellTable.Outline(CellTable.Read("Document name;Code;Segment\nD1;Moving > legs;I walked\nD2;Resting;I sat\n").Study));

    [Theory]
    [InlineData("\"I walked\tand ran\"", "I walked\tand ran (P1)")]
    [InlineData("I walked | and ran", "I walked | and ran (P1)")]
    public void A_tab_or_a_bar_within_the_words_of_a_cell_parts_nothing(string cell, string read) => Assert.Equal(
        $"Going - {read} | Staying - I sat (P2)",
        CellTable.Outline(Told.Read("table.csv", $"\"Theme\",\"Quote\",\"Participant\"\nGoing,{cell},P1\nStaying,I sat,P2\n").Study));
}
