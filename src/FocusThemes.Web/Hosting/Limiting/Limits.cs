using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace FocusThemes.Web.Hosting.Limiting;

/// <summary>Keeps the site answering when more is asked of it than it can do.</summary>
internal static class Limits
{
    private const string Files = "files";

    /// <summary>How long a table may take.</summary>
    public const string Tries = "tries";
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    public static void Apply(this KestrelServerLimits server, LimitSettings limits)
    {
        server.MaxRequestLineSize = RequestLimits.LongestRequestLine;
        server.MaxRequestBodySize = RequestLimits.LargestBody;
        server.MaxConcurrentConnections = limits.Connections;
        server.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
        server.MinRequestBodyDataRate = new(limits.SlowestBytesPerSecond, Grace);
        server.MinResponseDataRate = new(limits.SlowestBytesPerSecond, Grace);
    }

    public static void AddLimits(this IServiceCollection services, LimitSettings limits)
    {
        services.AddSingleton(limits);
        services.AddSingleton(provider => new Trying.TryPlaces(
            limits, provider.GetRequiredService<TimeProvider>()));
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(limits.StopSeconds));
        services.AddRateLimiter(_ => { });
        services.AddRequestTimeouts(timeouts =>
        {
            timeouts.DefaultPolicy = After(limits.PageSeconds);
            timeouts.AddPolicy(Files, After(limits.FileSeconds));
            timeouts.AddPolicy(Tries, After(limits.SendSeconds));
        });
    }

    /// <summary>Marks an address that gives a file, or reads one.</summary>
    public static RouteHandlerBuilder TakesLong(this RouteHandlerBuilder route)
    {
        route.WithRequestTimeout(Files);
        return route.Costs(RequestCost.File);
    }

    /// <summary>After the routes are known: first what one sender may ask for, then what the site can do.</summary>
    public static void UseLimits(this IApplicationBuilder app, LimitSettings limits)
    {
        app.UseRequestTimeouts();
        app.UseRateLimiter(new RateLimiterOptions
        {
            GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(context => AtOnceOfOne(context, limits)),
                PartitionedRateLimiter.Create<HttpContext, string>(context => TriesAtOnceOfOne(context, limits)),
                PartitionedRateLimiter.Create<HttpContext, string>(context => TriesOfOne(context, limits))),
            RejectionStatusCode = StatusCodes.Status429TooManyRequests,
            OnRejected = (refused, _) => Said(Refusal.TooMuchOfOne, refused),
        });
        app.UseRateLimiter(new RateLimiterOptions
        {
            GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, RequestCost>(context => OfSite(context, limits)),
            RejectionStatusCode = StatusCodes.Status503ServiceUnavailable,
            OnRejected = (refused, _) => Said(Refusal.Busy, refused),
        });
    }

    private static RateLimitPartition<RequestCost> OfSite(HttpContext context, LimitSettings limits) =>
        RequestCosts.Of(context) switch
        {
            RequestCost.None => RateLimitPartition.GetNoLimiter(RequestCost.None),
            RequestCost.Heavy => AtOnce(RequestCost.Heavy, limits.HeavyAtOnce, limits.HeavyWaiting),
            RequestCost.File => AtOnce(RequestCost.File, limits.FilesAtOnce, limits.FilesWaiting),
            RequestCost.Try => AtOnce(RequestCost.Try, limits.TriesAtOnce + limits.TriesWaiting, waiting: 0),
            _ => AtOnce(RequestCost.Page, limits.PagesAtOnce, limits.PagesWaiting),
        };

    private static RateLimitPartition<string> AtOnceOfOne(HttpContext context, LimitSettings limits) =>
        RequestCosts.Of(context) is RequestCost.None or RequestCost.Page
            ? RateLimitPartition.GetNoLimiter("")
            : AtOnce(SenderOf(context), limits.HeavyOfOneSender, waiting: 0);

    // Those that wait are as many as one sender may have under way at all.
    private static RateLimitPartition<string> TriesAtOnceOfOne(HttpContext context, LimitSettings limits) =>
        RequestCosts.Of(context) is not RequestCost.Try
            ? RateLimitPartition.GetNoLimiter("")
            : AtOnce(SenderOf(context), limits.TriesOfOneSender, limits.HeavyOfOneSender);

    private static RateLimitPartition<string> TriesOfOne(HttpContext context, LimitSettings limits) =>
        RequestCosts.Of(context) is not RequestCost.Try
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetSlidingWindowLimiter(SenderOf(context), _ => new()
            {
                PermitLimit = limits.TriesOfOneSenderPerMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
                QueueLimit = 0,
            });

    /// <summary>
    /// An address, or the network that a house has of the newer kind; whoever it is: people sit in the networks of
    /// proxies too. Those behind a proxy that tells no sender are one, and so are those who come through a socket.
    /// </summary>
    private static string SenderOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "socket";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 16
            ? new IPAddress([.. bytes.AsSpan(0, 8), 0, 0, 0, 0, 0, 0, 0, 0]).ToString()
            : address.ToString();
    }

    private static RateLimitPartition<TKey> AtOnce<TKey>(TKey key, int atOnce, int waiting) =>
        RateLimitPartition.GetConcurrencyLimiter(key, _ => new() { PermitLimit = atOnce, QueueLimit = waiting });

    private static RequestTimeoutPolicy After(int seconds) => new()
    {
        Timeout = TimeSpan.FromSeconds(seconds),
        WriteTimeoutResponse = context =>
        {
            Refusal.TookTooLong(context);
            return Task.CompletedTask;
        },
    };

    private static ValueTask Said(Action<HttpContext> refuse, OnRejectedContext refused)
    {
        refuse(refused.HttpContext);
        return ValueTask.CompletedTask;
    }
}
