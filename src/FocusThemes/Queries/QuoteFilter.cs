using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>
/// Which quotes of a study are meant: any of the themes, and any of the participants, and any of the focus groups, and all
/// of the words. An empty list or null stands for "no matter which". Values are kept as typed and compared by their keys.
/// </summary>
public sealed record QuoteFilter
{
    /// <summary>As a participant: quotes without attribution. As a focus group: codes that name none.</summary>
    public const string None = "none";
    public const int LongestWords = 500;
    public const int LongestValue = 60;
    public const int MostValues = 100;

    public IReadOnlyList<string> Themes { get; init; } = [];
    public IReadOnlyList<string> Participants { get; init; } = [];
    public IReadOnlyList<string> Groups { get; init; } = [];
    public string? Words { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsEmpty => Themes.Count + Participants.Count + Groups.Count == 0 && Words is null;

    /// <summary>Reads the parameters of an address; others than the filter's own and blank ones are passed over.</summary>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteFilter Parse(IEnumerable<KeyValuePair<string, string>> parameters, out string? fault)
    {
        var filter = new QuoteFilter();
        fault = null;
        foreach (var (name, value) in parameters)
        {
            if (string.IsNullOrWhiteSpace(value)) continue;
            fault ??= FaultIn(name, value);
            filter = name switch
            {
                "theme" => filter with { Themes = Added(filter.Themes, value, ThemeKey) },
                "participant" => filter with { Participants = Added(filter.Participants, value, ParticipantKey) },
                "group" => filter with { Groups = Added(filter.Groups, value, GroupKey) },
                "q" => filter with { Words = value.Trim() },
                "page" when int.TryParse(value, out var page) => filter with { Page = page },
                _ => filter,
            };
        }

        if (filter.Themes.Count + filter.Participants.Count + filter.Groups.Count > MostValues)
            fault ??= $"A filter takes at most {MostValues} values.";
        return filter;
    }

    /// <summary>With a leading question mark; empty for a filter that filters nothing. Read back by <see cref="Parse"/>.</summary>
    public string ToQueryString()
    {
        var pairs = Themes.Select(value => ("theme", value))
            .Concat(Participants.Select(value => ("participant", value)))
            .Concat(Groups.Select(value => ("group", value)));
        if (Words is not null) pairs = pairs.Append(("q", Words));
        if (Page > 1) pairs = pairs.Append(("page", $"{Page}"));
        var query = string.Join('&', pairs.Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}"));
        return query.Length > 0 ? $"?{query}" : "";
    }

    public bool HasTheme(string number) => Holds(Themes, number, ThemeKey);

    public bool HasParticipant(string? code) => Holds(Participants, code ?? None, ParticipantKey);

    public bool HasGroup(string? group) => Holds(Groups, group ?? None, GroupKey);

    /// <summary>The same filter with the value added, or without it where it is there; from the first page.</summary>
    public QuoteFilter ToggleTheme(string number) => this with { Themes = Toggled(Themes, number, ThemeKey), Page = 1 };

    public QuoteFilter ToggleParticipant(string? code) =>
        this with { Participants = Toggled(Participants, code ?? None, ParticipantKey), Page = 1 };

    public QuoteFilter ToggleGroup(string? group) =>
        this with { Groups = Toggled(Groups, group ?? None, GroupKey), Page = 1 };

    /// <summary>True for a quote of that theme, participant and group, whatever its words.</summary>
    public bool Takes(string theme, string? participant, string? group) =>
        TakesTheme(theme) && TakesParticipant(participant) && TakesGroup(group);

    public bool TakesTheme(string number) => Themes.Count == 0 || HasTheme(number);

    public bool TakesParticipant(string? code) => Participants.Count == 0 || HasParticipant(code);

    public bool TakesGroup(string? group) => Groups.Count == 0 || HasGroup(group);

    /// <summary>The filter's condition in the database, the words apart.</summary>
    public IQueryable<Quote> Apply(IQueryable<Quote> quotes)
    {
        if (Themes.Count > 0)
        {
            var keys = Themes.Select(ThemeKey).ToList();
            quotes = quotes.Where(quote => keys.Contains(quote.Concept!.Theme!.NumberKey));
        }

        if (Participants.Count > 0)
        {
            var keys = Participants.Select(ParticipantKey).ToList();
            var nobody = HasParticipant(null);
            quotes = quotes.Where(quote =>
                keys.Contains(quote.Participant!.CodeKey) || (nobody && quote.ParticipantId == null));
        }

        if (Groups.Count > 0)
        {
            var keys = Groups.Select(GroupKey).ToList();
            var none = HasGroup(null);
            quotes = quotes.Where(quote =>
                keys.Contains(quote.Participant!.FocusGroup!) || (none && quote.Participant!.FocusGroup == null));
        }

        return quotes;
    }

    internal static string ThemeKey(string number) => ThemeNumber.KeyOf(number);

    internal static string ParticipantKey(string code) => ParticipantCode.Parse(code).Key;

    internal static string GroupKey(string group) => ThemeNumber.KeyOf(group);

    private static bool Holds(IReadOnlyList<string> values, string value, Func<string, string> keyOf) =>
        values.Count > 0 && values.Any(held => keyOf(held) == keyOf(value));

    private static IReadOnlyList<string> Added(IReadOnlyList<string> values, string value, Func<string, string> keyOf) =>
        Holds(values, value, keyOf) ? values : [.. values, value.Trim()];

    private static IReadOnlyList<string> Toggled(IReadOnlyList<string> values, string value, Func<string, string> keyOf) =>
        Holds(values, value, keyOf) ? [.. values.Where(held => keyOf(held) != keyOf(value))] : [.. values, value];

    private static string? FaultIn(string name, string value) => name switch
    {
        "page" when !int.TryParse(value, out var page) || page < 1 => "The parameter “page” takes a number from 1 upwards.",
        "q" when value.Length > LongestWords => $"The words to search for may have at most {LongestWords} characters.",
        "theme" or "participant" or "group" when value.Length > LongestValue =>
            $"The parameter “{name}” takes at most {LongestValue} characters.",
        _ => null,
    };
}
