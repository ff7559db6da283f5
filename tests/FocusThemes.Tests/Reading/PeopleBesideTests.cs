using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading;

/// <summary>Whose a quote is where a row has several columns, or one cell has several people.</summary>
public sealed class PeopleBesideTests
{
    [Theory]
    [InlineData("Theme,Quote 1,Who said 1,Quote 2,Who said 2\nGoing,I walked,P1,I ran all day.,P2\nStaying,I sat,P3,,\n")]
    [InlineData("Theme,Participant 1,Quote 1,Participant 2,Quote 2\nGoing,P1,I walked,P2,I ran all day.\nStaying,P3,I sat,,\n")]
    public void Each_column_of_quotes_has_its_own_column_of_people(string table) => Assert.Equal(
        "Going - I walked (P1) I ran all day. (P2) | Staying - I sat (P3)",
        CellTable.Outline(CellTable.Read(table.Replace("Who said", "Participant", StringComparison.Ordinal)).Study));

    [Fact]
    public void Two_columns_that_tell_of_one_person_hold_for_both_quotes() => Assert.Equal(
        "Going - I walked (P1, S4) I ran all day. (P1, S4) | Staying - I sat (P3, S4)",
        CellTable.Outline(CellTable.Read("Theme,Participant,Speaker,Quote 1,Quote 2\nGoing,P1,S4,I walked,I ran all day.\nStaying,P3,S4,I sat,\n").Study));

    [Theory]
    [InlineData("\"P1, P2\"", true)]
    [InlineData("P1; P2; P9", true)]
    [InlineData("\"P1, nurse\"", false)]
    [InlineData("\"P1, W4\"", false)]
    [InlineData("P1", false)]
    public void Several_people_in_one_cell_are_told(string cell, bool isTold)
    {
        var draft = CellTable.Read($"Theme,Quote,Participant\nGoing,We walked,{cell}\nStaying,I sat,P3\n");
        Assert.Equal(isTold ? [2] : [], draft.Problems.Where(found => found.Problem.Sentence.Contains("several people", StringComparison.Ordinal))
            .Select(found => found.Problem.Line));
    }

    [Theory]
    [InlineData("Code,Participant name,Theme,Quote", "A4,Ida Moe,Going,I walked", "B7,Ann Lee,Staying,I sat", "Going - I walked (A4) | Staying - I sat (B7)")]
    [InlineData("Theme,Code,Quote,Participant", "Going,A4,I walked,K1", "Staying,B7,I sat,K2", "Going - A4 I walked (K1) | Staying - B7 I sat (K2)")]
    public void A_column_called_code_has_people_where_nothing_else_but_names_says_who_spoke(string names, string first, string second, string read)
    {
        var draft = CellTable.Read($"{names}\n{first}\n{second}\n");
        Assert.Equal(read, CellTable.Outline(draft.Study));
        Assert.Equal(names.Contains("name", StringComparison.Ordinal), draft.Problems.Any(found => found.Problem.Sentence.Contains("tells who people are", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_of_a_cell_that_fit_its_quotes_one_by_one_are_no_people_together() => Assert.Empty(CellTable.Read(
        "Theme,Quote,Participant\nGoing,\"“I walked.”\n“I ran.”\",\"P1\nP2\"\nStaying,I sat,P3\n").Problems);

    [Theory]
    [InlineData("FG1", "FG2", "FG1, P1 1 | FG2, P1 2")]
    [InlineData("Focus group 1", "Focus group 2", "Focus group 1, P1 1 | Focus group 2, P1 2")]
    [InlineData("Barriers", "Helpers", "P1 ")]
    public void A_code_on_the_sheet_of_another_group_is_somebody_else(string first, string second, string people)
    {
        var head = MadeBook.Row(1, "", "Theme", "Quote", "Participant");
        var book = new MadeBook().Add(first, $"<sheetData>{head}{MadeBook.Row(2, "", "Going", "I walked", "P1")}</sheetData>")
            .Add(second, $"<sheetData>{head}{MadeBook.Row(2, "", "Going", "I ran", "P1")}</sheetData>");
        var study = FocusThemes.Reading.StudyReader.Read(new() { Slug = "made", Tables = [new("a.xlsx", book.Bytes())] }).Study;
        Assert.Equal(people, string.Join(" | ", study.Participants.Select(who => $"{who.Code} {who.FocusGroup}")));
    }
}
