using FocusThemes.Model.Letters;

namespace FocusThemes.Queries.Words;

/// <summary>Words that are looked for one behind the other, the last of them perhaps as a beginning.</summary>
internal sealed class SoughtWords
{
    private const int MostNear = 5;
    private readonly SaidWords spoken;
    private readonly IReadOnlyList<string> words;
    private readonly int[] places;

    // Null where the last word is whole.
    private readonly bool[]? begins;

    /// <param name="typed">A star at the end makes the last word a beginning; other signs part words.</param>
    public SoughtWords(SaidWords spoken, string typed)
    {
        this.spoken = spoken;
        var letters = WordsInText.Letters(typed);
        words = [.. WordsInText.In(letters).Select(word => letters[word.Start..word.End])];
        places = [.. words.Select(spoken.PlaceOf)];
        if (words.Count > 0 && typed.EndsWith('*'))
            begins = [.. spoken.Different.Select(word => word.StartsWith(words[^1], StringComparison.Ordinal))];
    }

    /// <summary>True where there is no letter or digit to look for.</summary>
    public bool IsEmpty => words.Count == 0;

    /// <summary>How many words they are.</summary>
    public int Length => words.Count;

    /// <summary>Where they are in a quote: the first of them, from 0.</summary>
    public IEnumerable<int> In(int quote)
    {
        if (IsEmpty || Array.IndexOf(places, -1) is var unknown && unknown >= 0 && (begins is null || unknown < Length - 1))
            yield break;
        for (var at = 0; at + Length <= spoken.Of(quote).Length; at++)
            if (IsAt(spoken.Of(quote).Slice(at, Length))) yield return at;
    }

    /// <summary>What is said that is spelled most like a single word that nobody says, the likest first.</summary>
    public IReadOnlyList<string> Near() => words is not [var word] ? [] :
    [
        .. spoken.Different.Index().Select(other => (other.Index, other.Item, Distance: Distance(word, other.Item)))
            .Where(other => other.Distance < Math.Max(2, word.Length / 2))
            .OrderBy(other => other.Distance).ThenByDescending(other => spoken.Times[other.Index]).Take(MostNear)
            .Select(other => other.Item),
    ];

    private bool IsAt(ReadOnlySpan<int> said)
    {
        var whole = begins is null ? Length : Length - 1;
        return said[..whole].SequenceEqual(places.AsSpan(0, whole)) && (begins is null || begins[said[^1]]);
    }

    // What has the letters in it, or has them with other accents, is nearest.
    private static int Distance(string word, string other) =>
        other.Contains(word, StringComparison.Ordinal) || Spelling.WithoutAccents(other) == Spelling.WithoutAccents(word) ? 0
        : Math.Abs(other.Length - word.Length) > 2 ? int.MaxValue
        : EditDistance.Changed(word, other);
}
