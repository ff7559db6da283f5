using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Queries;

/// <summary>A study of parts with attributes, one with a citation, and one with a theme and a concept that nobody is quoted for.</summary>
public sealed class ExportLibrary() : LibraryFixture(async library =>
{
    await library.StoreAsync(Voices.Draft);
    await library.ImportAsync(Seed.Files);
    await library.StoreAsync(new MadeStudy("bare")
        .Theme("1", "Getting there").Concept("Buses were rare.")
        .Concept("So were trains.").Quote("I walked.", "P1", "P1").Quote("We cycled.", "a 2021 survey", null)
        .Theme("2", "Being there")
        .Build());
});

public sealed class ExportTests(ExportLibrary fixture) : IClassFixture<ExportLibrary>
{
    private static readonly DateOnly Date = new(2026, 11, 23);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_study_has_its_themes_and_concepts_without_a_quote_too()
    {
        await using var library = fixture.Library.Open();
        var export = await library.ExportStudyAsync(await StudyAsync(library, "bare"), Date, Stop);
        Assert.Equal(
            [
                "1 Getting there, 1.1 Buses were rare.",
                "1 Getting there, 1.2 So were trains., 1.2.1 I walked.",
                "1 Getting there, 1.2 So were trains., 1.2.2 We cycled.",
                "2 Being there",
            ],
            export.Rows.Select(Line));
        Assert.Equal(
            (ExportShape.Study, "bare", "The study bare", "the whole study: 2 themes, 2 quotes", "/studies/bare"),
            (export.Shape, export.FileName, export.Title, export.Selection, export.Address));
        Assert.Equal("The whole study: 2 themes, 2 quotes. Taken from FocusThemes, page /studies/bare, on 2026-11-23.", export.Origin);
        Assert.Equal("The study bare. No citation is known for this study.", export.Citation());
        Assert.Equal(
            "The whole study: 2 themes, 2 quotes. Taken from https://themes.example.org/studies/bare on 2026-11-23.",
            (export with { Site = "https://themes.example.org" }).Origin);
        Assert.Null(export.Message);
        Assert.Empty(export.Attributed);
    }

    [Fact]
    public async Task A_theme_is_exported_by_itself()
    {
        await using var library = fixture.Library.Open();
        var study = await StudyAsync(library, "bare");
        var export = (await library.ExportThemeAsync(study, "1", Date, Stop))!;
        Assert.Equal(["1.1", "1.2", "1.2"], export.Rows.Select(row => row.Concept?.Id));
        Assert.Equal(
            (ExportShape.Theme, "bare-theme-1", "Theme 1: Getting there", "theme 1: 2 concepts, 2 quotes", "/studies/bare/themes/1"),
            (export.Shape, export.FileName, export.Title, export.Selection, export.Address));
        Assert.Equal(["2 Being there"], (await library.ExportThemeAsync(study, "2", Date, Stop))!.Rows.Select(Line));
        Assert.Null(await library.ExportThemeAsync(study, "3", Date, Stop));
    }

    [Theory]
    [InlineData("voices")]
    [InlineData("social-innovators")]
    [InlineData("bare")]
    public async Task Quotes_stand_under_the_same_in_every_export(string slug)
    {
        await using var library = fixture.Library.Open();
        var study = await StudyAsync(library, slug);
        var whole = (await library.ExportStudyAsync(study, Date, Stop)).Rows.Where(row => row.Quote is not null).ToList();
        var quotes = await library.ExportQuotesAsync(await library.ScopeOfAsync(study, Stop), study, new(), Date, Stop);
        Assert.Equal(whole.Select(Line), quotes.Rows.Select(Line));
        Assert.Equal(whole.Select(row => row.Quote!.Source), quotes.Rows.Select(row => row.Quote!.Source));
        Assert.Equal(whole.Select(row => row.Concept!.SubthemeStart), quotes.Rows.Select(row => row.Concept!.SubthemeStart));
        Assert.Equal(Begun(whole), Begun([.. quotes.Rows]));
        Assert.Equal($"{slug}-quotes", quotes.FileName);
        var all = await library.ExportQuotesAsync(
            await library.ScopeOfAllAsync(Stop), null, new() { Studies = FilterValues.OfStudies(slug) }, Date, Stop);
        Assert.Equal(whole.Select(Line), all.Rows.Select(Line));
        Assert.Equal(($"{slug}-quotes", "FocusThemes library"), (all.FileName, all.Citation()));
    }

