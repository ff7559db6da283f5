using System.Diagnostics;
using System.Globalization;
using System.Net;
using FocusThemes.Reading;

namespace FocusThemes.Benchmarks;

/// <summary>
/// One sender posts the slowest tables that are known to <c>/try</c> of a running site, several at once and as fast as it
/// is let; another sends a small table again and again: how long does it wait?
/// </summary>
/// <param name="characters">The size of its tables; a larger one than the site takes is not read.</param>
internal sealed class Tries(Uri site, int seconds, int characters) : IDisposable
{
    private const int AtOnce = 12;
    private const int SmallBytes = 3_000;
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly string[] Forms = ["running", "tabs", "html"];

    private static readonly string[] Kinds =
    [
        "two letters a row", "opening marks, in a quote", "codes glued, in a quote", "many rows", "people all different",
        "breaks, in a quote", "many tables", "unclosed quotes",
    ];

    private readonly HttpClient http = new() { BaseAddress = site, Timeout = TimeSpan.FromMinutes(5) };
    private readonly Dictionary<HttpStatusCode, int> answers = [];

    public void Dispose() => http.Dispose();

    /// <returns>1 where the other sender waited longer than is promised, or got no answer.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        StudyFile[] large = [.. Slowest()];
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(TimeSpan.FromSeconds(seconds));
        Task[] flood = [.. Enumerable.Range(0, AtOnce).Select(i => FloodAsync(large, i, end.Token))];
        var (waits, failed) = (new List<double>(), 0);
        var small = GrowingForms.All["tabs"](GrowingTable.OfRows(SmallBytes, i => [$"{i}) Time", $"Concept {i}", GrowingTable.Quote]));
        while (!end.IsCancellationRequested)
        {
            var begun = Stopwatch.GetTimestamp();
            // An address each, as many readers have: what one may send in a minute is not what is asked here.
            if (await PostAsync(small, $"198.51.100.{(waits.Count % 250) + 1}", stop) != HttpStatusCode.OK) failed++;
            waits.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            await Task.Delay(Pause, stop);
        }

        await Task.WhenAll(flood);
        waits.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"""
             the flood was answered {string.Join(", ", answers.OrderBy(one => one.Key).Select(one => $"{one.Value} times {(int)one.Key}"))}
             a table of {small.Bytes.Length:N0} bytes was sent {waits.Count} times; {failed} were not read
             p50 {waits[waits.Count / 2],8:N0} ms
             max {waits[^1],8:N0} ms
             """));
        return failed == 0 && waits[^1] < Promised.TotalMilliseconds ? 0 : 1;
    }

    private IEnumerable<StudyFile> Slowest()
    {
        return from kind in Kinds
               let make = Repetitions.Tables.First(one => one.Name == kind).Make
               from form in Forms
               let file = GrowingForms.All[form](make(characters / 3))
               where file.Bytes.Length < characters
               select file;
    }

    private async Task FloodAsync(StudyFile[] tables, int from, CancellationToken stop)
    {
        try
        {
            for (var i = from; !stop.IsCancellationRequested; i += AtOnce)
            {
                var status = await PostAsync(tables[i % tables.Length], "203.0.113.1", stop);
                lock (answers) answers[status] = answers.GetValueOrDefault(status) + 1;
                if (status == HttpStatusCode.TooManyRequests) await Task.Delay(200, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    private async Task<HttpStatusCode> PostAsync(StudyFile table, string sender, CancellationToken stop)
    {
        using var form = new MultipartFormDataContent();
        using var bytes = new ByteArrayContent(table.Bytes);
        form.Add(bytes, "file", table.Name);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/try", UriKind.Relative)) { Content = form };
        // From this machine the site takes the word of the one before for who sends.
        request.Headers.Add("X-Forwarded-For", sender);
        using var answer = await http.SendAsync(request, stop);
        return answer.StatusCode;
    }
}
