using System.Collections;
using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Queries.Quotes;

/// <summary>
/// The values of one parameter of a filter, as typed, in order; two spellings of one value count once.
/// </summary>
public sealed class FilterValues : IReadOnlyList<string>
{
    private readonly string[] values;
    private readonly Dimension dimension;

    // Most filters are only made into addresses, for which nothing is compared.
    private string[]? keys;

    private FilterValues(Dimension dimension, string[] values) => (this.dimension, this.values) = (dimension, values);

    /// <summary>Values of a dimension, by which they are compared.</summary>
    public static FilterValues Of(Dimension dimension, params IEnumerable<string> values) =>
        new(dimension, [.. values.Select(Typed).DistinctBy(dimension.KeyOf)]);

    internal static FilterValues NoneOf(Dimension dimension) => new(dimension, []);

    public static FilterValues OfThemes(params IEnumerable<string> numbers) => Of(Dimension.Theme, numbers);

    public static FilterValues OfStudies(params IEnumerable<string> slugs) => Of(Dimension.Study, slugs);

    public static FilterValues OfGroups(params IEnumerable<string> groups) => Of(Dimension.Group, groups);

    public static FilterValues OfParticipants(params IEnumerable<string> codes) => Of(Dimension.Participant, codes);

    public int Count => values.Length;

    /// <summary>What the values are compared by, in the same order.</summary>
    public IReadOnlyList<string> Keys => keys ??= Array.ConvertAll(values, dimension.KeyOf);

    public string this[int index] => values[index];

    /// <summary>True for a value in any spelling; null stands for <see cref="QuoteFilter.None"/>.</summary>
    public bool Has(string? value) => values.Length > 0 && Keys.Contains(dimension.KeyOf(value ?? QuoteFilter.None));

    /// <summary>True where a value of that kind passes: the list has it, or is empty.</summary>
    public bool Takes(string? value) => values.Length == 0 || Has(value);

    /// <summary>With the value, which is not added twice.</summary>
    public FilterValues With(string? value)
    {
        var added = Typed(value);
        return Has(added) ? this : new(dimension, [.. values, added]);
    }

    public FilterValues Without(string? value)
    {
        var key = dimension.KeyOf(value ?? QuoteFilter.None);
        return new(dimension, [.. values.Where((_, i) => Keys[i] != key)]);
    }

    /// <summary>Each value as the study prints it, where it has it.</summary>
    public FilterValues SpelledAs(IEnumerable<string> printed)
    {
        if (values.Length == 0) return this;
        var spellings = printed.ToLookup(dimension.KeyOf);
        return new(dimension, [.. values.Select((value, i) => spellings[Keys[i]].FirstOrDefault() ?? value)]);
    }

    public FilterValues Toggled(string? value) => Toggled(value, Has(value));

    /// <param name="isIn">Whether it has the value, for who knows already.</param>
    internal FilterValues Toggled(string? value, bool isIn) => isIn ? Without(value) : new(dimension, [.. values, Typed(value)]);

    private static string Typed(string? value)
    {
        var typed = value?.Trim() ?? QuoteFilter.None;
        // "None" is no code that somebody typed in another case.
        return typed.Equals(QuoteFilter.None, StringComparison.OrdinalIgnoreCase) ? QuoteFilter.None : typed;
    }

    public IEnumerator<string> GetEnumerator() => values.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
