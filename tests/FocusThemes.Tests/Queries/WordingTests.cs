using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Queries;

/// <summary>How numbers, filters, places and citations are said, on pages and in files alike.</summary>
public sealed class WordingTests
{
    private static readonly StudyLink Link = new(1, "a b", "A study", 1, 10);

    [Fact]
    public void Numbers_are_said_with_their_noun()
    {
        Assert.Equal("no quotes", EnglishText.Count(0, "quote"));
        Assert.Equal("no studies", EnglishText.Count(0, "study", "studies"));
        Assert.Equal("1 study", EnglishText.Count(1, "study", "studies"));
        Assert.Equal("2 quotes", EnglishText.Count(2, "quote"));
        Assert.Equal("1,000 studies", EnglishText.Count(1000, "study", "studies"));
        Assert.Equal("focus group 2", EnglishText.Group("2"));
        Assert.Equal("no group in the code", EnglishText.Group(null));
        Assert.Equal("“FG1, P5”", EnglishText.CodeInList("FG1, P5"));
        Assert.Equal("1P04", EnglishText.CodeInList("1P04"));
        Assert.Equal("No quotes", EnglishText.AsHeading("no quotes"));
    }

    [Fact]
    public void What_is_long_is_shortened_and_no_character_halved()
    {
        var eighty = new string('x', 80);
        Assert.Equal(eighty, EnglishText.Shortened(eighty));
        Assert.Equal($"{eighty}…", EnglishText.Shortened($"{eighty}y"));
        Assert.Equal($"{eighty[1..]}…", EnglishText.Shortened($"{eighty[1..]}😀"));
        Assert.Equal($"{eighty[2..]}😀…", EnglishText.Shortened($"{eighty[2..]}😀y"));
    }

    [Theory]
    [InlineData(10_000, false, "10,000", "10,000 titles")]
    [InlineData(1, false, "1", "1 title")]
    [InlineData(10_000, true, "more than 10,000", "more than 10,000 titles")]
    public void A_total_says_whether_there_are_more(int number, bool isMore, string plain, string titles)
    {
        Assert.Equal(plain, new Total(number, isMore).ToString());
        Assert.Equal(titles, new Total(number, isMore).Of(SearchKind.Titles));
    }

    [Fact]
    public void A_list_that_was_read_one_further_than_it_is_counted_has_more()
    {
        Assert.Equal(new Total(10_000), Total.OfCapped(10_000));
        Assert.Equal(new Total(10_000, true), Total.OfCapped(10_001));
        Assert.Equal(new Total(3, true), Total.OfCapped(4, 3));
        Assert.True(new Total(0).IsNone);
        Assert.Equal("2 concepts", new Total(2).Of(SearchKind.Concepts));
    }