    [Fact]
    public async Task Each_part_of_a_theme_begins_once()
    {
        await using var library = fixture.Library.Open();
        var study = await StudyAsync(library, "voices");
        List<ExportRow> rows = [.. (await library.ExportStudyAsync(study, Date, Stop)).Rows];
        Assert.Equal(["1.2 1.1 Access to care", "1.4 1.2 Cost", "2.1 1.2 Cost"], Begun(rows));
        // The same from the theme's page.
        var theme = (await library.FindThemeAsync(study, "1", Stop))!;
        Assert.Equal(["1.2", "1.4"], theme.Concepts.Where(
            (concept, i) => concept.BeginsSubtheme(theme.Concepts.ElementAtOrDefault(i - 1))).Select(concept => concept.Id));
        Assert.Equal(6, theme.QuoteCount);
        // Another study's theme of the same number and place is another part.
        var part = rows.First(row => row.Concept?.Subtheme is not null);
        Assert.False(part.BeginsSubtheme(part));
        Assert.True(part.BeginsSubtheme(part with { Study = part.Study with { Slug = "other" } }));
        Assert.True(part.BeginsSubtheme(part with { ThemeNumber = "9" }));
        Assert.True(part.BeginsSubtheme(null));
    }

    [Fact]
    public async Task What_is_known_of_participants_goes_along_and_of_their_study_alone()
    {
        await using var library = fixture.Library.Open();
        string[] expected = ["voices Male 2: sex Male", "voices Nina: age 43, role physiotherapist"];
        foreach (var slug in new[] { "voices", "social-innovators" })
        {
            var study = await StudyAsync(library, slug);
            var export = await library.ExportStudyAsync(study, Date, Stop);
            Assert.Equal(slug == "voices" ? expected : [], export.Attributed.Select(Known).Order(StringComparer.Ordinal));
        }

        var all = await library.ExportQuotesAsync(await library.ScopeOfAllAsync(Stop), null, new(), Date, Stop);
        Assert.Equal(expected, all.Attributed.Select(Known).Order(StringComparer.Ordinal));

        static string Known(AttributedParticipant who) =>
            $"{who.Study} {who.Code}: {string.Join(", ", who.Attributes.Select(one => $"{one.Name} {one.Value}"))}";
    }

    [Fact]
    public async Task An_export_of_quotes_says_what_was_chosen_and_what_is_unknown()
    {
        await using var library = fixture.Library.Open();
        var study = await StudyAsync(library, "social-innovators");
        var scope = await library.ScopeOfAsync(study, Stop);
        var export = await library.ExportQuotesAsync(
            scope, study, new() { Participants = FilterValues.OfParticipants("1p4"), Words = "the", After = new(null, 3) }, Date, Stop);
        Assert.Equal("/studies/social-innovators/quotes?participant=1P04&q=the", export.Address);
        Assert.Equal($"{export.Rows.Count()} quotes by 1P04 with “the”", export.Selection);
        Assert.StartsWith("Khan", export.Citation(), StringComparison.Ordinal);
        Assert.NotNull(export.Caption);
        var none = await library.ExportQuotesAsync(scope, study, new() { Themes = FilterValues.OfThemes("99") }, Date, Stop);
        Assert.Equal("There is no theme 99: this study has themes 4 to 8.", none.Message);
        Assert.Empty(none.Rows);
        var all = await library.ScopeOfAllAsync(Stop);
        Assert.Equal("/quotes?q=the", (await library.ExportQuotesAsync(all, null, new() { Words = "the" }, Date, Stop)).Address);
    }

    [Theory]
    [InlineData("bare", "1.2.1", "Quote 1.2.1 by P1", "P1; The study bare, theme 1, source line 4",
        "Participant P1, quote 1.2.1 (q-----------) in theme 1, “Getting there”; table.txt, line 4. In: The study bare. No citation is known for this study.")]
    [InlineData("bare", "1.2.2", "Quote 1.2.2 (a 2021 survey)", "a 2021 survey; The study bare, theme 1, source line 5",
        "Participant (nobody named; “a 2021 survey”), quote 1.2.2 (q-----------) in theme 1, “Getting there”; table.txt, line 5. In: The study bare. No citation is known for this study.")]
    [InlineData("voices", "1.4.2", "Quote 1.4.2 by nobody named", "nobody named; The study voices, theme 1, source line 13",
        "Participant (nobody named), quote 1.4.2 (q-----------) in theme 1, “Getting there”; table.txt, line 13. In: The study voices. No citation is known for this study.")]
    public async Task A_quote_says_who_said_it_and_where_it_stands(
        string slug, string id, string name, string attribution, string full)
    {
        await using var library = fixture.Library.Open();
        var study = await StudyAsync(library, slug);
        var hits = await library.ReadQuotesAsync(await library.ScopeOfAsync(study, Stop), new(), Stop);
        var hit = hits.Single(hit => hit.Quote.Id == id);
        Assert.Equal(name, QuoteCitation.Name(hit.Quote));
        Assert.Equal(attribution, QuoteCitation.Attribution(study.Link, hit.Quote));
        Assert.Equal($"“{hit.Quote.Text}” ({attribution})", QuoteCitation.WithAttribution(study.Link, hit.Quote));
        Assert.Equal(full, Expected.WithoutIdentifiers(QuoteCitation.Full(study, hit)));
    }

