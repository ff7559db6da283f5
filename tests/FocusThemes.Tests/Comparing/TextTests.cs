using System.Globalization;
using System.Text;
using FocusThemes.Comparing;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Comparing;

/// <summary>The texts of a study, now and before, and what became of each record from one to another.</summary>
public sealed class TextTests : IDisposable
{
    private const string First = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n";
    private const string Second = "ThemesConceptsQuotes\n2) Learning togetherPeers teach.“So did I, you know.” (1P02)\n";
    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_study_of_one_text_has_nothing_to_compare()
    {
        await ImportAsync(First);
        Assert.Equal(["now: as it stands now", "now/1.txt: 1.txt, as it stands now"], await TextsAsync());
        var compared = await CompareAsync(null, null);
        Assert.Equal("There is only one text of this study.", compared!.Message);
        Assert.Null(compared.Comparison);
        Assert.Null(await CompareAsync("gone", null));
        Assert.Null(await CompareAsync(null, "gone"));
        Assert.Equal("Both are the same text.", (await CompareAsync("now", "now"))!.Message);
    }

    [Fact]
    public async Task Two_sources_are_set_beside_each_other()
    {
        await ImportAsync(First, Second);
        var compared = (await CompareAsync(null, null))!;
        Assert.Equal(("now/1.txt", "now/2.txt"), (compared.From.Token, compared.To.Token));
        AssertThemes("1", "2", compared);
        Assert.False(compared.Comparison!.IsSame);
        Assert.Equal(compared.Comparison.Sentence, compared.Message);
        var back = (await CompareAsync("now/2.txt", "now/1.txt"))!;
        AssertThemes("2", "1", back);
        var half = (await CompareAsync("now/2.txt", null))!;
        Assert.Equal(("now/2.txt", "now/2.txt"), (half.From.Token, half.To.Token));
        Assert.Null(half.Comparison);
        AssertThemes("1 2", "2", (await CompareAsync("now", "now/2.txt"))!);
    }

    [Fact]
    public async Task An_earlier_text_is_set_beside_what_stands_now()
    {
        await ImportAsync(First);
        await ImportAsync(First.Replace("street", "road", StringComparison.Ordinal));
        var today = DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var texts = await TextsAsync();
        Assert.Equal(3, texts.Count);
        Assert.Matches($"^[0-9a-f]{{8}}: as it stood until {today}$", texts[^1]);
        var compared = (await CompareAsync(null, null))!;
        Assert.Equal((texts[^1][..8], "now"), (compared.From.Token, compared.To.Token));
        AssertThemes("", "1", compared);
        Assert.False(compared.Comparison!.IsSame);
    }

    [Fact]
    public async Task Earlier_texts_of_one_day_are_told_apart_by_the_hour_and_the_same_stands_once()
    {
        await ImportAsync(First, Second);
        await ImportAsync(First.Replace("street", "road", StringComparison.Ordinal));
        await ImportAsync(First, Second);
        await ImportAsync(Second);
        var texts = await TextsAsync();
        // What stands now and its source; the two tables that stood twice, with each; and the one between.
        Assert.Equal(6, texts.Count);
        Assert.All(texts.Skip(2), text => Assert.EndsWith(" UTC", text, StringComparison.Ordinal));
        Assert.Equal(["1.txt", "2.txt"], texts.Where(text => text.Contains('/')).Skip(1).Select(text => text.Split('/')[1].Split(':')[0]));
        Assert.Matches("^[0-9a-f]{8}/1.txt: 1.txt, as it stood until ", texts[3]);
    }

    [Fact]
    public async Task A_source_without_a_theme_cannot_be_compared_and_it_is_said_why()
    {
        await ImportAsync(First, "Nothing but a note.\n");
        var compared = (await CompareAsync(null, null))!;
        Assert.Null(compared.Comparison);
        Assert.Equal(("now/1.txt", "now/2.txt"), (compared.From.Token, compared.To.Token));
        Assert.StartsWith("One of the two cannot be read on its own: 2.txt, line ", compared.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_a_source_is_called_as_in_the_study_that_stands_now()
    {
        const string unnumbered = "ThemesConceptsQuotes\nLearning in places\nStudents learn there.\n“I saw the street there.” (1P01)\n";
        await ImportAsync(unnumbered, unnumbered.Replace("places", "groups", StringComparison.Ordinal));
        var compared = (await CompareAsync(null, null))!;
        AssertThemes("1", "2", compared);
        var records = compared.Comparison!.Changes.SelectMany(pair => new[] { (Record: pair.Old, IsNew: false), (Record: pair.New, IsNew: true) })
            .Where(one => one.Record is not null).Select(one => (one.IsNew, one.Record!.Id, Now: compared.NowCalled(one.Record, one.IsNew)?.Id));
        Assert.Contains((false, "1.1.1", "1.1.1"), records);
        Assert.Contains((true, "1.1.1", "2.1.1"), records);
        await ImportAsync(unnumbered);
        var earlier = (await CompareAsync(null, null))!;
        Assert.Null(earlier.NowCalled(earlier.Comparison!.Changes.First(pair => pair.Old is not null).Old!, isNew: false));
    }

    [Fact]
    public async Task A_study_that_is_not_stored_is_answered_as_the_stored_one()
    {
        // Once it is stored, the draft knows the identifiers of its quotes; but nothing is sealed before.
        var draft = Voices.Draft;
        await library.StoreAsync(draft);
        await using var stored = library.Open();
        var study = await stored.FindStudyAsync(Voices.Slug, Stop);
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(await stored.ReadStudyAsync(study! with { Seal = null }, Stop)),
            System.Text.Json.JsonSerializer.Serialize(draft.Study.ToDocument()));
    }

    [Fact]
    public async Task Texts_that_differ_only_between_their_records_are_said_to()
    {
        await ImportAsync(First);
        await ImportAsync($"{First}\n");
        var compared = (await CompareAsync(null, null))!;
        Assert.True(compared.Comparison!.IsSame);
        Assert.EndsWith("The texts differ only in what stands between.", compared.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("now/1.txt", "now/1.txt")]
    public void An_address_names_a_text_or_none(string? parameter, string? token) =>
        Assert.Equal(token, StudyText.Named(parameter));

    [Fact]
    public void A_slash_stays_a_slash_in_an_address() =>
        Assert.Equal("now/table%202.txt", new StudyText("now/table 2.txt", "", null, null).InAddress);

    public void Dispose() => library.Dispose();

    private static void AssertThemes(string from, string to, TextComparison compared) => Assert.Equal(
        (from, to), (string.Join(' ', compared.ThemesNow.From), string.Join(' ', compared.ThemesNow.To)));

    private Task<int> ImportAsync(params string[] tables) => library.ImportAsync(new StudyFiles
    {
        Slug = "kept",
        Tables = [.. tables.Index().Select(table => new StudyFile($"{table.Index + 1}.txt", Encoding.UTF8.GetBytes(table.Item)))],
    });

    private async Task<List<string>> TextsAsync()
    {
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("kept", Stop))!;
        return [.. (await stored.ListTextsAsync(study, Stop)).Select(text => $"{text.Token}: {text.Name}")];
    }

    private async Task<TextComparison?> CompareAsync(string? from, string? to)
    {
        await using var stored = library.Open();
        return await stored.CompareAsync((await stored.FindStudyAsync("kept", Stop))!, from, to, Stop);
    }
}
