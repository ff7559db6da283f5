namespace FocusThemes.Queries;

/// <summary>How many quotes of a theme and participant there are, and how many of them have the words.</summary>
internal sealed record CountedCell(
    int Position, string Theme, string Title, string? Participant, string? FocusGroup, int All, int Matching);

/// <summary>A value that narrows or widens the result.</summary>
/// <param name="FocusGroup">Of a participant or a focus group; null for what has none.</param>
/// <param name="Quotes">What the result has of it under the filter's other parameters.</param>
public sealed record FacetValue(string Text, string? FocusGroup, int Quotes, bool IsApplied, QuoteFilter Toggled);

/// <summary>Quotes found, with all that the page around them says.</summary>
public sealed class QuoteResult
{
    public const int PageSize = 50;
    private readonly IReadOnlyList<CountedCell> cells;

    internal QuoteResult(QuoteFilter filter, IReadOnlyList<CountedCell> cells)
    {
        this.cells = cells;
        Filter = filter with
        {
            Themes = filter.Themes.SpelledAs(KnownThemes),
            Participants = filter.Participants.SpelledAs(KnownParticipants),
        };
        Total = TotalOf(filter);
    }

    /// <summary>With themes and participants as the study prints them.</summary>
    public QuoteFilter Filter { get; }
    public int Total { get; }
    public IReadOnlyList<QuoteHit> Quotes { get; internal set; } = [];

    public IReadOnlyList<FacetValue> Themes => Facet(
        cells.OrderBy(cell => cell.Position), cell => cell.Theme, cell => $"{cell.Theme} {cell.Title}",
        Filter.Themes, Filter with { Themes = FilterValues.OfThemes() },
        value => Filter with { Themes = Filter.Themes.Toggled(value), Page = 1 });

    public IReadOnlyList<FacetValue> Participants => Facet(
        cells, cell => cell.Participant, cell => cell.Participant ?? Wording.Nobody,
        Filter.Participants, Filter with { Participants = FilterValues.OfParticipants() },
        value => Filter with { Participants = Filter.Participants.Toggled(value), Page = 1 });

    public IReadOnlyList<FacetValue> Groups => Facet(
        cells, cell => cell.FocusGroup, cell => Wording.Group(cell.FocusGroup),
        Filter.Groups, Filter with { Groups = FilterValues.OfGroups() },
        value => Filter with { Groups = Filter.Groups.Toggled(value), Page = 1 });

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>False for a page beyond the last.</summary>
    public bool HasPage => Filter.Page <= Pages;

    public string NoSuchPage => $"There is no page {Filter.Page}; the last one is {Pages}.";

    public string Sentence => Filter.Sentence(Total);

    /// <summary>
    /// What would be found with one part of the filter taken away, most first; for a result that is empty.
    /// </summary>
    public IEnumerable<(FilterPart Part, int Total)> Loosened =>
        from part in Filter.Parts()
        let total = TotalOf(part.Without)
        where total > 0 && !part.Without.IsEmpty
        orderby total descending
        select (part, total);

    /// <summary>Sentences on values of the filter that the study does not have, with what there is.</summary>
    public IReadOnlyList<UnknownValue> Unknown => UnknownValue.In(Filter, KnownThemes, KnownParticipants, KnownGroups);

    /// <summary>The same in one text; null where all is known.</summary>
    public string? Message =>
        Unknown is { Count: > 0 } unknown ? string.Join(' ', unknown.Select(u => u.Sentence)) : null;

    /// <summary>
    /// The filter that the words mean: a participant code becomes that participant, a theme number that theme.
    /// <see cref="Filter"/> itself where the words are just words.
    /// </summary>
    public QuoteFilter Understood => WordsAsCodes.Understand(Filter, KnownThemes, KnownParticipants);

    /// <summary>The same counts for a filter without words, or with the same.</summary>
    internal QuoteResult For(QuoteFilter filter) => new(filter, cells);

    private IReadOnlyList<string> KnownThemes =>
        [.. cells.OrderBy(cell => cell.Position).Select(cell => cell.Theme).Distinct()];

    private IReadOnlyList<string> KnownParticipants =>
        [.. cells.Select(cell => cell.Participant).OfType<string>().Distinct()];

    private IReadOnlyList<string> KnownGroups => [.. cells.Select(cell => cell.FocusGroup).OfType<string>().Distinct()];

    private int TotalOf(QuoteFilter filter) => cells
        .Where(cell => filter.Takes(cell.Theme, cell.Participant, cell.FocusGroup))
        .Sum(cell => filter.Words is null ? cell.All : cell.Matching);

    private List<FacetValue> Facet(
        IEnumerable<CountedCell> counted, Func<CountedCell, string?> valueOf, Func<CountedCell, string> textOf,
        FilterValues applied, QuoteFilter others, Func<string?, QuoteFilter> toggle) =>
    [
        .. from cell in counted
           where cell.All > 0
           group cell by valueOf(cell) into value
           let count = value.Where(cell => others.Takes(cell.Theme, cell.Participant, cell.FocusGroup))
               .Sum(cell => Filter.Words is null ? cell.All : cell.Matching)
           let isApplied = applied.Has(value.Key)
           where count > 0 || isApplied
           select new FacetValue(textOf(value.First()), value.First().FocusGroup, count, isApplied, toggle(value.Key)),
    ];
}
