using FocusThemes.Queries.Search;
using FocusThemes.Queries.Selections;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Quotes;

/// <summary>Where is searched: one study, or the library.</summary>
/// <param name="Studies">In the order of their ids.</param>
/// <param name="Catalogue">The catalogue of the one study; null for the library.</param>
/// <param name="Root">As <see cref="LibraryContext.Root"/>.</param>
public sealed record QuoteScope(IReadOnlyList<StudyLink> Studies, StudyCatalogue? Catalogue, string Root)
{
    // No range at all would leave a query without its table.
    private static readonly IdRange Nothing = new(1, 0);

    /// <summary>The address of the one study; the library's pages are at the root.</summary>
    public string Address => Catalogue is null ? Root : Studies[0].Address;

    /// <summary>What quotes are being chosen for, which every link of the search keeps; null where none are.</summary>
    public QuoteSelection? Choosing { get; init; }

    public string AddressOfQuotes(QuoteFilter filter, string extension = "")
    {
        var query = filter.ToQueryString();
        return $"{Address}/quotes{extension}{query}" + (Choosing is null ? "" : $"{(query.Length > 0 ? '&' : '?')}{Choosing.InChoosing}");
    }

    internal IReadOnlyList<StudyLink> Chosen(QuoteFilter filter) =>
        filter.Studies.Count == 0 ? Studies : [.. Studies.Where(study => filter.Studies.Has(study.Slug))];

    /// <summary>The ids of the quotes of the chosen studies; studies that follow one another are one range.</summary>
    internal IReadOnlyList<IdRange> RangesOf(QuoteFilter filter)
    {
        if (Catalogue is null && filter.Studies.Count == 0) return [IdRange.All];
        var ranges = new List<IdRange>();
        foreach (var range in Chosen(filter).Select(study => study.Range).Where(range => !range.IsEmpty))
        {
            if (ranges.Count > 0 && ranges[^1].Last + 1 == range.First) ranges[^1] = ranges[^1] with { Last = range.Last };
            else ranges.Add(range);
        }

        return ranges.Count > 0 ? ranges : [Nothing];
    }

    /// <summary>What of the ranges stands after, or before, the key of the filter's page.</summary>
    internal IReadOnlyList<IdRange> PartOf(IReadOnlyList<IdRange> ranges, QuoteFilter filter)
    {
        var (after, before) = (filter.After is { } a ? IdOf(a) : null, filter.Before is { } b ? IdOf(b) : null);
        IdRange[] part = [.. ranges.Select(range => range.After(after).Before(before)).Where(range => !range.IsEmpty)];
        return part.Length > 0 ? part : [Nothing];
    }

    /// <summary>The id that a key of an address stands for; null where the study is not there.</summary>
    internal int? IdOf(PageKey key)
    {
        var study = Studies.FirstOrDefault(study => key.Study is null || study.Slug == key.Study);
        return study is null ? null : study.FirstQuoteId + Math.Clamp(key.Place, 0, study.QuoteCount + 1) - 1;
    }

    /// <summary>The id that the filter's page begins after or ends before; null for the first page.</summary>
    internal int? KeyIdOf(QuoteFilter filter) => (filter.After ?? filter.Before) is { } key ? IdOf(key) : null;

    internal PageKey KeyOf(int id)
    {
        var study = HitRows.StudyOf(id, Studies);
        return new(Catalogue is null ? study.Slug : null, id - study.FirstQuoteId + 1);
    }
}

public static class QuoteScopeQuery
{
    public static async Task<QuoteScope> ScopeOfAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default) => new(
            [study.Link], await library.ReadCatalogueAsync(study, cancellationToken), library.Root);

    public static async Task<QuoteScope> ScopeOfAllAsync(
        this LibraryContext library, CancellationToken cancellationToken = default)
    {
        var studies = new List<StudyLink>();
        await library.ReadRawAsync(
            "SELECT Id, Slug, Title, FirstQuoteId, QuoteCount FROM Studies ORDER BY Id", [],
            (row, _) => studies.Add(
                new(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), library.Root)),
            cancellationToken);
        return new(studies, null, library.Root);
    }
}
