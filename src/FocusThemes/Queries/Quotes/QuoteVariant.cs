using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Queries.Quotes;

/// <summary>
/// A filter with the values of one dimension left out. Its facet counts under it, so that each of its values says what
/// choosing it as well would bring.
/// </summary>
/// <param name="Without">Null for the filter as it is.</param>
internal sealed record QuoteVariant(Dimension? Without, QuoteFilter Filter)
{
    /// <summary>The filter as it is, then one variant for each dimension that it has values of.</summary>
    public static IReadOnlyList<QuoteVariant> Of(QuoteFilter filter) =>
        [new(null, filter), .. filter.Chosen.Select(chosen => new QuoteVariant(chosen.Dimension, filter.Without(chosen.Dimension)))];
}
