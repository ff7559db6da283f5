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
        await ImportAsync(ManyQuotes);
        using var publish = ProgramRun.Start("publish", "--out", site, "--database", folder.Database);
        await Until.TrueAsync(() => Task.FromResult(IsMaking(site)));
        using (var kill = Process.Start("kill", ["-INT", publish.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var (code, output, error) = await publish.EndAsync();
        Assert.Equal((1, "", "Stopped; nothing was changed.\n"), (code, output, error));
        Assert.Equal(before, PublishedSeed.StateOf(site));
        // And nothing keeps the next one from being done.
        Assert.Equal(0, (await folder.RunAsync("publish", "--out", site)).Code);
        Assert.True(File.Exists(Path.Combine(site, "studies", "one", "quotes", $"1.1.{ManyQuotes}.html")));
    }

    public void Dispose() => folder.Dispose();

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
