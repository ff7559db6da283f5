using CsCheck;
using FocusThemes.Queries.Words;

namespace FocusThemes.Tests.Queries;

public sealed class AskedWordsTests
{
    private static readonly Gen<string> Parameter = Gen.Select(
        Gen.OneOf("theme", "participant", "group", "q", "word", "sort", "stopwords", "page", "utm_source", "in", "order"),
        Gen.OneOf(Gen.OneOf(
            "keyness", "less", "count", "left", "right", "place", "keep", "de", "DE", "2", "1", "none", "1P04", "don’t", "a&b=c", "*", "\"",
            "ü ö", " goat ", "quotes", "source"), Gen.String[Gen.Char.AlphaNumeric, 0, 12]),
        (name, value) => $"{name}={Uri.EscapeDataString(value)}");

    [Fact]
    public void Reading_the_address_of_what_is_asked_gives_what_is_asked() => Parameter.Array[0, 6].Sample(parts =>
    {
        var asked = WordStudy.Asked(string.Join('&', parts), out var fault);
        if (fault is not null) return;
        var query = asked.ToQueryString();
        var again = WordStudy.Asked(query.TrimStart('?'), out fault);
        Assert.Null(fault);
        Assert.Equal(query, again.ToQueryString());
        Assert.Equal(asked with { Filter = again.Filter }, again);
    });

    [Theory]
    [InlineData("sort=up", "takes count, keyness, less, place, left or right")]
    [InlineData("stopwords=klingon", "takes keep or a language: da, de, en")]
    [InlineData("page=0", "from 1 upwards")]
    [InlineData("page=99999999999", "from 1 upwards")]
    [InlineData("words=goat", "“word” is meant")]
    [InlineData("stopword=keep", "“stopwords” is meant")]
    [InlineData("in=concepts&q=goat", "Only participants’ words")]
    [InlineData("order=up", "order")]
    public void A_malformed_or_misspelt_parameter_is_said_in_a_sentence(string query, string sentence)
    {
        WordStudy.Asked(query, out var fault);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlong_word_is_said_in_a_sentence()
    {
        WordStudy.Asked($"word={new string('x', AskedWords.LongestWord + 1)}", out var fault);
        Assert.Equal("The parameter “word” takes at most 200 characters.", fault);
    }

    [Fact]
    public void An_order_that_does_not_fit_is_the_usual_one()
    {
        Assert.Equal(WordOrder.Place, WordStudy.Asked("word=goat&sort=keyness", out _).Order);
        Assert.Equal(WordOrder.Count, WordStudy.Asked("word=&sort=left", out _).Order);
    }
}
