using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Writing.Citations;
using Microsoft.Extensions.Primitives;

namespace FocusThemes.Web.Addresses;

/// <summary>What a request asks to cite: exactly one of work and fault.</summary>
/// <param name="Fault">Why there is nothing to cite, in a sentence.</param>
/// <param name="IsMalformed">True where no study could have it.</param>
/// <param name="Nearest">Numbers of themes that there are.</param>
internal sealed record AskedCitation(
    CitedWork? Work, string Fault = "", bool IsMalformed = false, params IReadOnlyList<string> Nearest);

/// <summary>The parameters “theme” and “quote” of the addresses that cite.</summary>
internal static class CitedInAddress
{
    public static async Task<AskedCitation> AskedCitationAsync(
        this HttpRequest request, LibraryContext library, StudyHeader study, PublicAddress site, CancellationToken stop)
    {
        var (theme, quote) = (request.Query["theme"], request.Query["quote"]);
        if ((Malformed("theme", theme) ?? Malformed("quote", quote)) is { } fault) return new(null, fault, true);
        if (HasText(theme) && HasText(quote))
            return new(null, "The parameters “theme” and “quote” exclude each other: a quote has its theme.", true);
        if (HasText(theme)) return await ThemeAsync(library, study, theme.ToString(), site, stop);
        if (!HasText(quote)) return new(CitedWork.OfStudy(study, site.Base));
        return await library.FindQuoteAsync(study, quote.ToString(), stop) is { } found
            ? new(CitedWork.OfQuote(study, found.Hit, site.Base))
            : new(null, $"This study has no quote {quote}.");
    }

    private static async Task<AskedCitation> ThemeAsync(
        LibraryContext library, StudyHeader study, string number, PublicAddress site, CancellationToken stop)
    {
        if (await library.FindThemeAsync(study, number, stop) is { } theme)
            return new(CitedWork.OfTheme(study, theme, site.Base));
        var unknown = UnknownValue.Theme(number, await library.ReadCatalogueAsync(study, stop));
        return new(null, unknown.Sentence, false, [.. unknown.Nearest.Select(near => near.Value)]);
    }

    private static bool HasText(StringValues value) => !string.IsNullOrWhiteSpace(value.ToString());

    private static string? Malformed(string name, StringValues values)
    {
        if (values.Count > 1) return $"The parameter “{name}” is taken once.";
        return values.ToString().Length > SearchLimits.LongestValue
            ? $"The parameter “{name}” takes at most {SearchLimits.LongestValue} characters."
            : null;
    }
}
