using CsCheck;
using FocusThemes.Queries;

namespace FocusThemes.Tests.Queries;

/// <summary>A library with the seed and a study in which nobody, several groups and many letters speak.</summary>
public sealed class SearchLibrary : IAsyncLifetime
{
    private const string Table =
        """
        ThemesConceptsQuotes
        I) Learning in placesStudents learn there.“I saw Zürich, naïve as I was.” (1P02)
        They stay.“I can't say: C++ and 50% a:b.” (3P1)
        II) Learning togetherPeers teach.“मैं सड़क पर था”
        “我看到了街道。” (C01)
        """;

    internal Library Library { get; } = new();

    public async ValueTask InitializeAsync() =>
        await Library.ImportAsync(Seed.Files, Tests.Library.Study("letters", Table));

    public ValueTask DisposeAsync()
    {
        Library.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class FindQuotesTests(SearchLibrary fixture) : IClassFixture<SearchLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", 12)]
    [InlineData("participant=1p4", 3)]
    [InlineData("theme=7&participant=1P04", 1)]
    [InlineData("theme=7&theme=6", 7)]
    [InlineData("group=1", 8)]
    [InlineData("group=none", 2)]
    [InlineData("group=02&theme=6", 1)]
    [InlineData("participant=none", 0)]
    [InlineData("q=political", 1)]
    [InlineData("q=POLIT", 1)]
    [InlineData("q=medical people", 1)]
    [InlineData("q=political&participant=C01", 0)]
    [InlineData("theme=99", 0)]
    [InlineData("participant=9P99", 0)]
    [InlineData("q=😀", 0)]
    public async Task A_filter_takes_the_quotes_it_says(string query, int count)
    {
        var result = await FindAsync("social-innovators", query);
        Assert.Equal(count, result.Total);
        Assert.Equal(count, result.Quotes.Count);
    }

    [Theory]
    [InlineData("q=zurich", 1)]
    [InlineData("q=naïve", 1)]
    [InlineData("q=can't", 1)]
    [InlineData("q=C%2B%2B", 1)]
    [InlineData("q=a:b", 1)]
    [InlineData("participant=none", 1)]
    [InlineData("theme=ii", 2)]
    [InlineData("group=3", 1)]
    [InlineData("q=我看到了街道", 1)]
    [InlineData("q=मैं", 1)]
    public async Task Letters_of_every_language_and_signs_are_found(string query, int count) =>
        Assert.Equal(count, (await FindAsync("letters", query)).Total);

    [Fact]
    public async Task Facets_and_totals_agree_with_a_count_by_hand()
    {
        var all = (await FindAsync("social-innovators", "")).Quotes;
        var values = Gen.OneOf("theme=4", "theme=6", "theme=7", "theme=99", "participant=1P04", "participant=C01", "participant=2p10",
            "participant=none", "group=1", "group=none", "q=medical", "q=the");
        await values.Array[0, 4].SampleAsync(async chosen =>
        {
            var query = string.Join('&', chosen);
            var result = await FindAsync("social-innovators", query);
            var expected = all.Where(
                hit => result.Filter.Takes(hit.ThemeNumber, hit.Quote.Participant, hit.Quote.FocusGroup)
                && (result.Filter.Words is not { } word || BeginsAWord(word, hit.Quote.Text))).ToList();
            Assert.Equal(expected.Select(hit => hit.Quote.Id), result.Quotes.Select(hit => hit.Quote.Id));
            Assert.Equal(expected.Count, result.Total);
            foreach (var value in result.Themes.Concat(result.Participants).Concat(result.Groups).Where(v => !v.IsApplied))
            {
                // Where nothing of the kind is chosen yet, choosing the value gives as many quotes as its count says.
                var toggled = await FindAsync("social-innovators", value.Toggled.ToQueryString().TrimStart('?'));
                Assert.Equal(
                    toggled.Total - (IsFirstOfItsKind(result.Filter, value.Toggled) ? 0 : result.Total), value.Quotes);
            }
        }, iter: 40);
    }

    [Fact]
    public async Task No_typed_text_makes_the_search_fail()
    {
        var typed = Gen.OneOf(
            Gen.String[0, 60],
            Gen.OneOf("\"", "*", "AND", "OR", "NOT", "NEAR(", "(", ")", "^", "-x", "a:b", ":", "'", "{", "}", "+", "\0", "😀", "\uD800",
                "don't", "medical", " ").Array[0, 8].Select(string.Concat));
        await typed.SampleAsync(async text =>
            Assert.True(
                (await FindAsync("social-innovators", new QuoteFilter { Words = text })).Total >= 0), iter: 400);
    }

    [Theory]
    [InlineData("1P04", "?participant=1P04")]
    [InlineData("1p4 political", "?participant=1P04&q=political")]
    [InlineData("7", "?theme=7")]
    [InlineData("theme 07", "?theme=7")]
    [InlineData("theme 99", "?theme=99")]
    [InlineData("9P99", "?participant=9P99")]
    [InlineData("2005", "?q=2005")]
    [InlineData("B12", "?q=B12")]
    [InlineData("social medicine", "?q=social%20medicine")]
    public async Task The_search_box_understands_codes_and_numbers(string typed, string query) => Assert.Equal(
        query, (await FindAsync("social-innovators", new QuoteFilter { Words = typed })).Understood.ToQueryString());

    [Fact]
    public async Task What_the_study_does_not_have_is_said_with_what_it_has()
    {
        var result = await FindAsync("social-innovators", "theme=99&participant=1P99&group=7");
        Assert.Equal(
            [
                "There is no theme 99: this study has themes 4 to 8.",
                "Nobody with the code 1P99 is quoted: this study quotes 1P02, 1P03, 1P04, 1P05, 1P07, 2P010, 2P14, C01 and C02.",
                "There is no focus group 7: the participant codes of this study name 1 and 2.",
            ],
            result.Unknown.Select(unknown => unknown.Sentence));
        Assert.Equal(["theme 6", "theme 7", "theme 8"], result.Unknown[0].Nearest.Select(near => near.Text));
        Assert.Contains("1P0", result.Unknown[1].Nearest[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_result_says_what_to_loosen()
    {
        var result = await FindAsync("social-innovators", "theme=7&participant=1P07");
        Assert.Equal(
            [("theme 7", 2), ("1P07", 4)],
            result.Loosened.Select(loose => (loose.Part.Text, loose.Total)).OrderBy(loose => loose.Total));
    }

    [Theory]
    [InlineData("letters", "naive", "naïve")]
    [InlineData("letters", "zür can't", "")]
    [InlineData("letters", "CAN'T", "can't")]
    [InlineData("letters", "सड़क", "सड़क")]
    [InlineData("social-innovators", "polit", "political|political")]
    public async Task Hits_are_marked_and_the_words_stay_as_they_are(string study, string typed, string marked)
    {
        var hits = (await FindAsync(study, new QuoteFilter { Words = typed })).Quotes;
        Assert.All(hits, hit => Assert.Equal(hit.Quote.Text, string.Concat(hit.Pieces.Select(piece => piece.Text))));
        Assert.Equal(
            marked, string.Join('|', hits.SelectMany(hit => hit.Pieces).Where(p => p.IsHit).Select(p => p.Text)));
    }

    private static bool BeginsAWord(string word, string text) =>
        System.Text.RegularExpressions.Regex.IsMatch(
            text, $@"\b{word}", System.Text.RegularExpressions.RegexOptions.IgnoreCase);

    private static bool IsFirstOfItsKind(QuoteFilter filter, QuoteFilter toggled) =>
        (toggled.Themes.Count == 1 && filter.Themes.Count == 0)
        || (toggled.Participants.Count == 1 && filter.Participants.Count == 0)
        || (toggled.Groups.Count == 1 && filter.Groups.Count == 0);

    private Task<QuoteResult> FindAsync(string slug, string query) => FindAsync(slug, QuoteFilter.Parse(
        query.Split('&').Select(pair => pair.Split('=')).Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))), out _));

    private async Task<QuoteResult> FindAsync(string slug, QuoteFilter filter)
    {
        await using var library = fixture.Library.Open();
        var study = (await library.FindStudyAsync(slug, Stop))!;
        var result = await library.CountQuotesAsync(study, filter, Stop);
        await library.ReadPageAsync(study, result, QuoteResult.PageSize, Stop);
        return result;
    }
}
