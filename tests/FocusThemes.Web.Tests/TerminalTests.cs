using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace FocusThemes.Web.Tests;

/// <summary>What somebody sees who starts the site in a terminal.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_start_ends_with_the_address_to_open_and_readers_requests_are_plain_lines()
    {
        using var site = ProgramRun.Start(
            "--database", folder.Database, "--urls", "http://127.0.0.1:0", "--FocusThemes:PathPrefix=/themes",
            $"--FocusThemes:Seeds={Path.Combine(AppContext.BaseDirectory, "seeds")}");
        try
        {
            var start = new List<string>();
            var address = await UntilAsync(site.StandardOutput, start, Address());
            Assert.All(start, line => Assert.Matches(Line(), line));
            // Asked through a bare socket: no client of the framework's would send it so.
            await AskAsync(new Uri(address.Groups["address"].Value).Port, "/themes/no%1b[31m%0aFTL%20page");
            // The first pages are asked for by the site itself at its start, and are no reader's requests.
            var asked = Assert.IsType<string>(await site.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            Assert.Matches(@"INF GET /no\\u001b\[31m\\nFTL page 404 in \d+\.\d ms$", asked);
            Assert.DoesNotContain(start.Append(asked), line => line.Contains('"', StringComparison.Ordinal));
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => folder.Dispose();

    private static async Task AskAsync(int port, string path)
    {
        using var socket = new TcpClient("127.0.0.1", port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken);
        await stream.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
    }

    private static async Task<Match> UntilAsync(StreamReader output, List<string> lines, Regex wanted)
    {
        while (await output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            lines.Add(line);
            if (wanted.Match(line) is { Success: true } match) return match;
        }

        throw new InvalidOperationException($"It ended with: {string.Join('\n', lines)}");
    }

    [GeneratedRegex(@"INF FocusThemes is at (?<address>http://127\.0\.0\.1:\d+/themes)$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d (INF|WRN) \S")]
    private static partial Regex Line();
}
