using System.Text;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Tests.Storage;

public sealed class SearchDuringImportTests : IDisposable
{
    private const int Before = 100;
    private static readonly int After = Proof.Times(25_000);
    private readonly Library library = new();

    [Fact]
    public async Task A_search_during_an_import_never_fails_or_shows_half_a_study()
    {
        var stop = TestContext.Current.CancellationToken;
        await library.ImportAsync(Library.Study("study", TableOf("before", Before)));
        var import = Task.Run(() => library.ImportAsync(Library.Study("study", TableOf("after", After))), stop);
        var (seen, searches) = (new HashSet<int>(), 0);
        await using var readers = library.Open();
        for (var isLast = false; !isLast;)
        {
            isLast = import.IsCompleted;
            using var state = Snapshot.Hold(readers);
            var study = (await readers.FindStudyAsync("study", stop))!;
            var scope = await readers.ScopeOfAsync(study, stop);
            var before = await readers.FindQuotesAsync(scope, new() { Words = "before" }, cancellationToken: stop);
            var after = await readers.FindQuotesAsync(scope, new() { Words = "after" }, cancellationToken: stop);
            var all = await readers.FindQuotesAsync(scope, new(), cancellationToken: stop);
            Assert.Equal(study.QuoteCount, all.Total.Number);
            Assert.Equal(QuoteResult.PageSize, all.Quotes.Count);
            if (study.QuoteCount == Before) Assert.Equal((new Total(Before), default), (before.Total, after.Total));
            else Assert.Equal((default, new Total(Total.Exact, IsMore: true)), (before.Total, after.Total));
            seen.Add(study.QuoteCount);
            searches++;
        }

        Assert.Equal(1, await import);
        Assert.Equal([Before, After], seen.Order());
        Assert.InRange(searches, 2, int.MaxValue);
    }

    public void Dispose() => library.Dispose();

    private static string TableOf(string word, int quotes)
    {
        var table = new StringBuilder("ThemesConceptsQuotes\n1) Learning in placesStudents learn there.");
        for (var i = 0; i < quotes; i++) table.Append($"“I saw it {word} all.” ({(i % 9) + 1}P{i % 500})\n");
        return table.ToString();
    }
}
