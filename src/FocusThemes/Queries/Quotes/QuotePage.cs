namespace FocusThemes.Queries.Quotes;

/// <summary>The ids of one page, and the filters of the pages beside it; null where there is none.</summary>
internal sealed record QuotePage(IReadOnlyList<int> Ids, QuoteFilter? Previous, QuoteFilter? Next)
{
    public static QuotePage Of(QuoteScope scope, QuoteFilter filter, FoundQuotes found, int size)
    {
        var key = scope.KeyIdOf(filter);
        var isBackwards = filter.After is null && key is not null;
        List<int> ids;
        bool isMore;
        if (isBackwards)
        {
            // The last ones before the key, and one to know of more; the index has them backwards already.
            var before = found.IsFromKey
                ? found.Ids.Reverse()
                : found.Ids.TakeWhile(id => Precedes(id, key!.Value, found));
            ids = [.. before.TakeLast(OneMore(size))];
            isMore = ids.Count > size;
            if (isMore) ids.RemoveAt(0);
        }
        else
        {
            var after = key is null || found.IsFromKey
                ? found.Ids
                : found.IsRanked ? found.Ids.SkipWhile(id => id != key).Skip(1) : found.Ids.SkipWhile(id => id <= key);
            ids = [.. after.Take(OneMore(size))];
            isMore = ids.Count > size;
            if (isMore) ids.RemoveAt(size);
        }

        if (ids.Count == 0) return new(ids, key is null ? null : filter.First, null);
        var (hasPrevious, hasNext) = isBackwards ? (isMore, true) : (key is not null, isMore);
        return new(
            ids,
            hasPrevious ? filter.First with { Before = scope.KeyOf(ids[0]) } : null,
            hasNext ? filter.First with { After = scope.KeyOf(ids[^1]) } : null);
    }

    /// <summary>One further than the page, to know of more; all where the page takes all.</summary>
    public static int OneMore(int size) => size == int.MaxValue ? size : size + 1;

    private static bool Precedes(int id, int key, FoundQuotes found) => found.IsRanked ? id != key : id < key;
}
