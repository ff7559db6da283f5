using AngleSharp.Dom;
using FocusThemes.Web.Publishing;

namespace FocusThemes.Web.Tests.Publishing;

public sealed class PublishedPagesTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    private const string Study = PublishedSeed.Study;

    private static readonly string[] Holding = ["href", "src", "action", "formaction", "poster", "data", "srcset"];

    private static readonly string[] Served = ["/try", "check-quotes", "selection", "compare", "/keep", "manage", "/mcp"];

    [Fact]
    public void Every_local_link_of_every_page_leads_to_a_file_and_a_place_that_are_there()
    {
        var pages = seed.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file, seed.Page);
        Assert.True(pages.Count > 40);
        var looked = 0;
        foreach (var (file, page) in pages)
        {
            foreach (var link in LinksIn(page).Where(link => !IsElsewhere(link)))
            {
                var target = new Uri(new Uri($"http://published/{file}"), link);
                var path = Uri.UnescapeDataString(target.AbsolutePath)[1..];
                Assert.True(File.Exists(Path.Combine(seed.Folder, path)), $"{file} leads to {link}");
                if (target.Fragment.Length > 1 && pages.TryGetValue(path, out var there))
                    Assert.True(there.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null, $"{file} leads to {link}");
                looked++;
            }
        }

        Assert.True(looked > 1_000);
    }

    [Fact]
    public void No_address_of_a_page_begins_at_the_root_of_a_host_or_is_of_a_host_of_ours()
    {
        foreach (var file in seed.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".svg", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(LinksIn(seed.Page(file)), link => link.StartsWith('/'));
            Assert.DoesNotContain("localhost", File.ReadAllText(Path.Combine(seed.Folder, file)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_asks_for_nothing_elsewhere_and_says_so_itself()
    {
        foreach (var file in seed.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = seed.Page(file);
            Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
            Assert.All(page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img"), loaded =>
                Assert.False(IsElsewhere(loaded.GetAttribute("href") ?? loaded.GetAttribute("src")!), file));
            Assert.Empty(page.QuerySelectorAll("[style], [onclick]"));
        }
    }

    [Fact]
    public void What_only_a_server_does_is_on_no_page()
    {
        foreach (var file in seed.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = seed.Page(file);
            Assert.All(LinksIn(page), link => Assert.DoesNotContain(Served, served => link.Contains(served, StringComparison.Ordinal)));
            Assert.All(page.QuerySelectorAll("form"), form => Assert.EndsWith("quotes.html", form.GetAttribute("action"), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("index.html", "FocusThemes")]
    [InlineData($"{Study}/index.html", "Using medical education as a tool to train doctors as social innovators")]
    [InlineData($"{Study}/themes/4.html", "Settings, context, environment, and leaving the classroom")]
    [InlineData($"{Study}/quotes.html", "12 quotes")]
    [InlineData($"{Study}/quotes/7.2.1.html", "Quote 7.2.1 by 1P04")]
    [InlineData($"{Study}/participants/1P04.html", "1P04")]
    [InlineData($"{Study}/participants/1P04~order-source.html", "1P04")]
    [InlineData($"{Study}/groups/1.html", "8 quotes from focus group 1")]
    [InlineData($"{Study}/matrix.html", "Who speaks where")]
    [InlineData($"{Study}/framework.html", "In their words")]
    [InlineData($"{Study}/codebook.html", "Codebook")]
    [InlineData($"{Study}/checks.html", "Checks")]
    [InlineData($"{Study}/source.html", "Source")]
    [InlineData($"{Study}/source/table-2.txt.html", "Source")]
    [InlineData($"{Study}/accounted.html", "How much is accounted for")]
    [InlineData($"{Study}/cite.html", "Cite this study")]
    [InlineData($"{Study}/cite~theme-7.html", "Cite theme 7")]
    [InlineData("help.html", "Help")]
    public void Each_kind_of_page_is_there(string file, string heading) =>
        Assert.Equal(heading, seed.Page(file).QuerySelector("h1")?.TextContent);

    [Theory]
    [InlineData($"{Study}/social-innovators.qdpx")]
    [InlineData($"{Study}/social-innovators.docx")]
    [InlineData($"{Study}/themes/7.xlsx")]
    [InlineData($"{Study}/participants/2P010.md")]
    [InlineData($"{Study}/codebook.docx")]
    [InlineData($"{Study}/charts/share-of-voices.svg")]
    [InlineData($"{Study}/cite.csl.json")]
    [InlineData($"{Study}/seal.json")]
    [InlineData($"{Study}/source/table-2.txt/text.txt")]
    public void What_is_taken_along_is_a_file_with_its_ending(string file) =>
        Assert.True(new FileInfo(Path.Combine(seed.Folder, file)).Length > 0);

    [Fact]
    public void No_study_is_called_so_that_its_files_take_the_place_of_a_page_s()
    {
        var names = seed.Files.Where(file => Path.GetDirectoryName(file) == Study && Path.GetExtension(file) is ".csv" or ".json" or ".md" or ".docx")
            .Select(file => Path.GetFileName(file).Split('.')[0]).Where(name => name != "social-innovators" && !name.Contains('~', StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(names.Count > 8);
        Assert.All(names, name => Assert.NotEqual(PublishedAddress.Of($"/studies/{name}.csv").File, PublishedAddress.Of($"/studies/{name}/{name}.csv").File));
    }

    [Fact]
    public void The_lasting_address_of_a_quote_leads_to_it()
    {
        var link = seed.Page($"{Study}/quotes/7.2.1.html").QuerySelector("[data-lasting]")!.GetAttribute("href")!;
        var file = new Uri(new Uri($"http://published/{Study}/quotes/7.2.1.html"), link).AbsolutePath[1..];
        Assert.EndsWith("../studies/social-innovators/quotes/7.2.1.html", seed.Page(file).QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal($"0; url=../{Study}/quotes/7.2.1.html", seed.Page(file).QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
    }

    [Fact]
    public void The_first_view_is_small()
    {
        string[] read = [$"{Study}/index.html", "site.css"];
        var packed = read.Sum(file => Packed(Path.Combine(seed.Folder, file)));
        Assert.InRange(packed, 1, 14 * 1024);
    }

    private static long Packed(string path)
    {
        using var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(File.ReadAllBytes(path));
        return packed.Length;
    }

    private static IEnumerable<string> LinksIn(IDocument page) => page.QuerySelectorAll("*")
        .SelectMany(element => Holding.Select(element.GetAttribute)).OfType<string>();

    private static bool IsElsewhere(string link) => link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal);
}
