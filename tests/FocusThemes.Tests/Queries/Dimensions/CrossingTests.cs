using CsCheck;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Tests.Queries.Dimensions;

public sealed class CrossingTests(AttributedLibrary fixture) : IClassFixture<AttributedLibrary>, IDisposable
{
    private const string Mixed = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02)\n“So did I.” (2P01)\n" +
        "“I again.” (1P02)\n2) Learning togetherPeers teach.“We did.” (2P01)\n“Somebody did.”\n“C did.” (C01)\n";

    private readonly Library mixed = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => mixed.Dispose();

    [Fact]
    public async Task Themes_by_participants_count_every_quote_once_and_every_person_once()
    {
        var crossing = await CrossAsync("theme", "participant");
        Assert.Equal(["1P02", "2P01", "C01", EnglishText.Nobody], crossing.Columns.Select(column => column.Value.Text));
        Assert.Equal(["1 Learning in places", "2 Learning together"], crossing.Rows.Select(row => row.Value.Text));
        Assert.Equal([new(2, 1, 5), new(1, 1, 3), default, default], RowOf(crossing, 0));
        Assert.Equal([default, new(1, 1, 2), new(1, 1, 2), new(1, 0, 2)], RowOf(crossing, 1));
        Assert.Equal([new(3, 2, 8), new(3, 2, 6)], crossing.Rows.Select(row => row.All));
        Assert.Equal(new(6, 3, 14), crossing.All);
        Assert.Equal("?participant=none", crossing.Columns[^1].Filter.ToQueryString());
        Assert.Equal("?theme=2&participant=C01", crossing.FilterOf(1, 2).ToQueryString());
    }

    [Theory]
    [InlineData("1", "1P02", 2)]
    [InlineData("02", "2P01", 2)]
    [InlineData("none", "C01 none", 2)]
    [InlineData("9", "", 0)]
    public async Task Of_a_group_its_participants_alone_are_columns(string group, string columns, int quotes)
    {
        var crossing = await CrossAsync("theme", "participant", QuoteFilter.OfGroup(group));
        Assert.Equal(columns, string.Join(' ', crossing.Columns.Select(column => column.Value.Asked)));
        Assert.Equal(quotes, crossing.All.Quotes);
        Assert.Equal(["1", "2"], crossing.Rows.Select(row => row.Value.Value));
    }

    [Fact]
    public async Task Codes_without_a_group_and_nobody_are_the_last_column()
    {
        var crossing = await CrossAsync("theme", "group");
        Assert.Equal(["focus group 1", "focus group 2", "no group in the code"], crossing.Columns.Select(column => column.Value.Text));
        Assert.Equal([2, 2, 2], crossing.Columns.Select(column => column.All.Quotes));
        Assert.Equal([2, 1, 0], RowOf(crossing, 0).Select(cell => cell.Quotes));
        // Who of a group spoke: two people of none are one who is named.
        Assert.Equal([0, 1, 1], RowOf(crossing, 1).Select(cell => cell.People));
    }

    [Fact]
    public async Task Any_two_dimensions_of_a_study_are_crossed_as_counted_by_hand()
    {
        foreach (var slug in new[] { "told", "made" })
        {
            await using var library = fixture.Library.Open();
            var study = (await library.FindStudyAsync(slug, Stop))!;
            var scope = await library.ScopeOfAsync(study, Stop);
            var catalogue = scope.Catalogue!;
            var dimensions = catalogue.Dimensions;
            var values = dimensions.SelectMany(dimension => catalogue.ValuesOf(dimension).Select(value => (dimension, value.Asked))).ToArray();
            await Gen.Select(Gen.Int[0, dimensions.Count - 1], Gen.Int[1, dimensions.Count - 1], Gen.Int[0, values.Length - 1].Array[0, 2])
                .SampleAsync(async (one, further, chosen) =>
                {
                    var (rows, columns) = (dimensions[one], dimensions[(one + further) % dimensions.Count]);
                    var filter = chosen.Aggregate(new QuoteFilter(), (all, i) =>
                        all.With(values[i].dimension, all.ValuesOf(values[i].dimension).With(values[i].Asked)));
                    var crossing = Crossing.Of(catalogue, rows, columns, filter)!;
                    var shown = await AllAsync(filter);
                    Assert.Equal((shown.Count, PeopleOf(shown)), (crossing.All.Quotes, crossing.All.People));
                    for (var i = 0; i < crossing.Rows.Count; i++)
                    {
                        for (var j = 0; j < crossing.Columns.Count; j++)
                        {
                            // The link behind the number is asked, and has those of the filter, and no others.
                            var cell = await AllAsync(crossing.FilterOf(i, j));
                            Assert.Equal(cell.Count, crossing[i, j].Quotes);
                            Assert.Equal(PeopleOf(cell), crossing[i, j].People);
                            Assert.Equal(cell.Sum(hit => hit.Quote.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length), crossing[i, j].Words);
                            Assert.Subset(shown.Select(hit => hit.Id).ToHashSet(), cell.Select(hit => hit.Id).ToHashSet());
                        }
                    }
                }, iter: Proof.Times(20), threads: 1);

            async Task<IReadOnlyList<QuoteHit>> AllAsync(QuoteFilter filter) =>
                (await library.FindQuotesAsync(scope, filter, 1_000, Stop)).Quotes;
        }

        static int PeopleOf(IEnumerable<QuoteHit> hits) => hits.Select(hit => hit.Quote.Participant).OfType<string>().Distinct().Count();
    }

    [Fact]
    public async Task What_has_fewest_quotes_is_left_out_and_counted_where_there_is_too_much()
    {
        var catalogue = await CatalogueAsync();
        var crossing = Crossing.Of(catalogue, Find(catalogue, "theme"), Find(catalogue, "participant"), new(), mostValues: 2)!;
        Assert.Equal(["1P02", "2P01"], crossing.Columns.Select(column => column.Value.Value));
        Assert.Equal((0, 2), (crossing.HiddenRows, crossing.HiddenColumns));
        // What is left out is in the sums.
        Assert.Equal(6, crossing.All.Quotes);
        Assert.Equal(3, crossing.Rows[1].All.Quotes);
    }

    private static IEnumerable<Tally> RowOf(Crossing crossing, int row) => crossing.Columns.Select((_, column) => crossing[row, column]);

    private static Dimension Find(StudyCatalogue catalogue, string parameter) =>
        catalogue.Dimensions.First(dimension => dimension.Parameter == parameter);

    private async Task<Crossing> CrossAsync(string rows, string columns, QuoteFilter? filter = null)
    {
        var catalogue = await CatalogueAsync();
        return Crossing.Of(catalogue, Find(catalogue, rows), Find(catalogue, columns), filter ?? new())!;
    }

    private async Task<StudyCatalogue> CatalogueAsync()
    {
        await mixed.ImportAsync(Library.Study("mixed", Mixed));
        await using var library = mixed.Open();
        return await library.ReadCatalogueAsync((await library.FindStudyAsync("mixed", Stop))!, Stop);
    }
}
