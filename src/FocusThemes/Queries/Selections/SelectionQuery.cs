using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Selections;

public static class SelectionQuery
{
    // Any concept that a quote stands under will do.
    private const string Named = """
        SELECT a.key, q.Id FROM json_each(@list) a CROSS JOIN Themes t ON t.StudyId = @p0 AND t.NumberKey = a.value ->> 0
          CROSS JOIN Concepts c ON c.ThemeId = t.Id AND c.Position = a.value ->> 1
          CROSS JOIN Quotes q ON q.ConceptId = c.Id AND q.PositionInConcept = a.value ->> 2
        UNION ALL SELECT a.key, f.QuoteId FROM json_each(@list) a CROSS JOIN Themes t ON t.StudyId = @p0 AND t.NumberKey = a.value ->> 0
          CROSS JOIN Concepts c ON c.ThemeId = t.Id AND c.Position = a.value ->> 1
          CROSS JOIN FurtherPlaces f ON f.ConceptId = c.Id AND f.Position = a.value ->> 2
        """;

    private const string Near = $"""
        SELECT a.key,
          (SELECT {Id} FROM {Theirs} AND (c.Position, q.PositionInConcept) < (a.value ->> 1, a.value ->> 2) AND c.Position <= a.value ->> 1
           ORDER BY c.Position DESC, q.PositionInConcept DESC LIMIT 1),
          (SELECT {Id} FROM {Theirs} AND (c.Position, q.PositionInConcept) > (a.value ->> 1, a.value ->> 2) AND c.Position >= a.value ->> 1
           ORDER BY c.Position, q.PositionInConcept LIMIT 1)
        FROM json_each(@p1) a
        """;

    private const string Id = "t.Number || '.' || c.Position || '.' || q.PositionInConcept";

    private const string Theirs = """
        Themes t JOIN Concepts c ON c.ThemeId = t.Id JOIN Quotes q ON q.ConceptId = c.Id
        WHERE t.StudyId = @p0 AND t.NumberKey = a.value ->> 0
        """;

    /// <summary>The quotes that a selection names.</summary>
    public static async Task<SelectedQuotes> ReadSelectionAsync(
        this LibraryContext library, StudyHeader study, QuoteSelection asked, CancellationToken cancellationToken = default)
    {
        var named = await library.FindNamedAsync(study, asked, cancellationToken);
        var found = await library.ReadHitsAsync(named.Ids, [study.Link], null, cancellationToken);
        var ids = found.ToDictionary(hit => hit.Id, hit => hit.Quote.Id);
        return new(named.SpelledBy(ids), found, named.Unknown);
    }

    internal static async Task<NamedQuotes> FindNamedAsync(
        this LibraryContext library, StudyHeader study, QuoteSelection asked, CancellationToken stop)
    {
        var rows = new Dictionary<int, int>();
        if (asked.Quotes.Count > 0)
        {
            await library.ReadRawAsync(
                NamedIn("@p1"), [study.Id, ListOf(asked.Quotes)], (row, _) => rows.TryAdd(row.GetInt32(0), row.GetInt32(1)), stop);
        }

        string[] unknown = [.. asked.Quotes.Index().Where(one => !rows.ContainsKey(one.Index)).Select(one => one.Item)];
        return new(asked, rows, await library.NearAsync(study, unknown, stop));
    }

    /// <summary>Selects the place of each id in a list and the row of the quote that it names; <c>@p0</c> is the study.</summary>
    /// <param name="list">The parameter with what <see cref="ListOf"/> makes.</param>
    internal static string NamedIn(string list) => Named.Replace("@list", list, StringComparison.Ordinal);

    internal static string ListOf(IEnumerable<string> ids) => JsonSerializer.Serialize(
        ids.Select(id => QuoteId.Parse(id)!.Value).Select(id => new object[] { id.ThemeKey, id.Concept, id.Place }));

    private static async Task<IReadOnlyList<UnknownQuote>> NearAsync(
        this LibraryContext library, StudyHeader study, string[] ids, CancellationToken stop)
    {
        var unknown = new List<UnknownQuote>();
        if (ids.Length == 0) return unknown;
        await library.ReadRawAsync(Near, [study.Id, ListOf(ids)], (row, _) => unknown.Add(new(
            ids[row.GetInt32(0)], [.. new[] { row.Text(1), row.Text(2) }.OfType<string>()])), stop);
        return unknown;
    }
}
