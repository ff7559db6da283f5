using System.Globalization;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>Authors' words, or a title, found by its words.</summary>
/// <param name="ConceptId">Null for a title.</param>
/// <param name="Subtheme">The part of the theme that the concept belongs to; null where there is none.</param>
/// <param name="ThemeNumber">Null for the title of a study.</param>
public sealed record PassageHit(
    int Id, StudyLink Study, string? ThemeNumber, string? ThemeTitle, string? ConceptId,
    string? Subtheme, IReadOnlyList<(string Text, bool IsHit)> Pieces)
{
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public string Address => ThemeNumber is null ? Study.Address
        : ConceptId is null ? Study.AddressOfTheme(ThemeNumber)
        : Study.AddressOfRecord(ThemeNumber, ConceptId);
}

/// <summary>One page of authors' words or titles.</summary>
/// <param name="First">The place of the first of them among all found, from 1.</param>
/// <param name="Next">Null on the last page.</param>
public sealed record PassageResult(
    Total Total, Total Quotes, Total Others, IReadOnlyList<PassageHit> Passages, int First, QuoteFilter? Next,
    IReadOnlyList<string> Limits);

public static class PassageQuery
{
    /// <summary>
    /// Words of authors or titles, as the filter's kind says; participants and groups do not count there.
    /// </summary>
    public static async Task<PassageResult> FindPassagesAsync(
        this LibraryContext library, QuoteScope scope, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var match = await library.MatchAsync(filter, cancellationToken);
        if (match.Words.IsEmpty) return new(default, default, default, [], 1, null, match.Limits(default));
        var (index, other) = filter.Kind == SearchKind.Concepts
            ? ("ConceptWords", "TitleWords")
            : ("TitleWords", "ConceptWords");
        var query = new HitQuery(index);
        var here = match.InOtherIndexes(scope);
        var isRanked = match.Words.All.Count > 0 && !filter.IsInSourceOrder;
        query.AddList(0, here, [IdRange.All], Total.Exact + 1);
        if (isRanked) query.AddRanked(here, [IdRange.All]);
        query.AddCount(other, here, (lists, count) => lists.Others = count);
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
            Total.OfCapped(hits.Others, Total.ExactBeside),
            await ReadAsync(library, page, scope, match, index, cancellationToken), start + 1,
            isMore ? filter.First with { After = new(null, page[^1]) } : null, match.Limits(isRanked ? total : default));
    }

    private static async Task<IReadOnlyList<PassageHit>> ReadAsync(
        LibraryContext library, List<int> ids, QuoteScope scope, MatchExpression match, string index,
        CancellationToken stop)
    {
        if (ids.Count == 0) return [];
        var studies = scope.Studies.ToDictionary(study => study.Id);
        var hits = new Dictionary<int, PassageHit>();
        var beginnings = match.MarkedBeginnings;
        var list = $"[{string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]";
        await library.ReadRawAsync(
            $"""
             SELECT r.*, (SELECT highlight({index}, 0, @p0, @p1) FROM {index} WHERE {index} MATCH @p2 AND rowid = r.Id)
             FROM ({Rows(index)}) r
             """,
            [MarkedText.HitStart, MarkedText.HitEnd, match.Marked ?? "Marks : q0", list], (row, _) =>
            {
                var (id, text) = (row.GetInt32(0), row.GetString(5));
                var number = row.Text(2);
                var concept = row.IsDBNull(4) ? null : $"{number}.{row.GetInt32(4)}";
                var marked = match.Marked is not null && row.Text(7) is { } found
                    ? MarkedText.Restore(text, found)
                    : text;
                hits[id] = new(
                    id, studies[row.GetInt32(1)], number, row.Text(3), concept, row.Text(6),
                    [.. MarkedText.PiecesOf(marked, beginnings)]);
            }, stop);
        return [.. ids.Where(hits.ContainsKey).Select(id => hits[id])];
    }

    private static string Rows(string index) => index == "ConceptWords"
        ? $"""
           SELECT c.Id, t.StudyId, t.Number, t.Title, c.Position, c.Text, c.Subtheme FROM Concepts c
           JOIN Themes t ON t.Id = c.ThemeId WHERE c.Id IN (SELECT value FROM json_each(@p3))
           """
        : $"""
           SELECT t.Id * 2 AS Id, t.StudyId, t.Number, t.Title, NULL,
             t.Title || coalesce(char(10) || t.Subtitle, ''), NULL
           FROM Themes t WHERE t.Id IN (SELECT value / 2 FROM json_each(@p3) WHERE value % 2 = 0)
           UNION ALL SELECT s.Id * 2 + 1, s.Id, NULL, NULL, NULL, s.Title, NULL FROM Studies s
           WHERE s.Id IN (SELECT value / 2 FROM json_each(@p3) WHERE value % 2 = 1)
           """;
}
