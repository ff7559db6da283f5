using System.Runtime.CompilerServices;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Writing.Published;

/// <summary>The quotes of a study in files that the script of its published copy searches.</summary>
/// <remarks>They depend on the study alone, and are read and written piece by piece.</remarks>
public static class PublishedSearch
{
    /// <summary>In UTF-16 units of text: what one file holds travels in some 60 kB.</summary>
    private const int LettersInFile = 150_000;
    private const int QuotesAtOnce = 200;

    /// <summary>The table of letters, by which a search folds what is typed; one for all studies.</summary>
    public static PublishedFile Letters { get; } = ReadLetters();

    /// <param name="nameOf">A part of an address as it stands in the name of a published file.</param>
    public static async IAsyncEnumerable<PublishedFile> SearchFilesAsync(
        this LibraryContext library, StudyHeader study, Func<string, string> nameOf, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var scope = await library.ScopeOfAsync(study, stop);
        var (chunks, rows, first, letters, hasLetters) = (new List<int>(), new List<object?[]>(), 0, 0, false);
        foreach (var ids in Enumerable.Range(study.FirstQuoteId, study.QuoteCount).Chunk(QuotesAtOnce))
        {
            foreach (var hit in await library.ReadHitsAsync(ids, scope.Studies, null, stop))
            {
                rows.Add(PublishedQuote.RowOf(hit, scope.Catalogue!));
                letters += hit.Quote.Text.Length;
                hasLetters |= PublishedHead.NeedsLetters(hit.Quote.Text);
                if (letters < LettersInFile) continue;
                yield return Taken();
                (rows, first, letters) = ([], first + rows.Count, 0);
            }
        }

        if (rows.Count > 0) yield return Taken();
        yield return PublishedFile.Of("study.js", PublishedHead.Of(study, scope, nameOf, chunks, hasLetters));

        PublishedFile Taken()
        {
            chunks.Add(first);
            return PublishedFile.Of($"quotes-{chunks.Count - 1}.js", rows);
        }
    }

    private static PublishedFile ReadLetters()
    {
        using var table = typeof(PublishedSearch).Assembly.GetManifestResourceStream("letters.txt")!;
        using var lines = new StreamReader(table);
        return PublishedFile.Of("letters.js", lines.ReadToEnd(), "letters");
    }
}
