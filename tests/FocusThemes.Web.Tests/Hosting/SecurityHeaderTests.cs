using System.Net.Http.Headers;

namespace FocusThemes.Web.Tests.Hosting;

public sealed class SecurityHeaderTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/studies/social-innovators")]
    [InlineData("/studies/social-innovators.json")]
    [InlineData("/site.css")]
    [InlineData("/nowhere")]
    public async Task Answers_to_https_tell_browsers_to_stay_with_it(string address)
    {
        // Twice: the second is one that was kept.
        Assert.Equal("max-age=31536000; includeSubDomains", await StayAsync(address, "https"));
        Assert.Equal("max-age=31536000; includeSubDomains", await StayAsync(address, "https"));
    }

    [Fact]
    public async Task Answers_to_http_do_not() => Assert.Null(await StayAsync("/studies/social-innovators/themes/5", "http"));

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

    private async Task<string?> StayAsync(string address, string scheme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        // As a proxy on the same machine tells it. Of localhost nothing is asked to last.
        request.Headers.Host = "themes.example.org";
        request.Headers.Add("X-Forwarded-For", "198.51.100.4");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.Headers.TryGetValues("Strict-Transport-Security", out var told) ? Assert.Single(told) : null;
    }
}
