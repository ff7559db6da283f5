using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Web.Addresses;

/// <summary>Between a request's parameters and a filter.</summary>
internal static class FilterInAddress
{
    /// <returns>A sentence on a parameter that is called as an attribute of the study; null where there is none.</returns>
    public static string? FaultIn(this HttpRequest request, StudyCatalogue catalogue) =>
        ParameterNames.FaultIn(request.Query.Keys, catalogue);

    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteFilter Filter(this HttpRequest request, out string? fault) => QuoteFilter.Parse(
        request.Query.SelectMany(
            pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))), out fault);
}
