using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Checks.Words;

/// <summary>
/// Finds quotes of the same words, and quotes that are a part of another, by looking words up instead of comparing
/// every quote with every other one.
/// </summary>
internal static class RepeatedWords
{
    public const int FewestSame = 4;
    public const int FewestWithin = 8;

    // Of the quotes that begin with the same eight words, this many are looked for in others.
    private const int MostAlike = 8;

    // Odd, so that no word's weight is ever lost in the sum of a run.
    private const ulong Weight = 0x9E37_79B9_7F4A_7C15;
    private static readonly ulong WeightOfOldest =
        Enumerable.Repeat(Weight, FewestWithin).Aggregate(1UL, (power, weight) => unchecked(power * weight));

    public static (List<List<QuoteDetail>> Same, List<(QuoteDetail Part, QuoteDetail Whole)> Within) Of(
        IReadOnlyList<QuoteDetail> quotes)
    {
        var byWords = new Dictionary<string, List<QuoteDetail>>(StringComparer.Ordinal);
        char[] buffer = [];
        foreach (var quote in quotes)
        {
            var words = WordsOf(quote.Text, ref buffer);
            if (words.AsSpan().Count(' ') <= FewestSame) continue;
            if (byWords.TryGetValue(words, out var same)) same.Add(quote);
            else byWords.Add(words, [quote]);
        }

        return ([.. byWords.Values.Where(same => same.Count > 1)], FindWithin(byWords));
    }

    // Every run of eight words is looked up among the beginnings of all quotes.
    private static List<(QuoteDetail, QuoteDetail)> FindWithin(Dictionary<string, List<QuoteDetail>> byWords)
    {
        var (beginnings, runs) = (new Dictionary<ulong, List<string>>(), new List<ulong>());
        foreach (var words in byWords.Keys)
        {
            FindRuns(words, runs, 1);
            if (runs.Count == 0) continue;
            if (!beginnings.TryGetValue(runs[0], out var alike)) beginnings.Add(runs[0], alike = []);
            if (alike.Count < MostAlike) alike.Add(words);
        }

        var (found, parts) = (new List<(QuoteDetail, QuoteDetail)>(), new HashSet<string>(StringComparer.Ordinal));
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (words, quotes) in byWords)
        {
            tried.Clear();
            FindRuns(words, runs, int.MaxValue);
            foreach (var run in runs)
            {
                if (!beginnings.TryGetValue(run, out var alike)) continue;
                foreach (var part in alike)
                {
                    if (part.Length >= words.Length || !tried.Add(part) || parts.Contains(part)) continue;
                    if (!words.Contains(part, StringComparison.Ordinal)) continue;
                    parts.Add(part);
                    found.Add((byWords[part][0], quotes[0]));
                }
            }
        }

        return found;
    }

    /// <summary>A number for each run of <see cref="FewestWithin"/> words, made from that of the run before.</summary>
    private static void FindRuns(string words, List<ulong> runs, int most)
    {
        runs.Clear();
        Span<ulong> last = stackalloc ulong[FewestWithin];
        last.Clear();
        var (run, word, count) = (0UL, 0UL, 0);
        foreach (var c in words.AsSpan(1))
        {
            if (c != ' ')
            {
                word = unchecked((word + c) * Weight);
                continue;
            }

            ref var oldest = ref last[count++ % FewestWithin];
            run = unchecked((run * Weight) + word - (oldest * WeightOfOldest));
            (oldest, word) = (word, 0);
            if (count < FewestWithin) continue;
            runs.Add(run);
            if (runs.Count == most) return;
        }
    }

    // " we had to ": a space around every word, so that a part is found at whole words only.
    private static string WordsOf(string text, ref char[] buffer)
    {
        if (!Ascii.IsValid(text)) text = Spelling.Of(text);
        if (buffer.Length < text.Length + 2) buffer = new char[text.Length + 2];
        buffer[0] = ' ';
        var length = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (WordCount.IsInWord(text, i)) buffer[length++] = char.ToLowerInvariant(c);
            else if (buffer[length - 1] != ' ' && c is not ('\'' or '’')) buffer[length++] = ' ';
        }

        if (buffer[length - 1] != ' ') buffer[length++] = ' ';
        return new(buffer, 0, length);
    }
}
