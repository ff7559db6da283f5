using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Web.Pages.Searching;

/// <summary>The values of a dimension beside a search, each narrowing or widening it.</summary>
public sealed record Facet(QuoteScope Scope, Dimension Dimension, IReadOnlyList<FacetValue> Values)
{
    /// <summary>False where there is nothing to choose from.</summary>
    public bool IsShown => Values.Any(value => value.IsApplied) || (Values.Count > 0 && (Scope.Catalogue is { } catalogue
        ? catalogue.ValuesOf(Dimension).Count : Scope.Studies.Count) > 1);
}
