using System.Text.Json;
using FocusThemes.Reading;
using FocusThemes.Web.Addresses;

namespace FocusThemes.Web.Tests;

/// <summary>A site that knows where it is reached from everywhere.</summary>
public sealed class PublicSite() : Site(new SiteStart { Settings = [("PublicAddress", $"{Base}/")] })
{
    public const string Base = "https://themes.example.org:8443";
}

public sealed class PublicAddressTests(PublicSite site) : IClassFixture<PublicSite>
{
    private const string Study = "/studies/social-innovators";
    private const string Base = PublicSite.Base;

    [Fact]
    public async Task Citations_canonical_links_and_data_of_pages_have_the_public_address()
    {
        foreach (var path in new[] { "", "/themes/7", "/quotes/7.2.1", "/source/table-2.txt" })
        {
            var address = $"{Base}{Study}{path}";
            var page = await site.PageAsync(Study + path);
            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            if (page.QuerySelector("script[type='application/ld+json']") is { } data)
                Assert.Equal(address, JsonElement.Parse(data.TextContent).GetProperty("url").GetString());
        }

        var record = await site.TextAsync($"{Study}/cite.ris?quote=7.2.1", "application/x-research-info-systems");
        Assert.Contains($"UR  - {Base}/q/{await site.IdentifierAsync("7.2.1")}\r\n", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_taken_along_lead_back_to_the_public_address()
    {
        const string Quote = $"{Base}{Study}/quotes/7.2.1";
        Assert.Contains($"]({Quote})", await site.TextAsync($"{Study}.md", "text/markdown"), StringComparison.Ordinal);
        Assert.Contains($"]({Quote})", await site.TextAsync($"{Study}/quotes/7.2.1.md", "text/markdown"), StringComparison.Ordinal);
        Assert.Contains($",{Quote},", await site.TextAsync($"{Study}.csv", "text/csv"), StringComparison.Ordinal);
        foreach (var query in new[] { "", "?layout=table" })
        {
            using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(
                await site.Http.GetByteArrayAsync($"{Study}.docx{query}", TestContext.Current.CancellationToken)));
            using var links = new StreamReader(await archive.GetEntry("word/_rels/document.xml.rels")!
                .OpenAsync(TestContext.Current.CancellationToken));
            Assert.Contains($"\"{Quote}\"", await links.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(" ", "")]
    [InlineData("https://themes.example.org/", "https://themes.example.org")]
    [InlineData("http://LOCALHOST:5080", "http://localhost:5080")]
    public void An_address_of_a_site_is_taken(string? setting, string address) =>
        Assert.Equal(address, PublicAddress.Parse(setting).Base.Base);

    [Theory]
    [InlineData("themes.example.org")]
    [InlineData("ftp://themes.example.org")]
    [InlineData("/themes")]
    [InlineData("https://")]
    [InlineData("https://themes.example.org/below")]
    [InlineData("https://themes.example.org/?a=b")]
    [InlineData("https://me:secret@themes.example.org")]
    [InlineData("javascript:alert(1)")]
    public void Anything_else_is_refused_with_a_sentence(string setting) => Assert.Contains(
        $"FocusThemes:PublicAddress is “{setting}”: expected http or https and a host",
        Assert.Throws<UnacceptableInputException>(() => PublicAddress.Parse(setting)).Message,
        StringComparison.Ordinal);
}
