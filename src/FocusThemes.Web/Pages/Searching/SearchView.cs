using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Web.Pages.Searching;

/// <summary>A search and what it found, for the pages of one study and of the library alike.</summary>
/// <param name="Code">What is typed into the box that narrows the list of participants.</param>
/// <param name="Passages">Authors' words or titles, where those are asked for; then there are no quotes.</param>
public sealed record SearchView(
    QuoteScope Scope, QuoteFilter Filter, QuoteResult? Result, PassageResult? Passages, SearchSuggestions? Nothing,
    string? Code)
{
    /// <summary>Quotes that say the word that a participant's code is; null where none does.</summary>
    public LooserFilter? AsWord { get; private init; }

    private const int Few = 5;

    public Total Total => Result?.Total ?? Passages!.Total;

    public string Heading => EnglishText.AsHeading(Filter.Sentence(Total));

    /// <summary>"1–25 of 30 quotes"; null where all that was found is on the page, or the place is not known.</summary>
    public string? Range
    {
        get
        {
            var (first, shown) = Result is null
                ? (Passages!.First, Passages.Passages.Count)
                : (Result.First, Result.Quotes.Count);
            return first is not { } place || shown == 0 || (place == 1 && Next is null)
                ? null
                : $"{EnglishText.Range(place, shown)} of {Total.Of(Filter.Kind)}";
        }
    }

    /// <summary>Sentences on what of the words was not looked for, or not weighed.</summary>
    public IReadOnlyList<string> Limits => Result?.Limits ?? Passages!.Limits;

    public QuoteFilter? Previous => Result is null ? Filter.After is null ? null : Filter.First : Result.Previous;

    public QuoteFilter? Next => Result is null ? Passages!.Next : Result.Next;

    /// <summary>What the filters are set to, else what there is to filter by.</summary>
    public string FilterSummary => (Filter with { Words = null }).Parts().ToList() is { Count: > 0 } parts
        ? $"Filters: {string.Join(' ', parts.Select(part => $"{part.Before} {part.Text}"))}"
        : Scope.Catalogue is not { } catalogue ? "Filter by study"
        : catalogue.Groups.Count > 1 ? "Filter by theme, participant or focus group"
        : "Filter by theme or participant";

    /// <summary>What the search form passes on beside the words.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
        (Filter.First with { Words = null }).Parameters().Concat(Scope.Choosing?.ChoosingParameters ?? []);

    /// <summary>All quotes of the search, in the order of the source.</summary>
    public Downloads Downloads => new(
        $"{Scope.Address}/quotes", (Filter.First with { IsInSourceOrder = false }).ToQueryString());

    /// <summary>The same with all words that begin as the last one does, where few have it whole.</summary>
    public QuoteFilter? Beginning => Result is { Total: { IsNone: false, IsMore: false, Number: <= Few } }
        && Filter.Words is { } words && SearchWords.Unfinished(words) is var beginning && beginning != words
            ? Filter.First with { Words = beginning }
            : null;

    /// <summary>How often the words stand in each kind of text.</summary>
    public IEnumerable<(SearchKind Kind, string Name, Total Total)> Kinds =>
    [
        (SearchKind.Quotes, "Participants’ words", Result?.Total ?? Passages!.Quotes),
        (SearchKind.Concepts, "Authors’ words", CountOf(SearchKind.Concepts)),
        (SearchKind.Titles, "Titles", CountOf(SearchKind.Titles)),
        // Only projects have any.
        .. CountOf(SearchKind.Memos) is var notes && (!notes.IsNone || Filter.Kind == SearchKind.Memos)
            ? [(SearchKind.Memos, "Researchers’ notes", notes)]
            : Array.Empty<(SearchKind, string, Total)>(),
    ];

    public static async Task<SearchView> ReadAsync(
        LibraryContext library, QuoteScope scope, QuoteFilter filter, string? code, CancellationToken stop)
    {
        if (filter.Words is null) filter = filter with { Kind = SearchKind.Quotes };
        if (filter.Kind != SearchKind.Quotes)
        {
            var passages = await library.FindPassagesAsync(scope, filter, stop);
            return new(scope, filter, null, passages, null, code);
        }

        var result = await library.FindQuotesAsync(scope, filter, QuoteResult.PageSize, stop);
        var nothing = result.Total.IsNone ? await library.LoosenAsync(result, stop) : null;
        return new(scope, result.Filter, result, null, nothing, code) { AsWord = await library.FindAsWordAsync(scope, filter, stop) };
    }

    private Total CountOf(SearchKind kind) =>
        Filter.Kind == kind ? Total : (Result?.Beside ?? Passages!.Beside).GetValueOrDefault(kind);
}
