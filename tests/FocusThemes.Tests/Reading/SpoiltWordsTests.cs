namespace FocusThemes.Tests.Reading;

/// <summary>What another program has spoilt is read as it stands, and told once.</summary>
public sealed class SpoiltWordsTests
{
    [Theory]
    [InlineData("Itâ€™s far.", "P1", "“â€™”")]
    [InlineData("Un cafÃ© noir.", "P1", "“Ã©”")]
    [InlineData("<p>It is far.</p>", "P1", "“<p>”")]
    [InlineData("Far &amp; wide.", "P1", "“&amp;”")]
    [InlineData("It is far.", "1.23457E+11", "“1.23457E+11”")]
    [InlineData("It is far.", "2-Mar", "“2-Mar”")]
    public void It_is_told_at_its_first_line_with_an_example(string words, string who, string example)
    {
        var draft = CellTable.Read($"Theme,Quote,Participant\nGoing,I walked,K1\nGoing,{words},{who}\nStaying,{words},{who}\n");
        var (_, problem) = Assert.Single(draft.Problems);
        Assert.Equal(3, problem.Line);
        Assert.StartsWith("2 quotes ", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains(example, problem.Sentence, StringComparison.Ordinal);
        Assert.Contains(draft.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes), quote => quote.Text == words);
    }

    [Theory]
    [InlineData("Âge d’or; a < b > c; AT&T; 5 & 6;", "P1")]
    [InlineData("Ãgua", "May")]
    [InlineData("It is far.", "P1.2E")]
    public void What_only_looks_a_little_like_it_is_not_told(string words, string who) => Assert.DoesNotContain(
        CellTable.Read($"Theme,Quote,Participant\nGoing,I walked,K1\nGoing,\"{words}\",{who}\n").Problems,
        found => found.Problem.Sentence.StartsWith("One quote", StringComparison.Ordinal));

    [Fact]
    public void Themes_that_differ_in_how_they_are_written_alone_are_told()
    {
        var draft = CellTable.Read("Theme,Quote,Participant\nGoing,I walked,P1\ngoing,I ran,P2\nStaying,I sat,P3\n");
        Assert.Equal(3, draft.Study.Themes.Count);
        Assert.Contains(draft.Problems, found => found.Problem.Sentence.StartsWith("“Going” and “going” differ in nothing but how", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Quote (original)", "Quote (English)")]
    [InlineData("Quote", "Quote (translated)")]
    [InlineData("Original quote", "English quote")]
    public void A_translation_beside_the_quotes_is_no_other_quote_and_is_told(string original, string translation)
    {
        var draft = CellTable.Read($"Theme,{original},{translation},Participant\nGoing,Ich ging zu Fuß.,I went on foot.,P1\nStaying,Ich blieb zu Hause.,I stayed at home.,P2\n");
        Assert.Equal("Going - Ich ging zu Fuß. (P1) | Staying - Ich blieb zu Hause. (P2)", CellTable.Outline(draft.Study));
        Assert.Contains($"“{translation}” holds sentences and was left out", Assert.Single(draft.Problems).Problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_of_two_kinds_are_both_read() => Assert.Equal(
        "Going - I went on foot. (P1) We rode. (P1)",
        CellTable.Outline(CellTable.Read("Theme,Quote (adults),Quote (English children),Participant\nGoing,I went on foot.,We rode.,P1\n").Study));
}
