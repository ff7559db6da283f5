using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>A quote's lasting address.</summary>
public sealed class IdentifierTests(Site site)
{
    private const string Table =
        "Theme\tConcept\tQuote\tParticipant\n1. Yards\tDogs bark.\t“They bark all night at nothing.”\tP1\n1. Yards\tDogs bark.\t“Mine sleeps.”\tP2\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "")]
    [InlineData(".json", ".json")]
    [InlineData(".md?from=here", ".md?from=here")]
    public async Task It_leads_for_now_to_where_the_quote_stands(string form, string led)
    {
        var identifier = await site.IdentifierAsync("7.2.1");
        foreach (var spelled in new[] { identifier, identifier.ToUpperInvariant() })
            Assert.Equal((302, $"/studies/social-innovators/quotes/7.2.1{led}", "no-store"), await LedAsync(site, $"/q/{spelled}{form}"));
    }

    [Fact]
    public async Task It_stands_on_the_page_of_the_quote_on_its_card_and_in_its_citations()
    {
        var address = $"/q/{await site.IdentifierAsync("7.2.1")}";
        var page = await site.PageAsync("/studies/social-innovators/quotes/7.2.1");
        Assert.Equal(address, page.QuerySelector("a[data-copy='permanent address']")!.GetAttribute("href"));
        Assert.Equal(address, (await site.PageAsync("/studies/social-innovators/themes/7")).QuerySelectorAll("figure")[1].Link("permanent address"));
        Assert.Equal("/studies/social-innovators/quotes/7.2.1", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        foreach (var form in new[] { "bib", "ris", "csl.json" })
        {
            var cited = await (await site.Http.GetAsync($"/studies/social-innovators/cite.{form}?quote=7.2.1", Stop)).Content.ReadAsStringAsync(Stop);
            Assert.Contains(address, cited, StringComparison.Ordinal);
            Assert.Contains($"quote 7.2.1 ({address[3..]})", cited, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("q00000000000")]
    [InlineData("7.2.1")]
    [InlineData("nothing")]
    public async Task What_no_quote_has_is_not_found(string identifier)
    {
        var page = await site.PageAsync($"/q/{identifier}", 404);
        Assert.Contains($"No quote of this library has or had the identifier “{identifier}”.", page.Text(), StringComparison.Ordinal);
        var problem = JsonElement.Parse(await site.TextAsync($"/q/{identifier}.json", "application/problem+json", 404));
        Assert.StartsWith("No quote of this library", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_follows_the_quote_to_another_place_and_says_where_the_quote_is_gone()
    {
        using var folder = new LibraryFolder();
        Assert.Equal(0, (await folder.RunAsync("import", "--study", "yards", folder.Write("yards/table.txt", Table))).Code);
        string barks, sleeps;
        await using (var before = folder.Serve())
            (barks, sleeps) = (await before.IdentifierAsync("1.1.1", "yards"), await before.IdentifierAsync("1.1.2", "yards"));
        folder.Write("yards/table.txt", Table.Replace("1. Yards\tDogs bark.\t“Mine", "0. Houses\tAll is still.\t“Nobody stirs.”\tP3\n1. Yards\tDogs bark.\t“Mine", StringComparison.Ordinal)
            .Replace("1. Yards\tDogs bark.\t“They bark all night at nothing.”\tP1\n", "", StringComparison.Ordinal)
            .Replace("Mine sleeps", "Mine sleeps now", StringComparison.Ordinal));
        Assert.Equal(0, (await folder.RunAsync("import", "--study", "yards", folder.PathOf("yards/table.txt"))).Code);
        await using (var after = folder.Serve())
        {
            Assert.Equal((302, "/studies/yards/quotes/1.1.1", "no-store"), await LedAsync(after, $"/q/{sleeps}"));
            var page = await after.PageAsync($"/q/{barks}", 410);
            Assert.Equal("No longer here", page.Heading());
            Assert.Contains($"The quote “{barks}” stood in an earlier text of this study.", page.Text(), StringComparison.Ordinal);
            Assert.DoesNotContain("all night", page.Text(), StringComparison.Ordinal);
            Assert.Equal("/studies/yards", page.Link("The study"));
        }

        Assert.Equal(0, (await folder.RunAsync("remove", "yards")).Code);
        await using var removed = folder.Serve();
        foreach (var gone in new[] { barks, sleeps })
        {
            var page = await removed.PageAsync($"/q/{gone}", 410);
            Assert.Contains("its study was taken out of this library", page.Text(), StringComparison.Ordinal);
            Assert.DoesNotContain("yards", page.Text(), StringComparison.OrdinalIgnoreCase);
        }

        await removed.TextAsync($"/q/{barks}.md", "application/problem+json", 410);
    }

    [Fact]
    public async Task Another_library_that_takes_an_export_in_gives_the_same()
    {
        using var folder = new LibraryFolder();
        folder.Write("copy/study.json", await site.TextAsync("/studies/social-innovators.json", "application/json"));
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("copy/study.json"), "--study", "elsewhere")).Code);
        await using var other = folder.Serve();
        var before = other.SqlCommands;
        Assert.Equal((302, "/studies/elsewhere/quotes/7.2.1", "no-store"), await LedAsync(other, $"/q/{await site.IdentifierAsync("7.2.1")}"));
        Assert.Equal(1, other.SqlCommands - before);
    }

    private static async Task<(int Status, string? Location, string? Kept)> LedAsync(Site site, string address)
    {
        using var answer = await site.Http.GetAsync(address, Stop);
        return ((int)answer.StatusCode, answer.Headers.Location?.ToString(), answer.Headers.CacheControl?.ToString());
    }
}
