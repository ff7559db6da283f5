using System.Collections.Concurrent;
using System.Net;
using System.Text;
using FocusThemes.Tests;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>More connections than the site serves at once, to a process of its own, with nothing kept.</summary>
public sealed class LoadTests(LongStudy study)
{
    private static readonly int Connections = Proof.Times(20);
    private const string Study = "/studies/social-innovators";
    private const string NothingKept = "--FocusThemes:CacheMegabytes=0";
    private const string Quiet = "--Serilog:MinimumLevel:Default=Warning";

    private static readonly string[] Addresses =
    [
        Study, $"{Study}/themes/7", $"{Study}/quotes?q=medical", $"{Study}/participants", $"{Study}.csv",
        $"{Study}/checks", $"{Study}/quotes.json?theme=7", "/health/ready", "/studies.json",
    ];

    [Fact]
    public async Task Who_may_wait_is_answered_however_many_ask_at_once()
    {
        using var site = await StartedSite.StartAsync(
            null, NothingKept, Quiet, Limit("PagesAtOnce", 1), Limit("HeavyAtOnce", 1), Limit("FilesAtOnce", 1),
            Limit("FilesWaiting", Connections), Limit("HeavyWaiting", Connections), Limit("PageSeconds", 600));
        var answers = await AskAsync(site.Address);
        Assert.Equal(Connections * Addresses.Length, answers.Count);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    [Fact]
    public async Task Where_nobody_may_wait_answers_are_whole_or_say_when_to_come_back()
    {
        using var site = await StartedSite.StartAsync(
            null, NothingKept, Quiet, Limit("PagesAtOnce", 1), Limit("PagesWaiting", 0), Limit("HeavyAtOnce", 1),
            Limit("HeavyWaiting", 0), Limit("FilesAtOnce", 1), Limit("FilesWaiting", 0));
        var answers = await AskAsync(site.Address);
        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(answers, answer => Assert.True(
            answer.Status == HttpStatusCode.OK
            || (answer.Status == HttpStatusCode.ServiceUnavailable && answer.RetryAfter == "5"),
            $"{answer.Address}: {answer.Status}"));
        // What is not weighed is answered in any case.
        Assert.All(answers.Where(answer => answer.Address.StartsWith("/health", StringComparison.Ordinal)), answer =>
            Assert.Equal(HttpStatusCode.OK, answer.Status));
        // And all of it again when the rush is over.
        using var http = new HttpClient { BaseAddress = site.Address };
        foreach (var address in Addresses)
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(address, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Readers_who_do_not_read_fill_no_memory_and_keep_nobody_from_pages()
    {
        const int Taken = 16;
        // A heap of 160 MB: room for some files that are read theme by theme, and not for as many as are asked for.
        using var site = await StartedSite.StartWithAsync(
            study, new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0xA000000" },
            Quiet, Limit("FilesAtOnce", Taken), Limit("FilesWaiting", 0));
        var readers = new List<OpenRequest>();
        try
        {
            for (var i = 0; i < Connections; i++)
                readers.Add(await OpenRequest.GetAsync(site.Address, LongStudy.File, $"198.51.100.{i}"));
            var begun = await Task.WhenAll(readers.Select(reader => reader.ReadAsync(400)));
            var refused = begun.Count(answer => Encoding.ASCII.GetString(answer) is var text
                && text.StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal)
                && text.Contains("\r\nRetry-After: 5\r\n", StringComparison.Ordinal));
            var taken = begun.Count(answer =>
                Encoding.ASCII.GetString(answer).StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal));
            Assert.Equal((Taken, Connections - Taken), (taken, refused));
            using var http = new HttpClient { BaseAddress = site.Address };
            foreach (var address in new[] { "/studies/long", "/studies/long/quotes?q=people", "/health/ready" })
                Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(address, Cancel)).StatusCode);
        }
        finally
        {
            readers.ForEach(reader => reader.Dispose());
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Limit(string name, int value) => $"--FocusThemes:Limits:{name}={value}";

    /// <summary>Every address over every connection, all connections at once, each of another sender.</summary>
    private static async Task<IReadOnlyCollection<Answer>> AskAsync(Uri site)
    {
        var answers = new ConcurrentBag<Answer>();
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections };
        using var http = new HttpClient(handler) { BaseAddress = site, Timeout = TimeSpan.FromMinutes(10) };
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            for (var i = 0; i < Addresses.Length; i++)
            {
                var address = Addresses[(connection + i) % Addresses.Length];
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Add("X-Forwarded-For", $"198.51.100.{connection}");
                using var answer = await http.SendAsync(request, Cancel);
                answers.Add(new(address, answer.StatusCode, answer.Headers.RetryAfter?.ToString()));
            }
        }));
        return answers;
    }

    private sealed record Answer(string Address, HttpStatusCode Status, string? RetryAfter);
}
