using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Storage;

namespace FocusThemes.Verifying;

public static class QuotationCheckQuery
{
    /// <summary>Tells of every quotation of a text whether the library holds it. Nothing of the text is kept.</summary>
    /// <param name="scope">One study, or the library.</param>
    public static Task<QuotationReport> CheckQuotationsAsync(
        this LibraryContext library, ProseText prose, QuoteScope scope, CancellationToken cancellationToken = default) =>
        new QuotationCheck(library, scope, cancellationToken).RunAsync(prose);
}

/// <summary>
/// Exact pieces in order over folded words: a quotation is found where each piece between its gaps stands in one quote
/// as it is. Likeness alone cannot tell what was said from its opposite; it only finds the nearest place.
/// </summary>
internal sealed class QuotationCheck(LibraryContext library, QuoteScope scope, CancellationToken stop)
{
    /// <summary>How many are looked up together; what they may be is held in memory.</summary>
    private const int Together = 100;
    private readonly Patience patience = stop;

    public async Task<QuotationReport> RunAsync(ProseText prose)
    {
        var all = new ProseQuotations(prose, patience).Find();
        List<string> notes = [.. prose.Notes];
        if (all.Count > QuotationReport.MostQuotations)
            notes.Add($"Only the first {QuotationReport.MostQuotations:N0} quotations were looked at, of {all.Count:N0}.");
        var found = new List<CheckedQuotation>();
        foreach (var some in all.Take(QuotationReport.MostQuotations).Chunk(Together)) found.AddRange(await CheckAsync(some));
        return new(scope, [.. found.Where(one => one.IsFound || !one.Quotation.IsGuess)], notes);
    }

    private async Task<IReadOnlyList<CheckedQuotation>> CheckAsync(Quotation[] some)
    {
        var times = library.ReadTimes(some.SelectMany(one => one.Tokens).SelectMany(token => new[] { token.Word, token.Unchanged })
            .OfType<string>().Where(word => word.Length > 0).Distinct(), stop);
        var candidates = some.Select(one => Find(one, times)).ToList();
        var hits = await library.ReadHitsAsync([.. candidates.SelectMany(ids => ids).Distinct()], scope.Studies, null, stop);
        var quotes = hits.ToDictionary(hit => hit.Id, hit => new CandidateQuote(hit));
        List<CheckedQuotation> found =
            [.. some.Zip(candidates, (one, ids) => new NearestQuote(one, [.. ids.Where(quotes.ContainsKey).Select(id => quotes[id])], patience).Find())];
        var people = NamedPeople.Of(library, found, stop);
        return [.. found.Select(one => one.IsFound ? one with { Named = people.In(one) } : one)];
    }

    private List<int> Find(Quotation quotation, Dictionary<string, int> times)
    {
        var phrases = SoughtPhrases.In(quotation, word => times.TryGetValue(word, out var count) ? count : IsCounted(word) ? 0 : null);
        return [.. scope.RangesOf(new()).SelectMany(range => library.FindCandidates(phrases, range, stop)).Distinct()];
    }

    // Numbers, single letters and scripts without blanks are not in the list of words.
    private static bool IsCounted(string word) =>
        word.Length > 1 && !word.All(char.IsDigit) && !FoldedWord.IsAlone(word, 0);
}
