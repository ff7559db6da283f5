using System.Globalization;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Search;

/// <summary>A filter near one that takes nothing, and how much it takes.</summary>
public sealed record LooserFilter(string Text, QuoteFilter Filter, Total Total);

/// <summary>
/// What would be found with a part of the filter taken away, or a word spelled as the library has it.
/// </summary>
public sealed record SearchSuggestions(IReadOnlyList<LooserFilter> Ways);

public static class NothingFoundQuery
{
    private const int MostTerms = 4;
    private const int MostSpellings = 3;
    private const int MostWordsLookedAt = 5_000;
    private const int ShortestMisspelled = 4;

    public static async Task<SearchSuggestions> LoosenAsync(
        this LibraryContext library, QuoteResult result, CancellationToken cancellationToken = default)
    {
        var filter = result.Filter;
        var ways = filter.Parts().Where(part => !part.Without.IsEmpty)
            .Select(part => ($"without {part.Text}", part.Without)).ToList();
        var words = SearchWords.Parse(filter.Words ?? "");
        foreach (var (text, looser) in await library.ReadOtherWordsAsync(words, cancellationToken))
            ways.Add((text, filter with { Words = looser }));
        return new(await library.CountAsync(result.Scope, ways, cancellationToken));
    }

    /// <summary>The same with a word in the place of a participant's code that is one, such as May; null where nobody says it.</summary>
    public static async Task<LooserFilter?> FindAsWordAsync(
        this LibraryContext library, QuoteScope scope, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        if (filter is not { Words: null, Participants: [var code] } || code == QuoteFilter.None || !code.All(char.IsLetter)) return null;
        var word = filter.First.Without(Dimension.Participant) with { Words = $"\"{code}\"" };
        return await library.CountAsync(scope, [(code, word)], cancellationToken) is [var found, ..] ? found : null;
    }

    /// <summary>
    /// Without the rarest word, with a word of the library's that is spelled nearly alike, with a beginning.
    /// </summary>
    private static async Task<List<(string Text, string Words)>> ReadOtherWordsAsync(
        this LibraryContext library, SearchWords words, CancellationToken stop)
    {
        var terms = words.All.SelectMany(any => any).Take(MostTerms).ToList();
        if (terms.Count == 0) return [];
        var (times, near) = (new int[terms.Count], terms.ConvertAll(_ => new List<(string Word, int Times)>()));
        var sql = string.Join(" UNION ALL ", terms.Select((_, i) =>
            $"""
             SELECT * FROM (SELECT {i}, NULL, count(*) FROM
               (SELECT 1 FROM QuoteWords WHERE QuoteWords MATCH @p{3 * i} LIMIT {Total.Exact}))
             UNION ALL SELECT * FROM (SELECT {i}, Word, Times FROM Words WHERE Word >= @p{(3 * i) + 1} AND Word < @p{(3 * i) + 2}
               ORDER BY Times DESC LIMIT {MostWordsLookedAt})
             """));
        await library.ReadRawAsync(
            sql, [.. terms.SelectMany(
                term => (string[])[$"Words : {term.Expression}", .. FirstLetterOf(term)])], (row, _) =>
            {
                if (row.IsDBNull(1)) times[row.GetInt32(0)] = row.GetInt32(2);
                else near[row.GetInt32(0)].Add((row.GetString(1), row.GetInt32(2)));
            }, stop);

        var ways = new List<(string, string)>();
        var unknown = terms.Where((_, i) => times[i] == 0).ToList();
        foreach (var (i, term) in terms.Index().Where(term => times[term.Index] == 0 && !term.Item.IsPhrase))
        {
            // Another word that is nowhere would keep every way closed.
            var rest = unknown.Where(other => other != term).Aggregate(words, (all, other) => all.WithoutTerm(other));
            var alone = rest.All.Count == 1 && words.All.Count > 1 ? "alone" : $"in the place of “{term.Text}”";
            foreach (var spelling in SpellingsOf(term.Text, near[i]))
                ways.Add(($"with “{spelling}” {alone}", rest.With(term, new(spelling, IsPhrase: false, IsBeginning: false))));
            if (!term.IsBeginning && term == unknown[^1])
                ways.Add(($"with words that begin with “{term.Text}”", rest.With(term, term with { IsBeginning = true })));
        }

        if (words.All.Count > 1)
        {
            var rarest = terms[Array.IndexOf(times, times.Min())];
            ways.Add(($"without “{rarest.Text}”", words.WithoutTerm(rarest).ToString()));
        }

        return ways;
    }

    private static async Task<IReadOnlyList<LooserFilter>> CountAsync(
        this LibraryContext library, QuoteScope scope, List<(string Text, QuoteFilter Filter)> ways,
        CancellationToken stop)
    {
        var totals = new Total[ways.Count];
        var query = new HitQuery("QuoteWords");
        foreach (var (i, (_, filter)) in ways.Index())
        {
            if (filter.Words is null && scope.Catalogue is not null) totals[i] = FoundQuotes.InMemory(scope, filter).Total;
            else query.AddCount("QuoteWords", await library.MatchAsync(filter, stop),
                (_, count) => totals[i] = Total.OfCapped(count, Total.ExactBeside), scope.RangesOf(filter));
        }

        await query.ReadAsync(library, 0, stop);
        return
        [
            .. ways.Select((way, i) => new LooserFilter(way.Text, way.Filter.First, totals[i]))
                .Where(way => !way.Total.IsNone).DistinctBy(way => way.Text).OrderByDescending(way => way.Total.Number),
        ];
    }

    // Misspelled words nearly always begin right; the list of words is in their order.
    private static string[] FirstLetterOf(SearchTerm term)
    {
        var first = StringInfo.GetNextTextElement(Spelling.Of(term.Text));
        return [first, first + "\U0010FFFF"];
    }

    private static IEnumerable<string> SpellingsOf(string typed, List<(string Word, int Times)> known)
    {
        var most = typed.Length < ShortestMisspelled ? 0 : typed.Length < 2 * ShortestMisspelled ? 1 : 2;
        var word = Spelling.Of(typed);
        return known.Where(other => Math.Abs(other.Word.Length - word.Length) <= most)
            .Select(other => (other.Word, other.Times, Changed: EditDistance.Changed(word, other.Word)))
            .Where(other => other.Changed > 0 && other.Changed <= most)
            .OrderBy(other => other.Changed).ThenByDescending(other => other.Times)
            .Take(MostSpellings).Select(other => other.Word);
    }
}
