using System.Text;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Fuzz.Targets;

/// <summary>The part of an address after its question mark: any of it is a filter, or is refused in a sentence.</summary>
internal static class FilterInput
{
    public static void Check(byte[] bytes)
    {
        var filter = Parse(Encoding.UTF8.GetString(bytes), out var fault);
        if (fault is not null)
        {
            Assert.True(fault[^1] == '.', fault);
            return;
        }

        var again = Parse(filter.ToQueryString().TrimStart('?'), out fault);
        Assert.Null(fault);
        Assert.Equal(filter.ToQueryString(), again.ToQueryString());
        Assert.EndsWith(filter.Sentence(new(1)), again.Sentence(new(1)), StringComparison.Ordinal);
        var parts = filter.Parts().ToList();
        Assert.All(parts, part => Assert.Equal(parts.Count - 1, part.Without.Parts().Count()));
        SearchedLibrary.Ask(async (library, scope) =>
        {
            var found = await library.FindQuotesAsync(scope, filter);
            Assert.InRange(found.Quotes.Count, 0, found.Total.Number);
            Assert.All(found.Unknown, unknown => Assert.EndsWith(".", unknown.Sentence, StringComparison.Ordinal));
            if (found.Total.Number == 0) await library.LoosenAsync(found);
            if (filter.Words is not null && filter.Kind != SearchKind.Quotes)
                await library.FindPassagesAsync(scope, filter);
        });
        CheckStudies(filter);
    }

    private static void CheckStudies(QuoteFilter filter)
    {
        var studies = StudyFilter.Parse(
            filter.Words, filter.IsInSourceOrder ? "year" : null, filter.After?.Study, out var fault);
        Assert.True(fault is null || fault[^1] == '.');
        Assert.Equal(studies.Words, filter.Words);
    }

    private static QuoteFilter Parse(string query, out string? fault) => QuoteFilter.Parse(
        query.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(Unescaped(pair[0]), Unescaped(pair[1]))), out fault);

    // As the server does: what is escaped wrongly stays as it is.
    private static string Unescaped(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
