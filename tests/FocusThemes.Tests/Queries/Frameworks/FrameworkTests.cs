using CsCheck;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Frameworks;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Tests.Queries.Dimensions;

namespace FocusThemes.Tests.Queries.Frameworks;

public sealed class FrameworkTests(AttributedLibrary fixture) : IClassFixture<AttributedLibrary>
{
    private static readonly FrameworkBounds All = new(1_000, 1_000, 1_000, 1_000);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_cell_has_what_its_filter_finds_and_its_rest_those_that_are_left()
    {
        foreach (var slug in new[] { "told", "made" })
        {
            await using var library = fixture.Library.Open();
            var study = (await library.FindStudyAsync(slug, Stop))!;
            var scope = await library.ScopeOfAsync(study, Stop);
            var dimensions = scope.Catalogue!.Dimensions;
            var values = dimensions.SelectMany(dimension => scope.Catalogue!.ValuesOf(dimension).Select(value => (dimension, value.Asked))).ToArray();
            await Gen.Select(
                Gen.Int[0, dimensions.Count - 1], Gen.Int[1, dimensions.Count - 1], Gen.Int[0, values.Length - 1].Array[0, 2], Gen.Int[0, 4], Gen.Int[0, 9])
                .SampleAsync(async (one, further, chosen, most, all) =>
                {
                    var (rows, columns) = (dimensions[one], dimensions[(one + further) % dimensions.Count]);
                    var filter = chosen.Aggregate(new QuoteFilter(), (whole, i) =>
                        whole.With(values[i].dimension, whole.ValuesOf(values[i].dimension).With(values[i].Asked)));
                    var framework = (await library.ReadFrameworkAsync(study, rows, columns, filter, new(99, 99, most, all), Stop))!;
                    Assert.InRange(framework.Cells.Sum(cell => cell.Quotes.Count), 0, all);
                    for (var i = 0; i < framework.Crossing.Rows.Count; i++)
                    {
                        for (var j = 0; j < framework.Crossing.Columns.Count; j++)
                        {
                            var cell = framework[i, j];
                            var found = await IdsAsync(framework.Crossing.FilterOf(i, j));
                            Assert.InRange(cell.Quotes.Count, 0, most);
                            Assert.Equal(found.Take(cell.Quotes.Count), cell.Quotes.Select(hit => hit.Id));
                            Assert.Equal(found.Count - cell.Quotes.Count, cell.Further);
                            if (cell.Further > 0) Assert.Equal(found.Skip(cell.Quotes.Count), await IdsAsync(cell.Rest));
                        }
                    }
                }, iter: Proof.Times(20), threads: 1);

            async Task<List<int>> IdsAsync(QuoteFilter filter) =>
                [.. (await library.FindQuotesAsync(scope, filter, 1_000, Stop)).Quotes.Select(hit => hit.Id)];
        }
    }

    [Fact]
    public async Task Quotes_beyond_the_bound_are_left_out_from_the_last_cells_and_counted()
    {
        var framework = await ReadAsync("told", "theme", "attributed", new(9, 9, 9, 5));
        Assert.Equal([(4, 0), (0, 0), (1, 2), (0, 1)], framework.Cells.Select(cell => (cell.Quotes.Count, cell.Further)));
        Assert.Equal(1, framework.CellsWithoutWords);
    }

    [Fact]
    public async Task Who_says_a_quote_is_to_be_named_where_neither_side_tells_it()
    {
        Assert.False((await ReadAsync("told", "theme", "participant", All)).HasToNameSpeakers);
        Assert.False((await ReadAsync("told", "participant", "attr.role", All)).HasToNameSpeakers);
        Assert.True((await ReadAsync("told", "theme", "attr.role", All)).HasToNameSpeakers);
    }

    [Theory]
    [InlineData("", "1: 2 of 3 focus groups; 1: 1/3 2: 1/2 3: 0/1 -: 1/1; -", "2: 1 of 3 focus groups; 1: 1/3 2: 0/2 3: 0/1 -: 0/1; 1P1", "3: no focus group; 1: 0/3 2: 0/2 3: 0/1 -: 0/1; -")]
    [InlineData("participant=1P1&participant=2P1", "1: 2 of 2 focus groups; 1: 1/1 2: 1/1; -", "2: 1 of 2 focus groups; 1: 1/1 2: 0/1; 1P1", "3: no focus group; 1: 0/1 2: 0/1; -")]
    [InlineData("theme=2", "2: 1 of 3 focus groups; 1: 1/3 2: 0/2 3: 0/1 -: 0/1; 1P1")]
    [InlineData("length=2-", "1: 1 of 3 focus groups; 1: 0/3 2: 1/2 3: 0/1 -: 0/1; 2P1", "2: 1 of 3 focus groups; 1: 1/3 2: 0/2 3: 0/1 -: 0/1; 1P1", "3: no focus group; 1: 0/3 2: 0/2 3: 0/1 -: 0/1; -")]
    public async Task A_theme_says_which_groups_raised_it_how_many_of_their_people_and_who_alone(string query, params string[] themes)
    {
        using var made = new Library();
        await made.StoreAsync(new MadeStudy("raised").Theme("1", "Nights").Concept("They sleep.")
            .Quote("Short.", "1P1", "1P1").Quote("I slept long.", "2P1", "2P1").Quote("Well.", "C1", "C1")
            .Theme("2", "Days").Concept("They wake.").Quote("I woke up.", "1P1", "1P1").Quote("Up.", null, null)
            .Theme("3", "Noons").Concept("Somebody dozes.").Quote("Somebody dozed.", null, null)
            .Theme("4", "Others").Concept("They do.").Quote("A.", "1P2", "1P2").Quote("B.", "1P3", "1P3").Quote("C.", "2P2", "2P2").Quote("D.", "3P1", "3P1")
            .Build());
        await using var library = made.Open();
        var study = (await library.FindStudyAsync("raised", Stop))!;
        var scope = await library.ScopeOfAsync(study, Stop);
        var filter = QuoteFilter.Parse(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=')[1])), out _);
        var raised = RaisedTheme.Of(scope.Catalogue!, filter).Where(theme => theme.Theme.Number != "4").ToList();
        Assert.Equal(themes, raised.Select(theme =>
            $"{theme.Theme.Number}: {theme.Sentence}; {string.Join(' ', theme.Groups.Select(group => $"{group.Group ?? "-"}: {group.Spoke}/{group.Quoted}"))}; {theme.Alone?.Code ?? "-"}"));
        foreach (var group in raised.SelectMany(theme => theme.Groups))
            Assert.Equal(group.Quotes, (await library.ReadQuotesAsync(scope, group.Filter, Stop)).Count(hit => hit.Quote.Participant is not null));
    }

    private async Task<FrameworkMatrix> ReadAsync(string slug, string rows, string columns, FrameworkBounds bounds)
    {
        await using var library = fixture.Library.Open();
        var study = (await library.FindStudyAsync(slug, Stop))!;
        return (await library.ReadFrameworkAsync(study, Dimension.Find(rows)!, Dimension.Find(columns)!, new(), bounds, Stop))!;
    }
}
