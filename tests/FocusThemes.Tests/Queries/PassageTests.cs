using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Queries;

/// <summary>Two studies of many themes, each with a concept and a quote.</summary>
public sealed class WordyLibrary() : LibraryFixture(
    library => library.ImportAsync(StudyOf("large", Themes), StudyOf("small", 3)))
{
    public const int Themes = 60;

    private static StudyFiles StudyOf(string slug, int themes) => Library.Study(
        slug, "Theme\tConcept\tQuote\n" + string.Concat(Enumerable.Range(1, themes).Select(i =>
            $"{i}) Learning in places\tStudents study there.\t“I saw the street number {i}.” (P{i % 7})\n")));
}

public sealed class PassageTests(WordyLibrary fixture) : IClassFixture<WordyLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("study", SearchKind.Concepts, "large", 60, 0, 0)]
    [InlineData("study", SearchKind.Titles, "large", 0, 0, 60)]
    [InlineData("learning", SearchKind.Titles, "large", 60, 0, 0)]
    [InlineData("learning", SearchKind.Concepts, null, 0, 0, 63)]
    [InlineData("street", SearchKind.Concepts, null, 0, 63, 0)]
    [InlineData("street", SearchKind.Titles, "small", 0, 3, 0)]
    [InlineData("study", SearchKind.Concepts, null, 63, 0, 0)]
    [InlineData("…", SearchKind.Concepts, null, 0, 0, 0)]
    public async Task Words_are_counted_where_they_are_looked_for_and_beside(
        string words, SearchKind kind, string? slug, int here, int quotes, int others)
    {
        var result = await FindAsync(slug, new() { Words = words, Kind = kind });
        Assert.Equal((new(here), new(quotes), new Total(others)), (result.Total, result.Quotes, result.Beside[kind == SearchKind.Concepts ? SearchKind.Titles : SearchKind.Concepts]));
        Assert.Equal(Math.Min(here, QuoteResult.PageSize), result.Passages.Count);
        Assert.Equal(here > QuoteResult.PageSize, result.Next is not null);
        Assert.Equal(words == "…" ? ["There is no letter or digit in “…” to look for."] : [], result.Limits);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_of_authors_words_go_through_them_once(bool isInSourceOrder)
    {
        var seen = new List<int>();
        var sizes = new List<int>();
        for (var filter = new QuoteFilter { Words = "study", Kind = SearchKind.Concepts, IsInSourceOrder = isInSourceOrder }; filter is not null;)
        {
            var page = await FindAsync("large", filter);
            seen.AddRange(page.Passages.Select(hit => hit.Id));
            sizes.Add(page.Passages.Count);
            filter = page.Next;
        }

        Assert.Equal([25, 25, 10], sizes);
        Assert.Equal(WordyLibrary.Themes, seen.Distinct().Count());
        if (isInSourceOrder) Assert.Equal(seen.Order(), seen);
    }

    [Fact]
    public async Task A_passage_leads_to_where_it_stands()
    {
        var concept = (await FindAsync("small", new() { Words = "study", Kind = SearchKind.Concepts, IsInSourceOrder = true })).Passages[1];
        Assert.Equal(("2", "2.1", "/studies/small/themes/2#2.1"), (concept.ThemeNumber, concept.ConceptId, concept.Address));
        Assert.Equal("Students study there.", concept.Text);
        Assert.Equal(["study"], concept.Pieces.Where(piece => piece.IsHit).Select(piece => piece.Text));
        var title = (await FindAsync("small", new() { Words = "learning", Kind = SearchKind.Titles, IsInSourceOrder = true })).Passages[2];
        Assert.Equal(("3", null, "/studies/small/themes/3"), (title.ThemeNumber, title.ConceptId, title.Address));
        var study = (await FindAsync(null, new() { Words = "small", Kind = SearchKind.Titles })).Passages[0];
        Assert.Equal((null, "/studies/small"), (study.ThemeNumber, study.Address));
        Assert.Null(study.Subtheme);
    }

    [Theory]
    [InlineData("street", false)]
    [InlineData("street", true)]
    [InlineData(null, true)]
    public async Task Pages_of_quotes_go_through_them_once_and_back(string? words, bool isInSourceOrder)
    {
        await using var library = fixture.Library.Open();
        foreach (var scope in new[]
        {
            await library.ScopeOfAllAsync(Stop), await library.ScopeOfAsync((await library.FindStudyAsync("large", Stop))!, Stop),
        })
        {
            var pages = new List<QuoteResult>();
            for (var filter = new QuoteFilter { Words = words, IsInSourceOrder = isInSourceOrder }; filter is not null; filter = pages[^1].Next)
                pages.Add(await library.FindQuotesAsync(scope, filter, cancellationToken: Stop));
            Assert.Equal(3, pages.Count);
            var ids = pages.SelectMany(page => page.Quotes).Select(hit => hit.Id).ToList();
            Assert.Equal(pages[0].Total.Number, ids.Distinct().Count());
            Assert.Equal(ids.Count, ids.Distinct().Count());
            if (isInSourceOrder) Assert.Equal(ids.Order(), ids);
            Assert.Null(pages[0].Previous);
            foreach (var (before, page) in pages.Zip(pages.Skip(1)))
            {
                var back = await library.FindQuotesAsync(scope, page.Previous!, cancellationToken: Stop);
                Assert.Equal(before.Quotes.Select(hit => hit.Id), back.Quotes.Select(hit => hit.Id));
            }
        }
    }

    private async Task<PassageResult> FindAsync(string? slug, QuoteFilter filter)
    {
        await using var library = fixture.Library.Open();
        var scope = slug is null
            ? await library.ScopeOfAllAsync(Stop)
            : await library.ScopeOfAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
        return await library.FindPassagesAsync(scope, filter, Stop);
    }
}
