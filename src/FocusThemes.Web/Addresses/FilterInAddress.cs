using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Web.Addresses;

/// <summary>Between a request's parameters and a filter.</summary>
internal static class FilterInAddress
{
    /// <summary>Which quotes of a study an address asks for, by what is known of them and not by their words.</summary>
    /// <param name="instead">What is looked at in the place of words.</param>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteFilter FilterWithoutWords(
        this HttpRequest request, StudyCatalogue catalogue, string instead, out string? fault)
    {
        var filter = request.Filter(out fault) with { Studies = FilterValues.OfStudies() };
        fault ??= request.FaultIn(catalogue);
        if (filter.Words is not null) fault ??= $"The parameter “q” is for quotes: {instead}.";
        return filter;
    }

    /// <returns>A sentence on a parameter that is called as an attribute of the study; null where there is none.</returns>
    public static string? FaultIn(this HttpRequest request, StudyCatalogue catalogue) =>
        ParameterNames.FaultIn(request.Query.Keys, catalogue);

    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteFilter Filter(this HttpRequest request, out string? fault) => QuoteFilter.Parse(
        request.Query.SelectMany(
            pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))), out fault);
}
