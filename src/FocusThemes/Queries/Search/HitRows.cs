using System.Data.Common;
using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Search;

/// <summary>Quotes by their ids, with all that a page shows of them.</summary>
internal static class HitRows
{
    // Raw: EF's translation of the same costs as much again as the query.
    private const string Columns =
        $"""
        q.Id, t.Title, c.Subtheme, {QuoteRow.Columns}, s.Name, {QuoteRow.Beside}
        """;
    private const string Tables =
        """
        Quotes q JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
        JOIN Sources s ON s.Id = coalesce(q.SourceId, t.SourceId) LEFT JOIN Participants p ON p.Id = q.ParticipantId
        """;
    private const string Marked =
        "(SELECT highlight(QuoteWords, 0, @p1, @p2) FROM QuoteWords WHERE QuoteWords MATCH @p3 AND rowid = q.Id)";

    // More are a file's.
    private const int MostKept = 1_000;

    /// <param name="words">What is marked in the quotes; null for nothing.</param>
    /// <returns>In the order of the ids.</returns>
    public static async Task<List<QuoteHit>> ReadHitsAsync(
        this LibraryContext library, IReadOnlyList<int> ids, IReadOnlyList<StudyLink> studies, MatchExpression? words,
        CancellationToken stop)
    {
        if (ids.Count == 0) return [];
        var list = $"[{string.Join(',', ids)}]";
        return words is not { Marked: not null } and not { MarkedBeginnings.Count: > 0 } && studies is [var study] && ids.Count <= MostKept
            ? [.. (await library.KeepAsync(study, list, ReadAsync, hits => hits.Sum(hit => hit.Bytes)))!]
            : (await ReadAsync())!;

        async Task<List<QuoteHit>?> ReadAsync() => await library.ReadHitsAsync(ids, list, studies, words, stop);
    }

    private static async Task<List<QuoteHit>> ReadHitsAsync(
        this LibraryContext library, IReadOnlyList<int> ids, string list, IReadOnlyList<StudyLink> studies, MatchExpression? words,
        CancellationToken stop)
    {
        var match = words?.Marked;
        var beginnings = words?.MarkedBeginnings ?? [];
        var hits = new Dictionary<int, QuoteHit>(ids.Count);
        await library.ReadRawAsync(
            $"SELECT {Columns}, {(match is null ? "NULL" : Marked)} FROM {Tables} WHERE q.Id IN (SELECT value FROM json_each(@p0))",
            match is null ? [list] : [list, HighlightedText.HitStart, HighlightedText.HitEnd, match],
            (row, _) => hits.Add(row.GetInt32(0), Read(row, studies) with { Beginnings = beginnings }), stop);
        return [.. ids.Where(hits.ContainsKey).Select(id => hits[id])];
    }

    private static QuoteHit Read(DbDataReader row, IReadOnlyList<StudyLink> studies)
    {
        const int First = 3, Marked = First + QuoteRow.WidthWithBeside;
        var (id, quote) = (row.GetInt32(0), QuoteRow.Read(row, First));
        return new(id, StudyOf(id, studies), quote.ToDetail(row, First), quote.Theme, row.GetString(1), quote.ConceptId)
        {
            Subtheme = row.Text(2),
            Marked = row.IsDBNull(Marked) ? null : HighlightedText.Restore(quote.Text, row.GetString(Marked)),
        };
    }

    /// <summary>The study whose quotes have the id among them; studies in the order of their ids.</summary>
    public static StudyLink StudyOf(int id, IReadOnlyList<StudyLink> studies) =>
        studies[Math.Max(0, Sorted.First(studies, study => study.FirstQuoteId <= id) - 1)];
}
