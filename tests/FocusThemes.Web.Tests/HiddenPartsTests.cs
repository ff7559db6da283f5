using System.IO.Compression;
using System.Net;
using System.Text;

namespace FocusThemes.Web.Tests;

/// <summary>What a file hides is given by no page, no data and no bytes, unless the study asks for it.</summary>
public sealed class HiddenPartsTests(HidingSite site) : IClassFixture<HidingSite>
{
    private static readonly string[] Addresses =
    [
        "", ".json", ".csv", ".md", ".qdc", "/quotes", "/quotes.json", "/source", "/accounted", "/accounted.json", "/checks", "/checks.json", "/checks.md",
        "/participants", "/participants.json", "/matrix", "/codebook", "/codebook.md", "/codebook.csv", "/codebook.json", "/codebook.qdc", "/compare", "/cite", "/themes/1", "/themes/1.md",
    ];

    [Theory]
    [InlineData("page", "table.html")]
    [InlineData("notes", "table.md")]
    [InlineData("coded", "table.csv")]
    [InlineData("book", "table.xlsx")]
    public async Task Nothing_hidden_is_published_by_any_door(string study, string name)
    {
        using var client = site.CreateClient();
        foreach (var address in Addresses.Append($"/source/{name}").Append($"/source/{name}?view=table").Append($"/source/{name}.json").Append($"/source/{name}/bytes"))
        {
            using var asked = await client.GetAsync($"/studies/{study}{address}", TestContext.Current.CancellationToken);
            var answer = await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Ida", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Moe", answer, StringComparison.Ordinal);
        }

        foreach (var form in new[] { ".qdpx", ".docx", ".xlsx", "/codebook.docx", "/codebook.xlsx" })
        {
            using var archive = new ZipArchive(await client.GetStreamAsync($"/studies/{study}{form}", TestContext.Current.CancellationToken));
            Assert.All(archive.Entries, entry =>
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                Assert.DoesNotContain("Moe", reader.ReadToEnd(), StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData("page", "table.html")]
    [InlineData("notes", "table.md")]
    [InlineData("coded", "table.csv")]
    [InlineData("book", "table.xlsx")]
    public async Task The_bytes_of_a_file_that_hides_parts_are_withheld_with_a_sentence(string study, string name)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync($"/studies/{study}/source/{name}/bytes", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("does not show", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var page = await site.PageAsync($"/studies/{study}/source/{name}");
        Assert.Contains("not given away", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/bytes']"));
    }

    [Theory]
    [InlineData("page", "table.html", "Theme|Quote;Trust|“It took time.” (P1);Hope|“It lasts.” (P3)")]
    [InlineData("notes", "table.md", "Theme|Quote;Trust|“It took time.” (P1)")]
    [InlineData("coded", "table.csv", "Theme|Quote|Coded by;Trust|“It took time.” (P1)|███████;Hope|“It lasts.” (P2)|███████")]
    [InlineData("book", "table.xlsx", "Theme|Quote;Trust|“It took time.” (P1);Hope|“It lasts.” (P3)")]
    public async Task The_rows_and_cells_of_a_source_have_only_what_its_text_has(string study, string name, string rows)
    {
        var page = await site.PageAsync($"/studies/{study}/source/{name}?view=table");
        Assert.Equal(
            rows, string.Join(';', page.QuerySelectorAll(".cells tr").Select(row => string.Join('|', row.Texts("td, th:not([scope=row])")))));
        var text = (await site.PageAsync($"/studies/{study}/source/{name}")).QuerySelector("ol.src")!.TextContent;
        Assert.All(page.QuerySelectorAll(".cells td *"), piece => Assert.Contains(piece.TextContent, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_study_that_asks_for_them_has_them_and_says_so()
    {
        using var client = site.CreateClient();
        var quotes = await client.GetStringAsync("/studies/asked/quotes.json", TestContext.Current.CancellationToken);
        Assert.Contains($"It took {HidingSite.Secret} time.", quotes, StringComparison.Ordinal);
        Assert.Contains($"{HidingSite.Secret} left.", quotes, StringComparison.Ordinal);
        Assert.Contains(HidingSite.Secret, await client.GetStringAsync("/studies/asked/source/table.html/bytes", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("were read too", (await site.PageAsync("/studies/asked/source")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_hides_nothing_is_given_as_it_came()
    {
        using var client = site.CreateClient();
        Assert.StartsWith("Theme,Quote\n", await client.GetStringAsync("/studies/open/source/table.csv/bytes", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
