using System.Net;
using System.Text;
using FocusThemes.Tests;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>Who reads or sends too slowly is cut off in the end, and until then keeps nobody out.</summary>
public sealed class CutOffTests(LongStudy study)
{
    private const string Study = "/studies/social-innovators";
    private const string Quiet = "--Serilog:MinimumLevel:Default=Warning";
    private static readonly int Connections = Proof.Times(20);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_who_stops_reading_is_cut_off_and_the_next_has_the_place()
    {
        using var site = await StartedSite.StartWithAsync(
            study, Quiet, Limit("FilesAtOnce", 1), Limit("SlowestBytesPerSecond", 1_000_000));
        using var slow = await OpenRequest.GetAsync(site.Address, LongStudy.File);
        await slow.ReadAsync(400);
        using var http = new HttpClient { BaseAddress = site.Address };
        var next = await http.GetStringAsync(LongStudy.File, Cancel);
        Assert.True(next.Split('\n').Length > LongStudy.Rows);
        Assert.True((await slow.ReadToEndAsync()).Length < Encoding.UTF8.GetByteCount(next));
    }

    [Fact]
    public async Task Who_never_ends_a_request_takes_a_connection_for_a_while_and_nothing_else()
    {
        using var site = await StartedSite.StartAsync(
            null, Quiet, Limit("Connections", Connections), Limit("HeaderSeconds", 30), Limit("PagesAtOnce", 1));
        using var http = new HttpClient { BaseAddress = site.Address };
        var slow = new List<OpenRequest>();
        try
        {
            // One connection is left, and it is enough.
            for (var i = 1; i < Connections; i++)
                slow.Add(await OpenRequest.SendAsync(site.Address, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "));
            foreach (var address in new[] { Study, $"{Study}/quotes?q=medical", $"{Study}.csv", "/health/ready" })
                Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(address, Cancel)).StatusCode);
            // Now there is none; until those who never end have been cut off.
            using (var beyond = await OpenRequest.GetAsync(site.Address, Study)) Assert.Empty(await beyond.ReadToEndAsync());
            foreach (var request in slow) await request.ReadToEndAsync();
            using var other = new HttpClient { BaseAddress = site.Address };
            Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(Study, Cancel)).StatusCode);
        }
        finally
        {
            slow.ForEach(request => request.Dispose());
        }
    }

    private static string Limit(string name, int value) => $"--FocusThemes:Limits:{name}={value}";
}
