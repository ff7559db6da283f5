using FocusThemes.Queries.Quotes;

namespace FocusThemes.Web.Addresses;

/// <summary>Between a request's parameters and a filter.</summary>
internal static class FilterInAddress
{
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteFilter Filter(this HttpRequest request, out string? fault) => QuoteFilter.Parse(
        request.Query.SelectMany(
            pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))), out fault);
}
