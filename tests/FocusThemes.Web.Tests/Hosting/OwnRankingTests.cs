using AngleSharp.Html.Parser;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>What the function that SQLite calls stands on, and what searches do without it.</summary>
public sealed class OwnRankingTests
{
    // What nearly everybody says weighs next to nothing for SQLite's function: the words are rare here.
    private static readonly string Table =
        "Theme,Quote,Participant\n" +
        string.Concat(Enumerable.Range(6, 60).Select(who => $"Tea,“We had tea on day {who}.”,P{who}\n")) +
        "Bread,“Bread and again bread, bread and soup, we ate bread.”,P1\n" +
        "Bread,“There was soup, and much later on the way to the river somebody brought bread for all of us.”,P2\n" +
        "Bread,“Bread was dear.”,P3\nBread,“We had soup.”,P4\nBread,“Nothing at all.”,P5\n";

    [Fact]
    public void The_SQLite_that_comes_with_the_site_is_one_that_the_function_is_known_to_fit() => Assert.True(OwnRanking.IsUsed);

    [Theory]
    [InlineData("e_sqlite3", 3_050_004, 3_050_004, true)]
    [InlineData("e_sqlite3", 3_020_000, 3_020_000, true)]
    [InlineData("sqlite3", 3_050_004, 3_050_004, false)]
    [InlineData("winsqlite3", 3_050_004, 3_050_004, false)]
    [InlineData("e_sqlite3", 3_050_004, 3_045_000, false)]
    [InlineData("e_sqlite3", 3_019_003, 3_019_003, false)]
    [InlineData("e_sqlite3", 4_000_000, 4_000_000, false)]
    public void A_library_fits_where_it_is_the_same_and_has_the_interface(
        string library, int sqlite, int called, bool fits) => Assert.Equal(fits, OwnRanking.Fits(library, sqlite, called));

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(2, 3, true)]
    [InlineData(3, 4, true)]
    [InlineData(1, 3, false)]
    [InlineData(4, 4, false)]
    [InlineData(3, 5, false)]
    [InlineData(3, 0, false)]
    public void Interfaces_fit_where_they_are_known(int fts5, int extension, bool fits) =>
        Assert.Equal(fits, OwnRanking.Fits(fts5, extension));

    [Fact]
    public async Task Without_it_the_same_quotes_are_found_and_the_same_one_is_the_best()
    {
        var folder = Directory.CreateTempSubdirectory("focusthemes-seeds-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "bread"));
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "bread", "table.csv"), Table, TestContext.Current.CancellationToken);
            // The function is of the whole program: each in a process of its own.
            using var usual = await StartedSite.StartAsync(folder.FullName);
            using var plain = await StartedSite.StartAsync(folder.FullName, "--FocusThemes:OwnRanking=false");
            foreach (var words in new[] { "bread", "bread OR soup", "\"bread and\" OR river", "bread -soup" })
            {
                var found = await FoundAsync(usual, words);
                Assert.NotEmpty(found);
                var without = await FoundAsync(plain, words);
                // SQLite's function counts what stands beside the words into a quote's length: close ones may change places.
                Assert.Equal(found.Order(), without.Order());
                Assert.Equal(found[0], without[0]);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<string>> FoundAsync(StartedSite site, string words)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync(
            $"/studies/bread/quotes?order=best&q={Uri.EscapeDataString(words)}", TestContext.Current.CancellationToken));
        return [.. page.Quotes()];
    }
}
