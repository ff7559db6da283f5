using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Quotes;

public static class QuoteQuery
{
    private const string Quotes = "QuoteWords";

    /// <summary>The quotes of one page of what a filter takes, with the counts around them.</summary>
    /// <param name="pageSize">At most so many quotes; <see cref="int.MaxValue"/> for all of them.</param>
    public static async Task<QuoteResult> FindQuotesAsync(
        this LibraryContext library, QuoteScope scope, QuoteFilter filter, int pageSize = QuoteResult.PageSize,
        CancellationToken cancellationToken = default)
    {
        var match = await library.MatchAsync(filter, cancellationToken);
        var found = await FindAsync(library, scope, match, pageSize, cancellationToken);
        var page = QuotePage.Of(scope, filter, found, pageSize);
        return new(scope, match, found)
        {
            Quotes = await library.ReadHitsAsync(page.Ids, scope.Studies, match, cancellationToken),
            First = page.Ids.Count > 0 ? found.PlaceOf(page.Ids[0]) : null,
            Previous = page.Previous,
            Next = page.Next,
        };
    }

    /// <summary>
    /// One participant's quotes, or those of any other filter without words, in the order of the source.
    /// </summary>
    public static Task<List<QuoteHit>> ReadQuotesAsync(
        this LibraryContext library, QuoteScope scope, QuoteFilter filter, CancellationToken cancellationToken = default) =>
        library.ReadHitsAsync([.. FoundQuotes.InMemory(scope, filter).Ids], scope.Studies, null, cancellationToken);

    /// <summary>The ids of all quotes that a filter takes, in the order of the source.</summary>
    internal static async Task<(IEnumerable<int> Ids, Total Total)> FindIdsAsync(
        this LibraryContext library, QuoteScope scope, QuoteFilter filter, CancellationToken stop)
    {
        var match = await library.MatchAsync(filter.First with { IsInSourceOrder = true }, stop);
        var found = await FindAsync(library, scope, match, int.MaxValue, stop);
        return (found.Ids, found.Ids is IReadOnlyCollection<int> all ? new(all.Count) : found.Total);
    }

    private static async Task<FoundQuotes> FindAsync(
        LibraryContext library, QuoteScope scope, MatchExpression match, int pageSize, CancellationToken stop) => match switch
        {
            { Filter.Words: not null, Words.IsEmpty: true } => FoundQuotes.None,
            { Filter.IsByPlace: true } when scope.Catalogue is null => FoundQuotes.None,
            _ when IsKnownByPlace(scope, match.Filter) => FoundQuotes.InMemory(scope, match.Filter, pageSize),
            _ => await SearchAsync(library, scope, match, pageSize, stop),
        };

    private static bool IsKnownByPlace(QuoteScope scope, QuoteFilter filter) => filter.Words is null
        && (scope.Catalogue is not null || filter.IsOfStudiesAlone);

    private static async Task<FoundQuotes> SearchAsync(
        LibraryContext library, QuoteScope scope, MatchExpression match, int pageSize, CancellationToken stop)
    {
        var filter = match.Filter;
        match = Narrowed(match, filter, scope);
        // The library counts by study alone.
        IReadOnlyList<QuoteVariant> variants = [.. QuoteVariant.Of(filter)
            .Where(variant => scope.Catalogue is not null || variant.Without is null || variant.Without == Dimension.Study)];
        var (ranges, query) = (scope.RangesOf(filter), new HitQuery(Quotes));
        var isRanked = match.Words.All.Count > 0 && !filter.IsInSourceOrder && pageSize != int.MaxValue;
        var isFromKey = !isRanked && scope.KeyIdOf(filter) is not null;
        foreach (var (i, variant) in variants.Index())
        {
            query.AddList(i, Narrowed(match, variant.Filter, scope), scope.RangesOf(variant.Filter),
                i == 0 && pageSize == int.MaxValue ? int.MaxValue : Total.Exact + 1);
        }

        if (isRanked) query.AddRanked(match, ranges);
        if (isFromKey)
        {
            var part = scope.PartOf(ranges, filter);
            query.AddPage(match, part, isBackwards: filter.After is null, QuotePage.OneMore(pageSize));
        }

        if (filter.Words is not null) query.AddCountsBeside(match.InOtherIndexes(scope), SearchKind.Quotes);

        var hits = await query.ReadAsync(library, variants.Count, stop);
        return FoundQuotes.Of(scope, variants, hits, isRanked, isFromKey);
    }

    // What has no marks in the index is told by ids.
    private static MatchExpression Narrowed(MatchExpression match, QuoteFilter filter, QuoteScope scope) => match with
    {
        Filter = filter,
        Rows = filter.IsByPlace
            ? $"[{string.Join(',', scope.Catalogue!.Select(filter).Select(place => place + scope.Catalogue.FirstQuoteId))}]"
            : null,
    };
}
