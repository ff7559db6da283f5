using FocusThemes.Model.Letters;

namespace FocusThemes.Pairing;

/// <summary>The words of a text and how often each stands in it, capitals and punctuation aside.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);

    public WordBag(string text)
    {
        foreach (var token in WordTokens.Of(Spelling.Of(text)))
        {
            if (!WordTokens.IsWord(token)) continue;
            times[token] = times.GetValueOrDefault(token) + 1;
            Count++;
        }
    }

    public int Count { get; }

    public IReadOnlyCollection<string> Words => times.Keys;

    /// <summary>
    /// How alike two texts are, from 0, nothing in common, to 1, the same words: twice the common ones of all (Dice's
    /// coefficient).
    /// </summary>
    public double LikenessTo(WordBag other)
    {
        var (few, many) = times.Count < other.times.Count ? (this, other) : (other, this);
        var common = few.times.Sum(word => Math.Min(word.Value, many.times.GetValueOrDefault(word.Key)));
        return Count + other.Count == 0 ? 0 : 2.0 * common / (Count + other.Count);
    }
}
