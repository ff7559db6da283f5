using System.Globalization;
using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Tests.Queries;

/// <summary>A study of forty participants, the first with most quotes, and of 1,001 quotes in all.</summary>
public sealed class ManyVoicesLibrary() : LibraryFixture(library => library.ImportAsync(Library.Study("voices", Table())))
{
    public const int Voices = 40;
    public const int Quotes = 1_001;

    private static string Table()
    {
        var rows = new StringBuilder("Theme\tConcept\tQuote\n");
        foreach (var (i, voice) in Order().Index())
            rows.Append(CultureInfo.InvariantCulture, $"Getting there\tBuses were rare.\t“I saw a street or two, {i} in all.” (P{voice:00})\n");
        rows.Append("Getting there\tBuses were rare.\t“It was a rare sight.”\n");
        return rows.ToString();
    }

    // P01 gives 44 quotes, P40 five, and P01 what is left to 1,000.
    private static IEnumerable<int> Order()
    {
        var each = Enumerable.Range(1, Voices).SelectMany(voice => Enumerable.Repeat(voice, 45 - voice)).ToList();
        return each.Concat(Enumerable.Repeat(1, Quotes - 1 - each.Count));
    }
}

public sealed class FacetTests(ManyVoicesLibrary fixture) : IClassFixture<ManyVoicesLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_participants_those_with_most_quotes_are_listed_and_the_others_counted()
    {
        var values = (await FindAsync(new())).ParticipantsLike(null, out var hidden);
        Assert.Equal(
            [.. Enumerable.Range(1, 15).Select(voice => $"P{voice:00}"), EnglishText.Nobody], values.Select(value => value.Text));
        Assert.Equal(ManyVoicesLibrary.Voices - 15, hidden);
        Assert.Equal([43, 42, 1], [values[1].Quotes, values[2].Quotes, values[^1].Quotes]);
    }

    [Fact]
    public async Task What_is_applied_is_listed_wherever_it_stands()
    {
        var values = (await FindAsync(new() { Participants = FilterValues.OfParticipants("p40", "P99", QuoteFilter.None) }))
            .ParticipantsLike(null, out var hidden);
        Assert.Equal(["P14", "P15", "P40", EnglishText.Nobody], values.Select(value => value.Text).TakeLast(4));
        Assert.Equal([false, true, true], values.TakeLast(3).Select(value => value.IsApplied));
        Assert.Equal(ManyVoicesLibrary.Voices - 16, hidden);
    }

    [Theory]
    [InlineData("p4", "P04 P40", 0)]
    [InlineData(" 3", "P03 P13 P23 P30 P31 P32 P33 P34 P35 P36 P37 P38 P39", 0)]
    [InlineData("P", "P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15", 25)]
    [InlineData("x", "", 0)]
    public async Task Participants_are_found_by_a_part_of_their_code(string typed, string codes, int hidden)
    {
        var values = (await FindAsync(new())).ParticipantsLike(typed, out var left);
        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), values.Where(value => value.Text != EnglishText.Nobody).Select(value => value.Text));
        Assert.Equal(hidden, left);
    }

    [Fact]
    public async Task Few_participants_are_all_listed()
    {
        var values = (await FindAsync(new() { Words = "\"1 in all\" OR \"50 in all\" OR \"990 in all\"" })).ParticipantsLike(null, out var hidden);
        Assert.Equal(["P01", "P02"], values.Select(value => value.Text));
        Assert.Equal(0, hidden);
    }

    [Fact]
    public async Task Where_the_best_of_very_many_come_first_it_is_said()
    {
        Assert.Empty((await FindAsync(new() { Words = "street" })).Limits);
        Assert.Equal(
            ["Best of the first 1,000, in the order of the source."], (await FindAsync(new() { Words = "street OR rare" })).Limits);
        Assert.Empty((await FindAsync(new() { Words = "street OR rare", IsInSourceOrder = true })).Limits);
    }

    [Theory]
    [InlineData("street", "I saw a |street*| or two")]
    [InlineData("str*", "I saw a |street*| or two")]
    [InlineData("i saw", "I*| |saw*| a street or two")]
    [InlineData("\"saw a\"", "I |saw a*| street or two")]
    [InlineData("two tw* str*", "I saw a |street*| or |two*")]
    public async Task Words_that_were_searched_for_are_marked(string words, string pieces)
    {
        var hit = (await FindAsync(new() { Words = words, IsInSourceOrder = true })).Quotes[0];
        var marked = string.Join('|', hit.Pieces.Select(piece => piece.IsHit ? $"{piece.Text}*" : piece.Text));
        Assert.StartsWith(pieces, marked, StringComparison.Ordinal);
        Assert.Equal(hit.Quote.Text, string.Concat(hit.Pieces.Select(piece => piece.Text)));
        Assert.All(hit.Pieces, piece => Assert.NotEmpty(piece.Text));
    }

    private async Task<QuoteResult> FindAsync(QuoteFilter filter)
    {
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAsync((await library.FindStudyAsync("voices", Stop))!, Stop);
        return await library.FindQuotesAsync(scope, filter, cancellationToken: Stop);
    }
}
