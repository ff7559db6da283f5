using FocusThemes.Queries.Selections;

namespace FocusThemes.Web.Addresses;

/// <summary>Between a request's parameters and a selection of quotes.</summary>
internal static class SelectionInAddress
{
    /// <param name="name">Which parameter has the quotes.</param>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteSelection Selection(this HttpRequest request, string name, out string? fault) =>
        QuoteSelection.Parse(Given(request), name, out fault);

    /// <returns>True where the address is spelled as links to that selection are; parameters of others do not count.</returns>
    public static bool IsSpelledAs(this HttpRequest request, QuoteSelection selection) =>
        Given(request).Where(pair => pair.Key is QuoteSelection.Quote or QuoteSelection.Heading).Select(pair => (pair.Key, pair.Value))
            .SequenceEqual(selection.Parameters(QuoteSelection.Quote));

    private static IEnumerable<KeyValuePair<string, string>> Given(HttpRequest request) => request.Query.SelectMany(
        pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
}
