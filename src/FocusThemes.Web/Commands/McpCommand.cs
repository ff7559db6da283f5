using System.CommandLine;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Assistants;
using ModelContextProtocol.Server;

namespace FocusThemes.Web.Commands;

/// <summary><c>mcp</c>: answers an assistant over standard input and output, until its input ends.</summary>
internal static class McpCommand
{
    public static Command Create(Option<string?> database) =>
        new Command("mcp", "Answer an assistant over standard input and output (Model Context Protocol).").On(
            database, LibraryUse.Fill, (_, library, _, stop) => RunAsync(library.Path, stop));

    private static async Task<int> RunAsync(string database, CancellationToken stop)
    {
        var (site, below) = LibraryVerb.Site();
        // An assistant may ask for several things at once, each of which reads by itself.
        await using var services = new ServiceCollection().AddLibrary(database)
            .AddSingleton(new PublicAddress(site.Of(below)))
            // What stands on standard output is for the assistant alone.
            .AddLogging(log => log.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace))
            .BuildServiceProvider();
        var options = new McpServerOptions();
        AssistantServer.Configure(options);
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options, loggerFactory: null, services);
        await server.RunAsync(stop);
        return 0;
    }
}
