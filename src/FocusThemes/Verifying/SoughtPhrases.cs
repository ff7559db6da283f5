using FocusThemes.Queries.Search;

namespace FocusThemes.Verifying;

/// <summary>A few words in their order that a quote must have to be the one that is quoted.</summary>
/// <param name="Part">Which part of the quotation they stand in, from 0.</param>
internal readonly record struct SoughtPhrase(int Part, string Words)
{
    public string Expression => $"Words : {SearchTerm.Quoted(Words)}";
}

/// <summary>The phrases of a quotation by which quotes are found that may be it, be some of their words changed.</summary>
internal static class SoughtPhrases
{
    /// <summary>How many are looked for at first: the rarest of each part, which the index has soonest.</summary>
    public const int First = 4;

    /// <summary>How many are looked for in all.</summary>
    public const int Most = 10;
    private const int Longest = 6;

    // Of words as rare as these, two or three that follow each other are hardly ever somebody else's; what stands more
    // often takes the index longer, too.
    private const int Rare = 500;
    private const int Common = 20_000;

    // Of a part with a few rarer ones, phrases of words as common as these take longer than they tell.
    private const int Costly = 50_000;
    private const int Few = 3;
    private const int WordsInPart = 8;
    private const int MostParts = 4;

    /// <returns>The rarest of every part, then the next of every part.</returns>
    /// <param name="timesOf">How often a word stands in the library; null where that is not counted.</param>
    public static List<SoughtPhrase> In(Quotation quotation, Func<string, int?> timesOf)
    {
        var pieces = PiecesOf(quotation.Tokens);
        var parts = pieces.SelectMany(PartsOf).ToList();
        // Of very many, some from each end and from between.
        while (parts.Count > Most) parts = [.. parts.Where((_, i) => i % 2 == 0)];
        var perPart = parts.Count == 0 ? 0 : Math.Max(1, Most / parts.Count);
        return [.. parts.Index().SelectMany(part => PhrasesOf(part.Item, timesOf).Take(perPart).Index()
            .Select(words => (words.Index, Phrase: new SoughtPhrase(part.Index, words.Item)))).OrderBy(one => one.Index).Select(one => one.Phrase)];
    }

    // Between gaps; words that a line end parts are one.
    private static List<List<string>> PiecesOf(IReadOnlyList<QuotedToken> tokens)
    {
        var (pieces, joined) = (new List<List<string>> { new() }, "");
        foreach (var token in tokens)
        {
            if (token.IsGap) pieces.Add([]);
            else if (token.GoesOn) joined += token.Word;
            else
            {
                pieces[^1].Add(joined + (token.Unchanged ?? token.Word));
                joined = "";
            }
        }

        pieces.RemoveAll(piece => piece.Count == 0);
        return pieces;
    }

    // One long piece is looked for by its beginning, its middle and its end, which may be of several quotes.
    private static IEnumerable<(List<string> Words, int Start, int End)> PartsOf(List<string> piece)
    {
        var parts = Math.Clamp(piece.Count / WordsInPart, 1, MostParts);
        return Enumerable.Range(0, parts).Select(i => (piece, piece.Count * i / parts, piece.Count * (i + 1) / parts));
    }

    // The rarest first; what the library has no word of comes last.
    private static IEnumerable<string> PhrasesOf((List<string> Words, int Start, int End) part, Func<string, int?> timesOf)
    {
        var (words, start, end) = part;
        var phrases = new List<(string Words, int Rank)>();
        for (var first = start; first < end; first++)
        {
            var (rarest, last) = (int.MaxValue, first);
            for (; last < words.Count && last - first < LengthOf(rarest); last++)
                rarest = Math.Min(rarest, timesOf(words[last]) ?? Common + 1);
            if (last - first < LengthOf(rarest) && first > start) break;
            phrases.Add((string.Join(' ', words[first..last]), rarest == 0 ? int.MaxValue : rarest));
        }

        return phrases.OrderBy(phrase => phrase.Rank).Where((phrase, i) => i < Few || phrase.Rank <= Costly).Select(phrase => phrase.Words);
    }

    private static int LengthOf(int rarest) => rarest <= Rare ? 2 : rarest <= Common ? 3 : Longest;
}
