using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FocusThemes.Web.Tests.Hosting;

namespace FocusThemes.Web.Tests.Assistants;

/// <summary>What the site's limits and its rules for requests make of <c>/mcp</c>.</summary>
public sealed class McpAddressTests(AssistingSite site)
{
    private const string List = """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""";
    private const string Search =
        """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search_quotes","arguments":{"q":"unheardof"}}}""";

    [Fact]
    public async Task A_site_that_was_not_told_to_has_no_such_address()
    {
        await using var usual = new Site(new SiteStart { Seeds = [] });
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await StatusAsync(usual, List));
        using var page = await usual.Http.GetAsync("/mcp", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Nothing_else_takes_a_post_for_it()
    {
        foreach (var address in new[] { "/", "/studies/many", "/studies/many/quotes.json", "/mcp/", "/mcp/message", "/sse", "/openapi.json" })
            Assert.Contains(await StatusAsync(site, List, address: address), new[] { HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound });
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PUT")]
    public async Task It_is_asked_by_POST_alone_and_keeps_no_session(string method)
    {
        using var request = new HttpRequestMessage(new(method), "/mcp");
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
        using var posted = await PostAsync(site, List);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.DoesNotContain(posted.Headers, header => header.Key.Contains("session", StringComparison.OrdinalIgnoreCase));
        Assert.False(posted.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Contains("no-store", posted.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, 200)]
    [InlineData(AssistingSite.Address, null, 200)]
    [InlineData("http://HOST", null, 200)]
    [InlineData("https://elsewhere.example", null, 403)]
    [InlineData("null", null, 403)]
    [InlineData("http://localhost:1", null, 403)]
    // A name that was made to lead here: host and origin say the same.
    [InlineData("http://rebound.example", "rebound.example", 403)]
    [InlineData("http://127.0.0.1.rebound.example", "127.0.0.1.rebound.example", 403)]
    public async Task A_page_of_another_origin_is_refused(string? origin, string? host, int status)
    {
        using var request = Post(List);
        var own = $"{site.Http.BaseAddress!.Host}:{site.Http.BaseAddress.Port}";
        if (origin is not null) request.Headers.Add("Origin", origin.Replace("HOST", own, StringComparison.Ordinal));
        request.Headers.Host = host;
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Several_questions_in_one_request_are_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(site, $"[{List},{List}]"));

    [Theory]
    [InlineData("garbage", 400)]
    [InlineData("", 400)]
    [InlineData("""{"jsonrpc":"2.0"}""", 400)]
    public async Task What_is_no_message_is_refused(string body, int status) =>
        Assert.Equal(status, (int)await StatusAsync(site, body));

    [Fact]
    public async Task A_text_is_taken_up_to_the_size_of_a_table_and_more_is_told_so()
    {
        await using var small = new Site(new SiteStart { Settings = [("Mcp", "true"), ("Limits:TryMegabytes", "1")], Seeds = [] });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(small, Check(new('a', 1_000_000))));
        using var refused = await PostAsync(small, Check(new('a', 1_200_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal("Texts up to 1 MB are checked here.\n", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(small.Log, entry => entry.Level >= Serilog.Events.LogEventLevel.Error);
    }

    [Fact]
    public async Task Who_asks_for_too_much_at_once_is_told_so_as_everywhere()
    {
        await using var busy = new Site(new SiteStart { Settings = [("Mcp", "true"), ("Limits:HeavyOfOneSender", "1")] });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(busy, Search, "198.51.100.9"));
        using var slow = await OpenRequest.SendAsync(
            busy.Http.BaseAddress!, "POST /mcp HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.9\r\nExpect: 100-continue\r\n"
            + "Accept: application/json, text/event-stream\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 100 ", Encoding.ASCII.GetString(await slow.ReadAsync(100)), StringComparison.Ordinal);
        using var refused = await PostAsync(busy, Search, "198.51.100.9");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(busy, Search, "198.51.100.10"));
    }

    [Fact]
    public async Task The_log_has_a_line_for_each_request_and_nobodys_words()
    {
        await using var quiet = new Site(new SiteStart { Settings = [("Mcp", "true")] });
        await StatusAsync(quiet, Search);
        await StatusAsync(quiet, Search.Replace("search_quotes", "unheardof", StringComparison.Ordinal));
        await Until.TrueAsync(() => Task.FromResult(Lines().Count(line => line.StartsWith("\"POST\" \"/mcp\" 200", StringComparison.Ordinal)) == 2));
        Assert.DoesNotContain(Lines(), line => line.Contains("unheardof", StringComparison.Ordinal) || line.Contains("handler", StringComparison.Ordinal));

        List<string> Lines() => [.. quiet.Log.Select(entry => entry.RenderMessage(CultureInfo.InvariantCulture) + entry.Exception)];
    }

    [Fact]
    public async Task Below_a_path_addresses_are_below_it_too()
    {
        await using var below = new Site(new SiteStart { Settings = [("Mcp", "true"), ("PathPrefix", "/themes"), ("PublicAddress", AssistingSite.Address)] });
        using var answer = await PostAsync(below, Search.Replace("unheardof", "political", StringComparison.Ordinal), address: "/themes/mcp");
        Assert.Contains(
            $"{AssistingSite.Address}/themes/studies/social-innovators/quotes/7.2.1",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Check(string text) =>
        Search.Replace("search_quotes", "check_quotes", StringComparison.Ordinal).Replace("\"q\":\"unheardof\"", $"\"text\":\"{text}\"", StringComparison.Ordinal);

    private static async Task<HttpStatusCode> StatusAsync(Site site, string body, string? sender = null, string address = "/mcp")
    {
        using var answer = await PostAsync(site, body, sender, address);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> PostAsync(Site site, string body, string? sender = null, string address = "/mcp")
    {
        using var request = Post(body, address);
        if (sender is not null) request.Headers.Add("X-Forwarded-For", sender);
        return await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static HttpRequestMessage Post(string body, string address = "/mcp")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var form in new[] { "application/json", "text/event-stream" }) request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(form));
        return request;
    }
}
