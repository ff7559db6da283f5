using FocusThemes.Reading;

namespace FocusThemes.Verifying;

/// <summary>What became of a word of a quotation, or of a source.</summary>
internal enum AlignedAs
{
    Same,
    Replaced,

    /// <summary>In the quotation alone.</summary>
    Put,

    /// <summary>In the source alone.</summary>
    Left,

    /// <summary>Two words of the quotation that a line end parts are one of the source.</summary>
    Joined,
}

/// <summary>A step through both, from their beginnings: the tokens and the words that it takes, ends exclusive.</summary>
internal readonly record struct AlignedStep(AlignedAs As, int Token, int TokenEnd, int Word, int WordEnd);

/// <summary>
/// The place of a source whose words are nearest to a quotation's, word by word and in order. Whatever a gap of the
/// quotation leaves out costs nothing; it leaves out as little as possible.
/// </summary>
/// <param name="Differences">Words that were replaced, put in and left out; 0 where every piece stands there as it is.</param>
internal sealed record Alignment(int Differences, IReadOnlyList<AlignedStep> Steps)
{
    /// <summary>Longer quotations are none.</summary>
    public const int MostTokens = 2_000;

    // Of a quotation against a quote; more than 2,000 words against 8,000 are not compared.
    private const long MostCells = 16_000_000;
    private const int Difference = 1 << 20;

    public int Start => Steps.First(step => step.WordEnd > step.Word).Word;

    public int End => Steps.Last(step => step.WordEnd > step.Word).WordEnd;

    /// <returns>The place whose words are nearest; null where no word is the same, or both are too long.</returns>
    public static Alignment? Of(IReadOnlyList<QuotedToken> tokens, IReadOnlyList<FoldedWord> words, Patience patience)
    {
        var width = words.Count + 1;
        if (tokens.Count == 0 || tokens.Count > MostTokens || (long)tokens.Count * width > MostCells) return null;
        var ways = new byte[(tokens.Count + 1) * width];
        int[] twoBefore = [], before = new int[width];
        for (var i = 0; i < tokens.Count; i++)
        {
            patience.Spend(width);
            var now = new int[width];
            var row = ways.AsSpan((i + 1) * width, width);
            if (tokens[i].IsGap) FillGap(before, now, row);
            else FillWord(tokens, i, words, twoBefore, before, now, row);
            (twoBefore, before) = (before, now);
        }

        var end = Array.IndexOf(before, before.Min());
        var steps = StepsTo(end, tokens, words.Count, ways);
        return steps.Exists(step => step.As is AlignedAs.Same or AlignedAs.Joined) ? new(before[end] / Difference, steps) : null;
    }

    private static void FillGap(int[] before, int[] now, Span<byte> ways)
    {
        (now[0], ways[0]) = (before[0], (byte)AlignedAs.Put);
        for (var j = 1; j < now.Length; j++)
            (now[j], ways[j]) = before[j] <= now[j - 1] + 1
                ? (before[j], (byte)AlignedAs.Put) : (now[j - 1] + 1, (byte)AlignedAs.Left);
    }

    private static void FillWord(
        IReadOnlyList<QuotedToken> tokens, int i, IReadOnlyList<FoldedWord> words, int[] twoBefore, int[] before, int[] now,
        Span<byte> ways)
    {
        var joined = i > 0 && tokens[i - 1].GoesOn ? tokens[i - 1].Word + tokens[i].Word : null;
        (now[0], ways[0]) = (before[0] + Difference + 1, (byte)AlignedAs.Put);
        for (var j = 1; j < now.Length; j++)
        {
            // Of ways with as many differences, the one that keeps most words of the quotation.
            var (best, way) = tokens[i].Is(words[j - 1].Text)
                ? (before[j - 1], AlignedAs.Same) : (before[j - 1] + Difference + 1, AlignedAs.Replaced);
            if (before[j] + Difference + 1 < best) (best, way) = (before[j] + Difference + 1, AlignedAs.Put);
            if (now[j - 1] + Difference < best) (best, way) = (now[j - 1] + Difference, AlignedAs.Left);
            if (joined == words[j - 1].Text && twoBefore[j - 1] < best) (best, way) = (twoBefore[j - 1], AlignedAs.Joined);
            (now[j], ways[j]) = (best, (byte)way);
        }
    }

    private static List<AlignedStep> StepsTo(int end, IReadOnlyList<QuotedToken> tokens, int words, byte[] ways)
    {
        var (steps, i, j) = (new List<AlignedStep>(), tokens.Count, end);
        while (i > 0)
        {
            var way = (AlignedAs)ways[(i * (words + 1)) + j];
            // A gap is one step, with all that it leaves out.
            var last = j;
            while (tokens[i - 1].IsGap && way == AlignedAs.Left) way = (AlignedAs)ways[(i * (words + 1)) + --j];
            var (token, word) = way switch
            {
                AlignedAs.Put => (i - 1, j),
                AlignedAs.Left => (i, j - 1),
                AlignedAs.Joined => (i - 2, j - 1),
                _ => (i - 1, j - 1),
            };
            steps.Add(new(way, token, i, word, last));
            (i, j) = (token, word);
        }

        steps.Reverse();
        return steps;
    }
}
