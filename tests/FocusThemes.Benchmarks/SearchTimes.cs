using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Benchmarks;

/// <summary>
/// Searches of a running site over HTTP, each beside the bare full-text query on the same file in the same run: the 20
/// best of the first 1,000 hits by rowid.
/// </summary>
internal sealed class SearchTimes(Uri site, string database, int rounds) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = site };
    private readonly Random random = new(1);

    public async Task<int> RunAsync(CancellationToken stop)
    {
        await using var library = Generate.Open(database);
        var words = await library.Words.OrderByDescending(word => word.Times)
            .Select(word => word.Word).ToListAsync(stop);
        var study = await library.Studies.OrderByDescending(s => s.QuoteCount).Select(s => s.Slug).FirstAsync(stop);
        var codes = await library.Participants.Take(2_000).Select(p => p.Code).ToListAsync(stop);
        string Rank(int from, int to) => words[random.Next(from, Math.Min(to, words.Count))];
        var here = $"/studies/{study}/quotes";
        (string Name, Func<string> Address, Func<string>? Bare)[] cases =
        [
            Case("rare word", "/quotes", () => Rank(20_000, 50_000)),
            Case("middle word", "/quotes", () => Rank(500, 5_000)),
            Case("common word", "/quotes", () => Rank(10, 100)),
            Case("commonest word", "/quotes", () => Rank(0, 5)),
            Case("two words", "/quotes", () => $"{Rank(0, 200)} {Rank(100, 2_000)}"),
            Case("phrase, common", "/quotes", () => $"\"{Rank(0, 10)} {Rank(0, 10)}\""),
            Case("phrase, middle", "/quotes", () => $"\"{Rank(50, 500)} {Rank(50, 500)}\""),
            ("beginning", () => Address("/quotes", Rank(100, 5_000)[..3] + "*"), null),
            ("without", () => Address("/quotes", $"{Rank(100, 1_000)} -{Rank(0, 50)}"), null),
            ("common word in one study", () => Address(here, Rank(0, 50)), null),
            ("… and three themes", () => $"{Address(here, Rank(0, 50))}&theme={random.Next(1, 60)}&theme=7&theme=9", null),
            ("… and one participant", () => $"{Address(here, Rank(0, 50))}&participant={codes[random.Next(codes.Count)]}", null),
            ("… and two focus groups", () => $"{Address(here, Rank(0, 50))}&group={random.Next(1, 12)}&group=12", null),
            ("authors’ words, common", () => $"{Address("/quotes", Rank(10, 100))}&in=concepts", null),
            ("one participant, no words", () => $"{here}?participant={codes[random.Next(codes.Count)]}", null),
            ("one theme, no words", () => $"{here}?theme={random.Next(1, 60)}", null),
            ("first page of all", () => "/quotes", null),
            ("page 10,000 of all", () => $"/quotes?after={study}:{random.Next(100_000, 150_000)}", null),
            ("one theme's page", () => $"/studies/study-{random.Next(20, 30)}/themes/1", null),
        ];
        Console.WriteLine("search                          p50 ms   p99 ms   bare p50   ratio");
        foreach (var (name, address, bare) in cases) await MeasureAsync(name, address, bare, stop);
        return 0;
    }

    public void Dispose() => http.Dispose();

    private static (string, Func<string>, Func<string>?) Case(string name, string path, Func<string> words) =>
        (name, () => Address(path, words()), words);

    private static string Address(string path, string words) => $"{path}?q={Uri.EscapeDataString(words)}";

    private async Task MeasureAsync(string name, Func<string> address, Func<string>? bare, CancellationToken stop)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await connection.OpenAsync(stop);
        for (var i = -rounds / 10; i < rounds; i++)
        {
            var target = address();
            var start = Stopwatch.GetTimestamp();
            using (var answer = await http.GetAsync(target, stop)) answer.EnsureSuccessStatusCode();
            if (i >= 0) ours.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (bare is null) continue;
            var words = bare();
            start = Stopwatch.GetTimestamp();
            Bare(connection, words);
            if (i >= 0) theirs.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var (p50, p99, reference) = (At(ours, 0.5), At(ours, 0.99), theirs.Count > 0 ? At(theirs, 0.5) : 0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-30}{p50,8:N2} {p99,8:N2} {(reference > 0 ? $"{reference,10:N2} {p50 / reference,7:N2}" : "")}"));
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
        command.Parameters.AddWithValue(
            "$words", words.StartsWith(
                '"') ? $"Words : {words}" : $"Words : ({words.Replace(" ", " AND ", StringComparison.Ordinal)})");
        using var reader = command.ExecuteReader();
        while (reader.Read()) reader.GetString(0);
    }

    private static double At(List<double> times, double share) =>
        times.Order().ElementAt(Math.Min(times.Count - 1, (int)(times.Count * share)));
}
