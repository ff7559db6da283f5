using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Benchmarks;

/// <summary>
/// Searches of a running site over HTTP, each beside the bare full-text query on the same file in the same run: the 20
/// best of the first 1,000 hits by rowid.
/// </summary>
internal sealed class SearchTimes(Uri site, string database, int rounds, int warmSeconds) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = site };
    private readonly Random random = new(1);

    public async Task<int> RunAsync(CancellationToken stop)
    {
        await using var library = Generate.Open(database);
        var words = await library.Words.OrderByDescending(word => word.Times)
            .Select(word => word.Word).ToListAsync(stop);
        var (study, quotes) = await library.Studies.OrderByDescending(s => s.QuoteCount)
            .Select(s => new ValueTuple<string, int>(s.Slug, s.QuoteCount)).FirstAsync(stop);
        var codes = await library.Participants.Take(2_000).Select(p => p.Code).ToListAsync(stop);
        string Rank(int from, int to) => words[random.Next(Math.Min(from, words.Count - 1), Math.Min(to, words.Count))];
        var here = $"/studies/{study}/quotes";
        Case[] cases =
        [
            new("rare word", () => Rank(20_000, 50_000)),
            new("middle word", () => Rank(500, 5_000)),
            new("common word", () => Rank(10, 100)),
            new("commonest word", () => Rank(0, 5)),
            new("two words", () => $"{Rank(0, 200)} {Rank(100, 2_000)}"),
            new("phrase, common", () => $"\"{Rank(0, 10)} {Rank(0, 10)}\""),
            new("phrase, middle", () => $"\"{Rank(50, 500)} {Rank(50, 500)}\""),
            new("beginning", () => Rank(100, 5_000)[..3] + "*"),
            new("without", () => $"{Rank(100, 1_000)} -{Rank(0, 50)}"),
            new("authors’ words, common", () => Rank(10, 100), Filter: () => "&in=concepts"),
            new("common word in one study", () => Rank(0, 50), here),
            new("… and three themes", () => Rank(0, 50), here, () => $"&theme={random.Next(1, 60)}&theme=7&theme=9"),
            new("… and one participant", () => Rank(0, 50), here, () => $"&participant={Pick(codes)}"),
            new("… and two focus groups", () => Rank(0, 50), here, () => $"&group={random.Next(1, 12)}&group=12"),
            new("one participant, no words", null, here, () => $"participant={Pick(codes)}"),
            new("one theme, no words", null, here, () => $"theme={random.Next(1, 60)}"),
            new("first page of all", null),
            new("a page deep in all", null, Filter: () => $"after={study}:{random.Next(quotes * 2 / 3, quotes)}"),
            new("one theme's page", null, $"/studies/study-{random.Next(20, 30)}/themes/1"),
        ];
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed.TotalSeconds < warmSeconds)
            foreach (var one in cases) await AnswerAsync(one.Address(one.Words?.Invoke()), stop);
        Console.WriteLine("search                          p50 ms   p99 ms   bare p50   ratio");
        foreach (var one in cases) await MeasureAsync(one, stop);
        return 0;
    }

    public void Dispose() => http.Dispose();

    private string Pick(List<string> texts) => texts[random.Next(texts.Count)];

    private async Task<double> AnswerAsync(string address, CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        using (var answer = await http.GetAsync(new Uri(address, UriKind.Relative), stop)) answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private async Task MeasureAsync(Case one, CancellationToken stop)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await connection.OpenAsync(stop);
        for (var i = 0; i < rounds; i++)
        {
            // Words of their own for each: the second to ask would find every page of the file in memory.
            ours.Add(await AnswerAsync(one.Address(one.Words?.Invoke()), stop));
            if (one.Words is null || one.Path != Case.Everywhere || one.Filter is not null) continue;
            var words = one.Words();
            var start = Stopwatch.GetTimestamp();
            Bare(connection, words);
            theirs.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var (p50, p99, reference) = (At(ours, 0.5), At(ours, 0.99), theirs.Count > 0 ? At(theirs, 0.5) : 0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{one.Name,-30}{p50,8:N2} {p99,8:N2} {(reference > 0 ? $"{reference,10:N2} {p50 / reference,7:N2}" : "")}"));
    }

    private static void Bare(SqliteConnection connection, string words)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT q.Text FROM (SELECT rowid, closeness FROM (SELECT rowid, bm25(QuoteWords, 1, 0) AS closeness
              FROM QuoteWords WHERE QuoteWords MATCH $words LIMIT 1000) ORDER BY closeness LIMIT 20) hit
            JOIN Quotes q ON q.Id = hit.rowid
            """;
        command.Parameters.AddWithValue("$words", $"Words : {Expression(words)}");
        using var reader = command.ExecuteReader();
        while (reader.Read()) reader.GetString(0);
    }

    // The full-text index's own language for what the box takes.
    private static string Expression(string words) => words switch
    {
        ['"', ..] => words,
        [.. var start, '*'] => $"\"{start}\"*",
        _ => $"({words.Replace(" -", " NOT ", StringComparison.Ordinal)})".Replace(" ", " AND ", StringComparison.Ordinal)
            .Replace(" AND NOT AND ", " NOT ", StringComparison.Ordinal),
    };

    private static double At(List<double> times, double share) =>
        times.Order().ElementAt(Math.Min(times.Count - 1, (int)(times.Count * share)));

    /// <param name="Words">Draws what is typed; null for a list without words.</param>
    /// <param name="Filter">Draws the rest of the address.</param>
    private sealed record Case(
        string Name, Func<string>? Words, string Path = Case.Everywhere, Func<string>? Filter = null)
    {
        public const string Everywhere = "/quotes";

        public string Address(string? words) =>
            $"{Path}?{(words is null ? "" : $"q={Uri.EscapeDataString(words)}")}{Filter?.Invoke()}";
    }
}
