using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>A value that narrows or widens the result.</summary>
/// <param name="FocusGroup">The group of a participant, or the focus group itself; null for what has none.</param>
/// <param name="Quotes">What the result has of it under the filter's other parameters.</param>
public sealed record FacetValue(string Text, string? FocusGroup, int Quotes, bool IsApplied, QuoteFilter Toggled);

/// <summary>Quotes found, with all that the page around them says.</summary>
public sealed class QuoteResult
{
    public const int PageSize = 25;
    private const int MostListed = 30;
    private readonly FoundQuotes found;
    private readonly MatchExpression match;
    private IReadOnlyList<UnknownValue>? unknown;

    internal QuoteResult(QuoteScope scope, MatchExpression match, FoundQuotes found)
    {
        (Scope, this.match, this.found) = (scope, match, found);
        Filter = scope.Catalogue is { } catalogue ? match.Filter.SpelledAs(catalogue) : match.Filter;
    }

    public QuoteScope Scope { get; }

    /// <summary>The filter, with themes and participants as the study prints them.</summary>
    public QuoteFilter Filter { get; }
    public Total Total => found.Total;

    /// <summary>Authors' words, titles and memos with the words of the filter.</summary>
    public IReadOnlyDictionary<SearchKind, Total> Beside => found.Beside;
    public required IReadOnlyList<QuoteHit> Quotes { get; init; }

    /// <summary>The place of the first of them among all found, from 1; null where it is not known.</summary>
    public required int? First { get; init; }

    /// <summary>The filters of the pages beside this one; null where there is none.</summary>
    public required QuoteFilter? Previous { get; init; }
    public required QuoteFilter? Next { get; init; }

    /// <summary>True where the best come first.</summary>
    public bool IsRanked => found.IsRanked;

    /// <summary>True where facets count the first 10,000 quotes only.</summary>
    public bool IsBounded => found.IsBounded;

    /// <summary>Sentences on what of the words was not looked for, or not weighed.</summary>
    public IReadOnlyList<string> Limits => match.Limits(IsRanked ? Total : default);

    public string Sentence => Filter.Sentence(Total);

    public IReadOnlyList<FacetValue> Studies => Scope.Catalogue is not null ? [] :
    [
        .. from study in Scope.Studies
           let count = found.CountOf(study)
           let isApplied = Filter.Studies.Has(study.Slug)
           where count > 0 || isApplied
           orderby count descending, study.Title
           select new FacetValue(study.Title, null, count, isApplied,
               (Filter with { Studies = Filter.Studies.Toggled(study.Slug) }).First),
    ];

    /// <summary>
    /// The values of a dimension. Few are all listed, so that they stand where they stood whatever is found.
    /// </summary>
    public IReadOnlyList<FacetValue> ValuesOf(Dimension dimension)
    {
        if (found.CountsFor(dimension)?.Of(dimension) is not { } counts) return [];
        var partition = Scope.Catalogue!.Of(dimension)!.Listed;
        var applied = Filter.ValuesOf(dimension);
        return
        [
            .. from value in partition.Values.Index()
               let isApplied = applied.Has(value.Item.Asked)
               where counts[value.Index] > 0 || isApplied
                   || (partition.Values.Count <= MostListed && (value.Item.Value is not null || Scope.Catalogue.HasNone(dimension)))
               select new FacetValue(value.Item.Text, value.Item.FocusGroup, counts[value.Index], isApplied,
                   Filter.With(dimension, applied.Toggled(value.Item.Asked, isApplied)).First),
        ];
    }

    /// <summary>
    /// All participants of the result where they are few; otherwise those with most quotes, or whose code has the text.
    /// </summary>
    /// <param name="hidden">How many there are besides.</param>
    public IReadOnlyList<FacetValue> ParticipantsLike(string? text, out int hidden)
    {
        hidden = 0;
        if (found.CountsFor(Dimension.Participant) is not { } counts) return [];
        var people = Scope.Catalogue!.Participants;
        // With a text all that have it are looked through, which only those who type it wait for.
        IReadOnlyList<int> places = string.IsNullOrWhiteSpace(text)
            ? counts.Said
            : [.. counts.Said.Where(place => IsLike(people[place].Code, text.Trim()))];
        var shown = places.Count <= MostListed ? places
            : places.Count == counts.Said.Count ? counts.MostSaid
            : [.. places.OrderByDescending(counts.Of).Take(counts.MostSaid.Count)];
        var asked = Filter.Participants;
        var applied = asked.Where(code => code != QuoteFilter.None)
            .Select(Scope.Catalogue.PlaceOf).Where(place => place >= 0).ToHashSet();
        var listed = shown.Union(applied).ToHashSet();
        hidden = places.Count(place => !listed.Contains(place));
        var values = listed.Order().Select(place => Value(
            people[place].Code, people[place].Code, people[place].FocusGroup, counts.Of(place), applied.Contains(place))).ToList();
        if (counts.Nobody > 0 || asked.Has(null))
            values.Add(Value(EnglishText.Nobody, null, null, counts.Nobody, asked.Has(null)));
        return values;

        FacetValue Value(string name, string? code, string? focusGroup, int count, bool isApplied) => new(
            name, focusGroup, count, isApplied, (Filter with { Participants = asked.Toggled(code, isApplied) }).First);
    }

    // Letter for letter, or by its words and numbers: "fg1 p5" is in "FG1, P5".
    private static bool IsLike(string code, string typed) =>
        Spelling.WithoutAccents(code).Contains(Spelling.WithoutAccents(typed), StringComparison.Ordinal)
        || ParticipantCode.Parse(code).Key.Contains(ParticipantCode.Parse(typed).Key, StringComparison.Ordinal);

    /// <summary>Sentences on values of the filter that the study does not have, with what there is.</summary>
    public IReadOnlyList<UnknownValue> Unknown => unknown ??= UnknownValue.In(Filter, Scope);

    /// <summary>The same and <see cref="Limits"/> in one text; null where all is known and looked for.</summary>
    public string? Message => string.Join(' ', Unknown.Select(one => one.Sentence).Concat(Limits)) is { Length: > 0 } told ? told : null;
}
