using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
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
        Assert.Equal("?theme=1&theme=2&also.participant=1&also.participant=2", together.FilterOf(0, 1)!.ToQueryString());
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
        Assert.Equal("?theme=1&theme=2&attr.role=nurse&also.participant=1&also.participant=2", together.FilterOf(0, 1)!.ToQueryString());
    }

    [Theory]
    [InlineData(1, "4 2 | 2 4")]
    [InlineData(2, "4 4 | 4 4")]
    [InlineData(3, "4 6 | 6 4")]
    [InlineData(100, "4 8 | 8 4")]
    public async Task Quotes_of_two_themes_are_near_each_other_by_the_lines_on_which_they_begin(int lines, string counts)
    {
        var together = await TogetherAsync("told", null, new(), lines);
        Assert.Equal(counts, string.Join(" | ", together.Themes.Select((_, i) =>
            string.Join(' ', together.Themes.Select((_, j) => together[i, j])))));
        Assert.Equal($"?theme=1&theme=2&also.{lines}-lines=1&also.{lines}-lines=2", together.FilterOf(0, 1)!.ToQueryString());
        Assert.Equal(8, together.Units);
    }

    [Fact]
    public async Task Every_number_leads_to_as_many_units_as_are_counted_by_hand()
    {
        foreach (var (slug, unit, lines) in new (string, string?, int?)[]
        {
            ("told", "participant", null), ("told", "document", null), ("told", "attr.role", null), ("told", null, 1), ("told", null, 4),
            ("made", "participant", null), ("made", "document", null), ("made", null, null), ("made", null, 1), ("made", null, 100),
        })
        {
            foreach (var narrowed in new[] { new(), QuoteFilter.OfParticipant("P1"), QuoteFilter.Of(Dimension.Find("length")!, "3-"), QuoteFilter.OfTheme("1") })
            {
                var together = await TogetherAsync(slug, unit, narrowed, lines);
                await using var library = fixture.Library.Open();
                var scope = await library.ScopeOfAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
                var all = await PlacedAsync(library, scope, narrowed);
                foreach (var (i, one) in together.Themes.Index())
                {
                    foreach (var (j, other) in together.Themes.Index().Where(theme => theme.Index != i))
                    {
                        var filter = together.FilterOf(i, j)!;
                        Assert.Equal(filter, QuoteFilter.Parse(filter.Parameters().Select(pair => KeyValuePair.Create(pair.Name, pair.Value)), out _), SameAddress);
                        var found = (await library.FindQuotesAsync(scope, filter, cancellationToken: Stop)).Quotes;
                        var searched = await library.FindQuotesAsync(scope, filter with { Words = "-nothing", IsInSourceOrder = true }, cancellationToken: Stop);
                        Assert.Equal(found.Select(hit => hit.Id), searched.Quotes.Select(hit => hit.Id));
                        if (narrowed.Themes.Count > 0 && !(narrowed.Themes.Takes(one.Number) && narrowed.Themes.Takes(other.Number)))
                        {
                            Assert.Equal(0, together[i, j]);
                            continue;
                        }

                        var byHand = all.Where(quote => IsTogether(quote, one.Number, other.Number) || IsTogether(quote, other.Number, one.Number)).ToList();
                        Assert.Equal(byHand.Select(quote => quote.Id), found.Select(hit => hit.Id));
                        Assert.Equal(
                            unit is null ? byHand.Count : byHand.Where(quote => quote.Unit is not null).DistinctBy(quote => quote.Unit).Count(), together[i, j]);
                    }
                }

                bool IsTogether(Placed quote, string own, string with) => quote.Themes.Contains(own) && (unit, lines) switch
                {
                    (null, null) => quote.Themes.Contains(with),
                    (null, _) => all.Any(near => near.Themes.Contains(with) && near.Document == quote.Document && Math.Abs(near.Line - quote.Line) <= lines),
                    _ => quote.Unit is not null && all.Any(same => same.Themes.Contains(with) && same.Unit == quote.Unit),
                };

                async Task<List<Placed>> PlacedAsync(LibraryContext context, QuoteScope where, QuoteFilter of)
                {
                    var placed = (await context.FindQuotesAsync(where, of, int.MaxValue, Stop)).Quotes;
                    var themes = new Dictionary<int, HashSet<string>>();
                    foreach (var theme in where.Catalogue!.Themes)
                    {
                        foreach (var hit in (await context.FindQuotesAsync(where, QuoteFilter.OfTheme(theme.Number), int.MaxValue, Stop)).Quotes)
                            (themes.TryGetValue(hit.Id, out var held) ? held : themes[hit.Id] = []).Add(theme.Number);
                    }

                    return [.. placed.Select(hit => new Placed(hit.Id, themes[hit.Id], hit.Quote.Source.Name, hit.Quote.Source.Line, unit switch
                    {
                        "participant" => hit.Quote.Participant,
                        "document" => hit.Quote.Source.Name,
                        "attr.role" => where.Catalogue.FindParticipant(hit.Quote.Participant ?? "-")?.Attributes
                            .Where(told => told.Name == "Role").Select(told => told.Value.ToUpperInvariant()).FirstOrDefault(),
                        _ => null,
                    }))];
                }
            }
        }
    }

    [Theory]
    [InlineData("also.5-lines=1&also.5-lines=2", "8 quotes within 5 lines of another in theme 1 or theme 2")]
    [InlineData("theme=2&also.participant=1", "2 quotes in theme 2 of participants that come up in theme 1")]
    [InlineData("also.attr.role=9", "no quotes of roles that come up in theme 9")]
    public async Task What_comes_up_together_is_said_in_the_sentence(string query, string sentence)
    {
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAsync((await library.FindStudyAsync("told", Stop))!, Stop);
        Assert.Equal(sentence, (await library.FindQuotesAsync(scope, FilterOf(query, out _), cancellationToken: Stop)).Sentence);
        var everywhere = await library.FindQuotesAsync(await library.ScopeOfAllAsync(Stop), FilterOf(query, out _), cancellationToken: Stop);
        Assert.True(everywhere.Total.IsNone);
        Assert.EndsWith("is known of the quotes of one study alone.", everywhere.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("also.0-lines")]
    [InlineData("also.101-lines")]
    [InlineData("also.people")]
    [InlineData("also.theme")]
    [InlineData("also.also")]
    public void Nothing_else_comes_up_together(string parameter)
    {
        FilterOf($"{parameter}=4", out var fault);
        Assert.Equal($"The parameter “{parameter}” names nothing in which themes come up together: also.participant and also.5-lines do (1 to 100 lines).", fault);
    }

    private static QuoteFilter FilterOf(string query, out string? fault) => QuoteFilter.Parse(
        query.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])), out fault);

    private static bool SameAddress(QuoteFilter one, QuoteFilter other) => one.ToQueryString() == other.ToQueryString();

    private async Task<Cooccurrence> TogetherAsync(string slug, string? unit, QuoteFilter filter, int? lines = null)
    {
        await using var library = fixture.Library.Open();
        var catalogue = await library.ReadCatalogueAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
        return Cooccurrence.Of(catalogue, unit is null ? null : Dimension.Find(unit), filter, lines)!;
    }

    private sealed record Placed(int Id, HashSet<string> Themes, string Document, int Line, string? Unit);
}
