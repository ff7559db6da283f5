using System.Globalization;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>Authors' words, a title, or a memo, found by its words.</summary>
/// <param name="ConceptId">Null for what stands under no concept.</param>
/// <param name="Subtheme">The part of the theme that the concept belongs to; null where there is none.</param>
/// <param name="ThemeNumber">Null for the title of a study, and for a memo that is on no quote.</param>
public sealed record PassageHit(
    int Id, StudyLink Study, string? ThemeNumber, string? ThemeTitle, string? ConceptId,
    string? Subtheme, IReadOnlyList<(string Text, bool IsHit)> Pieces)
{
    /// <summary>The quote that a memo is on; null for none.</summary>
    public string? QuoteId { get; init; }

    /// <summary>The document that a memo is on; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>The participant that a memo is on; null for nobody.</summary>
    public string? Participant { get; init; }

    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public string Address => Source is not null ? Study.AddressOfSource(Source)
        : Participant is not null ? Study.AddressOfParticipant(Participant)
        : ThemeNumber is null ? Study.Address
        : QuoteId is not null ? Study.AddressOfRecord(ThemeNumber, QuoteId)
        : ConceptId is null ? Study.AddressOfTheme(ThemeNumber)
        : Study.AddressOfRecord(ThemeNumber, ConceptId);
}

/// <summary>One page of authors' words, titles or memos.</summary>
/// <param name="Beside">How many there are of the other two kinds.</param>
/// <param name="First">The place of the first of them among all found, from 1.</param>
/// <param name="Next">Null on the last page.</param>
public sealed record PassageResult(
    Total Total, Total Quotes, IReadOnlyDictionary<SearchKind, Total> Beside, IReadOnlyList<PassageHit> Passages, int First, QuoteFilter? Next,
    IReadOnlyList<string> Limits);

public static class PassageQuery
{
    /// <summary>
    /// Words of authors, titles or memos, as the filter's kind says; participants and groups do not count there.
    /// </summary>
    public static async Task<PassageResult> FindPassagesAsync(
        this LibraryContext library, QuoteScope scope, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var match = await library.MatchAsync(filter, cancellationToken);
        if (match.Words.IsEmpty) return new(default, default, PassageIndex.Totals(new() { Lists = [] }), [], 1, null, match.Limits(default));
        var query = new HitQuery(PassageIndex.Of(filter.Kind));
        var here = match.InOtherIndexes(scope);
        var isRanked = match.Words.All.Count > 0 && !filter.IsInSourceOrder;
        query.AddList(0, here, [IdRange.All], Total.Exact + 1);
        if (isRanked) query.AddRanked(here, [IdRange.All]);
        query.AddCountsBeside(here, filter.Kind);
        query.AddCount("QuoteWords", match, (lists, count) => lists.Quotes = count, scope.RangesOf(filter));
        var hits = await query.ReadAsync(library, 1, cancellationToken);
        var ids = isRanked ? hits.Ranked : hits.Lists[0];
        // What comes after one that is gone cannot be told.
        var start = filter.After is not { } after ? 0 : ids.IndexOf(after.Place) is var at and >= 0 ? at + 1 : ids.Count;
        var page = ids.Skip(start).Take(QuoteResult.PageSize + 1).ToList();
        var isMore = page.Count > QuoteResult.PageSize;
        if (isMore) page.RemoveAt(QuoteResult.PageSize);
        var total = Total.OfCapped(hits.Lists[0].Count);
        return new(
            total, Total.OfCapped(hits.Quotes, Total.ExactBeside),
            PassageIndex.Totals(hits),
            await ReadAsync(library, page, scope, match, filter.Kind, cancellationToken), start + 1,
            isMore ? filter.First with { After = new(null, page[^1]) } : null, match.Limits(isRanked ? total : default));
    }

    private static async Task<IReadOnlyList<PassageHit>> ReadAsync(
        LibraryContext library, List<int> ids, QuoteScope scope, MatchExpression match, SearchKind kind,
        CancellationToken stop)
    {
        if (ids.Count == 0) return [];
        var index = PassageIndex.Of(kind);
        var studies = scope.Studies.ToDictionary(study => study.Id);
        var hits = new Dictionary<int, PassageHit>();
        var beginnings = match.MarkedBeginnings;
        var list = $"[{string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]";
        await library.ReadRawAsync(
            $"""
             SELECT r.*, (SELECT highlight({index}, 0, @p0, @p1) FROM {index} WHERE {index} MATCH @p2 AND rowid = r.Id)
             FROM ({PassageIndex.Rows(kind)}) r
             """,
            [HighlightedText.HitStart, HighlightedText.HitEnd, match.Marked ?? "Marks : q0", list], (row, _) =>
            {
                var (id, text) = (row.GetInt32(0), row.GetString(5));
                var number = row.Text(2);
                var concept = row.IsDBNull(4) ? null : $"{number}.{row.GetInt32(4)}";
                var marked = match.Marked is not null && row.Text(10) is { } found
                    ? HighlightedText.Restore(text, found)
                    : text;
                hits[id] = new(
                    id, studies[row.GetInt32(1)], number, row.Text(3), concept, row.Text(6),
                    [.. HighlightedText.PiecesOf(marked, beginnings)])
                {
                    QuoteId = row.IsDBNull(7) ? null : $"{concept}.{row.GetInt32(7)}",
                    Source = row.Text(8),
                    Participant = row.Text(9),
                };
            }, stop);
        return [.. ids.Where(hits.ContainsKey).Select(id => hits[id])];
    }
}
