using System.Text.Json;
using System.Text.RegularExpressions;
using FocusThemes.Reading;
using FocusThemes.Web.Hosting.Proxies;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>A site below a path of its host.</summary>
public sealed class PrefixedSite() : Site(new SiteStart { Settings = [("PathPrefix", $"{Root}/"), ("PublicAddress", Host)] })
{
    public const string Root = "/teams/focus-themes";
    public const string Host = "https://health.example.org";
}

public sealed partial class PathPrefixTests(PrefixedSite site) : IClassFixture<PrefixedSite>
{
    private const string Root = PrefixedSite.Root;
    private const string Study = "/studies/social-innovators";

    [Fact]
    public async Task Every_link_form_asset_and_redirect_of_the_site_is_below_the_prefix_and_answers()
    {
        var seen = await site.FollowAllAsync(root: Root);
        Assert.Contains($"{Root}{Study}/themes/8", seen);
        Assert.Contains($"{Root}{Study}.csv?bom=1", seen);
        Assert.Contains($"{Root}/try", seen);
        Assert.Contains($"{Root}/quotes", seen);
        Assert.Contains($"{Root}/fonts/inter.woff2", seen);
    }

    [Theory]
    [InlineData($"{Study}.json")]
    [InlineData($"{Study}.csv")]
    [InlineData($"{Study}.md")]
    [InlineData($"{Study}/quotes.json?theme=7")]
    [InlineData($"{Study}/quotes.csv?q=medical")]
    [InlineData($"{Study}/quotes/7.2.1.json")]
    [InlineData($"{Study}/selection.json?quote=7.2.1")]
    [InlineData($"{Study}/selection.md?quote=7.2.1")]
    [InlineData($"{Study}/checks.json")]
    [InlineData($"{Study}/checks.md")]
    [InlineData($"{Study}/matrix.json")]
    [InlineData($"{Study}/cite.bib?quote=7.2.1")]
    [InlineData("/studies.json")]
    [InlineData("/quotes.json?q=medical")]
    public async Task No_address_in_the_data_leads_away_from_the_prefix(string address)
    {
        var text = await site.Http.GetStringAsync($"{Root}{address}", TestContext.Current.CancellationToken);
        Assert.All(AddressesIn().Matches(text), found =>
            Assert.EndsWith(Root, found.Groups["before"].Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Canonical_addresses_and_citations_have_host_and_prefix()
    {
        var page = await site.PageAsync($"{Root}{Study}/themes/7");
        var address = $"{PrefixedSite.Host}{Root}{Study}/themes/7";
        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(address, JsonElement.Parse(
            page.QuerySelector("script[type='application/ld+json']")!.TextContent).GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_proxy_may_have_taken_the_prefix_off()
    {
        var page = await site.PageAsync($"{Study}/themes/7");
        Assert.Equal($"{Root}/", page.QuerySelector("a.brand")!.GetAttribute("href"));
        var missing = await site.PageAsync($"{Study}/themes/99", 404);
        Assert.Contains($"{Root}{Study}/themes/8", missing.Links().Select(link => link.Address));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("/", "")]
    [InlineData("/themes/", "/themes")]
    [InlineData(" /a/b.c ", "/a/b.c")]
    public void A_path_is_taken(string? setting, string path) => Assert.Equal(path, PathPrefix.Of(setting).Path);

    [Theory]
    [InlineData("themes")]
    [InlineData("//evil.example")]
    [InlineData("/a//b")]
    [InlineData("/../etc")]
    [InlineData("/a/..")]
    [InlineData("/a?b")]
    [InlineData("/\"><script>")]
    [InlineData("https://example.org/themes")]
    public void Anything_else_is_refused_with_a_sentence(string setting) => Assert.StartsWith(
        $"FocusThemes:PathPrefix is “{setting}”: expected a path",
        Assert.Throws<UnacceptableInputException>(() => PathPrefix.Of(setting)).Message, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.-])(?<before>(/[\w.-]+)*?)/(studies[/.]|quotes[.?])", RegexOptions.ExplicitCapture)]
    private static partial Regex AddressesIn();
}
