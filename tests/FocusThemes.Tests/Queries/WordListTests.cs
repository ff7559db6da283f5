using System.Text.RegularExpressions;
using CsCheck;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Words;

namespace FocusThemes.Tests.Queries;

public sealed partial class WordListTests(WordStudy fixture) : IClassFixture<WordStudy>
{
    private static readonly Gen<string> Narrowed = Gen.OneOf(
        "theme=1", "theme=2", "theme=3", "participant=1P1", "participant=2P3", "participant=none", "group=1", "group=2",
        "group=none", "q=goat", "q=naive", "q=-goats", "theme=99").Array[0, 3].Select(parts => string.Join('&', parts));

    [Fact]
    public async Task Words_are_counted_here_in_the_rest_and_by_people_as_by_hand()
    {
        Assert.Equal(150, fixture.Quotes.Count);
        await Narrowed.SampleAsync(async query =>
        {
            var list = await CountAsync($"{query}&stopwords=keep");
            var (here, rest) = Parted(list);
            Assert.Equal(here.Count, list.Here);
            Assert.Equal(rest.Count, list.Rest);
            Assert.Equal(Counted(here), list.All.ToDictionary(word => word.Word, word => word.Times));
            Assert.Equal(list.All.Select(word => word.Times).OrderDescending(), list.All.Select(word => word.Times));
            var (inRest, people) = (Counted(rest), here.Where(said => said.Who is not null).Distinct().CountBy(said => said.Word).ToDictionary());
            Assert.All(list.All, word =>
            {
                Assert.Equal(inRest.GetValueOrDefault(word.Word), word.Rest);
                Assert.Equal(people.GetValueOrDefault(word.Word), word.People);
            });
        }, iter: Proof.Times(30), threads: 1);
    }

    [Fact]
    public async Task By_keyness_words_are_those_more_or_those_less_frequent_than_in_the_rest()
    {
        await Narrowed.SampleAsync(async query =>
        {
            var all = await CountAsync($"{query}&stopwords=keep");
            if (!all.HasRest) return;
            var (here, rest) = Parted(all);
            var (inHere, inRest) = (Counted(here), Counted(rest));
            foreach (var (order, sign) in new[] { ("keyness", 1), ("less", -1) })
            {
                var list = await CountAsync($"{query}&stopwords=keep&sort={order}");
                var expected = inHere.Keys.Union(inRest.Keys).Where(word => Math.Sign(
                    (long)inHere.GetValueOrDefault(word) * rest.Count - ((long)inRest.GetValueOrDefault(word) * here.Count)) == sign);
                Assert.Equal(expected.Order(StringComparer.Ordinal), list.All.Select(word => word.Word).Order(StringComparer.Ordinal));
                Assert.Equal(list.All.Select(word => word.LogLikelihood).OrderDescending(), list.All.Select(word => word.LogLikelihood));
                Assert.All(list.All, word => Assert.Equal(
                    Dunning(word.Times, here.Count - word.Times, word.Rest, rest.Count - word.Rest), word.LogLikelihood, 1e-6));
                Assert.All(list.All, word => Assert.Equal(sign > 0 ? "more" : "less", list.Direction(word)));
            }
        }, iter: Proof.Times(20), threads: 1);
    }

    [Fact]
    public async Task Stop_words_are_left_out_of_the_list_and_not_of_what_a_thousand_words_are()
    {
        var (kept, left) = (await CountAsync("theme=1&stopwords=keep"), await CountAsync("theme=1&stopwords=en"));
        Assert.Equal(
            kept.All.Where(word => word.Word is not ("the" or "of" or "don't" or "didn't" or "i'll" or "being")), left.All);
        Assert.Equal(kept.Here, left.Here);
        Assert.Equal(kept.Here, left.Left + left.All.Sum(word => word.Times));
        Assert.NotEqual(0, left.Left);
    }

    private async Task<WordList> CountAsync(string query)
    {
        var asked = WordStudy.Asked(query, out var fault);
        Assert.Null(fault);
        return await fixture.Context.CountWordsAsync(fixture.Study, fixture.Scope, asked, TestContext.Current.CancellationToken);
    }

    private static Dictionary<string, int> Counted(IEnumerable<(string Word, string? Who)> said) =>
        said.CountBy(one => one.Word).ToDictionary();

    // Every word with who says it, of the quotes that the filter takes and of the others.
    private (IReadOnlyList<(string Word, string? Who)> Here, IReadOnlyList<(string Word, string? Who)> Others) Parted(WordList list)
    {
        var filter = list.Asked.Filter;
        var taken = fixture.Quotes.ToLookup(hit => filter.Themes.Takes(hit.ThemeNumber)
            && filter.Participants.Takes(hit.Quote.Participant) && filter.Groups.Takes(hit.Quote.FocusGroup)
            && (filter.Words switch
            {
                null => true,
                "goat" => Words(hit).Any(word => word is "goat" or "goats"),
                "naive" => Words(hit).Contains("naïve"),
                _ => !Words(hit).Any(word => word is "goat" or "goats"),
            }));
        return (Said(taken[true]), Said(taken[false]));

        static IReadOnlyList<(string, string?)> Said(IEnumerable<QuoteHit> hits) =>
            [.. hits.SelectMany(hit => Words(hit).Select(word => (word, hit.Quote.Participant)))];
    }

    private static IEnumerable<string> Words(QuoteHit hit) => Word().Matches(hit.Quote.Text.Replace("ﬁ", "fi", StringComparison.Ordinal))
        .Select(word => word.Value.ToLowerInvariant().Replace('’', '\'').Replace("ß", "ss", StringComparison.Ordinal));

    // Twice the entropy that the four cells have less than their sums, as others write the same.
    private static double Dunning(int here, int othersHere, int rest, int othersInRest)
    {
        return 2 * (Entropy(here + othersHere, rest + othersInRest) + Entropy(here + rest, othersHere + othersInRest)
            - Entropy(here, othersHere, rest, othersInRest));

        static double Entropy(params int[] counts) =>
            Logarithm(counts.Sum()) - counts.Sum(Logarithm);

        static double Logarithm(int count) => count == 0 ? 0 : count * Math.Log(count);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+(?:['’](?:t|s|m|d|re|ve|ll)(?![\p{L}\p{Nd}]))?", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
