using FocusThemes.Model;
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
    public async Task The_matrix_by_participant_counts_every_quote_once()
    {
        var matrix = ThemeMatrix.ByParticipant(await MixedAsync());
        Assert.False(matrix.IsByGroup);
        Assert.Equal(["1P02", "2P01", "C01", EnglishText.Nobody], matrix.Columns.Select(column => column.Name));
        Assert.Equal(["1", "2"], matrix.Rows.Select(row => row.Theme.Number));
        Assert.Equal([2, 1, 0, 0], CountsOf(matrix, 0, "1P02", "2P01", "C01", EnglishText.Nobody));
        Assert.Equal([0, 1, 1, 1], CountsOf(matrix, 1, "1P02", "2P01", "C01", EnglishText.Nobody));
        Assert.Equal((3, 3, 6), (matrix.Rows[0].Quotes, matrix.Rows[1].Quotes, matrix.Quotes));
        Assert.Equal([2, 2, 1, 1], from name in new[] { "1P02", "2P01", "C01", EnglishText.Nobody } select ColumnOf(matrix, name).Quotes);
        Assert.Equal(("1P02", "1"), (ColumnOf(matrix, "1P02").Code, ColumnOf(matrix, "1P02").FocusGroup));
        Assert.Equal((null, null), (ColumnOf(matrix, EnglishText.Nobody).Code, ColumnOf(matrix, EnglishText.Nobody).FocusGroup));
        Assert.Equal("?participant=none", ColumnOf(matrix, EnglishText.Nobody).Filter.ToQueryString());
        Assert.Equal("?participant=1P02", ColumnOf(matrix, "1P02").Filter.ToQueryString());
        Assert.Equal(EnglishText.Nobody, matrix.Columns[^1].Name);
    }

    [Theory]
    [InlineData("1", "1P02", 2)]
    [InlineData("02", "2P01", 2)]
    [InlineData("none", "C01 nobody", 2)]
    [InlineData("9", "", 0)]
    public async Task The_matrix_of_a_group_has_its_participants_alone(string group, string columns, int quotes)
    {
        var matrix = ThemeMatrix.ByParticipant(await MixedAsync(), group);
        Assert.Equal(columns, string.Join(' ', matrix.Columns.Select(column => column.Code ?? "nobody")));
        Assert.Equal(quotes, matrix.Quotes);
        Assert.Equal($"?group={group}", matrix.Shown.ToQueryString());
    }

    [Fact]
    public async Task The_matrix_by_group_counts_codes_without_one_and_nobody_last()
    {
        var matrix = ThemeMatrix.ByGroup(await MixedAsync());
        Assert.True(matrix.IsByGroup);
        Assert.Equal(["focus group 1", "focus group 2", "no group in the code"], matrix.Columns.Select(column => column.Name));
        Assert.Equal([2, 2, 2], matrix.Columns.Select(column => column.Quotes));
        Assert.Equal([2, 1, 0], matrix.Rows[0].Counts);
        Assert.Equal([0, 1, 2], matrix.Rows[1].Counts);
        Assert.Equal("?group=none", matrix.Columns[^1].Filter.ToQueryString());
        Assert.Equal(6, matrix.Quotes);
    }

    [Fact]
    public async Task Where_everybody_has_a_group_the_matrix_has_no_column_for_none()
    {
        var matrix = ThemeMatrix.ByGroup(await CatalogueAsync("grouped", "ThemesConceptsQuotes\n1) PlacesStudents learn.“I saw it.” (1P02)\n“So did I.” (2P01)\n"));
        Assert.Equal(["focus group 1", "focus group 2"], matrix.Columns.Select(column => column.Name));
        Assert.Equal([1, 1], matrix.Rows[0].Counts);
        var byParticipant = ThemeMatrix.ByParticipant(await CatalogueAsync("grouped", null));
        Assert.Equal(["1P02", "2P01"], byParticipant.Columns.Select(column => column.Name));
    }

    [Fact]
    public async Task The_overview_counts_by_theme_and_participant()
    {
        var overview = (await MixedAsync()).Overview();
        Assert.Equal((2, 6, 1), (overview.Concepts, overview.Quotes, overview.Unattributed));
        Assert.Equal(
            ["1 1P02 1 2", "1 2P01 2 1", "2 2P01 2 1", "2 C01  1", "2   1"],
            overview.Cells.Select(cell => $"{cell.Theme} {cell.Participant} {cell.FocusGroup} {cell.Quotes}"));
        Assert.Equal(
            [new("1P02", "1", 2), new("2P01", "2", 2), new ParticipantSummary("C01", null, 1)], overview.Participants);
        Assert.Equal(["1 Learning in places 1 3", "2 Learning together 1 3"],
            overview.Themes.Select(theme => $"{theme.Number} {theme.Title} {theme.Concepts} {theme.Quotes}"));
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

    private static int[] CountsOf(ThemeMatrix matrix, int row, params string[] names) =>
        [.. names.Select(name => matrix.Rows[row].Counts[matrix.Columns.ToList().IndexOf(ColumnOf(matrix, name))])];

    private static MatrixColumn ColumnOf(ThemeMatrix matrix, string name) => matrix.Columns.Single(column => column.Name == name);

    private Task<StudyCatalogue> MixedAsync() => CatalogueAsync("mixed", Mixed);

    // Null reads what is stored.
    private async Task<StudyCatalogue> CatalogueAsync(string slug, string? table)
    {
        if (table is not null) await mixed.ImportAsync(Library.Study(slug, table));
        await using var library = mixed.Open();
        return await library.ReadCatalogueAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
    }
}
