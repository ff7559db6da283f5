using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FocusThemes.Web.Tests.Publishing;

/// <summary>Publishing in a process of its own, which somebody stops while it makes files.</summary>
public sealed class PublishStoppedTests : IDisposable
{
    private const int ManyQuotes = 400;

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task What_was_published_stays_whole_where_the_next_run_is_stopped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent by kill.");
        await ImportAsync(4);
        var site = folder.PathOf("site");
        Assert.Equal(0, (await folder.RunAsync("publish", "--out", site)).Code);
        var before = PublishedSeed.StateOf(site);
        var (quotes, ended) = (ManyQuotes, (Code: 0, Output: "", Error: ""));
        // On a busy machine a run may be done before anybody looks: the next one has more to do.
        for (; ended.Code == 0 && quotes <= 8 * ManyQuotes; quotes *= 2)
        {
            before = PublishedSeed.StateOf(site);
            await ImportAsync(quotes);
            ended = await StoppedAsync(site);
        }

        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.EndsWith("Stopped; nothing was changed.\n", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, PublishedSeed.StateOf(site));
        // And nothing keeps the next one from being done.
        Assert.Equal(0, (await folder.RunAsync("publish", "--out", site)).Code);
        Assert.True(File.Exists(Path.Combine(site, "studies", "one", "quotes", $"1.1.{quotes / 2}.html")));
    }

    public void Dispose() => folder.Dispose();

    private async Task<(int Code, string Output, string Error)> StoppedAsync(string site)
    {
        using var publish = ProgramRun.Start("publish", "--out", site, "--database", folder.Database);
        // On a thread of its own, which no other test keeps from looking.
        await Task.Factory.StartNew(
            () => SpinWait.SpinUntil(() => publish.HasExited || IsMaking(site)), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using (var kill = Process.Start("kill", ["-INT", publish.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await publish.EndAsync();
    }

    private static bool IsMaking(string site) =>
        Directory.Exists(Path.Combine(site, ".publishing", "studies", "one", "quotes"));

    private async Task ImportAsync(int quotes)
    {
        var table = new StringBuilder("Theme,Concept,Quote,Participant\n");
        for (var quote = 0; quote < quotes; quote++) table.Append(CultureInfo.InvariantCulture, $"Waiting,Long,It was quiet there {quote} times.,P{quote % 4}\n");
        folder.Write("one/table.csv", table.ToString());
        folder.Write("one/checks.json", """[{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "It holds what is shown."}]""");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("one"));
        Assert.True(code == 0, output + error);
    }
}
