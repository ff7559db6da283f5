using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Tests.Queries;

/// <summary>What is offered in the place of what a study does not have.</summary>
public sealed class NearbyTests : IDisposable
{
    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bas", "")]
    [InlineData("cara", "care")]
    [InlineData("cxxe", "")]
    [InlineData("hxspitl", "")]
    [InlineData("hospitl", "hospital")]
    [InlineData("hxspitxl", "hospital")]
    [InlineData("hxsxitxl", "")]
    [InlineData("hospitalyou", "")]
    [InlineData("hospitalyo", "hospital hospitals")]
    [InlineData("HOSPITEL", "hospital hospitals")]
    [InlineData("wolk", "walk work")]
    [InlineData("wark", "walk work")]
    [InlineData("xare", "")]
    public async Task A_word_is_taken_for_a_misspelled_one_where_few_letters_differ_for_its_length(string typed, string offered)
    {
        await StoreAsync("I walk to the hospital by bus.", "They walk and work, and care.", "Two hospitals.", "Dogs bark.", "We wait.");
        await using var stored = library.Open();
        var scope = await stored.ScopeOfAllAsync(Stop);
        var result = await stored.FindQuotesAsync(scope, new() { Words = typed }, cancellationToken: Stop);
        var ways = (await stored.LoosenAsync(result, Stop)).Ways;
        var words = offered.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(words.Order(StringComparer.Ordinal), ways.Select(way => way.Filter.Words!).Order(StringComparer.Ordinal));
        Assert.Equal(
            words.Select(word => $"with “{word}” in the place of “{typed}”").Order(StringComparer.Ordinal),
            ways.Select(way => way.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1, "7", "There is no theme 7: this study has theme 1.")]
    [InlineData(2, "7", "There is no theme 7: this study has themes 1 and 2.")]
    [InlineData(3, "7", "There is no theme 7: this study has themes 1 to 3.")]
    [InlineData(20, "99", "There is no theme 99: this study has themes 1 to 20.")]
    public async Task The_themes_that_there_are_are_named(int themes, string asked, string sentence)
    {
        var study = new MadeStudy("made");
        for (var number = 1; number <= themes; number++) study.Theme($"{number}", "Getting there").Concept("Buses.").Quote("I walked.", "P1", "P1");
        await library.StoreAsync(study.Build());
        Assert.Equal([sentence], (await FindAsync(new() { Themes = FilterValues.OfThemes(asked) })).Unknown.Select(one => one.Sentence));
    }

    [Theory]
    [InlineData("A B D", "this study has themes A, B and D.")]
    [InlineData("1 2 4", "this study has themes 1, 2 and 4.")]
    [InlineData("A B C D E F G H I J K L", "this study has themes A, B, C, D, E, F, G, H, I, J, K and L.")]
    [InlineData("A B C D E F G H I J K L M", "this study has themes A, B, C, D, E, F, G, H, I and 4 more.")]
    public async Task Numbers_that_do_not_run_through_are_listed(string numbers, string sentence)
    {
        var study = new MadeStudy("made");
        foreach (var number in numbers.Split(' ')) study.Theme(number, "Getting there").Concept("Buses.").Quote("I walked.", "P1", "P1");
        await library.StoreAsync(study.Build());
        Assert.EndsWith(sentence, (await FindAsync(new() { Themes = FilterValues.OfThemes("Z") })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_nobody_asks_for_nothing_unknown_and_a_study_without_groups_says_so()
    {
        await StoreAsync("I walked.");
        Assert.Null((await FindAsync(new() { Participants = FilterValues.OfParticipants(QuoteFilter.None) })).Message);
        Assert.Null((await FindAsync(new() { Groups = FilterValues.OfGroups(QuoteFilter.None) })).Message);
        Assert.Equal(
            "The participant codes of this study name no focus groups.",
            (await FindAsync(new() { Groups = FilterValues.OfGroups("1") })).Message);
    }

    [Fact]
    public async Task At_most_five_unknown_values_are_answered()
    {
        await StoreAsync("I walked.");
        var result = await FindAsync(new() { Themes = FilterValues.OfThemes("2", "3", "4", "5", "6", "7") });
        Assert.Equal(5, result.Unknown.Count);
        Assert.Same(result.Unknown, result.Unknown);
    }

    public void Dispose() => library.Dispose();

    private async Task StoreAsync(params string[] quotes)
    {
        var study = new MadeStudy("made").Theme("1", "Getting there").Concept("Buses were rare.");
        foreach (var quote in quotes) study.Quote(quote, "Ann", "Ann");
        await library.StoreAsync(study.Build());
    }

    private async Task<QuoteResult> FindAsync(QuoteFilter filter)
    {
        await using var stored = library.Open();
        var scope = await stored.ScopeOfAsync((await stored.FindStudyAsync("made", Stop))!, Stop);
        return await stored.FindQuotesAsync(scope, filter, cancellationToken: Stop);
    }
}
