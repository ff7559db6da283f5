using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>Ids of quotes that a filter takes, with what they are counted from.</summary>
internal sealed class FoundQuotes
{
    // By the dimension's key.
    private readonly Dictionary<string, QuoteCounts> counts = [];
    private Dictionary<int, int> byStudy = [];
    private QuoteCounts? whole;

    public Total Total { get; private init; }

    /// <summary>The ids of the quotes in the order of the page: best first, or as the source has them.</summary>
    public IEnumerable<int> Ids { get; private init; } = [];

    /// <summary>
    /// True where <see cref="Ids"/> are already those from the page's key on; backwards before a key.
    /// </summary>
    public bool IsFromKey { get; private init; }
    public bool IsRanked { get; private init; }

    /// <summary>True where a facet counts only the first quotes that were found.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>The place of one of them in that order, from 1; null where it is beyond those that are listed.</summary>
    public Func<int, int?> PlaceOf { get; private init; } = _ => null;
    public IReadOnlyDictionary<SearchKind, Total> Beside { get; private init; } = new Dictionary<SearchKind, Total>();

    public static FoundQuotes None { get; } = new();

    /// <summary>What a filter without words finds, known by the places of quotes without being looked up.</summary>
    /// <param name="pageSize">At most so many ids before a key.</param>
    public static FoundQuotes InMemory(QuoteScope scope, QuoteFilter filter, int pageSize = int.MaxValue)
    {
        var isWhole = filter.IsOfStudiesAlone;
        var ids = isWhole || scope.Catalogue is null
            ? IdsFromKey(scope, filter, QuotePage.OneMore(pageSize))
            : scope.Catalogue.Select(filter).Select(place => place + scope.Catalogue.FirstQuoteId);
        IdRange[] ranges = [.. scope.Chosen(filter).Select(study => study.Range)];
        Func<int, int?> placeInRanges = id => 1 + ranges.Sum(range => range.Before(id).Count);
        if (scope.Catalogue is null)
        {
            return new()
            {
                Total = new(scope.Chosen(filter).Sum(study => study.QuoteCount)),
                Ids = ids,
                PlaceOf = placeInRanges,
                IsFromKey = scope.KeyIdOf(filter) is not null,
                byStudy = scope.Studies.ToDictionary(study => study.Id, study => study.QuoteCount),
            };
        }

        var counts = scope.Catalogue.Count(filter);
        var found = new FoundQuotes
        {
            Total = new(counts.Total),
            Ids = ids,
            IsFromKey = isWhole && scope.KeyIdOf(filter) is not null,
            PlaceOf = isWhole ? placeInRanges : PlaceIn(ids),
        };
        foreach (var variant in QuoteVariant.Of(filter))
            found.Take(variant.Without, variant.Without is null ? counts : scope.Catalogue.Count(variant.Filter));
        return found;
    }

    public static FoundQuotes Of(
        QuoteScope scope, IReadOnlyList<QuoteVariant> variants, HitLists hits, bool isRanked, bool isFromKey)
    {
        var found = new FoundQuotes
        {
            Total = Total.OfCapped(hits.Lists[0].Count),
            Ids = isRanked ? hits.Ranked : isFromKey ? hits.Page : hits.Lists[0],
            IsFromKey = isFromKey,
            PlaceOf = PlaceIn(isRanked ? hits.Ranked : hits.Lists[0]),
            IsRanked = isRanked,
            Beside = PassageIndex.Totals(hits),
        };
        foreach (var (list, variant) in hits.Lists.Zip(variants))
        {
            found.IsBounded |= list.Count > Total.Exact;
            var counted = list.Take(Total.Exact);
            if (scope.Catalogue is { } catalogue)
                found.Take(variant.Without, catalogue.Count(counted.Select(id => id - catalogue.FirstQuoteId)));
            else if (variant.Without is null || variant.Without == Dimension.Study)
                found.byStudy = ByStudy(counted, scope.Studies);
        }

        return found;
    }

    /// <summary>The counts of a dimension's values; null where the library as a whole is searched.</summary>
    public QuoteCounts? CountsFor(Dimension dimension) => counts.GetValueOrDefault(dimension.Key, whole!);

    public int CountOf(StudyLink study) => byStudy.GetValueOrDefault(study.Id);

    // Ids and studies are in the same order, so that both are walked through once.
    private static Dictionary<int, int> ByStudy(IEnumerable<int> ids, IReadOnlyList<StudyLink> studies)
    {
        var (counts, i) = (new int[studies.Count], 0);
        foreach (var id in ids)
        {
            while (id >= studies[i].FirstQuoteId + studies[i].QuoteCount) i++;
            counts[i]++;
        }

        return studies.Index().ToDictionary(study => study.Item.Id, study => counts[study.Index]);
    }

    private static Func<int, int?> PlaceIn(IEnumerable<int> ids) =>
        id => ids.Index().Where(other => other.Item == id).Select(other => (int?)other.Index + 1).FirstOrDefault();

    // Page 40,000 is as near as the first: whole studies are ranges of ids.
    private static IEnumerable<int> IdsFromKey(QuoteScope scope, QuoteFilter filter, int most)
    {
        IdRange[] ranges = [.. scope.Chosen(filter).Select(study => study.Range)];
        if (scope.KeyIdOf(filter) is null) return ranges.SelectMany(range => range.Ids);
        ranges = [.. scope.PartOf(ranges, filter)];
        return filter.After is null
            ? ranges.Reverse().SelectMany(range => range.IdsBackwards).Take(most)
            : ranges.SelectMany(range => range.Ids);
    }

    private void Take(Dimension? without, QuoteCounts taken)
    {
        if (without is { } dimension) counts[dimension.Key] = taken;
        else whole = taken;
    }
}
