using System.Runtime.InteropServices;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Writing.Searching;

/// <summary>Which files of a large study, or which studies of a library, have which words, and quotes with which values.</summary>
/// <param name="catalogue">Null for a library, in which no values are told.</param>
/// <param name="lettersInFile">As <see cref="SearchSizes.LettersOfWords"/>.</param>
internal sealed class SearchIndex(StudyCatalogue? catalogue, int lettersInFile) : IDisposable
{
    private readonly IndexedStems stems = new();
    private readonly Dictionary<string, List<int>> files = new(StringComparer.Ordinal);

    /// <summary>The first word of each file of words.</summary>
    public List<string> Firsts { get; } = [];

    /// <summary>For each file of quotes and each dimension the places of the values that its quotes have.</summary>
    public List<IReadOnlyList<int>[]> Values { get; } = [];

    public void Add(int first, IReadOnlyList<string> texts)
    {
        foreach (var stem in stems.In(texts))
            (CollectionsMarshal.GetValueRefOrAddDefault(files, stem, out _) ??= []).Add(Values.Count);
        Values.Add([
            .. from dimension in catalogue?.Dimensions ?? []
               let partition = catalogue!.Of(dimension)!
               select Enumerable.Range(first, texts.Count).SelectMany(partition.PlacesOf).Distinct().Order().ToList(),
        ]);
    }

    /// <summary>Words in the order of their letters, each with its files.</summary>
    public IEnumerable<SearchFile> Files()
    {
        var (words, letters) = (new List<object[]>(), 0);
        foreach (var (stem, of) in files.OrderBy(stem => stem.Key, StringComparer.Ordinal))
        {
            words.Add([stem, .. of.Select(file => (object)file)]);
            letters += stem.Length + (4 * of.Count);
            if (letters < lettersInFile) continue;
            yield return Taken();
            (words, letters) = ([], 0);
        }

        if (words.Count > 0) yield return Taken();

        SearchFile Taken()
        {
            Firsts.Add((string)words[0][0]);
            return SearchFile.Of($"words-{Firsts.Count - 1}.js", words);
        }
    }

    public void Dispose() => stems.Dispose();
}
