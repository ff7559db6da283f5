using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static FocusThemes.Web.Tests.Keeping.KeepingSite;

namespace FocusThemes.Web.Tests.Keeping;

/// <summary>Nothing is written but by whoever sits at the machine, by a form of the site's own.</summary>
public sealed class NobodyElseKeepsTests(KeepingSite site, Site usual) : IClassFixture<KeepingSite>
{
    private static readonly HttpMethod[] Writing =
        [HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete];

    public static TheoryData<string, string, string> Strangers => new()
    {
        { "a site's name that leads here", "Host", "themes.example.org" },
        { "a proxy", "X-Forwarded-For", "192.0.2.7" },
        { "a proxy", "Forwarded", "for=192.0.2.7" },
        { "a proxy", "Via", "1.1 proxy" },
        { "a proxy", "X-Forwarded-Server", "themes.example.org" },
        { "a proxy that was believed", "X-Original-For", "127.0.0.1:1" },
        { "a proxy", "CF-Connecting-IP", "192.0.2.7" },
        { "a site's name that leads here", "Host", "localhost.example.org" },
        { "a site's name that leads here", "Host", "127.0.0.1.example.org" },
        { "no name that stays here", "Host", "localhost." },
        { "another site", "Origin", "https://evil.example.org" },
        { "a page without a site", "Origin", "null" },
        { "another port", "Origin", "http://localhost:1" },
        { "no browser", "Origin", "" },
    };

    [Fact]
    public async Task Without_the_setting_routes_take_only_a_table_to_try_and_a_text_to_check()
    {
        var before = await File.ReadAllBytesAsync(usual.Database, TestContext.Current.CancellationToken);
        var routes = usual.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/')
                .Replace("{study}", "social-innovators", StringComparison.Ordinal)).Distinct().Append("/keep").ToList();
        Assert.Contains("/studies/social-innovators/manage", routes);
        foreach (var route in routes)
        {
            foreach (var method in Writing)
            {
                using var request = new HttpRequestMessage(method, route) { Content = new StringContent("") };
                request.Headers.Add("Origin", usual.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
                using var answer = await usual.Http.SendAsync(request, TestContext.Current.CancellationToken);
                if (route is "/try" or "/check-quotes" && method == HttpMethod.Post) continue;
                Assert.True(answer.StatusCode == HttpStatusCode.MethodNotAllowed, $"{method} {route}: {answer.StatusCode}");
            }
        }

        await usual.PageAsync("/keep", 404);
        await usual.PageAsync("/studies/social-innovators/manage", 404);
        using var page = await usual.Http.GetAsync("/studies/social-innovators", TestContext.Current.CancellationToken);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("manage", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(usual.Database, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task What_comes_by_another_way_is_refused_though_it_has_the_token(string way, string header, string value)
    {
        var shown = await site.ShowAsync("ward-of-others", Ward);
        var origin = header == "Origin" ? value : header == "Host" ? $"http://{value}" : site.Origin;
        var (status, _, _) = await PostAsync(
            site.Http, "/keep", FormOf(shown, "Keep it"), origin.Length == 0 ? null : origin,
            header == "Origin" ? [] : [(header, value)]);
        var refused = header == "Origin" ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.Forbidden;
        Assert.True(status == refused, $"{way} was answered with {status}");
        await site.PageAsync("/studies/ward-of-others", 404);
    }

    [Theory]
    [InlineData("Host", "themes.example.org")]
    [InlineData("X-Forwarded-For", "192.0.2.7")]
    [InlineData("X-Real-IP", "192.0.2.7")]
    public async Task A_library_of_ones_own_is_read_by_nobody_else_though_the_answer_was_made_before(string header, string value)
    {
        var study = $"ward-{header}".ToLowerInvariant();
        await site.KeepAsync(study, Ward, $"Seen by {header}");
        foreach (var address in new[] { "/", "/keep", "/try", "/studies.json", $"/studies/{study}", $"/studies/{study}/manage" })
        {
            using (await site.Http.GetAsync(address == "/keep" ? "/" : address, TestContext.Current.CancellationToken)) { }
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("on its own machine alone", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.False(answer.Headers.Contains("Set-Cookie") || answer.Headers.Contains("ETag"));
        }
    }

    [Fact]
    public async Task No_other_sites_page_reads_the_data_of_a_library_of_ones_own()
    {
        await site.KeepAsync("ward-read", Ward);
        foreach (var address in new[] { "/studies.json", "/studies/ward-read.json", "/studies/ward-read/quotes.csv" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Origin", "https://evil.example.org");
            using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"), address);
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }
    }

    [Fact]
    public async Task What_no_browser_speaks_is_a_proxys_and_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Version = HttpVersion.Version10 };
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_the_token_of_this_browser_is_refused()
    {
        var shown = await site.ShowAsync("ward-untold", Ward);
        var fields = FormOf(shown, "Keep it");
        using var handler = new HttpClientHandler { CheckCertificateRevocationList = true };
        using var other = new HttpClient(handler) { BaseAddress = site.Http.BaseAddress };
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(other, "/keep", fields, site.Origin)).Status);
        fields.RemoveAll(one => one.Key == "token");
        var (status, page, _) = await site.PostAsync("/keep", fields);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("This form was not taken", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Nothing was changed: open it again.", page.Body!.TextContent, StringComparison.Ordinal);
        await site.PageAsync("/studies/ward-untold", 404);
    }

    [Fact]
    public async Task The_cookie_goes_to_no_other_site_and_to_no_script()
    {
        using var handler = new HttpClientHandler { UseCookies = false, CheckCertificateRevocationList = true };
        using var http = new HttpClient(handler) { BaseAddress = site.Http.BaseAddress };
        await site.KeepAsync("ward-cookie", Ward);
        using var answer = await http.GetAsync("/studies/ward-cookie/manage", TestContext.Current.CancellationToken);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).ToLowerInvariant();
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }
}
