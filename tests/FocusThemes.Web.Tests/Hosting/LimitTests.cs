using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests.Hosting;

public sealed class LimitTests : IDisposable
{
    private const string Study = "/studies/social-innovators";

    // It does one thing at a time and lets nobody wait.
    private readonly Site site = new(new SiteStart
    {
        Settings =
        [
            ("Limits:TriesAtOnce", "1"), ("Limits:TriesWaiting", "0"), ("Limits:HeavyOfOneSender", "1"),
            ("Limits:TriesOfOneSenderPerMinute", "3"),
        ],
    });

    [Fact]
    public async Task While_many_tables_are_read_others_come_back_and_pages_answer()
    {
        await site.PageAsync("/try");
        using var slow = await OpenRequest.HalfATableAsync(site.Http.BaseAddress!);
        using var refused = await TryAsync("203.0.113.1");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("5", refused.Headers.RetryAfter!.ToString());
        var page = await new HtmlParser().ParseDocumentAsync(await TextOfAsync(refused));
        Assert.Equal("Too busy just now", page.Heading());
        Assert.Contains("Try again in a few seconds.", page.Text(), StringComparison.Ordinal);
        Assert.True(refused.Headers.Contains("Content-Security-Policy"));
        await site.PageAsync(Study);
        await site.PageAsync($"{Study}/quotes?q=medical");
        await site.PageAsync("/try");

        // Its place is free as soon as it ends.
        await slow.WriteAsync($"text={new string('x', 995)}");
        await slow.ReadAsync(1000);
        // Refused senders may try three times a minute: each time another.
        var senders = 0;
        await Until.TrueAsync(async () =>
            (await TryAsync($"203.{++senders / 200}.{senders % 200}.10")).StatusCode == HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Who_asks_for_too_much_at_once_is_told_so_and_nobody_else()
    {
        using var slow = await OpenRequest.HalfATableAsync(site.Http.BaseAddress!, "198.51.100.9");
        using var refused = await GetAsync($"{Study}/quotes?q=medical", "198.51.100.9");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("20", refused.Headers.RetryAfter!.ToString());
        Assert.Contains("others would have to wait", await TextOfAsync(refused), StringComparison.Ordinal);
        using var data = await GetAsync($"{Study}.csv", "198.51.100.9");
        Assert.Equal(HttpStatusCode.TooManyRequests, data.StatusCode);
        Assert.Equal("application/problem+json", data.Content.Headers.ContentType!.MediaType);
        Assert.Equal(429, JsonElement.Parse(await TextOfAsync(data)).GetProperty("status").GetInt32());

        // Pages, and what others ask for.
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Study}/themes/7", "198.51.100.9")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Study}/quotes?q=students", "198.51.100.10")).StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.9")]
    [InlineData("10.20.30.40")]
    [InlineData(null)]
    public async Task Who_sits_in_the_network_of_the_proxies_is_limited_as_others_are(string? sender)
    {
        await using var trusting = new Site(new SiteStart
        {
            Settings = [("Proxies", "10.0.0.0/8"), ("Limits:TriesOfOneSenderPerMinute", "1")],
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await StatusAsync());
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync());

        async Task<HttpStatusCode> StatusAsync()
        {
            using var form = new FormUrlEncodedContent([new("text", "nothing")]);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/try") { Content = form };
            if (sender is not null) request.Headers.Add("X-Forwarded-For", sender);
            using var answer = await trusting.Http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Senders_of_one_network_are_one()
    {
        using var slow = await OpenRequest.HalfATableAsync(site.Http.BaseAddress!, "[2001:db8:1:2::1]");
        Assert.Equal(
            HttpStatusCode.TooManyRequests, (await GetAsync($"{Study}/quotes", "2001:db8:1:2:9:9:9:9")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Study}/quotes?q=doctors", "2001:db8:1:3::1")).StatusCode);
    }

    [Fact]
    public async Task Tables_by_one_sender_are_counted_by_the_minute()
    {
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync("203.0.113.3")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync("203.0.113.3")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TryAsync("203.0.113.4")).StatusCode);
    }

    [Fact]
    public async Task A_refusal_is_not_kept()
    {
        using var slow = await OpenRequest.HalfATableAsync(site.Http.BaseAddress!, "198.51.100.9");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await GetAsync($"{Study}/checks", "198.51.100.9")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Study}/checks", "198.51.100.10")).StatusCode);
        // And what is kept has no limit.
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Study}/checks", "198.51.100.9")).StatusCode);
    }

    [Fact]
    public async Task Headers_that_do_not_come_are_not_waited_for()
    {
        await using var impatient = new Site(new SiteStart { Settings = [("Limits:HeaderSeconds", "1")] });
        using var slow = await OpenRequest.SendAsync(
            impatient.Http.BaseAddress!, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        Assert.DoesNotContain(
            "200 OK", Encoding.ASCII.GetString(await slow.ReadToEndAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_does_not_come_is_given_up_with_a_sentence()
    {
        await using var impatient = new Site(new SiteStart { Settings = [("Limits:SendSeconds", "3")] });
        await impatient.PageAsync("/try");
        using var slow = await OpenRequest.HalfATableAsync(impatient.Http.BaseAddress!);
        var answer = Encoding.UTF8.GetString(await slow.ReadToEndAsync());
        Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nRetry-After: 30\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
        Assert.Contains("took longer than the site allows", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", 405)]
    [InlineData($"{Study}.json", 405)]
    [InlineData("/nowhere", 405)]
    public async Task A_large_body_is_refused_unread(string address, int status)
    {
        using var request = await OpenRequest.SendAsync(site.Http.BaseAddress!,
            $"POST {address} HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000000\r\nConnection: close\r\n\r\nx");
        var answer = Encoding.ASCII.GetString(await request.ReadAsync(4096));
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_beyond_measure_are_refused()
    {
        using var request = await OpenRequest.SendAsync(site.Http.BaseAddress!,
            $"GET / HTTP/1.1\r\nHost: x\r\nX-Long: {new string('x', 40_000)}\r\n\r\n");
        Assert.StartsWith(
            "HTTP/1.1 431 ", Encoding.ASCII.GetString(await request.ReadAsync(4096)), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private Task<HttpResponseMessage> TryAsync(string sender) => SendAsync(HttpMethod.Post, "/try", sender);

    private Task<HttpResponseMessage> GetAsync(string address, string? sender) =>
        SendAsync(HttpMethod.Get, address, sender);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? sender)
    {
        using var request = new HttpRequestMessage(method, address);
        if (sender is not null) request.Headers.TryAddWithoutValidation("X-Forwarded-For", sender);
        // No table: whoever gets as far is told so.
        if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([new("text", "nothing")]);
        return await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextOfAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
