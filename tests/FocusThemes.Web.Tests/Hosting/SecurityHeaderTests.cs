using System.Net.Http.Headers;
using FocusThemes.Web.Caching;
using Microsoft.AspNetCore.Http;

namespace FocusThemes.Web.Tests.Hosting;

public sealed class SecurityHeaderTests(Site site)
{
    [Theory]
    [InlineData("/studies/social-innovators")]
    [InlineData("/studies/social-innovators.json")]
    [InlineData("/studies/Social-Innovators")]
    [InlineData("/site.css")]
    [InlineData("/nowhere")]
    public async Task Answers_to_https_tell_browsers_to_stay_with_it_and_answers_to_http_do_not(string address)
    {
        foreach (var encoding in new[] { "br", "identity" })
        {
            // Again and again: what was made for one is kept for the other.
            Assert.Equal("max-age=31536000", await StayAsync(site, address, "https", encoding));
            Assert.Null(await StayAsync(site, address, "http", encoding));
            Assert.Equal("max-age=31536000", await StayAsync(site, address, "https", encoding));
            Assert.Null(await StayAsync(site, address, "http", encoding));
        }
    }

    [Fact]
    public async Task Hosts_below_the_sites_own_are_spoken_for_only_where_a_setting_says_so()
    {
        await using var all = new Site(new SiteStart { Settings = [("HttpsForSubdomains", "true")] });
        Assert.Equal(
            "max-age=31536000; includeSubDomains", await StayAsync(all, "/studies/social-innovators", "https", "br"));
    }

    [Fact]
    public void Nothing_of_the_request_or_the_connection_is_kept_with_an_answer()
    {
        var made = new HeaderDictionary();
        foreach (var own in new[] { "Content-Type", "Content-Encoding", "ETag", "Content-Security-Policy" }) made[own] = "own";
        foreach (var other in new[]
        {
            "Strict-Transport-Security", "Set-Cookie", "Date", "Server", "Connection", "Keep-Alive", "Alt-Svc", "Location",
            "Retry-After", "X-Request-Id", "Traceparent", "Server-Timing", "Clear-Site-Data", "Via", "Age", "Report-To",
        }) made[other] = "other";
        var again = new HeaderDictionary();
        new CachedResponse(new("/", "", ""), made, []).CopyHeaders(again);
        Assert.Equal(["Content-Encoding", "Content-Security-Policy", "Content-Type", "ETag"], again.Keys.Order());
    }

    [Theory]
    [InlineData("/", 302)]
    [InlineData("/studies/SOCIAL-innovators", 301)]
    [InlineData("/studies/SOCIAL-innovators/quotes?theme=7", 301)]
    [InlineData("/studies/social-innovators/themes/07", 301)]
    [InlineData("/studies/social-innovators/participants/2p10", 301)]
    [InlineData("/studies/social-innovators/quotes?q=1P04", 302)]
    [InlineData("/quotes?q=1P04+medical", 302)]
    [InlineData("/nowhere", 404)]
    [InlineData("/nowhere.json", 404)]
    [InlineData("/studies/social-innovators/quotes?page=x", 400)]
    [InlineData("/studies/nope.csv", 404)]
    public async Task Where_an_address_leads_and_that_there_is_nothing_is_kept_by_nobody(string address, int status)
    {
        using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    [InlineData(null, 200)]
    public async Task A_form_of_another_site_is_refused(string? from, int status)
    {
        using var text = new StringContent("Theme\tQuote\nTrust\t“Slowly” (P1)\nTime\t“Later” (P2)\n");
        using var form = new MultipartFormDataContent { { text, "text" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/try") { Content = form };
        if (from is not null) request.Headers.Add("Sec-Fetch-Site", from);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(
            new MediaTypeHeaderValue(status == 200 ? "text/html" : "text/plain", "utf-8"),
            answer.Content.Headers.ContentType);
    }

    private static async Task<string?> StayAsync(Site site, string address, string scheme, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        // As a proxy on the same machine tells it. Of localhost nothing is asked to last.
        request.Headers.Host = "themes.example.org";
        request.Headers.Add("X-Forwarded-For", "198.51.100.4");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.Headers.TryGetValues("Strict-Transport-Security", out var told) ? Assert.Single(told) : null;
    }
}
