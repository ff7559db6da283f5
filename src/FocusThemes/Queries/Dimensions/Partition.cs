using FocusThemes.Queries.Quotes;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Which values of a dimension each quote of a study has.</summary>
/// <param name="dimension">What it is a partition by.</param>
/// <param name="first">The place of the first value of each quote; of each voice, nobody first, where voices are given.</param>
/// <param name="voices">Who says each quote, -1 for nobody; null where voices do not matter.</param>
internal sealed class Partition(Dimension dimension, int[] first, int[]? voices = null)
{
    private Partition? listed;

    public Dimension Dimension => dimension;

    /// <summary>In their order; the one for none, where there is one, is last.</summary>
    public required IReadOnlyList<DimensionValue> Values { get; init; }

    /// <summary>The places of further values, by what the first ones are by; null where each has one.</summary>
    public ILookup<int, int>? Further { get; init; }

    /// <summary>Ranges that numbers are listed by where they are many; empty for none.</summary>
    public IReadOnlyList<NumberRange> Bands { get; init; } = [];

    /// <summary>Finds the place of a key without comparing it to all values; null where that is not needed.</summary>
    public Func<string, int?>? PlaceOfKey { get; init; }

    public bool IsByVoice => voices is not null;

    /// <summary>The same with numbers in bands, where they are too many to be listed one by one.</summary>
    public Partition Listed => listed ??= Bands.Count == 0 ? this : InBands();

    /// <summary>The same values of another dimension.</summary>
    public Partition For(Dimension other) => new(other, first, voices) { Values = Values, Further = Further };

    public int FirstOf(int quote) => voices is null ? first[quote] : first[voices[quote] + 1];

    public IEnumerable<int> FurtherOf(int quote) =>
        Further is null ? [] : Further[voices is null ? quote : voices[quote] + 1];

    /// <summary>True for the places that a filter's values take.</summary>
    public bool[] Taken(FilterValues asked)
    {
        var taken = new bool[Values.Count];
        if (PlaceOfKey is not null)
        {
            foreach (var (value, key) in asked.Zip(asked.Keys))
                if ((value == QuoteFilter.None ? Values.Count - 1 : PlaceOfKey(key)) is >= 0 and var place) taken[place] = true;
            return taken;
        }

        for (var i = 0; i < taken.Length; i++) taken[i] = asked.Keys.Any(key => dimension.Takes(key, Values[i].Value));
        return taken;
    }

    /// <summary>For each voice, nobody first, whether it has one of the places; only where it is by voice.</summary>
    public bool[] VoicesOf(bool[] taken)
    {
        var said = new bool[first.Length];
        for (var voice = 0; voice < said.Length; voice++)
            said[voice] = taken[first[voice]] || (Further is not null && Further[voice].Any(place => taken[place]));
        return said;
    }

    /// <summary>The places of all values of a quote.</summary>
    public IReadOnlyList<int> PlacesOf(int quote) => [FirstOf(quote), .. FurtherOf(quote)];

    /// <summary>The same of a voice, nobody being the first; only where it is by voice.</summary>
    public IReadOnlyList<int> PlacesOfVoice(int voice) => [first[voice], .. Further?[voice] ?? []];

    public bool Has(int quote, bool[] taken) =>
        taken[FirstOf(quote)] || (Further is not null && FurtherOf(quote).Any(place => taken[place]));

    /// <summary>Sums counts of voices, nobody first, by value; only where it is by voice.</summary>
    public int[] Sum(int[] ofVoices)
    {
        var sums = new int[Values.Count];
        for (var voice = 0; voice < first.Length; voice++) sums[first[voice]] += ofVoices[voice];
        foreach (var voice in Further ?? Enumerable.Empty<IGrouping<int, int>>())
            foreach (var place in voice) sums[place] += ofVoices[voice.Key];
        return sums;
    }

    /// <summary>Adds a quote to counts by value.</summary>
    public void Count(int quote, int[] counts)
    {
        counts[FirstOf(quote)]++;
        if (Further is null) return;
        foreach (var place in FurtherOf(quote)) counts[place]++;
    }

    /// <summary>Where each value stands among those that are <see cref="Listed"/>.</summary>
    public int[] ListedPlaces()
    {
        if (Bands.Count == 0) return [.. Enumerable.Range(0, Values.Count)];
        var numbers = Values.Select(value => value.Value is { } text ? Model.People.AttributeKey.NumberIn(text) : null).ToList();
        var others = Enumerable.Range(0, numbers.Count).Where(place => numbers[place] is null).ToList();
        return [.. numbers.Select((number, place) => number is { } n
            ? Bands.Index().First(band => band.Item.Has(n)).Index
            : Bands.Count + others.IndexOf(place))];
    }

    // Bands in their order, then what is no number, and none.
    private Partition InBands()
    {
        var bandOf = ListedPlaces();
        return new(dimension, Array.ConvertAll(first, place => bandOf[place]), voices)
        {
            Values =
            [
                .. Bands.Select(band => new DimensionValue($"{band}", $"{band}".Replace('-', '–'))),
                .. Values.Where((_, place) => bandOf[place] >= Bands.Count),
            ],
            Further = Further?.SelectMany(key => key.Select(place => (key.Key, Band: bandOf[place]))).Distinct()
                .Where(pair => pair.Band != bandOf[first[pair.Key]]).ToLookup(pair => pair.Key, pair => pair.Band),
        };
    }
}
