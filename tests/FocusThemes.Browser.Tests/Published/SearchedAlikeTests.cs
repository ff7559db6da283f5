using System.Text.Json;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>A published copy finds from its files what the site finds from its library.</summary>
public sealed class SearchedAlikeTests(Stage stage) : BrowserTest(stage)
{
    // What is found for each query: its sentence, the places in their order, the numbers beside the values of each dimension.
    private const string Find =
        """
        async queries => {
          const study = await published.openStudy(new URL("search/", location.href));
          const found = [];
          for (const query of queries) {
            await published.readyFor(decodeURIComponent(query));
            const filter = published.understand(published.filterOf(query, study), study).with({ parts: 1000 });
            const { isLookedThrough } = await study.ready(filter);
            const { places, counts } = study.search(filter, isLookedThrough);
            const unknown = filter.takesNothing;
            found.push({
              Sentence: unknown ? '' : filter.sentence(study).map(({ before, text }) => `${before} ${text}`).join(' '),
              Places: unknown ? [] : places,
              Counts: unknown || study.words ? [] : study.dimensions.filter(dimension => dimension.hasFacet).map(dimension => [...counts.get(dimension)]),
              Unknown: published.unknownIn(filter, study).map(({ text }) => text),
            });
          }
          return JSON.stringify(found);
        }
        """;

    [Fact]
    public async Task A_copy_finds_in_fourteen_languages_what_the_site_finds()
    {
        using var copy = await SearchedCopy.OfAsync(ManyTongues.Study(), null, TestContext.Current.CancellationToken);
        await ExpectAlikeAsync(copy, [.. ManyTongues.Searches.Select(words => $"?q={Uri.EscapeDataString(words)}&order=source")], found => found > 60);
    }

    [Fact]
    public async Task A_copy_takes_the_filters_of_the_site_together_with_words()
    {
        using var copy = await SearchedCopy.OfAsync(ManyTongues.Study(), null, TestContext.Current.CancellationToken);
        string[] words = ["", "&q=student", "&q=a*", "&q=-die"];
        await ExpectAlikeAsync(copy, [.. from filter in ManyTongues.Filters from typed in words select $"?{filter}{typed}&order=source"], found => found > 20);
    }

    [Fact]
    public async Task A_copy_finds_what_the_site_finds_for_words_put_together_by_chance()
    {
        using var copy = await SearchedCopy.OfAsync(ManyTongues.Study(), null, TestContext.Current.CancellationToken);
        var chance = new Random(29);
        string[] known = [.. ManyTongues.Searches.Where(words => !words.Contains('"', StringComparison.Ordinal) && words.Length > 1)];
        string[] made = [.. Enumerable.Range(0, 400).Select(_ => string.Join(chance.Next(3) == 0 ? " OR " : " ", Enumerable.Range(0, chance.Next(1, 4)).Select(_ => Made(chance, known))))];
        await ExpectAlikeAsync(copy, [.. made.Select(words => $"?q={Uri.EscapeDataString(words)}&order=source")], found => found > 60);
    }

    [Fact]
    public async Task A_copy_of_many_files_reads_all_that_have_what_the_site_finds()
    {
        using var copy = await SearchedCopy.OfAsync(ManyTongues.Study(), new(0, 150, 300), TestContext.Current.CancellationToken);
        Assert.True(Directory.GetFiles(copy.Search).Length > 15);
        string[] filtered = [.. ManyTongues.Filters.Select(filter => $"?{filter}&q=-nowhere")];
        await ExpectAlikeAsync(copy, [.. ManyTongues.Searches.Select(words => $"?q={Uri.EscapeDataString(words)}&order=source"), .. filtered.Select(query => $"{query}&order=source")], found => found > 60, isCounted: false);
    }

    [Fact]
    public async Task A_copy_has_the_best_first_as_the_site_has()
    {
        using var copy = await SearchedCopy.OfAsync(ManyTongues.Study(), null, TestContext.Current.CancellationToken);
        await ExpectAlikeAsync(copy, [.. ManyTongues.Searches.Where(words => !words.EndsWith('*')).Select(words => $"?q={Uri.EscapeDataString(words)}")], found => found > 60, size: 25);
    }

    // A piece of a word that people look for: whole, its beginning, a phrase, left out.
    private static string Made(Random chance, string[] known)
    {
        var words = known[chance.Next(known.Length)].TrimStart('-').TrimEnd('*');
        return chance.Next(5) switch
        {
            0 => $"\"{words}\"",
            1 => $"-{words.Split(' ')[0]}",
            2 when words.Length > 2 => $"{words.Split(' ')[0]}*",
            _ => words,
        };
    }

    private async Task ExpectAlikeAsync(SearchedCopy copy, string[] queries, Predicate<int> isEnough, int size = int.MaxValue, bool isCounted = true)
    {
        var stop = TestContext.Current.CancellationToken;
        await Page.Context.SetOfflineAsync(true);
        await Page.GotoAsync(copy.Page);
        var found = JsonSerializer.Deserialize<Found[]>(await Page.EvaluateAsync<string>(Find, queries))!;
        await using var library = copy.Open();
        var (differing, finding) = (new List<string>(), 0);
        foreach (var (query, there) in queries.Zip(found))
        {
            var here = await SearchedCopy.FindAsync(library, query, size, stop);
            finding += here.Quotes.Count > 0 ? 1 : 0;
            var (expected, actual) = (TextOf(here, isCounted), TextOf(there, size));
            if (expected != actual) differing.Add($"{Uri.UnescapeDataString(query)}\n  site {expected}\n  copy {actual}");
        }

        Assert.True(differing.Count == 0, $"{differing.Count} of {queries.Length}\n{string.Join('\n', differing)}");
        Assert.True(isEnough(finding), $"Only {finding} of {queries.Length} find anything.");
    }

    private static string TextOf(Found found, int size) =>
        $"{found.Sentence} | {string.Join(' ', found.Places.Take(size))} | {string.Join(" ; ", found.Counts.Select(counts => string.Join(' ', counts.Where(count => count > 0))))} | {string.Join(' ', found.Unknown)}";

    private static string TextOf(QuoteResult found, bool isCounted)
    {
        var catalogue = found.Scope.Catalogue!;
        var counts = catalogue.Dimensions.Where(dimension => dimension.HasFacet).Select(dimension => string.Join(' ', ValuesOf(found, dimension).Where(value => value.Quotes > 0).Select(value => value.Quotes)));
        var isAsked = found.Unknown.All(unknown => !unknown.Sentence.StartsWith("This study ", StringComparison.Ordinal));
        return $"{string.Join(' ', found.Filter.Parts().Where(_ => isAsked).Select(part => $"{part.Before} {part.Text}"))} | {string.Join(' ', found.Quotes.Select(hit => hit.Id - catalogue.FirstQuoteId))} | "
            + $"{(isAsked && isCounted ? string.Join(" ; ", counts) : "")} | {string.Join(' ', found.Unknown.Select(unknown => unknown.Sentence))}";
    }

    private static IReadOnlyList<FacetValue> ValuesOf(QuoteResult found, Dimension dimension) =>
        dimension == Dimension.Participant ? found.ParticipantsLike(null, out _) : found.ValuesOf(dimension);

    private sealed record Found(string Sentence, int[] Places, int[][] Counts, string[] Unknown);
}
