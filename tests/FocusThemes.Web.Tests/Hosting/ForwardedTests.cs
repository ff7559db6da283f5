using System.Net;
using AngleSharp.Html.Parser;
using FocusThemes.Reading;
using FocusThemes.Web.Hosting.Proxies;
using Microsoft.Extensions.Primitives;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>What a proxy tells, and what comes through it from strangers.</summary>
public sealed class ForwardedTests : IDisposable
{
    private const string Theme = "/studies/social-innovators/themes/7";

    // The tests' own requests come from this machine.
    private readonly Site site = new(new SiteStart { Settings = [("PrefixProxies", "192.0.2.0/24, 127.0.0.1, ::1")] });

    [Fact]
    public async Task A_named_proxy_s_prefix_stands_before_every_link_of_its_answer()
    {
        Assert.Equal("/", await HomeAsync(site));
        Assert.Equal("/below/", await HomeAsync(site, "/below"));
        // Answers are kept, each for its prefix.
        Assert.Equal("/", await HomeAsync(site));
        Assert.Equal("/other/", await HomeAsync(site, "/other/"));
        Assert.Equal("/below/", await HomeAsync(site, "/below"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\"><script>alert(1)</script>")]
    [InlineData("/..")]
    [InlineData("https://evil.example")]
    [InlineData("/")]
    [InlineData("/a, /b")]
    public async Task A_prefix_that_leads_elsewhere_is_none(string prefix) =>
        Assert.Equal("/", await HomeAsync(site, prefix));

    [Fact]
    public async Task Of_two_prefixes_none_is_believed() =>
        Assert.Equal("/", await HomeAsync(site, "/strangers", "/below"));

    [Theory]
    [InlineData("")]
    [InlineData("/teams")]
    public async Task A_stranger_s_prefix_changes_neither_links_nor_what_is_kept(string set)
    {
        // Trusted with senders, on this machine too; named as one that sets prefixes it is not.
        await using var passing = new Site(new SiteStart
        {
            Settings = [("Proxies", "127.0.0.0/8, ::1"), ("PrefixProxies", "192.0.2.7"), ("PathPrefix", set)],
        });
        Assert.Equal($"{set}/", await HomeAsync(passing, "/evil"));
        Assert.Equal($"{set}/", await HomeAsync(passing));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/studies/Social-Innovators");
        request.Headers.Add("X-Forwarded-Prefix", "/evil");
        using var answer = await passing.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal($"{set}/studies/social-innovators", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("192.0.2.7", "/a", "/a")]
    [InlineData("::ffff:192.0.2.7", "/a", "/a")]
    [InlineData("192.0.3.7", "/a", null)]
    [InlineData(null, "/a", null)]
    [InlineData("192.0.2.7", "a", null)]
    public void A_prefix_is_believed_from_who_opened_the_connection(string? peer, string told, string? prefix) =>
        Assert.Equal(prefix, new ForwardedPrefix(TrustedProxies.Named("PrefixProxies", "192.0.2.0/24")).From(
            peer is null ? null : IPAddress.Parse(peer), new StringValues(told)));

    [Theory]
    [InlineData(1, "198.51.100.2")]
    [InlineData(2, "198.51.100.1")]
    public async Task As_many_proxies_are_looked_behind_as_stand_in_a_row(int inARow, string limited)
    {
        await using var rowed = new Site(new SiteStart
        {
            Settings =
            [
                ("ProxiesInARow", $"{inARow}"), ("Proxies", "198.51.100.2"), ("Limits:TriesOfOneSenderPerMinute", "1"),
            ],
        });
        // What a stranger wrote himself, and what the proxies have added.
        const string Told = "203.0.113.9, 198.51.100.1, 198.51.100.2";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(rowed, Told));
        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(rowed, limited));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(rowed, "203.0.113.9"));
    }

    [Theory]
    [InlineData(null, "192.0.2.7", false)]
    [InlineData(null, "127.0.0.5", true)]
    [InlineData(null, "::1", true)]
    [InlineData("10.0.0.0/8, 192.0.2.7", "192.0.2.7", true)]
    [InlineData("10.0.0.0/8;2001:db8::/32", "10.200.1.1", true)]
    [InlineData("10.0.0.0/8 2001:db8::/32", "2001:db8::5", true)]
    [InlineData("10.0.0.0/8", "11.0.0.1", false)]
    public void A_proxy_is_trusted_where_it_is_here_or_named(string? setting, string address, bool isTrusted) =>
        Assert.Equal(isTrusted, TrustedProxies.Of(setting).Any(network => network.Contains(IPAddress.Parse(address))));

    [Theory]
    [InlineData("proxy.example.org")]
    [InlineData("10.0.0.0/40")]
    [InlineData("*")]
    public void Anything_but_addresses_and_networks_is_refused_with_a_sentence(string setting)
    {
        foreach (var name in new[] { "Proxies", "PrefixProxies" })
        {
            Assert.StartsWith(
                $"FocusThemes:{name} has “{setting}”: expected addresses or networks",
                Assert.Throws<UnacceptableInputException>(() => TrustedProxies.Named(name, setting)).Message,
                StringComparison.Ordinal);
        }
    }

    public void Dispose() => site.Dispose();

    private static async Task<string?> HomeAsync(Site site, params string[] prefixes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Theme);
        request.Headers.Add("X-Forwarded-For", "198.51.100.4");
        foreach (var prefix in prefixes) request.Headers.TryAddWithoutValidation("X-Forwarded-Prefix", prefix);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return page.QuerySelector("a.brand")!.GetAttribute("href");
    }

    private static async Task<HttpStatusCode> TryAsync(Site site, string told)
    {
        using var form = new FormUrlEncodedContent([new("text", "nothing")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/try") { Content = form };
        request.Headers.Add("X-Forwarded-For", told);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
