namespace FocusThemes.Queries;

/// <summary>How many quotes of a theme and participant there are, and how many of them have the words.</summary>
internal sealed record CountedCell(
    int Position, string Theme, string Title, string? Participant, string? FocusGroup, int All, int Matching);

/// <summary>A value that narrows or widens the result: the count is what the result has of it under the other filters.</summary>
public sealed record FacetValue(string? Value, string Text, int Quotes, bool IsApplied, QuoteFilter Toggled);

/// <summary>Quotes found, with all that the page around them says.</summary>
public sealed class QuoteResult
{
    public const int PageSize = 50;
    private readonly IReadOnlyList<CountedCell> cells;

    internal QuoteResult(QuoteFilter filter, IReadOnlyList<CountedCell> cells)
    {
        Filter = filter;
        this.cells = cells;
        Total = TotalOf(filter);
        Themes = Facet(cells.OrderBy(cell => cell.Position), cell => cell.Theme, cell => $"{cell.Theme} {cell.Title}",
            cell => filter.TakesParticipant(cell.Participant) && filter.TakesGroup(cell.FocusGroup),
            value => filter.HasTheme(value!), value => filter.ToggleTheme(value!));
        Participants = Facet(cells, cell => cell.Participant, cell => cell.Participant ?? "nobody named",
            cell => filter.TakesTheme(cell.Theme) && filter.TakesGroup(cell.FocusGroup),
            filter.HasParticipant, filter.ToggleParticipant);
        Groups = Facet(cells, cell => cell.FocusGroup,
            cell => cell.FocusGroup is { } group ? $"focus group {group}" : "no group in the code",
            cell => filter.TakesTheme(cell.Theme) && filter.TakesParticipant(cell.Participant),
            filter.HasGroup, filter.ToggleGroup);
    }

    public QuoteFilter Filter { get; }
    public int Total { get; }
    public IReadOnlyList<QuoteHit> Quotes { get; internal init; } = [];
    public IReadOnlyList<FacetValue> Themes { get; }
    public IReadOnlyList<FacetValue> Participants { get; }
    public IReadOnlyList<FacetValue> Groups { get; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>False for a page beyond the last.</summary>
    public bool HasPage => Filter.Page <= Pages;

    public string NoSuchPage => $"There is no page {Filter.Page}; the last one is {Pages}.";

    public string Sentence => Filter.Sentence(Total);

    /// <summary>The sentence, with the page where there are several.</summary>
    public string SentenceOfPage => Pages == 1 ? Sentence : $"{Sentence}, page {Filter.Page} of {Pages}";

    /// <summary>What is unknown in the filter and what there is instead; null where all is known.</summary>
    public string? Message => Unknown is { Count: > 0 } unknown ? string.Join(' ', unknown.Select(u => u.Sentence)) : null;

    /// <summary>What would be found with one part of the filter taken away, most first; for a result that is empty.</summary>
    public IEnumerable<(FilterPart Part, int Total)> Loosened =>
        from part in Filter.Parts()
        let total = TotalOf(part.Without)
        where total > 0 && !part.Without.IsEmpty
        orderby total descending
        select (part, total);

    /// <summary>Sentences on values of the filter that the study does not have, with what there is.</summary>
    public IReadOnlyList<UnknownValue> Unknown =>
    [
        .. from number in Filter.Themes
           where !cells.Any(cell => QuoteFilter.ThemeKey(cell.Theme) == QuoteFilter.ThemeKey(number))
           select UnknownValue.Theme(number, ThemeNumbers, Filter),
        .. from code in Filter.Participants
           where code != QuoteFilter.None
               && !cells.Any(cell => cell.Participant is { } p && QuoteFilter.ParticipantKey(p) == QuoteFilter.ParticipantKey(code))
           select UnknownValue.Participant(code, ParticipantCodes, Filter),
        .. from name in Filter.Groups
           where name != QuoteFilter.None
               && !cells.Any(cell => cell.FocusGroup is { } g && QuoteFilter.GroupKey(g) == QuoteFilter.GroupKey(name))
           select UnknownValue.Group(name, [.. cells.Select(cell => cell.FocusGroup).OfType<string>().Distinct()], Filter),
    ];

    /// <summary>
    /// The filter that the words mean: a participant code becomes that participant, a theme number that theme. The same
    /// filter where the words are just words.
    /// </summary>
    public QuoteFilter Understood => Filter.Words is null ? Filter : WordsAsCodes.Understand(Filter, ThemeNumbers, ParticipantCodes);

    private IReadOnlyList<string> ThemeNumbers => [.. cells.OrderBy(cell => cell.Position).Select(cell => cell.Theme).Distinct()];

    private IReadOnlyList<string> ParticipantCodes => [.. cells.Select(cell => cell.Participant).OfType<string>().Distinct()];

    private int TotalOf(QuoteFilter filter) => cells
        .Where(cell => filter.Takes(cell.Theme, cell.Participant, cell.FocusGroup))
        .Sum(cell => filter.Words is null ? cell.All : cell.Matching);

    private List<FacetValue> Facet(
        IEnumerable<CountedCell> counted, Func<CountedCell, string?> valueOf, Func<CountedCell, string> textOf,
        Func<CountedCell, bool> isTaken, Func<string?, bool> isApplied, Func<string?, QuoteFilter> toggle) =>
    [
        .. from cell in counted
           where cell.All > 0
           group cell by valueOf(cell) into value
           let count = value.Where(isTaken).Sum(cell => Filter.Words is null ? cell.All : cell.Matching)
           let applied = isApplied(value.Key)
           where count > 0 || applied
           select new FacetValue(value.Key, textOf(value.First()), count, applied, toggle(value.Key)),
    ];
}
