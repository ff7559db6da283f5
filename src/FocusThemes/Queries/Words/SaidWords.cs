using System.Runtime.InteropServices;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace FocusThemes.Queries.Words;

/// <summary>
/// All that is said in the quotes of one study, word by word: four bytes a word, kept in memory as the study's catalogue
/// is, so that any part of it is counted without reading a text again.
/// </summary>
internal sealed class SaidWords
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<string> different = [];
    private readonly List<int> times = [];
    private readonly List<int> said = [];
    private readonly List<int> starts = [0];
    private readonly Lazy<int[]> ranks;
    private readonly Lazy<bool> hasPairs;
    private readonly Lazy<StopWords?> likely;

    public SaidWords()
    {
        bySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();
        ranks = new(Rank);
        hasPairs = new(() => different.Exists(WordsInText.IsPair));
        likely = new(() => StopWords.ForWords(this));
    }

    /// <summary>Each word once, in the order in which they are first said.</summary>
    public IReadOnlyList<string> Different => different;

    /// <summary>How often each of them is said.</summary>
    public IReadOnlyList<int> Times => times;

    /// <summary>How many words all quotes have together.</summary>
    public int Count => said.Count;

    /// <summary>The place of each of them in the order of the alphabet.</summary>
    public IReadOnlyList<int> Ranks => ranks.Value;

    /// <summary>True where some of it is in a script without blanks.</summary>
    public bool HasPairs => hasPairs.Value;

    /// <summary>The list of the language that it seems to be in; null where none fits.</summary>
    public StopWords? LikelyStopWords => likely.Value;

    /// <summary>For the bound on what is kept in memory.</summary>
    public long Bytes => 1_000 + (4L * (said.Capacity + starts.Capacity + (2 * different.Count))) + (120L * different.Count);

    /// <summary>The words of one quote, each by its place in <see cref="Different"/>.</summary>
    /// <param name="quote">Its place among the study's, from 0.</param>
    public ReadOnlySpan<int> Of(int quote) => CollectionsMarshal.AsSpan(said)[starts[quote]..starts[quote + 1]];

    /// <summary>The place of a word; -1 where nobody says it.</summary>
    public int PlaceOf(string word) => places.GetValueOrDefault(word, -1);

    public void Add(string text)
    {
        var letters = WordsInText.Letters(text);
        foreach (var (start, end) in WordsInText.In(letters))
        {
            var word = letters.AsSpan(start, end - start);
            if (!bySpan.TryGetValue(word, out var place))
            {
                place = different.Count;
                different.Add(word.ToString());
                times.Add(0);
                bySpan[word] = place;
            }

            times[place]++;
            said.Add(place);
        }

        starts.Add(said.Count);
    }

    /// <summary>Nothing more will be added, and room for it is not needed.</summary>
    public void End()
    {
        said.TrimExcess();
        starts.TrimExcess();
    }

    private int[] Rank()
    {
        var order = Enumerable.Range(0, different.Count).ToArray();
        var keys = Array.ConvertAll(order, place => (Spelling.WithoutAccents(different[place]), different[place]));
        Array.Sort(keys, order, Comparer<(string Plain, string Word)>.Create((one, other) =>
            string.CompareOrdinal(one.Plain, other.Plain) is not 0 and var plain
                ? plain : string.CompareOrdinal(one.Word, other.Word)));
        var rank = new int[order.Length];
        foreach (var (i, place) in order.Index()) rank[place] = i;
        return rank;
    }
}

internal static class SaidWordsQuery
{
    /// <summary>As <see cref="CatalogueQuery"/> bounds what it keeps, in bytes.</summary>
    private const long Most = 64 * 1024 * 1024;
    private static readonly MemoryCache Kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>From memory where the study has been asked for before, and is not too long to be kept.</summary>
    public static async Task<SaidWords> ReadSaidWordsAsync(
        this LibraryContext library, StudyHeader study, CancellationToken stop)
    {
        var key = (library.Path, study.Id, study.Digest, study.FirstQuoteId);
        if (Kept.TryGetValue(key, out SaidWords? kept)) return kept!;
        var words = new SaidWords();
        var range = study.Link.Range;
        await library.ReadRawAsync("SELECT Text FROM Quotes WHERE Id BETWEEN @p0 AND @p1 ORDER BY Id",
            [range.First, range.Last], (row, _) => words.Add(row.GetString(0) is var text && text != Quote.WithdrawnText ? text : ""), stop);
        words.End();
        return words.Bytes > Most
            ? words
            : Kept.Set(key, words, new MemoryCacheEntryOptions { Size = words.Bytes });
    }
}
