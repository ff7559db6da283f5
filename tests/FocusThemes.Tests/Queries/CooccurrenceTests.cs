using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Tests.Queries.Dimensions;

namespace FocusThemes.Tests.Queries;

public sealed class CooccurrenceTests(AttributedLibrary fixture) : IClassFixture<AttributedLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("told", "participant", "4 2 | 2 3", 5)]
    [InlineData("told", "document", "1 1 | 1 1", 1)]
    [InlineData("told", "group", "0 0 | 0 0", 0)]
    [InlineData("made", "participant", "2 2 0 | 2 2 0 | 0 0 0", 2)]
    [InlineData("made", null, "3 1 0 | 1 2 0 | 0 0 0", 4)]
    public async Task Themes_are_counted_by_the_units_that_have_both(string slug, string? unit, string counts, int units)
    {
        var together = await TogetherAsync(slug, unit, new());
        Assert.Equal(counts, string.Join(" | ", together.Themes.Select((_, i) =>
            string.Join(' ', together.Themes.Select((_, j) => together[i, j])))));
        Assert.Equal(units, together.Units);
    }

    [Fact]
    public async Task A_number_leads_to_the_quotes_of_both_themes_by_exactly_those_people()
    {
        var together = await TogetherAsync("told", "participant", new());
        Assert.Equal("?theme=1&theme=2&participant=P1&participant=P3", together.FilterOf(0, 1)!.ToQueryString());
        Assert.Equal("?theme=1", together.FilterOf(0, 0)!.ToQueryString());
        Assert.Equal(0.4, together.Overlap(0, 1));
        var quotes = await TogetherAsync("made", null, new());
        Assert.Equal("?theme=1&also=2", quotes.FilterOf(0, 1)!.ToQueryString());
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAsync((await library.FindStudyAsync("made", Stop))!, Stop);
        foreach (var words in new[] { null, "-nothing" })
        {
            var found = await library.FindQuotesAsync(scope, quotes.FilterOf(0, 1)! with { Words = words }, cancellationToken: Stop);
            Assert.Equal("I slept at noon. Nobody 😀 came.", Assert.Single(found.Quotes).Quote.Text);
        }
    }

    [Fact]
    public async Task A_filter_narrows_whose_themes_are_looked_at()
    {
        var role = Dimension.Find("attr.role")!;
        var together = await TogetherAsync("told", "participant", QuoteFilter.Of(role, "nurse"));
        Assert.Equal((2, 1, 1), (together[0, 0], together[0, 1], together[1, 1]));
        Assert.Equal("?theme=1&theme=2&participant=P1&attr.role=nurse", together.FilterOf(0, 1)!.ToQueryString());
    }

    private async Task<Cooccurrence> TogetherAsync(string slug, string? unit, QuoteFilter filter)
    {
        await using var library = fixture.Library.Open();
        var catalogue = await library.ReadCatalogueAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
        return Cooccurrence.Of(catalogue, unit is null ? null : Dimension.Find(unit), filter)!;
    }
}
