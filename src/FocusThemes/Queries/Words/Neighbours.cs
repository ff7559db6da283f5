namespace FocusThemes.Queries.Words;

/// <summary>A word in a quote.</summary>
/// <param name="Quote">Its place among the study's, from 0.</param>
/// <param name="At">The place of the word in it, from 0.</param>
internal readonly record struct WordAt(int Quote, int At);

/// <summary>By the word beside it, the one beyond and the one beyond that; then as the source has them.</summary>
/// <param name="step">-1 to the left, 1 to the right.</param>
/// <param name="length">How many words are meant.</param>
internal sealed class Neighbours(SaidWords spoken, int step, int length) : IComparer<WordAt>
{
    private const int Farthest = 3;

    public int Compare(WordAt x, WordAt y)
    {
        for (var beside = 1; beside <= Farthest; beside++)
            if (RankOf(x, beside).CompareTo(RankOf(y, beside)) is not 0 and var order) return order;
        return (x.Quote, x.At).CompareTo((y.Quote, y.At));
    }

    // Where the quote ends, nothing stands before every word.
    private int RankOf(WordAt word, int beside)
    {
        var at = step < 0 ? word.At - beside : word.At + length - 1 + beside;
        var said = spoken.Of(word.Quote);
        return at >= 0 && at < said.Length ? spoken.Ranks[said[at]] : -1;
    }
}
