using System.Runtime.CompilerServices;
using System.Text;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Writing.Searching;

/// <summary>The quotes of a study in files that the script of its published copy searches.</summary>
/// <remarks>They depend on the study alone, and are read and written piece by piece.</remarks>
public static class SearchFiles
{
    private const int QuotesAtOnce = 200;

    /// <summary>The table of letters, by which a search folds what is typed; one for all studies.</summary>
    public static SearchFile Letters { get; } = ReadLetters();

    /// <param name="nameOf">A part of an address as it stands in the name of a published file.</param>
    /// <param name="sizes">Null for those of every copy.</param>
    public static async IAsyncEnumerable<SearchFile> SearchFilesAsync(
        this LibraryContext library, StudyHeader study, Func<string, string> nameOf, SearchSizes? sizes = null,
        [EnumeratorCancellation] CancellationToken stop = default)
    {
        sizes ??= new();
        var scope = await library.ScopeOfAsync(study, stop);
        using var words = study.QuoteCount > sizes.MostWithoutIndex ? new SearchIndex(scope.Catalogue!, sizes.LettersOfWords) : null;
        var (chunks, rows, first, bytes, hasLetters) = (new List<int>(), new List<object?[]>(), 0, 0, false);
        foreach (var ids in Enumerable.Range(study.FirstQuoteId, study.QuoteCount).Chunk(QuotesAtOnce))
        {
            foreach (var hit in await library.ReadHitsAsync(ids, scope.Studies, null, stop))
            {
                rows.Add(SearchedQuote.RowOf(hit, scope.Catalogue!));
                bytes += Encoding.UTF8.GetByteCount(hit.Quote.Text);
                hasLetters |= SearchedStudy.NeedsLetters(hit.Quote.Text);
                if (bytes < sizes.BytesInFile) continue;
                yield return Taken();
                (rows, first, bytes) = ([], first + rows.Count, 0);
            }
        }

        if (rows.Count > 0) yield return Taken();
        foreach (var file in words?.Files() ?? []) yield return file;
        yield return SearchFile.Of("study.js", SearchedStudy.Of(study, scope, nameOf, chunks, hasLetters) with
        {
            Words = words?.Firsts,
            Values = words?.Values,
        });

        SearchFile Taken()
        {
            chunks.Add(first);
            words?.Add(first, rows.ConvertAll(row => (string)row[0]!));
            return SearchFile.Of($"quotes-{chunks.Count - 1}.js", rows);
        }
    }

    private static SearchFile ReadLetters()
    {
        using var table = typeof(SearchFiles).Assembly.GetManifestResourceStream("letters.txt")!;
        using var lines = new StreamReader(table);
        return SearchFile.Of("letters.js", lines.ReadToEnd(), "letters");
    }
}
