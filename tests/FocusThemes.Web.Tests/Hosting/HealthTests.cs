using System.Net;

namespace FocusThemes.Web.Tests.Hosting;

public sealed class HealthTests : IDisposable
{
    private readonly LibraryFolder folder = new();
    private readonly Site site;

    public HealthTests() => site = folder.Serve();

    [Fact]
    public async Task A_site_that_reads_its_library_is_live_and_ready_and_no_answer_is_kept()
    {
        foreach (var address in new[] { "/health/live", "/health/ready" })
        {
            var (answer, _) = await site.AskAsync(address, "br");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_site_that_cannot_read_its_library_is_live_but_not_ready(bool isGone)
    {
        Assert.Equal("yes\n", await site.TextAsync("/health/ready", "text/plain"));
        if (isGone) File.Move(folder.Database, $"{folder.Database}.away");
        else await OverwriteAsync();
        var sentence = await site.TextAsync("/health/ready", "text/plain", 503);
        Assert.Equal("no: the library cannot be read\n", sentence);
        Assert.Equal("yes\n", await site.TextAsync("/health/live", "text/plain"));
        if (!isGone) return;
        File.Move($"{folder.Database}.away", folder.Database);
        Assert.Equal("yes\n", await site.TextAsync("/health/ready", "text/plain"));
    }

    [Fact]
    public async Task Probes_are_not_told_in_the_log()
    {
        await site.TextAsync("/health/live", "text/plain");
        await site.PageAsync("/nowhere", 404);
        Assert.DoesNotContain(site.Log, entry => entry.Level >= Serilog.Events.LogEventLevel.Information
            && entry.Properties.TryGetValue("RequestPath", out var path)
            && $"{path}".Contains("/health", StringComparison.Ordinal));
    }

    /// <summary>With what was written last, which a library may have beside its file.</summary>
    private async Task OverwriteAsync()
    {
        foreach (var file in new[] { folder.Database, $"{folder.Database}-wal" })
            await File.WriteAllTextAsync(file, new string('x', 10_000), TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }
}
