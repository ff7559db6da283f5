using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Selections;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Words;
using FocusThemes.Writing;

namespace FocusThemes.Web.Addresses;

/// <summary>What a request asks for by its parameters; a fault is a sentence on the first malformed one, or null.</summary>
internal static class RequestParameters
{
    public static QuoteFilter Filter(this HttpRequest request, out string? fault) => QuoteFilter.Parse(request.Given(), out fault);

    /// <summary>A filter for data, which are quotes whatever else a page can search.</summary>
    public static QuoteFilter FilterOfQuotes(this HttpRequest request, out string? fault)
    {
        var filter = request.Filter(out fault);
        if (filter.Kind != SearchKind.Quotes) fault ??= "Data are quotes; the parameter “in” is for the page.";
        return filter;
    }

    /// <summary>Which quotes of a study an address asks for, by what is known of them and not by their words.</summary>
    /// <param name="instead">What is looked at in the place of words.</param>
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

    /// <param name="name">Which parameter has the quotes.</param>
    public static QuoteSelection Selection(this HttpRequest request, string name, out string? fault) =>
        QuoteSelection.Parse(request.Given(), name, out fault);

    /// <returns>True where the address is spelled as links to that selection are; parameters of others do not count.</returns>
    public static bool IsSpelledAs(this HttpRequest request, QuoteSelection selection) => request.Given()
        .Where(pair => pair.Key is QuoteSelection.Quote or QuoteSelection.Heading).Select(pair => (pair.Key, pair.Value))
        .SequenceEqual(selection.Parameters(QuoteSelection.Quote));

    public static AskedWords AskedWords(this HttpRequest request, out string? fault) =>
        Queries.Words.AskedWords.Parse([.. request.Given()], out fault);

    public static ExportChoices Choices(this HttpRequest request, IExportForm form, out string? fault) =>
        ExportChoices.Read(form.Options, request.Last, out fault);

    /// <returns>The last value of a parameter; null where it is not given.</returns>
    public static string? Last(this HttpRequest request, string name) => request.Query[name].LastOrDefault();

    private static IEnumerable<KeyValuePair<string, string>> Given(this HttpRequest request) => request.Query.SelectMany(
        pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
}
