using FocusThemes.Queries.Search;

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

/// <summary>
/// Which quotes are meant: any of the studies, and any of the themes, and any of the participants, and any of the focus
/// groups, and the words. No values or null stand for "no matter which".
/// </summary>
public sealed record QuoteFilter
{
    /// <summary>As a participant: quotes without attribution. As a focus group: codes that name none.</summary>
    public const string None = "none";
    /// <summary>Slugs; empty on the pages of one study.</summary>
    public FilterValues Studies { get; init; } = FilterValues.OfStudies();
    public FilterValues Themes { get; init; } = FilterValues.OfThemes();
    public FilterValues Participants { get; init; } = FilterValues.OfParticipants();
    public FilterValues Groups { get; init; } = FilterValues.OfGroups();
    public string? Words { get; init; }
    public SearchKind Kind { get; init; }

    /// <summary>Words are found best first, unless the order of the source is asked for.</summary>
    public bool IsInSourceOrder { get; init; }

    /// <summary>The page begins after this one; null for the first page.</summary>
    public PageKey? After { get; init; }

    /// <summary>The page ends before this one.</summary>
    public PageKey? Before { get; init; }

    public bool IsEmpty => Studies.Count + Themes.Count + Participants.Count + Groups.Count == 0 && Words is null;

    /// <summary>The same from its first page.</summary>
    public QuoteFilter First => this with { After = null, Before = null };

    public static QuoteFilter OfTheme(string number) => new() { Themes = FilterValues.OfThemes(number) };

    /// <param name="code">Null for quotes without attribution.</param>
    public static QuoteFilter OfParticipant(string? code) =>
        new() { Participants = FilterValues.OfParticipants(code ?? None) };

    /// <param name="group">Null for codes that name none.</param>
    public static QuoteFilter OfGroup(string? group) => new() { Groups = FilterValues.OfGroups(group ?? None) };

    /// <summary>
    /// Reads the parameters of an address; others than the filter's own and blank ones are passed over.
    /// </summary>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteFilter Parse(IEnumerable<KeyValuePair<string, string>> parameters, out string? fault)
    {
        var filter = new QuoteFilter();
        fault = null;
        foreach (var (name, value) in parameters)
        {
            if (string.IsNullOrWhiteSpace(value)) continue;
            fault = FaultIn(name, value);
            if (fault is not null) return filter;
            filter = name switch
            {
                "study" => filter with { Studies = filter.Studies.With(value) },
                "theme" => filter with { Themes = filter.Themes.With(value) },
                "participant" => filter with { Participants = filter.Participants.With(value) },
                "group" => filter with { Groups = filter.Groups.With(value) },
                "q" => filter with { Words = value.Trim() },
                "in" => filter with { Kind = KindOf(value)!.Value },
                "order" => filter with { IsInSourceOrder = value == "source" },
                "after" => filter with { After = PageKey.Parse(value) },
                "before" => filter with { Before = PageKey.Parse(value) },
                _ => filter,
            };
            if (filter.Studies.Count + filter.Themes.Count + filter.Participants.Count + filter.Groups.Count <= SearchLimits.MostValues)
                continue;
            fault = $"A filter takes at most {SearchLimits.MostValues} values.";
            return filter;
        }

        return filter;
    }

    /// <summary>The filter as parameters of an address; read back by <see cref="Parse"/>.</summary>
    public IEnumerable<(string Name, string Value)> Parameters()
    {
        foreach (var value in Studies) yield return ("study", value);
        foreach (var value in Themes) yield return ("theme", value);
        foreach (var value in Participants) yield return ("participant", value);
        foreach (var value in Groups) yield return ("group", value);
        if (Words is not null) yield return ("q", Words);
        if (Kind != SearchKind.Quotes) yield return ("in", NameOf(Kind));
        if (IsInSourceOrder) yield return ("order", "source");
        if (After is { } after) yield return ("after", after.ToString());
        if (Before is { } before) yield return ("before", before.ToString());
    }

    /// <summary>With a leading question mark; empty for a filter that filters nothing.</summary>
    public string ToQueryString()
    {
        var query = string.Join('&', Parameters().Select(pair => $"{pair.Name}={InAddress(pair.Value)}"));
        return query.Length > 0 ? $"?{query}" : "";
    }

    /// <summary>True for a quote of that theme, participant and group, whatever its words.</summary>
    public bool Takes(string theme, string? participant, string? group) =>
        Themes.Takes(theme) && Participants.Takes(participant) && Groups.Takes(group);

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
        "theme" or "group" when value.Length > SearchLimits.LongestValue =>
            $"The parameter “{name}” takes at most {SearchLimits.LongestValue} characters.",
        "participant" when value.Length > SearchLimits.LongestCode =>
            $"The parameter “{name}” takes at most {SearchLimits.LongestCode} characters.",
        "study" or "theme" or "participant" or "group"
            when value.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) =>
            $"The parameter “{name}” takes letters, digits and signs only.",
        _ => null,
    };
}
