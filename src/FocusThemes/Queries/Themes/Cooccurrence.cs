using System.Numerics;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Themes;

/// <summary>Which themes come up together: in the same people, focus groups or documents, or in the same quotes.</summary>
/// <param name="Unit">In whose values they come up together; null for quotes.</param>
/// <param name="Shown">What takes all quotes that are looked at.</param>
/// <param name="Units">How many of the units there are in those quotes.</param>
public sealed record Cooccurrence(Dimension? Unit, QuoteFilter Shown, IReadOnlyList<ListedTheme> Themes, int Units)
{
    private const int BitsOfWord = 64;

    // By theme, a bit for each unit that it comes up in.
    private ulong[][] bits = [];
    private IReadOnlyList<string> values = [];
    private int[][] counts = [];

    /// <summary>In how many units both come up; of a theme and itself, in how many it does.</summary>
    public int this[int one, int other] => counts[Math.Max(one, other)][Math.Min(one, other)];

    /// <summary>The share of the units with one of the two that have both, from 0 to 1.</summary>
    public double Overlap(int one, int other)
    {
        var both = this[one, other];
        return both == 0 ? 0 : (double)both / (this[one, one] + this[other, other] - both);
    }

    /// <summary>What takes the quotes of both themes in the units that have both.</summary>
    /// <returns>Null where the units are more than a filter takes.</returns>
    public QuoteFilter? FilterOf(int one, int other)
    {
        var themes = Shown.With(Dimension.Theme, FilterValues.OfThemes(Themes[one].Number));
        if (one == other) return themes;
        if (Unit is null) return themes.With(Dimension.Also, FilterValues.Of(Dimension.Also, Themes[other].Number));
        var both = Enumerable.Range(0, values.Count).Where(place => Has(one, place) && Has(other, place)).ToList();
        return both.Count > Search.SearchLimits.MostValues - Shown.Chosen.Sum(chosen => chosen.Values.Count) - 2 ? null : Shown
            .With(Dimension.Theme, FilterValues.OfThemes(Themes[one].Number, Themes[other].Number))
            .With(Unit, FilterValues.Of(Unit, both.Select(place => values[place])));
    }

    /// <returns>Null where the study's quotes are not parted by the unit.</returns>
    public static Cooccurrence? Of(StudyCatalogue catalogue, Dimension? unit, QuoteFilter shown)
    {
        if (unit is not null && catalogue.Of(unit) is null) return null;
        var themes = catalogue.Of(Dimension.Theme)!;
        var partition = unit is null ? null : catalogue.Of(unit)!;
        var count = partition?.Values.Count ?? catalogue.QuoteCount;
        var bits = catalogue.Themes.Select(_ => new ulong[(count + BitsOfWord - 1) / BitsOfWord]).ToArray();
        foreach (var quote in catalogue.Select(shown))
        {
            foreach (var theme in themes.FurtherOf(quote).Prepend(themes.FirstOf(quote)))
            {
                if (partition is null) Set(bits[theme], quote);
                else foreach (var place in partition.FurtherOf(quote).Prepend(partition.FirstOf(quote)))
                    if (partition.Values[place].Value is not null) Set(bits[theme], place);
            }
        }

        var units = Enumerable.Range(0, bits.Length == 0 ? 0 : bits[0].Length)
            .Sum(word => BitOperations.PopCount(bits.Aggregate(0UL, (all, one) => all | one[word])));
        return new(unit, shown, catalogue.Themes, units)
        {
            bits = bits,
            counts = [.. bits.Select((one, i) => bits.Take(i + 1).Select(other => Both(one, other)).ToArray())],
            values = partition is null ? [] : [.. partition.Values.Select(value => value.Asked)],
        };
    }

    private static int Both(ulong[] one, ulong[] other)
    {
        var both = 0;
        for (var word = 0; word < one.Length; word++) both += BitOperations.PopCount(one[word] & other[word]);
        return both;
    }

    private static void Set(ulong[] words, int place) => words[place / BitsOfWord] |= 1UL << (place % BitsOfWord);

    private bool Has(int theme, int place) => (bits[theme][place / BitsOfWord] & (1UL << (place % BitsOfWord))) != 0;
}
