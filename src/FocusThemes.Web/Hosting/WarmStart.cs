using System.Net;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Proxies;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// Asks for the first pages once the site answers, so that no visitor waits for what the runtime makes ready at its
/// first use. <c>FocusThemes:WarmStart=false</c> turns it off.
/// </summary>
internal sealed partial class WarmStart(
    IServiceScopeFactory scopes, IServer server, IHostApplicationLifetime lifetime, PathPrefix prefix,
    ILogger<WarmStart> logger)
    : BackgroundService
{
    private const string Header = "X-Warm-Start";

    // Known to nobody else, so that nobody's requests can be kept out of the log.
    private static readonly string Mark = Guid.NewGuid().ToString("N");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var whenStarted = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var whenGivenUp = stoppingToken.Register(() => started.TrySetResult(false));
        // Why a start has failed is said by whoever wanted it.
        if (!await started.Task) return;
        try
        {
            if (Listening() is not { } site) return;
            await using var scope = scopes.CreateAsyncScope();
            var library = scope.ServiceProvider.GetRequiredService<LibraryContext>();
            var studies = (await library.FindStudiesAsync(new(), pageSize: 1, stoppingToken)).Studies;
            using var handler = new SocketsHttpHandler
            {
                AutomaticDecompression = DecompressionMethods.Brotli,
                UseProxy = false,
            };
            using var http = new HttpClient(handler) { BaseAddress = site };
            http.DefaultRequestHeaders.Add(Header, Mark);
            string[] pages = studies.Count == 0
                ? ["/"]
                : ["/", "/quotes", StudyLink.AddressOf(studies[0].Slug), $"{StudyLink.AddressOf(studies[0].Slug)}/quotes"];
            foreach (var page in pages)
                using (await http.GetAsync(new Uri(prefix.Path + page, UriKind.Relative), stoppingToken)) { }
        }
        catch (Exception fault) when (fault is HttpRequestException or SqliteException
            || (fault is OperationCanceledException && !stoppingToken.IsCancellationRequested))
        {
            // The site answers all the same, only its first pages more slowly.
            Log.NotWarm(logger, fault.Message);
        }
    }

    /// <summary>True for what this process asks of itself, which is no reader's request.</summary>
    public static bool IsAsking(HttpContext context) => context.Request.Headers[Header] == Mark;

    /// <summary>An address of the site's own; null where it only answers by TLS or a socket.</summary>
    private Uri? Listening() => server.Addresses()
        .Where(address => address.StartsWith("http://", StringComparison.Ordinal)
            && !address.Contains("unix:", StringComparison.Ordinal))
        .Select(address => new Uri(address)).FirstOrDefault();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The first pages could not be made ready: {Reason}")]
        public static partial void NotWarm(ILogger logger, string reason);
    }
}
