using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>Whose words are searched: participants' and authors' are different evidence and never mixed.</summary>
public enum SearchKind
{
    /// <summary>Participants' words.</summary>
    Quotes,

    /// <summary>Authors' words.</summary>
    Concepts,

    /// <summary>Titles of themes and studies.</summary>
    Titles,

    /// <summary>What researchers note on quotes, documents and people of a project.</summary>
    Memos,
}

/// <summary>Values of a dimension that a filter has; at least one.</summary>
public sealed record ChosenValues(Dimension Dimension, FilterValues Values);

/// <summary>
/// Which quotes are meant: values of dimensions, any of one and all that are chosen, and words. No values or null stand for
/// "no matter which".
/// </summary>
public sealed record QuoteFilter
{
    /// <summary>As a participant: quotes without attribution. As any other value: what has none.</summary>
    public const string None = "none";

    /// <summary>The dimensions that it has values of, in the order of addresses, each once.</summary>
    public IReadOnlyList<ChosenValues> Chosen { get; private init; } = [];

    /// <summary>Slugs; empty on the pages of one study.</summary>
    public FilterValues Studies { get => ValuesOf(Dimension.Study); init => Chosen = ChosenWith(Dimension.Study, value); }
    public FilterValues Themes { get => ValuesOf(Dimension.Theme); init => Chosen = ChosenWith(Dimension.Theme, value); }
    public FilterValues Participants { get => ValuesOf(Dimension.Participant); init => Chosen = ChosenWith(Dimension.Participant, value); }
    public FilterValues Groups { get => ValuesOf(Dimension.Group); init => Chosen = ChosenWith(Dimension.Group, value); }
    public string? Words { get; init; }
    public SearchKind Kind { get; init; }

    /// <summary>Words are found best first, unless the order of the source is asked for.</summary>
    public bool IsInSourceOrder { get; init; }

    /// <summary>The page begins after this one; null for the first page.</summary>
    public PageKey? After { get; init; }

    /// <summary>The page ends before this one.</summary>
    public PageKey? Before { get; init; }

    public bool IsEmpty => Chosen.Count == 0 && Words is null;

    /// <summary>True where whole studies are meant, whatever their words.</summary>
    internal bool IsOfStudiesAlone => Chosen.All(chosen => chosen.Dimension == Dimension.Study);

    /// <summary>True where it asks what is known of one study alone and by place.</summary>
    internal bool IsByPlace => Chosen.Any(chosen => !chosen.Dimension.IsMarked);

    /// <summary>True where it asks what comes up together.</summary>
    internal bool HasTogether => Chosen.Any(chosen => chosen.Dimension is TogetherDimension);

    /// <summary>What of it tells of authors' words too, which are nobody's.</summary>
    internal QuoteFilter OfPassages => this with { Chosen = [.. Chosen.Where(chosen => chosen.Dimension.IsOfPassages)] };

    /// <summary>Each value as the study prints it, where it has it.</summary>
    internal QuoteFilter SpelledAs(StudyCatalogue catalogue) => Chosen.Aggregate(this, (filter, chosen) =>
        catalogue.Of(chosen.Dimension) is { } partition
            ? filter.With(partition.Dimension, chosen.Values.SpelledAs(partition.Values.Select(value => value.Value).OfType<string>()))
            : filter);

    /// <summary>The same from its first page.</summary>
    public QuoteFilter First => After is null && Before is null ? this : this with { After = null, Before = null };

    public static QuoteFilter Of(Dimension dimension, params IEnumerable<string> values) =>
        new QuoteFilter().With(dimension, FilterValues.Of(dimension, values));

    public static QuoteFilter OfTheme(string number) => new() { Themes = FilterValues.OfThemes(number) };

    /// <param name="code">Null for quotes without attribution.</param>
    public static QuoteFilter OfParticipant(string? code) =>
        new() { Participants = FilterValues.OfParticipants(code ?? None) };

    /// <param name="group">Null for codes that name none.</param>
    public static QuoteFilter OfGroup(string? group) => new() { Groups = FilterValues.OfGroups(group ?? None) };

    /// <summary>The values of a dimension; empty where it has none of it.</summary>
    public FilterValues ValuesOf(Dimension dimension) =>
        PlaceOf(dimension) is var i and >= 0 ? Chosen[i].Values : dimension.NoValues;

    public QuoteFilter With(Dimension dimension, FilterValues values) => this with { Chosen = ChosenWith(dimension, values) };

    public QuoteFilter Without(Dimension dimension) => With(dimension, dimension.NoValues);

