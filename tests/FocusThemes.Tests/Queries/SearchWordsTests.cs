using CsCheck;
using FocusThemes.Queries.Search;

namespace FocusThemes.Tests.Queries;

public sealed class SearchWordsTests
{
    private static readonly Gen<string> Typed = Gen.OneOf(
        Gen.OneOf("\"", "*", " OR ", " AND ", "NOT", "-", " -x", "a:b", "word", " ", "“", "”", "AND*", "\"OR\"", "−y", "\n", "😀"),
        Gen.String[0, 5]).Array[0, 12].Select(string.Concat);

    [Fact]
    public void A_search_that_is_offered_again_says_the_same() => Typed.Sample(typed =>
    {
        var printed = SearchWords.Parse(typed).ToString();
        Assert.Equal(printed, SearchWords.Parse(printed).ToString());
    }, iter: Proof.Times(5_000));

    [Theory]
    [InlineData("medical school", "medical school")]
    [InlineData("medical AND school", "medical school")]
    [InlineData("medical OR school -x", "medical OR school -x")]
    [InlineData("-x medical OR", "medical \"OR\" -x")]
    [InlineData("AND medical", "\"AND\" medical")]
    [InlineData("medical AND -x", "medical -x")]
    [InlineData("medical OR \"OR\"", "medical OR \"OR\"")]
    [InlineData("“social medicine” polit*", "\"social medicine\" polit*")]
    [InlineData("-\"social medicine\" −polit*", "-\"social medicine\" -polit*")]
    [InlineData("ORs* OR* x", "ORs* OR* x")]
    [InlineData("- + *", "")]
    [InlineData("medical \"social medicine", "medical \"social medicine\"")]
    [InlineData("\"\" medical \"social\"school", "medical \"social\" school")]
    [InlineData("said\"so\"", "said \"so\"")]
    [InlineData("-p* -medical", "-p* -medical")]
    [InlineData("po*li*** p*", "po*li* p*")]
    [InlineData("\" social  medicine \"", "\"social  medicine\"")]
    [InlineData("\"polit*\"", "\"polit\"*")]
    [InlineData("\"polit*", "\"polit\"*")]
    [InlineData("\"social med**\"* x", "\"social med\"* x")]
    [InlineData("\"social *\" \"*\"", "\"social *\"")]
    [InlineData("\"social medic\"* school", "\"social medic\"* school")]
    [InlineData("-\"social medic\"** \"OR\"*", "\"OR\"* -\"social medic\"*")]
    public void What_is_typed_is_understood_and_printed_as_it_could_have_been_typed(string typed, string printed) =>
        Assert.Equal(printed, SearchWords.Parse(typed).ToString());

    [Theory]
    [InlineData("politi", "politi*")]
    [InlineData("medical scho", "medical scho*")]
    [InlineData("medical ", "medical ")]
    [InlineData("polit*", "polit*")]
    [InlineData("\"social medic", "\"social medic\"*")]
    [InlineData("“social medic", "“social medic\"*")]
    [InlineData("\"social medicine\"", "\"social medicine\"")]
    [InlineData("medical -scho", "medical -scho")]
    [InlineData("nurse OR doc", "nurse OR doc*")]
    [InlineData("C++", "C++")]
    [InlineData("我看", "我看*")]
    [InlineData("मै", "मै*")]
    [InlineData("", "")]
    public void While_it_is_typed_the_last_word_stands_for_all_that_begin_so(string typed, string unfinished) =>
        Assert.Equal(unfinished, SearchWords.Unfinished(typed));

    [Fact]
    public void One_word_is_taken_for_another_and_the_others_stay()
    {
        var words = SearchWords.Parse("medical OR politi* \"social medicine\" -school");
        var (dropped, other) = (words.All[0][1], SearchWords.Parse("people").All[0][0]);
        Assert.Equal("medical OR people \"social medicine\" -school", words.With(dropped, other));
        Assert.Equal("medical \"social medicine\" -school", words.WithoutTerm(dropped).ToString());
        Assert.Equal("medical OR politi* -school", words.WithoutTerm(words.All[1][0]).ToString());
    }

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    public void At_most_32_words_are_looked_for(int count, bool isCut)
    {
        var words = SearchWords.Parse(string.Join(' ', Enumerable.Range(0, count).Select(at => $"w{at}")));
        Assert.Equal(isCut, words.IsCut);
        Assert.Equal(32, words.All.Count);
    }
}
