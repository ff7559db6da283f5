namespace FocusThemes.Benchmarks;

/// <summary>
/// A vocabulary of 50,000 made-up words; the word of rank n is drawn about 1/n as often as the first.
/// </summary>
internal sealed class ZipfWords
{
    public const int Count = 50_000;
    private static readonly string[] Onsets =
        ["b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "pl", "ch"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ea", "oo"];
    private readonly double[] cumulative = new double[Count];

    public ZipfWords()
    {
        for (var i = 0; i < Count; i++) cumulative[i] = (i == 0 ? 0 : cumulative[i - 1]) + (1.0 / (i + 1));
    }

    public string Next(Random random)
    {
        var place = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Word(Math.Min(place < 0 ? ~place : place, Count - 1));
    }

    /// <summary>The word of a rank from 0: the commoner, the shorter.</summary>
    public static string Word(int rank) => Words[rank];

    private static readonly string[] Words = [.. Enumerable.Range(0, Count).Select(Spell)];

    // Syllables in the order of their number; an "x" at the end keeps words from having the same stem.
    private static string Spell(int rank)
    {
        var syllables = Onsets.Length * Vowels.Length;
        var word = "";
        for (var rest = rank + 1; rest > 0; rest /= syllables)
            word += Onsets[rest % syllables % Onsets.Length] + Vowels[rest % syllables / Onsets.Length];
        return word + "x";
    }
}
