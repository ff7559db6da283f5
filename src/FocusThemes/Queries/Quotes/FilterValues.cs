using System.Collections;
using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Queries.Quotes;

/// <summary>
/// The values of one parameter of a filter, as typed, in order; two spellings of one value count once.
/// </summary>
public sealed class FilterValues : IReadOnlyList<string>
{
    private readonly List<string> values;
    private readonly List<string> keys;
    private readonly Func<string, string> keyOf;

    private FilterValues(Func<string, string> keyOf, IEnumerable<string> values)
    {
        this.keyOf = keyOf;
        this.values = [.. values];
        keys = this.values.ConvertAll(value => keyOf(value));
    }

    /// <summary>Values of a dimension, by which they are compared.</summary>
    public static FilterValues Of(Dimension dimension, params IEnumerable<string> values) =>
        new(dimension.KeyOf, values.Select(Typed).DistinctBy(dimension.KeyOf));

    public static FilterValues OfThemes(params IEnumerable<string> numbers) => Of(Dimension.Theme, numbers);

    public static FilterValues OfStudies(params IEnumerable<string> slugs) => Of(Dimension.Study, slugs);

    public static FilterValues OfGroups(params IEnumerable<string> groups) => Of(Dimension.Group, groups);

    public static FilterValues OfParticipants(params IEnumerable<string> codes) => Of(Dimension.Participant, codes);

    public int Count => values.Count;

    /// <summary>What the values are compared by, in the same order.</summary>
    public IReadOnlyList<string> Keys => keys;

    public string this[int index] => values[index];

    /// <summary>True for a value in any spelling; null stands for <see cref="QuoteFilter.None"/>.</summary>
    public bool Has(string? value) => keys.Count > 0 && keys.Contains(keyOf(value ?? QuoteFilter.None));

    /// <summary>True where a value of that kind passes: the list has it, or is empty.</summary>
    public bool Takes(string? value) => keys.Count == 0 || Has(value);

    /// <summary>With the value, which is not added twice.</summary>
    public FilterValues With(string? value)
    {
        var added = Typed(value);
        return Has(added) ? this : new(keyOf, values.Append(added));
    }

    public FilterValues Without(string? value)
    {
        var key = keyOf(value ?? QuoteFilter.None);
        return new(keyOf, values.Where((_, i) => keys[i] != key));
    }

    /// <summary>Each value as the study prints it, where it has it.</summary>
    public FilterValues SpelledAs(IEnumerable<string> printed)
    {
        var spellings = printed.ToLookup(keyOf);
        return new(keyOf, values.Select((value, i) => spellings[keys[i]].FirstOrDefault() ?? value));
    }

    public FilterValues Toggled(string? value) => Has(value) ? Without(value) : With(value);

    private static string Typed(string? value)
    {
        var typed = value?.Trim() ?? QuoteFilter.None;
        // "None" is no code that somebody typed in another case.
        return typed.Equals(QuoteFilter.None, StringComparison.OrdinalIgnoreCase) ? QuoteFilter.None : typed;
    }

    public IEnumerator<string> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