    [Fact]
    public async Task A_quote_of_a_published_table_is_cited_with_the_table_and_the_publication()
    {
        await using var library = fixture.Library.Open();
        var study = await StudyAsync(library, "social-innovators");
        var theme = (await library.FindThemeAsync(study, "7", Stop))!;
        var hits = await library.ReadQuotesAsync(await library.ScopeOfAsync(study, Stop), new(), Stop);
        var place = $"{study.Caption}, {theme.Source.Name}, line ";
        Assert.EndsWith($"; {place}{theme.Source.Line}", QuoteCitation.Part(theme), StringComparison.Ordinal);
        Assert.All(hits, hit => Assert.Contains($"”; {place}{hit.Quote.Source.Line}. In: Khan", QuoteCitation.Full(study, hit), StringComparison.Ordinal));
        Assert.All(hits, hit => Assert.Contains("; Khan et al., 2022, theme ", QuoteCitation.Attribution(study.Link, hit.Quote), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("voices")]
    [InlineData("voices social-innovators")]
    [InlineData("voices bare")]
    [InlineData("social-innovators bare")]
    [InlineData("voices social-innovators bare")]
    [InlineData("bare nope")]
    [InlineData("nope")]
    public async Task Chosen_studies_give_their_own_quotes_and_all_studies_are_counted(string slugs)
    {
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAllAsync(Stop);
        var chosen = slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var words in new[] { null, "i OR we OR heard" })
        {
            var all = await library.FindQuotesAsync(scope, new() { Words = words, IsInSourceOrder = true }, 500, Stop);
            var expected = all.Quotes.Where(hit => chosen.Length == 0 || chosen.Contains(hit.Study.Slug)).Select(hit => hit.Id).ToList();
            var filter = new QuoteFilter { Studies = FilterValues.OfStudies(chosen), Words = words, IsInSourceOrder = true };
            var found = await library.FindQuotesAsync(scope, filter, 500, Stop);
            Assert.Equal(expected, found.Quotes.Select(hit => hit.Id));
            Assert.Equal(new Total(expected.Count), found.Total);
            Assert.Equal(
                all.Quotes.CountBy(hit => hit.Study.Title).OrderByDescending(study => study.Value).Select(study => (study.Key, study.Value)),
                found.Studies.Select(study => (study.Text, study.Quotes)));
            Assert.Equal(found.Studies.Count(study => study.IsApplied), chosen.Count(slug => slug != "nope"));
            Assert.Equal(chosen.Contains("nope"), found.Message is not null);
            Assert.Equal($"/quotes{filter.ToQueryString()}", scope.AddressOfQuotes(filter));
            // And page by page.
            var pages = new List<int>();
            for (var next = filter; next is not null;)
            {
                var page = await library.FindQuotesAsync(scope, next, 4, Stop);
                pages.AddRange(page.Quotes.Select(hit => hit.Id));
                next = page.Next;
            }

            Assert.Equal(expected, pages);
        }
    }

    [Theory]
    [InlineData("FG1, P5 buses", "?participant=FG1%2C%20P5&q=buses")]
    [InlineData("male 2", "?participant=male%202")]
    [InlineData("3001", "?q=3001")]
    [InlineData("Nina", "?q=Nina")]
    [InlineData("\"Male 2\"", "?q=%22Male%202%22")]
    [InlineData("-Male 2", "?q=-Male%202")]
    [InlineData("Male 2*", "?q=Male%202*")]
    public async Task Codes_of_several_words_are_understood_where_they_have_a_number(string typed, string query)
    {
        await using var library = fixture.Library.Open();
        Assert.Equal(query, (await library.UnderstoodAsync(new() { Words = typed }, Stop)).ToQueryString());
    }

    private static async Task<StudyHeader> StudyAsync(LibraryContext library, string slug) =>
        (await library.FindStudyAsync(slug, Stop))!;

    private static string Line(ExportRow row) => string.Join(", ", new[]
    {
        $"{row.ThemeNumber} {row.ThemeTitle}{row.ThemeSubtitle}",
        row.Concept is { } concept ? $"{concept.Id} {concept.Text}{concept.Subtheme}" : null,
        row.Quote is { } quote ? $"{quote.Id} {quote.Text}" : null,
    }.OfType<string>());

    private static IEnumerable<string> Begun(List<ExportRow> rows) => rows
        .Where((row, i) => row.BeginsSubtheme(rows.ElementAtOrDefault(i - 1)))
        .Select(row => $"{row.Concept!.Id} {row.Concept.Subtheme}");
}
