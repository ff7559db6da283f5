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
    private const double FewDifferences = 0.2;
    private readonly Patience patience = stop;
    private readonly IReadOnlyList<IdRange> ranges = scope.RangesOf(new());

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
        var phrases = some.Select(one => SoughtPhrases.In(one, TimesOf)).ToList();
        var first = phrases.ConvertAll(all => library.FindCandidates([.. all.Take(SoughtPhrases.First)], ranges, stop));
        var found = await NearestAsync(some, first.ConvertAll(one => one.Ids));
        // Only where the rarest words do not settle it, the others are looked for.
        int[] open = [.. Enumerable.Range(0, some.Length).Where(i => !IsSettled(found[i], first[i].IsCut))];
        List<List<int>> more = [.. open.Select(i => (List<int>)
            [.. first[i].Ids, .. library.FindCandidates([.. phrases[i].Skip(SoughtPhrases.First)], ranges, stop).Ids])];
        foreach (var (i, nearest) in open.Zip(await NearestAsync([.. open.Select(i => some[i])], more))) found[i] = nearest;
        var people = NamedPeople.Of(library, found, stop);
        return [.. found.Select(one => one.IsFound ? one with { Named = people.In(one) } : one)];

        int? TimesOf(string word) => times.TryGetValue(word, out var count) ? count : IsCounted(word) ? 0 : null;
    }

    private async Task<List<CheckedQuotation>> NearestAsync(IReadOnlyList<Quotation> some, List<List<int>> candidates)
    {
        var hits = await library.ReadHitsAsync([.. candidates.SelectMany(ids => ids).Distinct()], scope.Studies, null, stop);
        var quotes = hits.ToDictionary(hit => hit.Id, hit => new CandidateQuote(hit));
        return [.. some.Zip(candidates, (one, ids) =>
            new NearestQuote(one, [.. ids.Distinct().Where(quotes.ContainsKey).Select(id => quotes[id])], patience).Find())];
    }

    // A quote that has all of a quotation's rarest phrases would be among those found, unless they were too many.
    private static bool IsSettled(CheckedQuotation found, bool isCut) => found.Verdict switch
    {
        Verdict.Verbatim => true,
        Verdict.Altered => !isCut && found.Differences <= found.Quotation.WordCount * FewDifferences,
        _ => false,
    };

    // Numbers, single letters and scripts without blanks are not in the list of words.
    private static bool IsCounted(string word) =>
        word.Length > 1 && !word.All(char.IsDigit) && !FoldedWord.IsAlone(word, 0);
}
