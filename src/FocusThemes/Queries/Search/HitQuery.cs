using System.Data.Common;
using System.Globalization;
using System.Text;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Queries.Search;

/// <summary>
/// One SQL command that asks the full-text index everything a page of results needs. Raw, since EF does not know the
/// index.
/// </summary>
internal sealed class HitQuery(string index)
{
    /// <summary>How many hits, the first, are weighed against each other.</summary>
    public const int MostRanked = 1_000;
    private const int Sampled = 500;

    /// <summary>Weights for SQLite's own function, which is better the lower: what stands beside the words has none.
    /// </summary>
    private const string FirstColumnAlone = "1.0, 0.0";
    private readonly StringBuilder sql = new();
    private readonly List<object> values = [];
    private readonly List<Action<HitLists, DbDataReader>> takers = [];

    public void AddList(int list, MatchExpression match, IReadOnlyList<IdRange> ranges, int most)
    {
        // The order of the list is that of the index, which is what LIMIT takes from; sorting it would cost as much again.
        Add($"group_concat(rowid) FROM ({Hits("rowid", match, ranges)} LIMIT {most})", (lists, row) => Take(lists.Lists[list], row));
    }

    public void AddRanked(MatchExpression match, IReadOnlyList<IdRange> ranges)
    {
        var score = $"{ScoreOf(match)} AS closeness";
        Add($"""
             group_concat(rowid, ',' ORDER BY closeness DESC, rowid) FROM
             ({Hits($"rowid, {score}", match, ranges)} LIMIT {MostRanked})
             """, (lists, row) => Take(lists.Ranked, row));
    }

    /// <param name="isBackwards">From the end of the ranges.</param>
    public void AddPage(MatchExpression match, IReadOnlyList<IdRange> ranges, bool isBackwards, int size)
    {
        var hits = isBackwards
            ? string.Join(" UNION ALL ", ranges.Reverse().Select(range =>
                $"SELECT * FROM ({Hits("rowid", match, [range])} ORDER BY rowid DESC LIMIT {size})"))
            : Hits("rowid", match, ranges);
        var order = isBackwards ? "DESC" : "ASC";
        Add($"group_concat(rowid, ',' ORDER BY rowid {order}) FROM ({hits} LIMIT {size})", (lists, row) => Take(lists.Page, row));
    }

    /// <summary>How many authors' words, titles and memos match, but for the kind that is listed.</summary>
    public void AddCountsBeside(MatchExpression others, SearchKind listed)
    {
        foreach (var kind in PassageIndex.Kinds.Where(kind => kind != listed))
            AddCount(PassageIndex.Of(kind), others, (lists, count) => lists.Beside[kind] = count);
    }

    /// <summary>How many rows of another index match, up to one more than counts exactly beside a list.</summary>
    public void AddCount(string otherIndex, MatchExpression match, Action<HitLists, int> take,
        IReadOnlyList<IdRange>? ranges = null)
    {
        Add($"count(*) FROM ({Hits("rowid", match, ranges ?? [IdRange.All], otherIndex)} LIMIT {Total.ExactBeside + 1})",
            (lists, row) => take(lists, row.GetInt32(1)));
    }

    public async Task<HitLists> ReadAsync(LibraryContext library, int lists, CancellationToken stop)
    {
        var found = new HitLists { Lists = [.. Enumerable.Range(0, lists).Select(_ => new List<int>())] };
        if (takers.Count == 0) return found;
        await library.ReadRawAsync(sql.ToString(), values, (row, _) => takers[row.GetInt32(0)](found, row), stop);
        return found;
    }

    // One row of text: a row for each id took six times as long to hand over as the index took to find it.
    private static void Take(List<int> ids, DbDataReader row)
    {
        var id = 0;
        foreach (var sign in raw.sqlite3_column_blob(((SqliteDataReader)row).Handle, 1))
        {
            if (sign != ',')
            {
                id = (10 * id) + sign - '0';
                continue;
            }

            ids.Add(id);
            id = 0;
        }

        // No row has the id 0: there was nothing at all.
        if (id > 0) ids.Add(id);
    }

    private string Value(object value)
    {
        values.Add(value);
        return $"@p{values.Count - 1}";
    }

    private void Add(string columns, Action<HitLists, DbDataReader> take)
    {
        if (takers.Count > 0) sql.Append(" UNION ALL ");
        sql.Append(CultureInfo.InvariantCulture, $"SELECT * FROM (SELECT {takers.Count}, {columns})");
        takers.Add(take);
    }

    private string Hits(string columns, MatchExpression match, IReadOnlyList<IdRange> ranges, string? otherIndex = null)
    {
        var (table, words) = (otherIndex ?? index, Value(match.ToString()));
        // The plus keeps SQLite from asking the index anew for each row.
        var rows = match.Rows is null ? "" : $" AND +rowid IN (SELECT value FROM json_each({Value(match.Rows)}))";
        var one = ranges.Select(range =>
            $"SELECT {columns} FROM {table} WHERE {table} MATCH {words}{Within(range)}{rows}").ToList();
        return one.Count == 1 ? one[0] : string.Join(" UNION ALL ", one);
    }

    private string Within(IdRange range) => range == IdRange.All
        ? ""
        : $" AND rowid BETWEEN {Value(range.First)} AND {Value(range.Last)}";

    private string ScoreOf(MatchExpression match)
    {
        if (!OwnRanking.IsUsed) return $"-bm25({index}, {FirstColumnAlone})";
        var phrases = match.Phrases.ToList();
        return $"{Bm25.Function}({index}, {(phrases.Count == 1 ? "1" : string.Join(", ", phrases.Select(FrequencyOf)))})";
    }

    // How frequent a phrase is, from its first hits: their number, or, below zero, the share of the rows they span.
    private string FrequencyOf((string Phrase, int? Times) phrase)
    {
        if (phrase.Times is { } times) return times.ToString(CultureInfo.InvariantCulture);
        var m = Value($"Words : {phrase.Phrase}");
        return string.Create(CultureInfo.InvariantCulture,
            $"""
             (SELECT iif(count(*) < {Sampled}, count(*), -1.0 * count(*) / (max(rowid) - min(rowid) + 1)) FROM
             (SELECT rowid FROM {index} WHERE {index} MATCH {m} LIMIT {Sampled}))
             """);
    }
}
