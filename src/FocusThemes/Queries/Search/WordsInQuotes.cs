using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Search;

/// <summary>The quotes that have the words for which studies are looked for.</summary>
/// <param name="Filter">A filter of the library's quotes, as the search box there understands the words.</param>
/// <param name="First">The best of them; none where the words are somebody's code.</param>
public sealed record WordsInQuotes(QuoteScope Scope, QuoteFilter Filter, Total Total, IReadOnlyList<QuoteHit> First)
{
    public string Address => Scope.AddressOfQuotes(Filter);
}

public static class WordsInQuotesQuery
{
    private const string Index = "QuoteWords";
    private const int Most = 3;

    /// <summary>The studies that a filter takes, and with the first of them the quotes that have its words.</summary>
    /// <returns>No quotes where no words are looked for, and on further pages.</returns>
    public static async Task<(LibraryOverview Studies, WordsInQuotes? Quotes)> FindStudiesAndQuotesAsync(
        this LibraryContext library, StudyFilter filter, CancellationToken cancellationToken = default)
    {
        if (filter is not { Words: { } words, After: null })
            return (await library.FindStudiesAsync(filter, cancellationToken: cancellationToken), null);
        var (studies, links) =
            await library.FindStudiesAsync(filter, LibraryQuery.PageSize, hasLinks: true, cancellationToken);
        return (studies, await library.FindInQuotesAsync(new(links, null, library.Root), words, cancellationToken));
    }

    private static async Task<WordsInQuotes> FindInQuotesAsync(
        this LibraryContext library, QuoteScope scope, string words, CancellationToken stop)
    {
        var typed = new QuoteFilter { Words = words };
        var filter = await library.UnderstoodAsync(typed, stop);
        var match = await library.MatchAsync(filter, stop);
        if (filter.Words is not null && match.Words.IsEmpty) return new(scope, filter, default, []);
        var query = new HitQuery(Index);
        query.AddList(0, match, [IdRange.All], Total.Exact + 1);
        var isWords = filter == typed;
        var isRanked = isWords && match.Words.All.Count > 0;
        if (isRanked) query.AddRanked(match, [IdRange.All]);
        var hits = await query.ReadAsync(library, 1, stop);
        var first = (isRanked ? hits.Ranked : isWords ? hits.Lists[0] : []).Take(Most).ToList();
        return new(
            scope, filter, Total.OfCapped(hits.Lists[0].Count),
            await library.ReadHitsAsync(first, scope.Studies, match, stop));
    }
}
