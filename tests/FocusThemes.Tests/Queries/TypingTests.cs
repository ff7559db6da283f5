using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Storage;

namespace FocusThemes.Tests.Queries;

/// <summary>A library with the seed and a study in which words of many scripts, and words of several parts, are said.</summary>
public sealed class TypingLibrary() : LibraryFixture(
    library => library.ImportAsync(Seed.Files, Library.Study("scripts", Table)))
{
    private const string Table =
        """
        ThemesConceptsQuotes
        I) Getting there togetherPeers teach.“Their well-being and socio-political standing, e.g. the nurses’ own.” (P1)
        “Politics, or a politician's universal universities: we'd cry, dying of boredom, eyed by everybody.” (P2)
        “Straße und Fuß, naïve Zürcher.” (P3)
        “наш дом стоит далеко, ещё йод” (P4)
        “η ζωή μας εδώ” (P5)
        “मैं सड़क पर पढ़ता हूँ” (P6)
        “我们每天走路去学校,用WhatsApp聊天。” (P7)
        “ฉันเดินไปโรงเรียนทุกวันใช้Facebookน้ำ” (P8)
        “كَتَبْتُ رسالةً إلى المعلّمة” (P9)
        “학교에서 친구를 만났어요” (P10)
        “わたしは大学のキャンパスで学んだ” (P11)
        “הלכתי לְבֵית הספר” (P12)
        “Covid19 in 2020, the 2nd wave, a𝒃c.” (P13)
        """;
}

public sealed class TypingTests(TypingLibrary fixture) : IClassFixture<TypingLibrary>
{
    private const string Signs = ",.?…!;:“”‘()\"-。";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_a_word_is_typed_what_the_word_will_find_is_always_among_what_is_found()
    {
        await using var library = fixture.Library.Open();
        var search = new Search(library, await library.ScopeOfAllAsync(Stop));
        var words = (await search.FindAsync(null)).Quotes.SelectMany(hit => hit.Quote.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.Trim([.. Signs])).Where(word => word.Any(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(words.Count, 300, 2_000);
        foreach (var word in words)
        {
            var whole = await search.IdsAsync(word);
            Assert.NotEmpty(whole);
            var typed = "";
            foreach (var rune in word.EnumerateRunes())
            {
                typed += rune.ToString();
                Assert.True((await search.IdsAsync(SearchWords.Unfinished(typed))).IsSupersetOf(whole), $"{typed} of {word}");
            }
        }
    }

    [Theory]
    [InlineData("Faceb", "Facebook")]
    [InlineData("Whatsa", "WhatsApp")]
    [InlineData("走", "走")]
    [InlineData("每天走", "每天走")]
    [InlineData("โรงเ", "โรงเ")]
    [InlineData("socio-politi", "socio-political")]
    [InlineData("\"their well-b", "Their well-being")]
    [InlineData("дал", "далеко")]
    [InlineData("zürch", "Zürcher")]
    [InlineData("Stras", "Straße")]
    public async Task A_beginning_is_marked_where_it_is_found(string typed, string marked)
    {
        await using var library = fixture.Library.Open();
        var search = new Search(library, await library.ScopeOfAllAsync(Stop));
        var hit = Assert.Single((await search.FindAsync(SearchWords.Unfinished(typed))).Quotes);
        Assert.Equal([marked], hit.Pieces.Where(piece => piece.IsHit).Select(piece => piece.Text));
    }

    [Fact]
    public async Task A_misspelled_word_of_other_letters_is_offered_rightly()
    {
        await using var library = fixture.Library.Open();
        var search = new Search(library, await library.ScopeOfAllAsync(Stop));
        var nothing = await library.LoosenAsync(await search.FindAsync("Facebock"), Stop);
        Assert.Contains("with “facebook” in the place of “Facebock”", nothing.Ways.Select(way => way.Text));
    }

    /// <summary>Asks each question once, and sees that every quote found shows why.</summary>
    private sealed class Search(LibraryContext library, QuoteScope scope)
    {
        private readonly Dictionary<string, HashSet<int>> found = new(StringComparer.Ordinal);

        public Task<QuoteResult> FindAsync(string? words) => library.FindQuotesAsync(
            scope, new() { Words = words, IsInSourceOrder = true }, 1_000, Stop);

        public async Task<HashSet<int>> IdsAsync(string words)
        {
            if (found.TryGetValue(words, out var known)) return known;
            var result = await FindAsync(words);
            Assert.All(result.Quotes, hit => Assert.True(hit.Pieces.Any(piece => piece.IsHit), $"{words} in: {hit.Quote.Text}"));
            return found[words] = [.. result.Quotes.Select(hit => hit.Id)];
        }
    }
}
