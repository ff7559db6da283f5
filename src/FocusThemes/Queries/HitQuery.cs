using System.Globalization;
using System.Text;
using FocusThemes.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

/// <summary>
/// One SQL command that asks the full-text index everything a page of results needs. Raw, since EF neither knows the
/// index nor streams numbers: 10,000 ids take 1 to 9 ms of a million quotes, whatever the words.
/// </summary>
internal sealed class HitQuery(string index)
{
    /// <summary>Only so many hits, the first, are weighed against each other.</summary>
    public const int MostRanked = 1_000;
    private const int Sampled = 500;
    private readonly StringBuilder sql = new();
    private readonly List<object> values = [];
    private readonly List<Action<HitLists, int>> takers = [];

    public void AddList(int list, MatchExpression match, IReadOnlyList<IdRange> ranges, int most)
    {
        var m = Value(match.ToString());
        Begin((lists, id) => lists.Lists[list].Add(id));
        sql.Append(CultureInfo.InvariantCulture, $"rowid FROM ({Hits("rowid", m, ranges)} LIMIT {most})");
        End();
    }

    public void AddRanked(MatchExpression match, IReadOnlyList<IdRange> ranges)
    {
        var m = Value(match.ToString());
        var phrases = match.Phrases.ToList();
        var frequencies = phrases.Count == 1 ? "1" : string.Join(", ", phrases.Select(FrequencyOf));
        Begin((lists, id) => lists.Ranked.Add(id));
        sql.Append(CultureInfo.InvariantCulture,
            $"""
             rowid FROM (SELECT rowid, closeness FROM ({Hits($"rowid, {Closeness.Function}({index}, {frequencies}) AS closeness", m, ranges)}
             LIMIT {MostRanked}) ORDER BY closeness DESC, rowid)
             """);
        End();
    }

    /// <param name="isBackwards">From the end of the ranges.</param>
    public void AddPage(MatchExpression match, IReadOnlyList<IdRange> ranges, bool isBackwards, int size)
    {
        var m = Value(match.ToString());
        Begin((lists, id) => lists.Page.Add(id));
        var hits = isBackwards
            ? string.Join(" UNION ALL ", ranges.Reverse().Select(range =>
                $"SELECT * FROM ({Hits("rowid", m, [range])} ORDER BY rowid DESC LIMIT {size})"))
            : Hits("rowid", m, ranges);
        sql.Append(CultureInfo.InvariantCulture, $"rowid FROM ({hits} LIMIT {size})");
        End();
    }

    /// <summary>How many rows of another index match, up to one more than counts exactly.</summary>
    public void AddCount(string otherIndex, MatchExpression match, Action<HitLists, int> take,
        IReadOnlyList<IdRange>? ranges = null)
    {
        var m = Value(match.ToString());
        Begin(take);
        sql.Append(CultureInfo.InvariantCulture,
            $"count(*) FROM ({Hits("rowid", m, ranges ?? [IdRange.All], otherIndex)} LIMIT {Total.Exact + 1})");
        End();
    }

    public async Task<HitLists> ReadAsync(LibraryContext library, int lists, CancellationToken stop)
    {
        var found = new HitLists { Lists = [.. Enumerable.Range(0, lists).Select(_ => new List<int>())] };
        if (takers.Count == 0) return found;
        await library.Database.OpenConnectionAsync(stop);
        Closeness.EnsureOn((SqliteConnection)library.Database.GetDbConnection());
        await library.ReadRawAsync(
            sql.ToString(), values, (row, _) => takers[row.GetInt32(0)](found, row.GetInt32(1)), stop);
        return found;
    }

    private string Value(object value)
    {
        values.Add(value);
        return $"@p{values.Count - 1}";
    }

    private void Begin(Action<HitLists, int> take)
    {
        if (takers.Count > 0) sql.Append(" UNION ALL ");
        sql.Append(CultureInfo.InvariantCulture, $"SELECT * FROM (SELECT {takers.Count}, ");
        takers.Add(take);
    }

    private void End() => sql.Append(')');

    private string Hits(string columns, string match, IReadOnlyList<IdRange> ranges, string? otherIndex = null)
    {
        var table = otherIndex ?? index;
        var one = ranges.Select(range =>
            $"SELECT {columns} FROM {table} WHERE {table} MATCH {match}{Within(range)}").ToList();
        return one.Count == 1 ? one[0] : string.Join(" UNION ALL ", one);
    }

    private static string Within(IdRange range) => range == IdRange.All
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" AND rowid BETWEEN {range.First} AND {range.Last}");

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
