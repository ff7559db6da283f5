using CsCheck;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Tests.Queries;

/// <summary>A library with the seed and a study in which nobody, several groups and many letters speak.</summary>
public sealed class SearchLibrary() : LibraryFixture(
    library => library.ImportAsync(Seed.Files, Library.Study("letters", Table)))
{
    private const string Table =
        """
        ThemesConceptsQuotes
        I) Learning in placesStudents learn there.“I saw Zürich, naïve as I was.” (1P02)
        They stay.“I can't say: C++ and 50% a:b.” (3P1)
        II) Learning togetherPeers teach.“मैं सड़क पर था”
        “我看到了街道。” (C01)
        “ฉันเดินไปโรงเรียนทุกวันใช้Facebook” (C02)
        “ذَهَبْتُ إِلَى المَدْرَسَةِ مع الأصدقاء” (C03)
        “Tôi học ở trường đại học Hà Nội” (C04)
        “학교에서 친구를 만났어요” (C05)
        “わたしは東京の大学で学んだ” (C06)
        “הלכתי לְבֵית הספר” (C07)
        """;
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
    [InlineData("q=POLITICAL", 1)]
    [InlineData("q=politics", 1)]
    [InlineData("q=politi*", 1)]
    [InlineData("q=medical people", 1)]
    [InlineData("q=political&participant=C01", 0)]
    [InlineData("theme=99", 0)]
    [InlineData("participant=9P99", 0)]
    [InlineData("q=😀", 0)]
    public async Task A_filter_takes_the_quotes_it_says(string query, int count)
    {
        var result = await FindAsync("social-innovators", query);
        Assert.Equal(new Total(count), result.Total);
        Assert.Equal(count, result.Quotes.Count);
    }

    [Theory]
    [InlineData("medical -people", "medical", "people")]
    [InlineData("medical OR political", "medical|political", "")]
    [InlineData("people medical OR political", "(?=.*people)(?=.*(medical|political))", "")]
    [InlineData("\"medical school\"", "medical school", "")]
    [InlineData("“medical school", "medical school", "")]
    [InlineData("-medical", "", "medical")]
    [InlineData("the -\"medical school\" -people", "\\bthe\\b", "medical school|people")]
    public async Task Words_phrases_either_and_without_mean_what_they_say(string typed, string has, string hasNot)
    {
        var all = (await FindAsync("social-innovators", "")).Quotes;
        var expected = all.Where(
            hit => Says(hit, has) && (hasNot.Length == 0 || !Says(hit, hasNot))).Select(hit => hit.Quote.Id);
        var result = await FindAsync("social-innovators", new QuoteFilter { Words = typed, IsInSourceOrder = true });
        Assert.Equal(expected, result.Quotes.Select(hit => hit.Quote.Id));
        Assert.NotEmpty(result.Quotes);
    }

    [Theory]
    [InlineData("social-innovators", "thes")]
    [InlineData("social-innovators", "was")]
    [InlineData("social-innovators", "polit")]
    [InlineData("letters", "Zür")]
    [InlineData("letters", "ZUR")]
    [InlineData("letters", "naiv")]
    [InlineData("letters", "bus")]
    [InlineData("letters", "मै")]
    public async Task A_beginning_finds_the_words_that_begin_so_and_no_others(string study, string typed)
    {
        var all = (await FindAsync(study, "")).Quotes;
        var expected = all.Where(hit => Says(WithoutDiacritics(hit.Quote.Text), $@"\b{WithoutDiacritics(typed)}"))
            .Select(hit => hit.Quote.Id);
        var result = await FindAsync(study, new QuoteFilter { Words = $"{typed}*", IsInSourceOrder = true });
        Assert.Equal(expected, result.Quotes.Select(hit => hit.Quote.Id));
        Assert.All(result.Quotes, hit => Assert.Contains(hit.Pieces, piece => piece.IsHit));
    }

    [Theory]
    [InlineData("zurich", 1)]
    [InlineData("naïve", 1)]
    [InlineData("can't", 1)]
    [InlineData("C++", 1)]
    [InlineData("a:b", 1)]
    [InlineData("मैं", 1)]
    [InlineData("सड़क", 1)]
    [InlineData("我看到了街道", 1)]
    [InlineData("街道", 1)]
    [InlineData("道街", 0)]
    [InlineData("โรงเรียน", 1)]
    [InlineData("Facebook", 1)]
    [InlineData("المدرسة", 1)]
    [InlineData("ذَهَبْتُ", 1)]
    [InlineData("ذهبت", 1)]
    [InlineData("trường đại học", 1)]
    [InlineData("truong", 1)]
    [InlineData("학교", 1)]
    [InlineData("東京", 1)]
    [InlineData("大学", 1)]
    [InlineData("לבית", 1)]
    public async Task A_word_of_every_language_is_found_as_it_stands(string typed, int count)
    {
        var result = await FindAsync("letters", new QuoteFilter { Words = typed });
        Assert.Equal(new Total(count), result.Total);
        Assert.All(result.Quotes, hit =>
        {
            Assert.Equal(hit.Quote.Text, string.Concat(hit.Pieces.Select(piece => piece.Text)));
            Assert.Contains(hit.Pieces, piece => piece.IsHit);
        });
    }

    [Theory]
    [InlineData("participant=none", 1)]
    [InlineData("theme=ii", 8)]
    [InlineData("group=3", 1)]
    public async Task Labels_of_any_kind_filter(string query, int count) =>
        Assert.Equal(new Total(count), (await FindAsync("letters", query)).Total);

    [Fact]
    public async Task Facets_and_totals_agree_with_a_count_by_hand()
    {
        var all = (await FindAsync("social-innovators", "")).Quotes;
        var values = Gen.OneOf("theme=4", "theme=6", "theme=7", "theme=99", "participant=1P04", "participant=C01", "participant=2p10",
            "participant=none", "group=1", "group=none", "q=medical", "q=the", "q=the OR people", "q=-medical");
        await values.Array[0, 4].SampleAsync(async chosen =>
        {
            var result = await FindAsync("social-innovators", string.Join('&', chosen.Append("order=source")));
            var filter = result.Filter;
            var expected = all.Where(hit => Takes(filter, hit)).ToList();
            Assert.Equal(expected.Select(hit => hit.Quote.Id), result.Quotes.Select(hit => hit.Quote.Id));
            Assert.Equal(new Total(expected.Count), result.Total);
            // A facet's numbers leave its own part of the filter out: what each value alone would give in its place.
            AssertFacet(result.ValuesOf(Dimension.Theme), filter with { Themes = FilterValues.OfThemes() }, hit => $"{hit.ThemeNumber} {hit.ThemeTitle}");
            AssertFacet(result.ParticipantsLike(null, out var hidden), filter with { Participants = FilterValues.OfParticipants() },
                hit => hit.Quote.Participant ?? EnglishText.Nobody);
            AssertFacet(result.ValuesOf(Dimension.Group), filter with { Groups = FilterValues.OfGroups() }, hit => EnglishText.Group(hit.Quote.FocusGroup));
            Assert.Equal(0, hidden);
        }, iter: Proof.Times(38));

        void AssertFacet(IReadOnlyList<FacetValue> facet, QuoteFilter others, Func<QuoteHit, string> valueOf) => Assert.Equal(
            all.Where(hit => Takes(others, hit)).CountBy(valueOf).OrderBy(value => value.Key, StringComparer.Ordinal),
            facet.Where(value => value.Quotes > 0).Select(value => KeyValuePair.Create(value.Text, value.Quotes))
                .OrderBy(value => value.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=the")]
    [InlineData("q=the&order=source")]
    [InlineData("group=1&q=the OR people")]
    [InlineData("group=1")]
    [InlineData("theme=7&theme=6")]
    public async Task Pages_go_through_everything_once_and_back_again(string query)
    {
        await using var library = fixture.Library.Open();
        foreach (var scope in new[] { await ScopeAsync(library, "social-innovators"), await library.ScopeOfAllAsync(Stop) })
        {
            var whole = await library.FindQuotesAsync(scope, FilterOf(query), 1_000, Stop);
            var (there, back) = (new List<int>(), new List<int>());
            var last = FilterOf(query);
            for (var filter = last; filter is not null;)
            {
                var page = await library.FindQuotesAsync(scope, filter, 3, Stop);
                Assert.Equal(whole.Total, page.Total);
                there.AddRange(page.Quotes.Select(hit => hit.Id));
                (last, filter) = (filter, page.Next);
            }

            for (QuoteFilter? filter = last; filter is not null;)
            {
                var page = await library.FindQuotesAsync(scope, filter, 3, Stop);
                back.InsertRange(0, page.Quotes.Select(hit => hit.Id));
                filter = page.Previous;
            }

            Assert.Equal(whole.Quotes.Select(hit => hit.Id), there);
            Assert.Equal(there, back);
        }
    }

    [Fact]
    public async Task The_best_come_first()
    {
        var hits = (await FindAsync("social-innovators", "q=medical people")).Quotes;
        Assert.NotEmpty(hits);
        var ranked = (await FindAsync("social-innovators", "q=medical OR political OR people")).Quotes;
        // A rare word weighs more than a common one.
        Assert.Contains("political", ranked[0].Quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_counts_by_study_and_keeps_participants_apart()
    {
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAllAsync(Stop);
        var result = await library.FindQuotesAsync(scope, FilterOf("participant=1P02"), cancellationToken: Stop);
        Assert.Equal(2, result.Studies.Count);
        Assert.Equal(result.Total.Number, result.Studies.Sum(study => study.Quotes));
        var one = await library.FindQuotesAsync(
            scope, FilterOf("participant=1P02&study=letters"), cancellationToken: Stop);
        Assert.Equal(["letters"], one.Quotes.Select(hit => hit.Study.Slug));
        Assert.Equal(2, one.Studies.Count);
    }

    [Theory]
    [InlineData("political", SearchKind.Concepts)]
    [InlineData("medical", SearchKind.Titles)]
    public async Task Authors_words_and_titles_are_found_apart(string words, SearchKind kind)
    {
        await using var library = fixture.Library.Open();
        var scope = await ScopeAsync(library, "social-innovators");
        var found = await library.FindPassagesAsync(scope, new() { Words = words, Kind = kind }, Stop);
        Assert.Equal(found.Total.Number, found.Passages.Count);
        Assert.NotEmpty(found.Passages);
        Assert.All(found.Passages, hit => Assert.Contains(
            hit.Pieces, piece => piece.IsHit && piece.Text.StartsWith(words[..4], StringComparison.OrdinalIgnoreCase)));
        Assert.Equal((await FindAsync("social-innovators", $"q={words}")).Total, found.Quotes);
    }

    [Fact]
    public async Task No_typed_text_makes_the_search_fail()
    {
        var typed = Gen.OneOf(
            Gen.String[0, 60],
            Gen.OneOf("\"", "*", "AND", "OR", "NOT", "NEAR(", "(", ")", "^", "-x", "a:b", ":", "'", "{", "}", "+", "\0", "😀", "\uD800",
                "don't", "medical", " ", "-", "-\"", "x*", "Words :", "街", "\uFDD2", "ـ").Array[0, 8].Select(string.Concat));
        await using var library = fixture.Library.Open();
        QuoteScope[] scopes = [await ScopeAsync(library, "social-innovators"), await library.ScopeOfAllAsync(Stop)];
        await typed.SampleAsync(async text =>
        {
            foreach (var scope in scopes)
            {
                var result = await library.FindQuotesAsync(scope, new() { Words = text }, cancellationToken: Stop);
                Assert.Equal(result.Total.Number, result.Quotes.Count);
                await library.LoosenAsync(result, Stop);
                await library.FindPassagesAsync(scope, new() { Words = text, Kind = SearchKind.Concepts }, Stop);
            }
        }, iter: Proof.Times(75), threads: 1);
    }

    [Fact]
    public async Task Ten_kilobytes_of_text_are_looked_for_by_their_first_words()
    {
        var result = await FindAsync(
            "social-innovators", new QuoteFilter { Words = string.Concat(Enumerable.Repeat("medical people ", 700)) });
        Assert.Equal(new Total(1), result.Total);
        Assert.Contains(result.Limits, limit => limit.Contains("first 32 words", StringComparison.Ordinal));
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
    [InlineData("\"said 1P04 so\"", "?q=%22said%201P04%20so%22")]
    [InlineData("1P04 OR 1P02", "?participant=1P04&participant=1P02")]
    [InlineData("medical OR 1P04", "?participant=1P04&q=medical")]
    [InlineData("OR 1P04", "?participant=1P04")]
    [InlineData("theme", "?q=theme")]
    [InlineData("theme what", "?q=theme%20what")]
    [InlineData("\"1P04\"", "?q=%221P04%22")]
    [InlineData("“1P04 said” 7", "?q=%E2%80%9C1P04%20said%E2%80%9D%207")]
    [InlineData("theme 7 1P04 political", "?theme=7&participant=1P04&q=political")]
    [InlineData("political theme", "?q=political%20theme")]
    [InlineData("-1P04", "?q=-1P04")]
    [InlineData("- 1P04", "?participant=1P04&q=-")]
    [InlineData("1P04*", "?q=1P04*")]
    [InlineData("\"said\" 1P04", "?participant=1P04&q=%22said%22")]
    [InlineData("\"said so\" 1P04", "?participant=1P04&q=%22said%20so%22")]
    [InlineData("7 political", "?q=7%20political")]
    [InlineData("1P11 1P12 1P13 1P14 1P15 1P16 1P17 1P18 1P19",
        "?participant=1P11&participant=1P12&participant=1P13&participant=1P14&participant=1P15&participant=1P16&participant=1P17&participant=1P18&q=1P19")]
    public async Task The_search_box_understands_codes_and_numbers(string typed, string query)
    {
        await using var library = fixture.Library.Open();
        var scope = await ScopeAsync(library, "social-innovators");
        Assert.Equal(query, new QuoteFilter { Words = typed }.Understood(scope.Catalogue!).ToQueryString());
    }

    [Theory]
    [InlineData("1P02 saw", "?participant=1P02&q=saw")]
    [InlineData("9P99", "?q=9P99")]
    [InlineData("\"said 1P02 so\"", "?q=%22said%201P02%20so%22")]
    [InlineData("1P02 OR 1P04", "?participant=1P02&participant=1P04")]
    [InlineData("1P02 OR saw OR", "?participant=1P02&q=saw")]
    [InlineData("-1P02", "?q=-1P02")]
    [InlineData("saw", "?q=saw")]
    [InlineData("2005 7", "?q=2005%207")]
    public async Task The_library_understands_codes_of_any_study(string typed, string query)
    {
        await using var library = fixture.Library.Open();
        Assert.Equal(query, (await library.UnderstoodAsync(new() { Words = typed }, Stop)).ToQueryString());
    }

    [Theory]
    [InlineData("after=2147483647")]
    [InlineData("before=gone:5&order=source&q=the")]
    [InlineData("after=letters:999")]
    [InlineData("before=social-innovators:1&order=source&q=the")]
    public async Task A_place_that_is_not_there_leads_to_quotes_in_their_order(string query)
    {
        await using var library = fixture.Library.Open();
        var filter = QuoteFilter.Parse(
            query.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])), out _);
        foreach (var scope in new[] { await library.ScopeOfAllAsync(Stop), await ScopeAsync(library, "letters") })
        {
            var all = await library.FindQuotesAsync(scope, filter.First, cancellationToken: Stop);
            var page = await library.FindQuotesAsync(scope, filter, cancellationToken: Stop);
            Assert.Equal(all.Total, page.Total);
            Assert.Equal(all.Quotes.Select(hit => hit.Id).Where(page.Quotes.Select(hit => hit.Id).Contains),
                page.Quotes.Select(hit => hit.Id));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=saw")]
    [InlineData("group=3")]
    public async Task After_the_last_quote_there_is_a_way_back_to_the_first(string query)
    {
        var filter = FilterOf(query);
        var page = await FindAsync("letters", filter with { After = new(null, 99) });
        Assert.Empty(page.Quotes);
        Assert.Equal(filter.ToQueryString(), page.Previous!.ToQueryString());
        Assert.Null(page.Next);
        Assert.Null((await FindAsync("letters", filter with { Words = "zebra" })).Previous);
    }

    [Fact]
    public async Task A_study_that_is_not_there_has_no_words_of_authors()
    {
        await using var library = fixture.Library.Open();
        var filter = new QuoteFilter { Words = "medical", Kind = SearchKind.Concepts };
        var scope = await library.ScopeOfAllAsync(Stop);
        Assert.NotEmpty((await library.FindPassagesAsync(scope, filter, Stop)).Passages);
        filter = filter with { Studies = FilterValues.OfStudies("nope") };
        Assert.Empty((await library.FindPassagesAsync(scope, filter, Stop)).Passages);
    }

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

    [Theory]
    [InlineData("theme=7&participant=1P07", "without 1P07: 4|without theme 7: 2")]
    [InlineData("q=politcal", "with “political” in the place of “politcal”: 1")]
    [InlineData("q=politi", "with words that begin with “politi”: 1")]
    [InlineData("q=medical zebra", "without “zebra”: 3")]
    [InlineData("q=politcal zebra", "with “political” alone: 1")]
    [InlineData("q=politi zebra", "")]
    [InlineData("q=zebra politi", "with words that begin with “politi”: 1")]
    [InlineData("q=political OR zebra -people&theme=4", "without theme 4: 1|without “political OR zebra -people”: 1")]
    public async Task An_empty_result_says_what_is_near(string query, string ways)
    {
        await using var library = fixture.Library.Open();
        var nothing = await library.LoosenAsync(await FindAsync("social-innovators", query), Stop);
        Assert.Equal(ways, string.Join('|', nothing.Ways.Select(way => $"{way.Text}: {way.Total}")));
        foreach (var way in nothing.Ways)
            Assert.Equal(way.Total, (await FindAsync("social-innovators", way.Filter)).Total);
    }

    [Theory]
    [InlineData("q=Zürrich&study=letters", "without “Zürrich”: 10|with “zürich” in the place of “Zürrich”: 1")]
    [InlineData("participant=9P99&study=letters", "without 9P99: 10")]
    [InlineData("q=political&study=letters", "without “political”: 10|without letters: 1")]
    public async Task An_empty_result_of_the_library_says_what_is_near(string query, string ways)
    {
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAllAsync(Stop);
        var nothing = await library.LoosenAsync(await library.FindQuotesAsync(scope, FilterOf(query), cancellationToken: Stop), Stop);
        Assert.Equal(ways, string.Join('|', nothing.Ways.Select(way => $"{way.Text}: {way.Total}")));
    }

    private static bool Says(QuoteHit hit, string pattern) => Says(hit.Quote.Text, pattern);

    private static bool Says(string text, string pattern) => System.Text.RegularExpressions.Regex.IsMatch(
        text, pattern, System.Text.RegularExpressions.RegexOptions.IgnoreCase);

    private static string WithoutDiacritics(string text) =>
        text.Replace('ü', 'u').Replace('ï', 'i').Replace('Ü', 'U');

    private static bool Takes(QuoteFilter filter, QuoteHit hit) =>
        filter.Themes.Takes(hit.ThemeNumber) && filter.Participants.Takes(hit.Quote.Participant)
        && filter.Groups.Takes(hit.Quote.FocusGroup) && filter.Words switch
        {
            null => true,
            "the OR people" => Says(hit, @"\b(the|people|peoples)\b"),
            "-medical" => !Says(hit, @"\bmedic(al|als|ally)\b"),
            var word => Says(hit, $@"\b{word}\b"),
        };

    private static QuoteFilter FilterOf(string query) => QuoteFilter.Parse(
        query.Split('&').Select(pair => pair.Split('=')).Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))), out _);

    private static async Task<QuoteScope> ScopeAsync(LibraryContext library, string slug) =>
        await library.ScopeOfAsync((await library.FindStudyAsync(slug, Stop))!, Stop);

    private Task<QuoteResult> FindAsync(string slug, string query) => FindAsync(slug, FilterOf(query));

    private async Task<QuoteResult> FindAsync(string slug, QuoteFilter filter)
    {
        await using var library = fixture.Library.Open();
        return await library.FindQuotesAsync(await ScopeAsync(library, slug), filter, cancellationToken: Stop);
    }
}
