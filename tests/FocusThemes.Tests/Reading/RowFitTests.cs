namespace FocusThemes.Tests.Reading;

/// <summary>Rows that do not fit their names: what quoting tells is read, all else is told.</summary>
public sealed class RowFitTests
{
    [Theory]
    [InlineData("Theme, Quote, Participant\nGoing, \"I walked, then rode.\", P1\nStaying, \"I sat.\" , P2")]
    [InlineData("Theme; Quote; Participant\nGoing; \"I walked, then rode.\"; P1\nStaying; \"I sat.\"; P2")]
    [InlineData("'Theme','Quote','Participant'\n'Going','I walked, then rode.','P1'\n'Staying','I sat.','P2'")]
    [InlineData("Theme,Quote,Participant\nGoing,I walked, then rode.,P1\nStaying,I sat.,P2\nStaying,I lay.,P2")]
    public void What_marks_and_blanks_tell_is_read(string table) => Assert.StartsWith(
        "Going - I walked, then rode. (P1) | Staying - I sat. (P2)", CellTable.Outline(CellTable.Read(table).Study), StringComparison.Ordinal);

    [Theory]
    [InlineData("He said \\\"walk\\\", and I went.", "He said \"walk\", and I went.")]
    [InlineData("\\\"Walk\\\" was all, so I went.", "\"Walk\" was all, so I went.")]
    [InlineData("He said \\\"walk\\\"", "He said \"walk\"")]
    public void A_backslash_makes_a_mark_one_of_the_words(string words, string read) => Assert.StartsWith(
        $"Going - {read} (P1)", CellTable.Outline(CellTable.Read(
            $"Theme,Quote,Participant\n\"Going\",\"{words}\",\"P1\"\n\"Staying\",\"I \\\"sat\\\" there.\",\"P2\"").Study), StringComparison.Ordinal);

    [Fact]
    public void An_apostrophe_does_not_end_a_field() => Assert.Equal(
        "Going - I don't walk, I'd ride. (P1)",
        CellTable.Outline(CellTable.Read("'Theme','Quote','Participant'\n'Going','I don't walk, I'd ride.','P1'\n").Study));

    [Fact]
    public void A_delimiter_in_words_is_read_where_only_one_way_fits_and_told()
    {
        var draft = CellTable.Read("Theme,Quote,Participant\nGoing,I rode.,P1\nGoing,I walked,then sat,P2\nGoing,I sat.,P2\nGoing,I lay.,P1");
        Assert.Equal("Going - I rode. (P1) I walked,then sat (P2) I sat. (P2) I lay. (P1)", CellTable.Outline(draft.Study));
        var (_, problem) = Assert.Single(draft.Problems);
        Assert.Equal(3, problem.Line);
        Assert.StartsWith("This row has 4 fields where there are 3 names", problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Theme,Concept,Quote,Participant\nGoing,On foot,I walked,then sat,P1\nStaying,In,I sat.,P2\nResting,Out,I lay.,P3")]
    [InlineData("| Theme | Concept | Quote | Participant |\n|---|---|---|---|\n| Going | On foot | I walked | then sat | P1 |\n" +
        "| Staying | In | I sat. | P2 |\n| Resting | Out | I lay. | P3 |")]
    public void Words_never_become_a_participant(string table)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(["P1", "P2", "P3"], draft.Study.Participants.Select(who => who.Code));
        Assert.Contains(draft.Problems, found => found.Problem.Line > 1
            && found.Problem.Sentence.StartsWith("This row has 5 fields where there are 4 names", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_named_where_the_last_field_is_no_person()
    {
        var draft = CellTable.Read("Theme,Concept,Quote,Participant\nGoing,On foot,I walked,then sat,and lay\nStaying,In,I sat.,P2\nResting,Out,I lay.,P3");
        Assert.Equal(["P2", "P3"], draft.Study.Participants.Select(who => who.Code));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence.Contains("; nobody was named.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_ends_early_is_told_and_a_title_alone_is_not()
    {
        var draft = CellTable.Read("Theme,Concept,Quote,Participant\nGoing,On foot,I walked.,P1\nGoing,I rode.\n");
        var (_, problem) = Assert.Single(draft.Problems);
        Assert.Equal(3, problem.Line);
        Assert.StartsWith("This row has 2 fields where there are 4 names of columns; what is missing was taken for empty.",
            problem.Sentence, StringComparison.Ordinal);
        Assert.Empty(CellTable.Read("Theme,Quote\nGoing\nOn foot,“I walked.” (P1)\nBy bus,“I waited.” (P2)\nStaying\nAt home,“I sat.” (P1)\n").Problems);
    }

    [Theory]
    [InlineData("Theme,Quote,Participant\nGoing,I walked.,P1\nTheme,Quote,Participant\nStaying,I sat.,P2")]
    [InlineData("Theme,Quote,Participant\nGoing,I walked.,P1\nTHEME (continued),quote,Participant\nStaying,I sat.,P2")]
    [InlineData("| Theme | Quote | Participant |\n|---|---|---|\n| Going | I walked. | P1 |\n| Theme | Quote | Participant |\n| Staying | I sat. | P2 |")]
    [InlineData("<table><tr><th>Theme</th><th>Quote</th><th>Participant</th></tr><tr><td>Going</td><td>I walked.</td><td>P1</td></tr>" +
        "<tr><th>Theme</th><th>Quote (cont’d)</th><th>Participant</th></tr><tr><td>Staying</td><td>I sat.</td><td>P2</td></tr></table>")]
    public void Names_of_columns_again_are_no_quotes(string table) =>
        Assert.Equal("Going - I walked. (P1) | Staying - I sat. (P2)", CellTable.Outline(CellTable.Read(table).Study));

    [Fact]
    public void A_theme_called_like_a_column_is_a_theme() => Assert.Equal(
        "Participant - I walked. (P1) | Theme - Quote (P2)",
        CellTable.Outline(CellTable.Read("Theme,Quote,Participant\nParticipant,I walked.,P1\nTheme,Quote,P2").Study));
}
