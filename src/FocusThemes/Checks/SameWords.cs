using System.Text;
using FocusThemes.Queries;

namespace FocusThemes.Checks;

/// <summary>
/// Finds quotes of the same words, and quotes that are a part of another, by looking words up instead of comparing every
/// quote with every other one.
/// </summary>
internal static class SameWords
{
    public const int FewestSame = 4;
    public const int FewestWithin = 8;

    // Of the quotes that begin with the same eight words, this many are looked for in others.
    private const int MostAlike = 8;

    // Odd, so that no word's weight is ever lost in the sum of a run.
    private const ulong Weight = 0x9E37_79B9_7F4A_7C15;

    public static (IReadOnlyList<IReadOnlyList<QuoteDetail>> Same, IReadOnlyList<(QuoteDetail Part, QuoteDetail Whole)> Within)
        Of(IReadOnlyList<QuoteDetail> quotes)
    {
        var byWords = new Dictionary<string, List<QuoteDetail>>(StringComparer.Ordinal);
        foreach (var quote in quotes)
        {
            var words = WordsOf(quote.Text);
            if (words.AsSpan().Count(' ') <= FewestSame) continue;
            if (byWords.TryGetValue(words, out var same)) same.Add(quote);
            else byWords.Add(words, [quote]);
        }

        return ([.. byWords.Values.Where(same => same.Count > 1)], FindWithin(byWords));
    }

    // Every run of eight words is looked up among the beginnings of all quotes.
    private static List<(QuoteDetail, QuoteDetail)> FindWithin(Dictionary<string, List<QuoteDetail>> byWords)
    {
        var beginnings = new Dictionary<ulong, List<string>>();
        foreach (var words in byWords.Keys)
        {
            if (!Runs(words).Select(run => (ulong?)run).FirstOrDefault().HasValue) continue;
            var begins = Runs(words).First();
            if (!beginnings.TryGetValue(begins, out var alike)) beginnings.Add(begins, alike = []);
            if (alike.Count < MostAlike) alike.Add(words);
        }

        var (found, wholeOf) = (new List<(QuoteDetail, QuoteDetail)>(), new HashSet<string>(StringComparer.Ordinal));
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (words, quotes) in byWords)
        {
            tried.Clear();
            foreach (var part in Runs(words).SelectMany(run => beginnings.GetValueOrDefault(run, [])))
            {
                if (part.Length >= words.Length || wholeOf.Contains(part) || !tried.Add(part)) continue;
                if (!words.Contains(part, StringComparison.Ordinal)) continue;
                wholeOf.Add(part);
                found.Add((byWords[part][0], quotes[0]));
            }
        }

        return found;
    }

    /// <summary>A number for each run of <see cref="FewestWithin"/> words, made from that of the run before.</summary>
    private static IEnumerable<ulong> Runs(string words)
    {
        var (run, count) = (0UL, 0);
        var last = new ulong[FewestWithin];
        var (start, first) = (1, Power(FewestWithin));
        while (start < words.Length)
        {
            var end = words.IndexOf(' ', start);
            var word = (ulong)(uint)string.GetHashCode(words.AsSpan(start, end - start));
            ref var oldest = ref last[count % FewestWithin];
            run = unchecked((run * Weight) + word - (oldest * first));
            oldest = word;
            start = end + 1;
            if (++count >= FewestWithin) yield return run;
        }
    }

    private static ulong Power(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++) power = unchecked(power * Weight);
        return power;
    }

    // " we had to ": a space around every word, so that a part is found at whole words only.
    private static string WordsOf(string text)
    {
        var words = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) words.Append(char.ToLowerInvariant(c));
            else if (words[^1] != ' ' && c is not ('\'' or '’')) words.Append(' ');
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }
}
