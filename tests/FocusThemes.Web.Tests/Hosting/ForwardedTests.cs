using System.Net;
using AngleSharp.Html.Parser;
using FocusThemes.Reading;
using FocusThemes.Web.Hosting;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>What a proxy on the same machine tells, and what comes through it from strangers.</summary>
public sealed class ForwardedTests(Site site) : IClassFixture<Site>
{
    private const string Theme = "/studies/social-innovators/themes/7";

    [Fact]
    public async Task A_prefix_that_a_trusted_proxy_tells_stands_before_every_link_of_that_answer_and_no_other()
    {
        Assert.Equal("/", await HomeAsync(null));
        Assert.Equal("/below/", await HomeAsync("/below"));
        // Answers are kept, each for its prefix.
        Assert.Equal("/", await HomeAsync(null));
        Assert.Equal("/other/", await HomeAsync("/other"));
        Assert.Equal("/below/", await HomeAsync("/below"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\"><script>alert(1)</script>")]
    [InlineData("/..")]
    [InlineData("https://evil.example")]
    public async Task A_prefix_that_leads_elsewhere_is_none(string prefix) =>
        Assert.Equal("/", await HomeAsync(prefix));

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
    public void Anything_but_addresses_and_networks_is_refused_with_a_sentence(string setting) => Assert.StartsWith(
        $"FocusThemes:Proxies has “{setting}”: expected addresses or networks",
        Assert.Throws<UnacceptableInputException>(() => TrustedProxies.Of(setting)).Message, StringComparison.Ordinal);

    private async Task<string?> HomeAsync(string? prefix)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Theme);
        if (prefix is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", "198.51.100.4");
            request.Headers.TryAddWithoutValidation("X-Forwarded-Prefix", prefix);
        }

        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return page.QuerySelector("a.brand")!.GetAttribute("href");
    }
}
