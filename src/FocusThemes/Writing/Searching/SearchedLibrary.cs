using System.Runtime.CompilerServices;
using FocusThemes.Model.People;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Writing.Searching;

/// <summary>All that the search across a published library knows before it reads a study.</summary>
/// <param name="People">Codes of participants, of each spelling one, by which a code is told from a word.</param>
/// <param name="HasLetters">True where one of them has letters of which the table of letters tells.</param>
/// <param name="Words">The first word of each file of words; null where all quotes are read at once.</param>
internal sealed record SearchedLibrary(
    IReadOnlyList<ListedStudy> Studies, IReadOnlyList<string> People, IReadOnlyList<SearchedDimension> Dimensions, bool HasLetters,
    IReadOnlyList<string>? Words);

/// <param name="Name">The slug in the name of a file.</param>
/// <param name="Cited">Author and year, else the title.</param>
internal sealed record ListedStudy(string Slug, string Title, int Quotes, string Name, string Cited);

public static class LibrarySearchFiles
{
    /// <summary>Where there are more, a code that is typed is looked for as words.</summary>
    private const int MostPeople = 5_000;

    /// <summary>The files of the search across studies, each of which has files of its own.</summary>
    /// <inheritdoc cref="SearchFiles.SearchFilesAsync" path="/param"/>
    public static async IAsyncEnumerable<SearchFile> SearchFilesAsync(
        this LibraryContext library, IReadOnlyList<StudyHeader> studies, Func<string, string> nameOf, SearchSizes? sizes = null,
        [EnumeratorCancellation] CancellationToken stop = default)
    {
        sizes ??= new();
        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        using var words = studies.Sum(study => study.QuoteCount) > sizes.MostWithoutIndex ? new SearchIndex(null, sizes.LettersOfWords) : null;
        foreach (var study in studies)
        {
            foreach (var who in (await library.ReadCatalogueAsync(study, stop)).Participants.TakeWhile(_ => people.Count < MostPeople))
                people.TryAdd(ParticipantCode.Parse(who.Code).Key, who.Code);
            words?.Add(0, TextsOf(library, study, stop));
        }

        foreach (var file in words?.Files() ?? []) yield return file;
        string[] codes = [.. people.OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => code.Value)];
        yield return SearchFile.Of("studies.js", new SearchedLibrary(
            [.. studies.Select(study => new ListedStudy(study.Slug, study.Title, study.QuoteCount, nameOf(study.Slug), study.Link.Cited ?? study.Title))],
            codes, [.. Dimension.All.Where(dimension => dimension.IsMarked).Select(dimension => SearchedDimension.OfLibrary(dimension, studies))],
            codes.Any(SearchedStudy.NeedsLetters) || studies.Any(study => SearchedStudy.NeedsLetters(study.Slug)), words?.Firsts));
    }

    private static List<string> TextsOf(LibraryContext library, StudyHeader study, CancellationToken stop)
    {
        var texts = new List<string>(study.QuoteCount);
        library.ReadRaw("SELECT Text FROM Quotes WHERE Id BETWEEN @p0 AND @p0 + @p1 - 1", [study.FirstQuoteId, study.QuoteCount],
            (row, _) => texts.Add(row.GetString(0)), stop);
        return texts;
    }
}
