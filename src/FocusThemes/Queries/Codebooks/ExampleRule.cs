namespace FocusThemes.Queries.Codebooks;

/// <summary>A quote that may stand as an example.</summary>
/// <param name="Place">Among the study's quotes, from 0.</param>
/// <param name="Voice">Who says it, by their place in the catalogue; -1 for nobody named.</param>
/// <param name="Length">In characters.</param>
internal readonly record struct PossibleExample(int Place, int Voice, int Length);

/// <summary>
/// Chooses one quote for each code, the same on every day: one of the team's own choice, else neither the best, which
/// would be an opinion, nor the first, who often speaks first throughout.
/// </summary>
/// <param name="ofTeam">The places of the quotes that the team chose, in its order.</param>
public sealed class ExampleRule(IReadOnlyList<int> ofTeam)
{
    /// <summary>How it is chosen where the team chose nothing, for readers.</summary>
    public const string Sentence = "One example stands under each code, chosen by a rule and not by hand: of its own quotes" + Rule;

    /// <summary>How it is chosen where the team chose quotes.</summary>
    public const string SentenceOfTeam =
        "One example stands under each code: the first of the quotes that the team chose among its own. Where the team chose none "
        + "of them, a rule chooses: of the code’s own quotes" + Rule;

    private const string Rule =
        " that say whose they are, those "
        + "of the people who are an example least often so far; of these the one of median length (of two in the middle "
        + "the shorter, of equal ones the first in the source). Quotes of nobody named are taken only where there are no others, "
        + "and a quote is an example twice only where a code has no other.";

    private readonly Dictionary<int, int> rankOfTeam = ofTeam.Index().ToDictionary(one => one.Item, one => one.Index);
    private readonly Dictionary<int, int> shownOfVoice = [];
    private readonly Dictionary<int, int> shownOfQuote = [];

    /// <param name="quotes">At least one.</param>
    /// <returns>The place of the example for the next code.</returns>
    internal int Choose(IReadOnlyList<PossibleExample> quotes)
    {
        var teams = quotes.Where(quote => rankOfTeam.ContainsKey(quote.Place)).ToList();
        var chosen = teams.Count > 0 ? teams.MinBy(quote => (shownOfQuote.GetValueOrDefault(quote.Place), rankOfTeam[quote.Place])) : ByRule(quotes);
        Count(shownOfVoice, chosen.Voice);
        Count(shownOfQuote, chosen.Place);
        return chosen.Place;
    }

    private PossibleExample ByRule(IReadOnlyList<PossibleExample> quotes)
    {
        var best = quotes.GroupBy(RankOf).MinBy(group => group.Key)!.OrderBy(quote => quote.Length).ToList();
        var length = best[(best.Count - 1) / 2].Length;
        return best.Where(quote => quote.Length == length).MinBy(quote => quote.Place);
    }

    private (bool, int, int) RankOf(PossibleExample quote) => quote.Voice < 0
        ? (true, shownOfQuote.GetValueOrDefault(quote.Place), 0)
        : (false, shownOfQuote.GetValueOrDefault(quote.Place), shownOfVoice.GetValueOrDefault(quote.Voice));

    private static void Count(Dictionary<int, int> counts, int key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
