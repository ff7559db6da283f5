using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using FocusThemes.Reading;
using FocusThemes.Web.Hosting.Proxies;
using FocusThemes.Web.Keeping;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Serilog.Events;

namespace FocusThemes.Web.Hosting;

/// <summary>Starts to answer requests, or says in a sentence why that cannot be.</summary>
internal static partial class Listening
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel";

    // Has a level of its own, so that a site that is told to be quiet still says where it is.
    private const string Category = "FocusThemes.Web.Hosting.Listening";

    // What the server and its host write of a start that fails, with all their frames.
    private static readonly string[] SaidOtherwise = ["Unable to start Kestrel.", "Hosting failed to start"];

    /// <exception cref="UnacceptableInputException">The address is taken, not this machine's, or wants what is not
    /// there.</exception>
    public static async Task StartAnsweringAsync(this WebApplication app, bool isKept, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
            if (isKept && Keep.FaultOf(app.Services.GetRequiredService<IServer>()) is { } fault)
            {
                await app.StopAsync(stop);
                throw new UnacceptableInputException(fault);
            }

            var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
            var prefix = app.Services.GetRequiredService<PathPrefix>().Path;
            Log.Where(logger, string.Join(" and at ", app.Services.GetRequiredService<IServer>().Addresses()
                .Select(address => address + prefix)));
            app.Lifetime.ApplicationStopping.Register(() => Log.Stopping(logger));
        }
        catch (Exception fault) when (IsOfAddress(fault))
        {
            var why = fault.Message.ReplaceLineEndings("\n").Split('\n')[0].Trim().TrimEnd('.');
            var where = fault is IOException { InnerException: AddressInUseException }
                ? why
                : $"The site cannot listen on {app.Configuration["Urls"]}: {why}";
            throw new UnacceptableInputException($"{where}; choose another address with --urls.", fault);
        }
    }

    /// <summary>True for what is told in a sentence instead.</summary>
    public static bool IsSaidOtherwise(LogEvent entry) => SaidOtherwise.Contains(entry.MessageTemplate.Text);

    /// <summary>Where the site answers, as a browser on this machine can ask for it.</summary>
    public static IEnumerable<string> Addresses(this IServer server) =>
        server.Bindings().Select(address => EveryInterface().Replace(address, "://localhost"));

    /// <summary>Where the site listens, as the server was told.</summary>
    public static IEnumerable<string> Bindings(this IServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    private static bool IsOfAddress(Exception fault) =>
        fault is IOException or SocketException or UnauthorizedAccessException or CryptographicException
        || (fault is InvalidOperationException or FormatException
            && fault.Source?.StartsWith(Kestrel, StringComparison.Ordinal) == true);

    [GeneratedRegex(@"://(\*|\+|0\.0\.0\.0|\[::\])")]
    private static partial Regex EveryInterface();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "FocusThemes is at {Address}")]
        public static partial void Where(ILogger logger, string address);

        [LoggerMessage(LogLevel.Information, "FocusThemes stops when the answers under way are finished")]
        public static partial void Stopping(ILogger logger);
    }
}
