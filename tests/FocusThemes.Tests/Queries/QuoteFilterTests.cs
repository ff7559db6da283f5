using CsCheck;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Tests.Queries;

public sealed class QuoteFilterTests
{
    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.OneOf("4", "07", "II", "1P04", "2p10", "none", "a&b=c", "ü ö", "%41", "+", "#",
            "FG1, P5", "19 y/o female", "aged ≥ 65", "50%2F", "参与者1", "Rachel, FG1"),
        Gen.String[Gen.Char.AlphaNumeric, 1, 20]);

    private static readonly Gen<QuoteFilter> Any = Gen.Select(
        Value.Array[0, 4], Value.Array[0, 4], Value.Array[0, 3], Value.Null(), Gen.Int[1, 1000],
        (themes, participants, groups, words, page) => Parse(
            themes.Select(v => ("theme", v)).Concat(participants.Select(v => ("participant", v)))
                .Concat(groups.Select(v => ("group", v))).Append(("q", words ?? "")).Append(("page", $"{page}"))));

    [Fact]
    public void Reading_a_filters_address_gives_the_filter() => Any.Sample(filter =>
    {
        var pairs = filter.ToQueryString().TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).Select(pair => (pair[0], Uri.UnescapeDataString(pair[1])));
        Assert.Equal(filter.ToQueryString(), Parse(pairs).ToQueryString());
    });

    [Fact]
    public void Toggling_a_value_twice_gives_the_same_filter() =>
        Gen.Select(Any, Value).Sample((filter, value) =>
        {
            // A value that was there comes back at the end, so the order of the values does not count.
            var back = filter with { Themes = filter.Themes.Toggled(value).Toggled(value) };
            Assert.Equal(filter.Themes.Keys.Order(), back.Themes.Keys.Order());
        });

    [Fact]
    public void Every_part_of_the_sentence_can_be_removed() => Any.Sample(filter =>
    {
        var parts = filter.Parts().ToList();
        Assert.Equal(
            filter.Themes.Count + filter.Participants.Count + filter.Groups.Count + (filter.Words is null ? 0 : 1),
            parts.Count);
        Assert.All(parts, part => Assert.Equal(parts.Count - 1, part.Without.Parts().Count()));
    });

    [Fact]
    public void The_sentence_reads_as_English() => Assert.Equal(
        "1 quote by 1P04 or nobody named in theme 7 or theme 6 from focus group 1 with “social care”",
        Parse([("theme", "7"), ("theme", "6"), ("participant", "1P04"), ("participant", "none"), ("group", "1"),
            ("q", " social care ")]).Sentence(new(1)));

    [Theory]
    [InlineData("page", "x", "page")]
    [InlineData("page", "0", "page")]
    [InlineData("page", "-1", "page")]
    [InlineData("page", "99999999999", "page")]
    [InlineData("after", "x", "after")]
    [InlineData("before", "a:b", "before")]
    [InlineData("in", "words", "concepts")]
    [InlineData("order", "up", "order")]
    public void A_malformed_parameter_is_said_in_a_sentence(string name, string value, string word)
    {
        Parse([(name, value)], out var fault);
        Assert.Contains(word, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlong_and_too_many_values_are_said_in_a_sentence()
    {
        Parse([("q", new string('x', 30_000))], out var words);
        Parse([("theme", new string('x', 100))], out var theme);
        Parse(Enumerable.Range(0, 1000).Select(i => ("participant", $"P{i}")), out var many);
        Assert.Contains("20000 characters", words, StringComparison.Ordinal);
        Assert.Contains("60 characters", theme, StringComparison.Ordinal);
        Assert.Contains("at most 100 values", many, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_and_foreign_parameters_are_passed_over() =>
        Assert.True(Parse([("theme", " "), ("q", ""), ("page", ""), ("utm_source", "x")]).IsEmpty);

    [Fact]
    public void Two_spellings_of_one_value_count_once() => Assert.Equal(
        "?theme=7&participant=1P04", Parse(
            [("theme", "7"), ("theme", "07"), ("participant", "1P04"), ("participant", "1p4")])
            .ToQueryString());

    private static QuoteFilter Parse(IEnumerable<(string, string)> pairs) => Parse(pairs, out _);

    private static QuoteFilter Parse(IEnumerable<(string Name, string Value)> pairs, out string? fault) =>
        QuoteFilter.Parse(pairs.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)), out fault);
}
