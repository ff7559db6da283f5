namespace FocusThemes.Queries.Codebooks;

/// <summary>A quote that may stand as an example.</summary>
/// <param name="Place">Among the study's quotes, from 0.</param>
/// <param name="Voice">Who says it, by their place in the catalogue; -1 for nobody named.</param>
/// <param name="Length">In characters.</param>
internal readonly record struct PossibleExample(int Place, int Voice, int Length);

/// <summary>
/// Chooses one quote for each code, the same on every day: neither the best, which would be an opinion, nor the first,
/// who often speaks first throughout.
/// </summary>
public sealed class ExampleRule
{
    /// <summary>How it is chosen, for readers.</summary>
    public const string Sentence =
        "One example stands under each code, chosen by a rule and not by hand: of its own quotes that say whose they are, those "
        + "of the people who are an example least often so far; of these the one of median length (of two in the middle "
        + "the shorter, of equal ones the first in the source). Quotes of nobody named are taken only where there are no others, "
        + "and a quote is an example twice only where a code has no other.";

    private readonly Dictionary<int, int> shownOfVoice = [];
    private readonly Dictionary<int, int> shownOfQuote = [];

    /// <param name="quotes">At least one.</param>
    /// <returns>The place of the example for the next code.</returns>
    internal int Choose(IReadOnlyList<PossibleExample> quotes)
    {
        var best = quotes.GroupBy(RankOf).MinBy(group => group.Key)!.OrderBy(quote => quote.Length).ToList();
        var length = best[(best.Count - 1) / 2].Length;
        var chosen = best.Where(quote => quote.Length == length).MinBy(quote => quote.Place);
        Count(shownOfVoice, chosen.Voice);
        Count(shownOfQuote, chosen.Place);
        return chosen.Place;
    }

    private (bool, int, int) RankOf(PossibleExample quote) => quote.Voice < 0
        ? (true, shownOfQuote.GetValueOrDefault(quote.Place), 0)
        : (false, shownOfQuote.GetValueOrDefault(quote.Place), shownOfVoice.GetValueOrDefault(quote.Voice));

    private static void Count(Dictionary<int, int> counts, int key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
