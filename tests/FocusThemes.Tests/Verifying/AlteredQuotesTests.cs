using FocusThemes.Benchmarks;
using FocusThemes.Queries.Quotes;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Verifying;

namespace FocusThemes.Tests.Verifying;

/// <summary>Quotes of a synthetic library as they get about, a few of their words changed, beside sentences of the same words.</summary>
public sealed class AlteredQuotesTests(SyntheticFixture synthetic) : IClassFixture<SyntheticFixture>
{
    private const int Count = 400;
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Altered_quotes_get_their_nearest_place_and_sentences_of_the_same_words_get_none()
    {
        await using var library = synthetic.Library.Open();
        var scope = await library.ScopeOfAllAsync(Stop);
        var made = new AlteredQuotes(new(2811), new());
        var quotes = library.Quotes.OrderBy(quote => quote.Id).Select(quote => quote.Text).Take(Count).ToList();
        var parts = quotes.ConvertAll(made.PartOf);
        var verbatim = await CheckAsync(parts);
        Assert.All(verbatim, one => Assert.Equal(Verdict.Verbatim, one.Verdict));
        var altered = await CheckAsync(parts.ConvertAll(part => made.Altered(part, 0.2)));
        Assert.InRange(altered.Zip(quotes).Count(pair => pair.First.Parts is [var part] && part.Quote.Quote.Text == pair.Second), Count * 0.99, Count);
        var sentences = await CheckAsync([.. Enumerable.Range(0, 1_000).Select(_ => made.Sentence().Split(' '))]);
        Assert.InRange(sentences.Count(one => one.IsFound), 0, 1);

        async Task<IReadOnlyList<CheckedQuotation>> CheckAsync(List<string[]> quotations) => (await library.CheckQuotationsAsync(
            ProseFormats.Pasted(string.Join("\n\n", quotations.Select(words => $"“{string.Join(' ', words)}”")), Stop), scope, Stop)).Quotations;
    }
}
