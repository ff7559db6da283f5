using System.Numerics;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Themes;

/// <summary>In which people, groups, documents or quotes each theme of a study comes up: a bit for each.</summary>
internal sealed class ThemeUnits
{
    private const int BitsOfWord = 64;
    private readonly StudyCatalogue catalogue;
    private readonly Partition themes;
    private readonly IReadOnlyList<int> quotes;
    private readonly Func<int, IEnumerable<int>> unitsOf;

    // By theme: where it comes up, and what that reaches, which is more where quotes are near each other.
    private readonly ulong[][] bits;
    private ulong[][] reach;

    private ThemeUnits(StudyCatalogue catalogue, IReadOnlyList<int> quotes, int count, Func<int, IEnumerable<int>> unitsOf)
    {
        (this.catalogue, this.quotes, this.unitsOf) = (catalogue, quotes, unitsOf);
        themes = catalogue.Of(Dimension.Theme)!;
        bits = Empty(count);
        reach = bits;
        foreach (var quote in quotes)
            foreach (var theme in ThemesOf(quote))
                foreach (var unit in unitsOf(quote)) bits[theme][unit / BitsOfWord] |= Bit(unit);
    }

    /// <summary>How many units have a theme.</summary>
    public int Count => Enumerable.Range(0, bits.Length == 0 ? 0 : bits[0].Length)
        .Sum(word => BitOperations.PopCount(bits.Aggregate(0UL, (all, one) => all | one[word])));

    /// <param name="unit">Null for quotes.</param>
    public static ThemeUnits In(StudyCatalogue catalogue, QuoteFilter filter, Dimension? unit)
    {
        if (unit is null) return new(catalogue, [.. catalogue.Select(filter)], catalogue.QuoteCount, quote => [quote]);
        var partition = catalogue.Of(unit)!;
        return new(catalogue, [.. catalogue.Select(filter)], partition.Values.Count, quote => partition.FurtherOf(quote)
            .Prepend(partition.FirstOf(quote)).Where(place => partition.Values[place].Value is not null));
    }

    /// <summary>Units are quotes, and reach others of the same document so many lines away.</summary>
    public static ThemeUnits Near(StudyCatalogue catalogue, QuoteFilter filter, int lines)
    {
        var taken = catalogue.Taken(filter);
        var quotes = Array.FindAll(catalogue.QuotesByPlace, quote => taken[quote]);
        var places = new int[catalogue.QuoteCount];
        foreach (var (place, quote) in quotes.Index()) places[quote] = place;
        var near = new ThemeUnits(catalogue, quotes, quotes.Length, quote => [places[quote]]);
        near.reach = near.Empty(quotes.Length);
        // Both ends of what is near go on with the quotes, so that each is passed once; and a theme never marks one twice.
        var (first, end, marked) = (0, 0, new int[near.bits.Length]);
        foreach (var quote in quotes)
        {
            var line = catalogue.PlaceOfLine(quote);
            while (catalogue.PlaceOfLine(quotes[first]) < line - lines) first++;
            while (end < quotes.Length && catalogue.PlaceOfLine(quotes[end]) <= line + lines) end++;
            foreach (var theme in near.ThemesOf(quote))
            {
                for (var place = Math.Max(first, marked[theme]); place < end; place++) near.reach[theme][place / BitsOfWord] |= Bit(place);
                marked[theme] = end;
            }
        }

        return near;
    }

    /// <summary>In how many units both come up.</summary>
    public int Both(int one, int other)
    {
        var both = 0;
        for (var word = 0; word < bits[one].Length; word++)
            both += BitOperations.PopCount((bits[one][word] & reach[other][word]) | (bits[other][word] & reach[one][word]));
        return both;
    }

    /// <summary>In how many units one of them does.</summary>
    public int Either(int one, int other) => bits[one].Zip(bits[other], (a, b) => BitOperations.PopCount(a | b)).Sum();

    /// <summary>A flag for each quote, true where another of the asked themes comes up than what it was itself taken for.</summary>
    /// <param name="shown">The themes that quotes are taken for; none for any.</param>
    public bool[] Taken(FilterValues shown, FilterValues asked)
    {
        var taken = new bool[catalogue.QuoteCount];
        var (own, others) = (shown.Count > 0 ? themes.Taken(shown) : null, themes.Taken(asked));
        int[] sought = [.. Enumerable.Range(0, others.Length).Where(theme => others[theme])];
        foreach (var quote in quotes)
        {
            taken[quote] = ThemesOf(quote).Where(theme => own?[theme] != false).Any(theme => Array.Exists(
                sought, other => other != theme && unitsOf(quote).Any(unit => (reach[other][unit / BitsOfWord] & Bit(unit)) != 0)));
        }

        return taken;
    }

    private static ulong Bit(int unit) => 1UL << (unit % BitsOfWord);

    private ulong[][] Empty(int count) => [.. catalogue.Themes.Select(_ => new ulong[(count + BitsOfWord - 1) / BitsOfWord])];

    private IEnumerable<int> ThemesOf(int quote) => themes.FurtherOf(quote).Prepend(themes.FirstOf(quote));
}
