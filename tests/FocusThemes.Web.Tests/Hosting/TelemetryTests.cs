using FocusThemes.Reading;
using FocusThemes.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace FocusThemes.Web.Tests.Hosting;

public sealed class TelemetryTests
{
    private const string Setting = "FocusThemes:Telemetry:Endpoint";
    private const string Shared = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Library = "OpenTelemetry";
    private static readonly Dictionary<string, string> Nothing = [];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Traces_and_metrics_tell_of_the_site_and_not_of_its_readers(bool isByOption)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        Dictionary<string, string> shared = new()
        {
            [Shared] = receiver.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        };
        using var site = isByOption
            ? await StartedSite.StartAsync(null, Nothing, $"--{Setting}={receiver.Address}/")
            : await StartedSite.StartAsync(null, shared);
        await AskAsync(site, "/studies/social-innovators/quotes?q=wordsearchedfor");
        await AskAsync(site, "/studies/social-innovators/participants/1P04");
        await AskAsync(site, "/wordsearchedfor");
        await AskAsync(site, "/health/ready");
        Assert.True(site.HasLoaded(Library));
        // What has not been sent yet is sent at the end.
        site.Terminate();
        Assert.Equal(0, await site.ExitAsync());

        foreach (var told in new[] { receiver.Traces, receiver.Metrics })
        {
            Assert.Contains("focusthemes", told, StringComparison.Ordinal);
            Assert.Contains("http.response.status_code", told, StringComparison.Ordinal);
            Assert.Contains("studies/{study}/quotes", told, StringComparison.OrdinalIgnoreCase);
            foreach (var ofReader in new[] { "wordsearchedfor", "1P04", "203.0.113.77", "ReadersBrowser" })
                Assert.DoesNotContain(ofReader, told, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("health", receiver.Traces, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", receiver.Metrics, StringComparison.Ordinal);
        Assert.Contains("aspnetcore.rate_limiting", receiver.Metrics, StringComparison.Ordinal);
        Assert.Contains("dotnet.gc", receiver.Metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_receiver_nothing_of_it_is_loaded()
    {
        using var site = await StartedSite.StartAsync();
        await AskAsync(site, "/studies/social-innovators");
        Assert.True(site.HasLoaded("Markdig") || site.HasLoaded("Serilog"));
        Assert.False(site.HasLoaded(Library));
    }

    [Fact]
    public async Task A_receiver_that_is_gone_keeps_nobody_from_reading()
    {
        using var site = await StartedSite.StartAsync(null, Nothing, $"--{Setting}=http://127.0.0.1:9");
        await AskAsync(site, "/studies/social-innovators");
        site.Terminate();
        Assert.Equal(0, await site.ExitAsync());
    }

    [Theory]
    [InlineData(Setting, "localhost:4318")]
    [InlineData(Setting, "ftp://localhost")]
    [InlineData(Shared, "here")]
    public void An_address_that_is_none_is_refused_with_a_sentence(string name, string value)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [name] = value }).Build();
        var fault = Assert.Throws<UnacceptableInputException>(
            () => TelemetryReceiver.Of(SiteSettings.Read(configuration).Telemetry, configuration));
        Assert.Equal(
            $"{name} is “{value}”: expected the address of an OTLP receiver, as in http://localhost:4318.", fault.Message);
    }

    private static async Task AskAsync(StartedSite site, string address)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        http.DefaultRequestHeaders.Add("User-Agent", "ReadersBrowser/1.0");
        using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(address == "/wordsearchedfor" ? 404 : 200, (int)answer.StatusCode);
    }
}
