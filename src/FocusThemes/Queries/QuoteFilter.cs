using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>
/// Which quotes of a study are meant: any of the themes, and any of the participants, and any of the focus groups,
/// and all of the words. No values or null stand for "no matter which".
/// </summary>
public sealed record QuoteFilter
{
    /// <summary>As a participant: quotes without attribution. As a focus group: codes that name none.</summary>
    public const string None = "none";
    public const int LongestWords = 500;
    public const int LongestValue = 60;
    public const int MostValues = 100;

    public FilterValues Themes { get; init; } = FilterValues.OfThemes();
    public FilterValues Participants { get; init; } = FilterValues.OfParticipants();
    public FilterValues Groups { get; init; } = FilterValues.OfGroups();
    public string? Words { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsEmpty => Themes.Count + Participants.Count + Groups.Count == 0 && Words is null;

    public static QuoteFilter OfTheme(string number) => new() { Themes = FilterValues.OfThemes(number) };

    /// <param name="code">Null for quotes without attribution.</param>
    public static QuoteFilter OfParticipant(string? code) =>
        new() { Participants = FilterValues.OfParticipants(code ?? None) };

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
            if (filter.Themes.Count + filter.Participants.Count + filter.Groups.Count > MostValues)
                fault = $"A filter takes at most {MostValues} values.";
            if (fault is not null) return filter;
            filter = name switch
            {
                "theme" => filter with { Themes = filter.Themes.With(value) },
                "participant" => filter with { Participants = filter.Participants.With(value) },
                "group" => filter with { Groups = filter.Groups.With(value) },
                "q" => filter with { Words = value.Trim() },
                "page" when int.TryParse(value, out var page) => filter with { Page = page },
                _ => filter,
            };
        }

        return filter;
    }

    /// <summary>The filter as parameters of an address; read back by <see cref="Parse"/>.</summary>
    public IEnumerable<(string Name, string Value)> Parameters()
    {
        foreach (var value in Themes) yield return ("theme", value);
        foreach (var value in Participants) yield return ("participant", value);
        foreach (var value in Groups) yield return ("group", value);
        if (Words is not null) yield return ("q", Words);
        if (Page > 1) yield return ("page", $"{Page}");
    }

    /// <summary>With a leading question mark; empty for a filter that filters nothing.</summary>
    public string ToQueryString()
    {
        var query = string.Join('&', Parameters().Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length > 0 ? $"?{query}" : "";
    }

    /// <summary>True for a quote of that theme, participant and group, whatever its words.</summary>
    public bool Takes(string theme, string? participant, string? group) =>
        Themes.Takes(theme) && Participants.Takes(participant) && Groups.Takes(group);

    /// <summary>The filter's condition in the database, the words apart.</summary>
    public IQueryable<Quote> Apply(IQueryable<Quote> quotes)
    {
        if (Themes.Count > 0) quotes = quotes.Where(quote => Themes.Keys.Contains(quote.Concept!.Theme!.NumberKey));
        if (Participants.Count > 0)
        {
            var nobody = Participants.Has(null);
            quotes = quotes.Where(quote =>
                Participants.Keys.Contains(quote.Participant!.CodeKey) || (nobody && quote.ParticipantId == null));
        }

        if (Groups.Count > 0)
        {
            var none = Groups.Has(null);
            quotes = quotes.Where(quote =>
                Groups.Keys.Contains(
                    quote.Participant!.FocusGroup!) || (none && quote.Participant!.FocusGroup == null));
        }

        return quotes;
    }

    private static string? FaultIn(string name, string value) => name switch
    {
        "page" when !int.TryParse(value, out var page) || page < 1 =>
            "The parameter “page” takes a number from 1 upwards.",
        "q" when value.Length > LongestWords => $"The words to search for may have at most {LongestWords} characters.",
        "theme" or "participant" or "group" when value.Length > LongestValue =>
            $"The parameter “{name}” takes at most {LongestValue} characters.",
        "theme" or "participant" or "group" when value.Any(char.IsControl) =>
            $"The parameter “{name}” takes letters, digits and signs only.",
        _ => null,
    };
}