    /// <summary>
    /// Reads the parameters of an address; others than the filter's own and blank ones are passed over.
    /// </summary>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteFilter Parse(IEnumerable<KeyValuePair<string, string>> parameters, out string? fault)
    {
        var (filter, values) = (new QuoteFilter(), 0);
        fault = null;
        foreach (var (name, value) in parameters)
        {
            if (string.IsNullOrWhiteSpace(value)) continue;
            var dimension = Dimension.Find(name);
            fault = dimension is null ? FaultIn(name, value) ?? ParameterNames.FaultIn(name) : dimension.FaultIn(value);
            if (fault is not null) return filter;
            filter = name switch
            {
                _ when dimension is not null => filter.With(dimension, filter.ValuesOf(dimension).With(value)),
                "q" => filter with { Words = value.Trim() },
                "in" => filter with { Kind = KindOf(value)!.Value },
                "order" => filter with { IsInSourceOrder = value == "source" },
                "after" => filter with { After = PageKey.Parse(value) },
                "before" => filter with { Before = PageKey.Parse(value) },
                _ => filter,
            };
            if (dimension is null || ++values <= SearchLimits.MostValues
                || filter.Chosen.Sum(chosen => chosen.Values.Count) <= SearchLimits.MostValues) continue;
            fault = $"A filter takes at most {SearchLimits.MostValues} values.";
            return filter;
        }

        return filter;
    }

    /// <summary>The filter as parameters of an address; read back by <see cref="Parse"/>.</summary>
    public IEnumerable<(string Name, string Value)> Parameters()
    {
        foreach (var (dimension, values) in Chosen)
            foreach (var value in values) yield return (dimension.Parameter, value);
        if (Words is not null) yield return ("q", Words);
        if (Kind != SearchKind.Quotes) yield return ("in", NameOf(Kind));
        if (IsInSourceOrder) yield return ("order", "source");
        if (After is { } after) yield return ("after", after.ToString());
        if (Before is { } before) yield return ("before", before.ToString());
    }

    /// <summary>With a leading question mark; empty for a filter that filters nothing.</summary>
    public string ToQueryString()
    {
        var query = "";
        foreach (var (name, value) in Parameters())
            query += $"{(query.Length == 0 ? '?' : '&')}{Uri.EscapeDataString(name)}={InAddress(value)}";
        return query;
    }

    private IReadOnlyList<ChosenValues> ChosenWith(Dimension dimension, FilterValues values)
    {
        var i = PlaceOf(dimension);
        if (i < 0 && values.Count == 0) return Chosen;
        if (i >= 0 && Chosen[i] == new ChosenValues(dimension, values)) return Chosen;
        List<ChosenValues> chosen = [.. Chosen];
        if (i >= 0) chosen.RemoveAt(i);
        else i = Chosen.Count(other => other.Dimension.PlaceInAddress <= dimension.PlaceInAddress);
        if (values.Count > 0) chosen.Insert(i, new(dimension, values));
        return chosen;
    }

    private int PlaceOf(Dimension dimension)
    {
        for (var i = 0; i < Chosen.Count; i++)
            if (Chosen[i].Dimension.Key == dimension.Key) return i;
        return -1;
    }

    // The star of a beginning is read by people, and may stand in an address as it is.
    private static string InAddress(string value) => Uri.EscapeDataString(value).Replace("%2A", "*", StringComparison.Ordinal);

    private static string NameOf(SearchKind kind) => kind switch
    {
        SearchKind.Concepts => "concepts",
        SearchKind.Titles => "titles",
        SearchKind.Memos => "memos",
        _ => "quotes",
    };

    private static SearchKind? KindOf(string name) => Enum.GetValues<SearchKind>()
        .Where(kind => NameOf(kind) == name).Select(kind => (SearchKind?)kind).FirstOrDefault();

    private static string? FaultIn(string name, string value) => name switch
    {
        "page" when !int.TryParse(value, out var page) || page < 1 =>
            "The parameter “page” takes a number from 1 upwards.",
        "after" or "before" when PageKey.Parse(value) is null =>
            $"The parameter “{name}” takes the place of a quote, as the links to further pages have it.",
        "in" when KindOf(value) is null => "The parameter “in” takes quotes, concepts, titles or memos.",
        "order" when value is not ("best" or "source") => "The parameter “order” takes best or source.",
        "q" when value.Length > SearchLimits.LongestWords => $"The words to search for may have at most {SearchLimits.LongestWords} characters.",
        _ => null,
    };
}
