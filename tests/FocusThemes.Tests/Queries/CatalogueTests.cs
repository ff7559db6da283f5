using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Tests.Queries;

/// <summary>What is counted of a study, beside a count of its quotes one by one.</summary>
public sealed class CatalogueTests(SearchLibrary fixture) : IClassFixture<SearchLibrary>, IDisposable
{
    private const string Mixed = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02)\n“So did I.” (2P01)\n" +
        "“I again.” (1P02)\n2) Learning togetherPeers teach.“We did.” (2P01)\n“Somebody did.”\n“C did.” (C01)\n";

    private readonly Library mixed = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_overview_counts_by_theme_and_participant()
    {
        var catalogue = await MixedAsync();
        Assert.Equal((6, 1), (catalogue.QuoteCount, catalogue.Unattributed));
        Assert.Equal(
            ["1 1P02 1 2", "1 2P01 2 1", "2 2P01 2 1", "2 C01  1", "2   1"],
            catalogue.Cells().Select(cell => $"{cell.Theme} {cell.Participant} {cell.FocusGroup} {cell.Quotes}"));
        Assert.Equal(
            ["1P02 1 2", "2P01 2 2", "C01  1"], catalogue.Participants.Select(who => $"{who.Code} {who.FocusGroup} {who.Quotes}"));
        Assert.Equal(["1 Learning in places 1 3", "2 Learning together 1 3"],
            catalogue.Themes.Select(theme => $"{theme.Number} {theme.Title} {theme.Concepts} {theme.QuoteCount}"));
    }

    [Theory]
    [InlineData("social-innovators", "7.2.1", true)]
    [InlineData("social-innovators", "7.2", false)]
    [InlineData("social-innovators", "7", false)]
    [InlineData("social-innovators", "7.9.1", false)]
    [InlineData("social-innovators", "7.2.x", false)]
    [InlineData("social-innovators", "7.x.1", false)]
    [InlineData("letters", "ii.1.3", true)]
    public async Task A_quote_is_found_by_its_id_alone(string slug, string id, bool isThere)
    {
        await using var library = fixture.Library.Open();
        var study = (await library.FindStudyAsync(slug, Stop))!;
        var found = await library.FindQuoteAsync(study, id, Stop);
        Assert.Equal(isThere ? id : null, found?.Hit.Quote.Id, ignoreCase: true);
    }

    [Fact]
    public async Task A_participant_is_found_in_any_spelling_with_all_they_said()
    {
        await using var library = fixture.Library.Open();
        var study = (await library.FindStudyAsync("social-innovators", Stop))!;
        var found = (await library.FindParticipantAsync(study, "1p4", Stop))!;
        Assert.Equal(("1P04", "1", 3), (found.Code, found.FocusGroup, found.Quotes.Count));
        Assert.All(found.Quotes, hit => Assert.Equal("1P04", hit.Quote.Participant));
        Assert.Null(await library.FindParticipantAsync(study, "9P99", Stop));
    }

    [Fact]
    public async Task Every_character_of_a_source_is_accounted_for()
    {
        await using var library = fixture.Library.Open();
        foreach (var slug in new[] { "social-innovators", "letters" })
        {
            var study = (await library.FindStudyAsync(slug, Stop))!;
            var account = Assert.Single(await library.ReadAccountsAsync(study, Stop));
            var source = Assert.Single((await library.ReadSourcesAsync(study, Stop)).Sources);
            Assert.Equal(source.Name, account.Name);
            Assert.Equal(source.Text.Length, account.Total);
            Assert.Equal(account.RemainderCount, account.Remainders.Count);
        }
    }

    public void Dispose() => mixed.Dispose();

    private Task<StudyCatalogue> MixedAsync() => CatalogueAsync("mixed", Mixed);

    // Null reads what is stored.
    private async Task<StudyCatalogue> CatalogueAsync(string slug, string? table)
    {
        if (table is not null) await mixed.ImportAsync(Library.Study(slug, table));
        await using var library = mixed.Open();
        return await library.ReadCatalogueAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
    }
}