    [Theory]
    [InlineData("", "2 quotes")]
    [InlineData("participant=1P04&participant=1P02&theme=7", "2 quotes by 1P04 or 1P02 in theme 7")]
    [InlineData("participant=none&group=none", "2 quotes by nobody named from no group in the code")]
    [InlineData("group=1&group=2&theme=1&theme=II", "2 quotes in theme 1 or theme II from focus group 1 or focus group 2")]
    [InlineData("study=a&study=b&q=x", "2 quotes in the study a or b with “x”")]
    [InlineData("participant=P1&group=1&theme=1&in=concepts", "2 concepts in theme 1")]
    public void A_filter_is_a_sentence(string query, string sentence)
    {
        var filter = FilterOf(query);
        Assert.Equal(sentence, filter.Sentence(new(2)));
        Assert.All(filter.Parts(), part => Assert.NotEqual(filter, part.Without));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?theme=7")]
    [InlineData("?study=a&study=b&theme=1&participant=1P04&group=2&q=x%20%26%20y&in=titles&order=source&after=a%3A25")]
    [InlineData("?in=concepts&before=25")]
    [InlineData("?participant=none&group=none")]
    public void A_filter_reads_what_it_writes(string query) =>
        Assert.Equal(query, FilterOf(query.TrimStart('?')).ToQueryString());

    [Theory]
    [InlineData("page", "1", null)]
    [InlineData("page", "0", "The parameter “page” takes a number from 1 upwards.")]
    [InlineData("page", "x", "The parameter “page” takes a number from 1 upwards.")]
    [InlineData("theme", "a\tb", null)]
    [InlineData("theme", "a\u0001", "The parameter “theme” takes letters, digits and signs only.")]
    [InlineData("group", "\u0001", "The parameter “group” takes letters, digits and signs only.")]
    [InlineData("study", "\u0001x", "The parameter “study” takes letters, digits and signs only.")]
    [InlineData("participant", "\u0001x", "The parameter “participant” takes letters, digits and signs only.")]
    [InlineData("in", "words", "The parameter “in” takes quotes, concepts, titles or memos.")]
    [InlineData("order", "worst", "The parameter “order” takes best or source.")]
    [InlineData("after", "x", "The parameter “after” takes the place of a quote, as the links to further pages have it.")]
    [InlineData("before", "a:", "The parameter “before” takes the place of a quote, as the links to further pages have it.")]
    public void What_a_parameter_cannot_be_is_said(string name, string value, string? fault)
    {
        QuoteFilter.Parse([new(name, value)], out var said);
        Assert.Equal(fault, said);
    }

    [Theory]
    [InlineData("q", SearchLimits.LongestWords)]
    [InlineData("theme", SearchLimits.LongestValue)]
    [InlineData("group", SearchLimits.LongestValue)]
    [InlineData("participant", SearchLimits.LongestCode)]
    public void A_value_may_be_as_long_as_it_may_be_and_no_longer(string name, int most)
    {
        QuoteFilter.Parse([new(name, new('7', most))], out var fault);
        Assert.Null(fault);
        QuoteFilter.Parse([new(name, new('7', most + 1))], out fault);
        Assert.Contains($"at most {most} characters", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25", null, 25)]
    [InlineData("a:25", "a", 25)]
    [InlineData("a:b:25", "a:b", 25)]
    [InlineData(":25", null, 25)]
    public void A_page_begins_after_a_place_of_a_study(string text, string? study, int place)
    {
        var key = PageKey.Parse(text);
        Assert.Equal(new(study, place), key);
        Assert.Equal(study is null ? $"{place}" : text, key!.ToString());
    }

    [Fact]
    public void Addresses_are_made_of_parts_that_are_encoded_each()
    {
        Assert.Equal("/studies/a%20b", Link.Address);
        Assert.Equal("/below/studies/a%20b", StudyLink.AddressOf("a b", "/below"));
        Assert.Equal("/studies/a%20b/themes/1%2F2", Link.AddressOfTheme("1/2"));
        Assert.Equal("/studies/a%20b/themes/7", Link.AddressOfRecord("7", ""));
        Assert.Equal("/studies/a%20b/themes/7#7.2", Link.AddressOfRecord("7", "7.2"));
        Assert.Equal("/studies/a%20b/quotes/7.2.1", Link.AddressOfQuote("7.2.1"));
        Assert.Equal("/studies/a%20b/source/t%201.txt", Link.AddressOfSource("t 1.txt", 1));
        Assert.Equal("/studies/a%20b/source/t.txt?from=2001", Link.AddressOfSource("t.txt", 2001));
        Assert.Equal("/studies/a%20b/source/t.txt", Link.AddressOfSource("t.txt", 2000));
        Assert.Equal("/studies/a%20b/source/t.txt?from=2001#q7.2.1", Link.AddressOf(new("t.txt", 2010, 5, 6), "q7.2.1"));
    }

    [Theory]
    [InlineData("1P04", "1P04")]
    [InlineData("a/b", "a b")]
    [InlineData("P/1", "P 1")]
    [InlineData("/", "/")]
    public void A_code_stands_in_an_address_without_a_slash_where_that_is_the_same_code(string code, string part) =>
        Assert.Equal(part, StudyLink.InAddress(code));

    [Fact]
    public void A_quote_is_cited_by_who_said_it_and_where_it_stands()
    {
        var quote = new QuoteDetail("7.2.1", "I saw it.", "1P04", new("t.txt", 17, 5, 14))
        {
            Marks = ["“", "”"],
            AttributedAs = "1P04, aged 20",
        };
        var dated = quote with { Participant = null, AttributedAs = "May 2021" };
        var bare = quote with { Participant = null, AttributedAs = null };
        Assert.Equal("Quote 7.2.1 by 1P04", QuoteCitation.Name(quote));
        Assert.Equal("Quote 7.2.1 (May 2021)", QuoteCitation.Name(dated));
        Assert.Equal("Quote 7.2.1 by nobody named", QuoteCitation.Name(bare));
        Assert.Equal("1P04, aged 20; A study, theme 7, source line 17", QuoteCitation.Attribution(Link, quote));
        var cited = Link with { Cited = "Khan, 2022" };
        Assert.Equal("nobody named; Khan, 2022, theme 7, source line 17", QuoteCitation.Attribution(cited, bare));
        Assert.Equal(
            "“I saw it.” (1P04; Khan, 2022, theme 7, source line 17)",
            QuoteCitation.WithAttribution(cited, quote with { AttributedAs = null }));
        Assert.Equal(("7", "1P04, aged 20", null), (quote.Theme, quote.By, bare.By));
        Assert.Equal(new("", "1P04", ", aged 20"), quote.Printed);
        Assert.Equal(new("", "", ""), bare.Printed);
        Assert.Equal("1.2", (quote with { Id = "1.2.7.1" }).Theme);
    }

    private static QuoteFilter FilterOf(string query)
    {
        var filter = QuoteFilter.Parse(
            query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
                .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))), out var fault);
        Assert.Null(fault);
        return filter;
    }
}
