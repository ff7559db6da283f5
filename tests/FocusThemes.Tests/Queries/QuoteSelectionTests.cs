using CsCheck;
using FocusThemes.Queries.Selections;

namespace FocusThemes.Tests.Queries;

public sealed class QuoteSelectionTests
{
    private static readonly Gen<string> Ids = Gen.Select(
        Gen.OneOf("7", "1.1", "II", "é", "a&b", "#", "x y", "%2B", "<b>"), Gen.Int[0, 99], Gen.Int[1, 9], (theme, concept, place) => $"{theme}.{concept}.{place}");

    private static readonly Gen<QuoteSelection> Selections = Gen.Select(
        Gen.String[0, 60].Where(text => !text.Any(char.IsSurrogate)), Ids.Array[0, QuoteSelection.MostQuotes], (title, ids) => ids.Aggregate(
            new QuoteSelection(QuoteSelection.TitleOf(title), []), (selection, id) => selection.With(id)));

    [Fact]
    public void A_link_to_a_selection_is_read_as_that_selection() => Selections.Sample(selection =>
        AssertSame(selection, QuoteSelection.Parse(Parameters(selection.ToQueryString()), QuoteSelection.Quote, out var fault), fault));

    [Fact]
    public void A_link_to_choose_more_keeps_the_selection() => Selections.Sample(selection =>
    {
        Assert.Contains("mark=", selection.InChoosing, StringComparison.Ordinal);
        AssertSame(selection, QuoteSelection.Parse(Parameters(selection.InChoosing), QuoteSelection.Mark, out var fault), fault);
    });

    [Fact]
    public void Moving_up_undoes_moving_down_and_loses_nothing() => Gen.Select(Selections.Where(one => one.Quotes.Count > 1), Gen.Int[0, 1_000]).Sample((selection, any) =>
    {
        var place = any % (selection.Quotes.Count - 1);
        var moved = selection.Moved(place, 1);
        Assert.Equal(selection.Quotes.Order(), moved.Quotes.Order());
        AssertSame(selection, moved.Moved(place + 1, -1), null);
    });

    [Fact]
    public void No_address_makes_reading_it_fail() => Gen.Select(Gen.OneOf("quote", "title", "mark", ""), Gen.String[0, 300]).Array[0, 120].Sample(given =>
    {
        var selection = QuoteSelection.Parse(given.Select(one => KeyValuePair.Create(one.Item1, one.Item2)), QuoteSelection.Quote, out var fault);
        Assert.True(fault is { Length: > 0 } || selection.Quotes.Count <= QuoteSelection.MostQuotes);
    });

    private static void AssertSame(QuoteSelection expected, QuoteSelection actual, string? fault)
    {
        Assert.Null(fault);
        Assert.Equal(expected.Title, actual.Title);
        Assert.Equal(expected.Quotes, actual.Quotes);
    }

    private static IEnumerable<KeyValuePair<string, string>> Parameters(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])));
}
