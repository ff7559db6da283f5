using System.Text;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Reading;
using FocusThemes.Tests.Queries.Dimensions;

namespace FocusThemes.Tests.Queries.Crossings;

/// <summary>The studies of a library beside each other.</summary>
public sealed class LibraryCrossingTests(AttributedLibrary fixture) : IClassFixture<AttributedLibrary>, IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await fixture.Library.ImportAsync(new StudyFiles
    {
        Slug = "wards",
        Tables =
        [
            new("table.csv", Encoding.UTF8.GetBytes(
                "Theme,Quote,Participant,ROLE,Ward\nNights,“I was alone.”,P1,nurse,4\nNights,“It was dark.”,P2,Porter,\nNights,“Nobody came.”,,,\n")),
        ],
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Studies_are_compared_by_what_means_the_same_in_each()
    {
        await using var library = fixture.Library.Open();
        var catalogue = await library.ReadLibraryCatalogueAsync(Stop);
        Assert.Equal(
            ["study", "memo", "length", "attributed", "attr.Role", "attr.Age", "attr.Seen in a month", "attr.Ward"],
            catalogue.Dimensions.Select(dimension => dimension.Parameter));
        var crossing = Crossing.Of(catalogue.Quotes, Dimension.Study, Dimension.Find("attr.role")!, new())!;
        Assert.Equal(["GP", "Nurse", "Porter", "ward manager", "no Role told"], crossing.Columns.Select(column => column.Value.Text));
        Assert.Equal(
            ["2 3 0 1 2", "0 0 0 0 4", "0 1 1 0 1"],
            crossing.Rows.Select((_, i) => string.Join(' ', crossing.Columns.Select((_, j) => crossing[i, j].Quotes))));
        // P1 is a nurse in two studies: two people.
        Assert.Equal(new(4, 3, 17), crossing.Columns[1].All);
        Assert.Equal("?study=wards&attr.role=Nurse", crossing.FilterOf(2, 1).ToQueryString(), ignoreCase: true);
        Assert.Equal((2, 1), (catalogue.StudiesTelling(Dimension.Find("attr.role")!), catalogue.StudiesTelling(Dimension.Find("attr.ward")!)));
    }

    [Fact]
    public async Task Every_number_leads_to_exactly_those_quotes_of_all_studies()
    {
        await using var library = fixture.Library.Open();
        var catalogue = await library.ReadLibraryCatalogueAsync(Stop);
        var scope = await library.ScopeOfAllAsync(Stop);
        foreach (var shown in new[] { new(), QuoteFilter.Of(Dimension.Find("attr.role")!, "nurse"), QuoteFilter.Of(Dimension.Study, "made", "wards") })
        {
            foreach (var rows in catalogue.Dimensions)
            {
                foreach (var columns in catalogue.Dimensions.Where(columns => columns != rows))
                {
                    var crossing = Crossing.Of(catalogue.Quotes, rows, columns, shown)!;
                    for (var i = 0; i < crossing.Rows.Count; i++)
                    {
                        for (var j = 0; j < crossing.Columns.Count; j++)
                        {
                            var found = await library.FindQuotesAsync(scope, crossing.FilterOf(i, j) with { IsInSourceOrder = true }, cancellationToken: Stop);
                            Assert.Equal((found.Total.Number, found.Quotes.Where(hit => hit.Quote.Participant is not null)
                                .DistinctBy(hit => (hit.Study.Slug, hit.Quote.Participant)).Count()), (crossing[i, j].Quotes, crossing[i, j].People));
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public async Task A_library_that_changes_is_counted_anew_and_one_that_does_not_is_kept()
    {
        using var other = new Library();
        await other.ImportAsync(new StudyFiles { Slug = "one", Tables = [new("table.csv", "Theme,Quote,Participant\nA,“I went.”,P1\n"u8.ToArray())] });
        await using (var library = other.Open())
        {
            var first = await library.ReadLibraryCatalogueAsync(Stop);
            Assert.Same(first, await library.ReadLibraryCatalogueAsync(Stop));
            Assert.Equal(1, first.Quotes.QuoteCount);
        }

        await other.ImportAsync(new StudyFiles { Slug = "two", Tables = [new("table.csv", "Theme,Quote,Participant\nA,“I came.”,P1\nA,“I saw.”,P2\n"u8.ToArray())] });
        await using var changed = other.Open();
        Assert.Equal(3, (await changed.ReadLibraryCatalogueAsync(Stop)).Quotes.QuoteCount);
    }
}
