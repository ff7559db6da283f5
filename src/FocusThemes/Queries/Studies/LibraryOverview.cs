using System.Data.Common;
using FocusThemes.Model.Citing;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Studies;

/// <summary>A study as the library lists it.</summary>
/// <param name="Year">The year of the publication; null where the citation tells none.</param>
/// <param name="AddedAt">In UTC; null where it was not yet noted.</param>
/// <param name="Root">As <see cref="LibraryContext.Root"/>.</param>
public sealed record StudySummary(
    string Slug, string Title, string? CitationJson, int Themes, int Concepts, int Quotes, int Participants, int? Year,
    DateTime? AddedAt, string Root)
{
    public string Address => StudyLink.AddressOf(Slug, Root);

    public Citation? Citation => CitationJson is null ? null : Citation.Parse(CitationJson);
}

/// <summary>How much there is in some studies together; who is quoted in two studies is two people.</summary>
public sealed record LibraryTotals(int Studies, int Themes, int Concepts, int Quotes, int Participants);

/// <summary>A page of the list of studies.</summary>
/// <param name="Found">All that the filter takes.</param>
/// <param name="All">All of the library.</param>
/// <param name="First">The place of the first of them among all found, from 1.</param>
/// <param name="Previous">Null on the first page.</param>
/// <param name="Next">Null on the last page.</param>
/// <param name="Root">As <see cref="LibraryContext.Root"/>.</param>
public sealed record LibraryOverview(
    StudyFilter Filter, IReadOnlyList<StudySummary> Studies, LibraryTotals Found, LibraryTotals All,
    int First, StudyFilter? Previous, StudyFilter? Next, string Root);

public static class LibraryQuery
{
    public const int PageSize = 50;
    private const string Counts = "ThemeCount, ConceptCount, QuoteCount, ParticipantCount";
    private const string Columns = $"Id, Slug, Title, CitationJson, {Counts}, Year, AddedAt";

    /// <summary>The studies that a filter takes: nothing but an index is looked through for them.</summary>
    public static async Task<LibraryOverview> FindStudiesAsync(
        this LibraryContext library, StudyFilter filter, int pageSize = PageSize,
        CancellationToken cancellationToken = default) =>
        (await library.FindStudiesAsync(filter, pageSize, hasLinks: false, cancellationToken)).Overview;

    /// <param name="hasLinks">True for links to all studies too, in the order of their ids, which takes a look at each.
    /// </param>
    internal static async Task<(LibraryOverview Overview, IReadOnlyList<StudyLink> Links)> FindStudiesAsync(
        this LibraryContext library, StudyFilter filter, int pageSize, bool hasLinks, CancellationToken cancellationToken)
    {
        var keys = new List<(int Id, string Slug)>();
        var sums = new[] { new int[5], new int[5] };
        var (links, first) = (new List<StudyLink>(), new Dictionary<int, StudySummary>());
        var isAll = filter.Words is null;
        var found =
            $"""
             FROM Studies {(isAll ? "" : "WHERE Id IN (SELECT rowid FROM StudyWords WHERE StudyWords MATCH @p0)")}
             ORDER BY {SqlOf(filter.Order)}
             """;
        // An empty expression is none that the index would take; it finds nothing.
        await library.ReadRawAsync(
            $"""
             SELECT Id, {Counts}, Slug {found};
             SELECT {Columns} FROM Studies WHERE Id IN (SELECT Id {found} LIMIT {(filter.After is null ? pageSize : 0)})
             {(isAll ? "" : $"; SELECT Id, {Counts} FROM Studies")}
             {(isAll || !hasLinks ? "" : $"; SELECT Id, Slug, Title, FirstQuoteId, QuoteCount FROM Studies ORDER BY Id")}
             """, isAll ? [] : [filter.Expression is { Length: > 0 } words ? words : "\"\""], (row, statement) =>
            {
                switch (statement)
                {
                    case 1:
                        first.Add(row.GetInt32(0), Read(row, library.Root));
                        return;
                    case 3:
                        links.Add(new(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), library.Root));
                        return;
                    case 0:
                        keys.Add((row.GetInt32(0), row.GetString(5)));
                        break;
                }

                var sum = sums[statement / 2];
                sum[0]++;
                for (var i = 1; i < 5; i++) sum[i] += row.GetInt32(i);
            }, cancellationToken);
        var start = filter.After is null ? 0 : keys.FindIndex(key => key.Slug == filter.After) + 1;
        // What came before a study that is gone cannot be told.
        if (filter.After is not null && start == 0) start = keys.Count;
        var page = keys.Skip(start).Take(pageSize).Select(key => key.Id).ToList();
        var read = page.Count == 0 || first.Count > 0 ? first : await library.ReadStudiesAsync(page, cancellationToken);
        LibraryOverview overview = new(
            filter,
            [.. page.Where(read.ContainsKey).Select(id => read[id])],
            TotalsOf(sums[0]), TotalsOf(sums[isAll ? 0 : 1]),
            start + 1,
            start == 0 ? null : filter with { After = start > pageSize ? keys[start - pageSize - 1].Slug : null },
            start + page.Count < keys.Count ? filter with { After = keys[start + page.Count - 1].Slug } : null,
            library.Root);
        return (overview, links);
    }

    private static async Task<Dictionary<int, StudySummary>> ReadStudiesAsync(
        this LibraryContext library, List<int> ids, CancellationToken stop)
    {
        var studies = new Dictionary<int, StudySummary>();
        await library.ReadRawAsync(
            $"SELECT {Columns} FROM Studies WHERE Id IN (SELECT value FROM json_each(@p0))", [$"[{string.Join(',', ids)}]"],
            (row, _) => studies.Add(row.GetInt32(0), Read(row, library.Root)), stop);
        return studies;
    }

    private static StudySummary Read(DbDataReader row, string root) => new(
        row.GetString(1), row.GetString(2), row.Text(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7),
        row.IsDBNull(8) ? null : row.GetInt32(8),
        row.IsDBNull(9) ? null : DateTime.SpecifyKind(row.GetDateTime(9), DateTimeKind.Utc), root);

    private static string SqlOf(StudyOrder order) => order switch
    {
        StudyOrder.Year => "Year DESC, SortTitle, Slug",
        StudyOrder.Quotes => "QuoteCount DESC, SortTitle, Slug",
        StudyOrder.Added => "AddedAt DESC, Id DESC",
        _ => "SortTitle, Slug",
    };

    private static LibraryTotals TotalsOf(int[] sums) => new(sums[0], sums[1], sums[2], sums[3], sums[4]);
}
