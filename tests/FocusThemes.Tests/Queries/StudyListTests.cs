using System.Text;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Queries;

/// <summary>Five studies, of which one has neither citation nor year.</summary>
public sealed class ListedLibrary() : LibraryFixture(FillAsync)
{
    // One after the other: when each was added is one of the orders.
    private static async Task FillAsync(Library library)
    {
        foreach (var (slug, title, year, quotes) in new (string, string, int?, int)[]
        {
            ("delta", "Going to school", 2019, 1), ("alpha", "Being in hospital", 2021, 4), ("echo", "Coming home", null, 2),
            ("bravo", "At the market", 2019, 3), ("charlie", "Die Straße", 2020, 5),
        })
        {
            var rows = string.Concat(Enumerable.Range(0, quotes).Select(i => $"“I saw street number {i}.” (P0{i})\n"));
            var issued = year is null ? "" : $$""","issued":{"date-parts":[[{{year}}]]}""";
            await library.ImportAsync(new StudyFiles
            {
                Slug = slug,
                Tables =
                [
                    new("table.txt", Encoding.UTF8.GetBytes($"ThemesConceptsQuotes\n1) Places\nStudents learn.\n{rows}")),
                ],
                Citation = new("study.json", Encoding.UTF8.GetBytes($$"""{"type":"article-journal","title":"{{title}}"{{issued}}}""")),
            });
        }
    }
}

public sealed class StudyListTests(ListedLibrary fixture) : IClassFixture<ListedLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("title", "bravo alpha echo charlie delta")]
    [InlineData("year", "alpha charlie bravo delta echo")]
    [InlineData("quotes", "charlie alpha bravo echo delta")]
    [InlineData("added", "charlie bravo echo alpha delta")]
    public async Task Studies_are_listed_in_the_order_asked_for(string order, string slugs)
    {
        var list = await FindAsync(null, order);
        Assert.Equal(slugs.Split(' '), list.Studies.Select(study => study.Slug));
        Assert.Equal((null, null), (list.Previous, list.Next));
    }

    [Fact]
    public async Task What_is_listed_of_a_study_is_what_it_has()
    {
        var list = await FindAsync(null, "title");
        Assert.Equal(new LibraryTotals(5, 5, 5, 15, 15), list.Found);
        Assert.Equal(list.Found, list.All);
        var study = list.Studies.Single(study => study.Slug == "alpha");
        Assert.Equal(("Being in hospital", 1, 1, 4, 4), (study.Title, study.Themes, study.Concepts, study.Quotes, study.Participants));
        Assert.Equal((2021, "/studies/alpha"), (study.Year, study.Address));
        Assert.Equal("Being in hospital", study.Citation!.Title);
        Assert.Equal(DateTimeKind.Utc, study.AddedAt!.Value.Kind);
        Assert.InRange(study.AddedAt.Value, DateTime.UtcNow.AddMinutes(-10), DateTime.UtcNow);
        Assert.Null(list.Studies.Single(study => study.Slug == "echo").Year);
        Assert.Null((study with { CitationJson = null }).Citation);
    }

    [Theory]
    [InlineData("ho", "alpha echo")]
    [InlineData("HOSP", "alpha")]
    [InlineData("2019", "bravo delta")]
    [InlineData("2019 market", "bravo")]
    [InlineData("STRAßE", "charlie")]
    [InlineData("\"market\"", "bravo")]
    [InlineData("delta", "delta")]
    [InlineData("nothing", "")]
    [InlineData("…", "")]
    [InlineData("😀", "")]
    public async Task Words_find_the_studies_in_which_they_begin_a_word(string words, string slugs)
    {
        var list = await FindAsync(words, "title");
        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries), list.Studies.Select(study => study.Slug));
        Assert.Equal(list.Studies.Count, list.Found.Studies);
        Assert.Equal(list.Studies.Sum(study => study.Quotes), list.Found.Quotes);
        Assert.Equal(new LibraryTotals(5, 5, 5, 15, 15), list.All);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Pages_go_through_all_studies_once_and_back(int size)
    {
        await using var library = fixture.Library.Open();
        var (there, pages) = (new List<string>(), new List<LibraryOverview>());
        for (var filter = new StudyFilter { Order = StudyOrder.Year }; filter is not null; filter = pages[^1].Next)
        {
            pages.Add(await library.FindStudiesAsync(filter, size, Stop));
            there.AddRange(pages[^1].Studies.Select(study => study.Slug));
            Assert.Equal(5, pages[^1].Found.Studies);
        }

        Assert.Equal(["alpha", "charlie", "bravo", "delta", "echo"], there);
        Assert.Equal((5 + size - 1) / size, pages.Count);
        foreach (var (before, page) in pages.Zip(pages.Skip(1)))
        {
            var back = await library.FindStudiesAsync(page.Previous!, size, Stop);
            Assert.Equal(before.Studies, back.Studies);
        }

        Assert.Null(pages[0].Previous);
    }

    [Fact]
    public async Task After_a_study_that_is_gone_comes_nothing()
    {
        await using var library = fixture.Library.Open();
        var list = await library.FindStudiesAsync(new() { After = "gone" }, 2, Stop);
        Assert.Empty(list.Studies);
        Assert.Null(list.Next);
        Assert.Equal("echo", list.Previous!.After);
        Assert.Equal(5, list.Found.Studies);
    }

    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData("  ", " ", " ", "")]
    [InlineData(" a b&c ", "year", "x y", "?q=a%20b%26c&order=year&after=x%20y")]
    [InlineData(null, "title", "x", "?after=x")]
    [InlineData(null, "quotes", null, "?order=quotes")]
    [InlineData(null, "added", null, "?order=added")]
    public void A_filter_reads_and_writes_its_parameters(string? q, string? order, string? after, string query)
    {
        var filter = StudyFilter.Parse(q, order, after, out var fault);
        Assert.Null(fault);
        Assert.Equal(query, filter.ToQueryString());
        Assert.Null(filter.First.After);
        Assert.Equal(filter, filter.First with { After = filter.After });
    }

    [Fact]
    public void What_a_parameter_cannot_be_is_said()
    {
        Assert.Null(FaultOf(new('x', SearchLimits.LongestWords), null, new('x', 255)));
        Assert.Equal(
            $"The words to search for may have at most {SearchLimits.LongestWords} characters.",
            FaultOf(new('x', SearchLimits.LongestWords + 1), "none", null));
        Assert.Equal("The parameter “order” takes title, year, quotes or added.", FaultOf(null, "Year", null));
        Assert.Equal(
            "The parameter “after” takes a study's part of its address, as the links to further pages have it.",
            FaultOf(null, null, new('x', 256)));

        static string? FaultOf(string? q, string? order, string? after)
        {
            StudyFilter.Parse(q, order, after, out var fault);
            return fault;
        }
    }

    [Theory]
    [InlineData(0, null, "no studies")]
    [InlineData(1, "khan 2022", "1 study with “khan 2022”")]
    [InlineData(1200, "x", "1,200 studies with “x”")]
    public void A_filter_is_a_sentence(int number, string? words, string sentence) =>
        Assert.Equal(sentence, new StudyFilter { Words = words }.Sentence(number));

    private async Task<LibraryOverview> FindAsync(string? words, string order)
    {
        await using var library = fixture.Library.Open();
        return await library.FindStudiesAsync(StudyFilter.Parse(words, order, null, out _), cancellationToken: Stop);
    }
}
