using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Queries.Selections;

/// <summary>
/// Quotes of one study that somebody chose, in their own order and under their own heading; kept in an address.
/// </summary>
/// <remarks>A selection and not highlights: in programs of the field these are the coded stretches themselves.</remarks>
/// <param name="Title">On one line; null where none is given.</param>
/// <param name="Quotes">Ids in the order of the selection, each once.</param>
public sealed record QuoteSelection(string? Title, IReadOnlyList<string> Quotes)
{
    public const int MostQuotes = HighlightsFile.MostQuotes;

    /// <summary>In UTF-16 units.</summary>
    public const int LongestTitle = HighlightsFile.LongestTitle;

    /// <summary>The parameter that has each quote in the address of the selection.</summary>
    public const string Quote = "quote";

    /// <summary>The same in the address of a list from which quotes are being chosen.</summary>
    public const string Mark = "mark";

    /// <summary>The parameter that has the heading.</summary>
    public const string Heading = "title";

    public static QuoteSelection Empty { get; } = new(null, []);

    /// <summary>What it is called where it needs a name.</summary>
    public string Name => Title ?? "Selected quotes";

    public bool IsFull => Quotes.Count >= MostQuotes;

    /// <param name="json"><c>highlights.json</c>, which was accepted when the study was read; null where there is none.</param>
    public static QuoteSelection? OfTeam(string? json) => json is null ? null
        : HighlightsFile.Parse(StudyFileNames.Highlights, json) is var chosen ? new(chosen.Title, [.. chosen.Quotes.Select(one => one.Id)]) : null;

    /// <summary>Reads the parameters of an address; others and blank ones are passed over.</summary>
    /// <param name="name">Which parameter has the quotes.</param>
    /// <param name="fault">A sentence on the first malformed parameter; null where there is none.</param>
    public static QuoteSelection Parse(
        IEnumerable<KeyValuePair<string, string>> parameters, string name, out string? fault)
    {
        var selection = Empty;
        fault = null;
        foreach (var (parameter, value) in parameters)
        {
            if (parameter == Heading && TitleOf(value) is { } title)
            {
                fault = selection.Title is null ? FaultIn(title) : $"The parameter “{Heading}” is taken once.";
                selection = selection with { Title = title };
            }
            else if (parameter == name && !string.IsNullOrWhiteSpace(value))
            {
                fault = FaultIn(name, value);
                if (fault is not null) return selection;
                selection = selection.With(value.Trim());
                if (selection.Quotes.Count > MostQuotes) fault = $"A selection has at most {MostQuotes} quotes.";
            }

            if (fault is not null) return selection;
        }

        return selection;
    }

    /// <summary>A heading on one line; null for one without a sign.</summary>
    public static string? TitleOf(string text) =>
        OneLine.Of(string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign))) is { Length: > 0 } title ? title : null;

    /// <returns>A sentence on a heading that is too long; null for others.</returns>
    public static string? FaultIn(string title) =>
        title.Length > LongestTitle ? $"A heading has at most {LongestTitle} characters." : null;

    public bool Has(string id) => Quotes.Contains(id, StringComparer.OrdinalIgnoreCase);

    public QuoteSelection With(string id) => Has(id) ? this : this with { Quotes = [.. Quotes, id] };

    public QuoteSelection Without(string id) => this with { Quotes = [.. Quotes.Where(other => other != id)] };

    /// <summary>One quote in the place of its neighbour, which takes its own.</summary>
    /// <param name="by">-1 for up, 1 for down.</param>
    public QuoteSelection Moved(int place, int by)
    {
        string[] quotes = [.. Quotes];
        (quotes[place], quotes[place + by]) = (quotes[place + by], quotes[place]);
        return this with { Quotes = quotes };
    }

    /// <summary>The selection as parameters of an address; read back by <see cref="Parse"/>.</summary>
    public IEnumerable<(string Name, string Value)> Parameters(string name)
    {
        foreach (var id in Quotes) yield return (name, id);
        if (Title is not null) yield return (Heading, Title);
    }

    /// <summary>The parameters in the address of a list from which quotes are being chosen: one of them is always there.</summary>
    public IEnumerable<(string Name, string Value)> ChoosingParameters =>
        Quotes.Count > 0 ? Parameters(Mark) : Parameters(Mark).Prepend((Mark, ""));

    /// <summary>The same as they stand in the address.</summary>
    public string InChoosing => InAddress(ChoosingParameters);

    /// <summary>The address of a selection of that quote alone.</summary>
    public static string AddressOf(StudyLink study, string id) => $"{study.Address}/selection?{Quote}={Uri.EscapeDataString(id)}";

    /// <param name="extension">The extension of a data twin, with its full stop; empty for the page.</param>
    public string AddressIn(StudyLink study, string extension = "") => $"{study.Address}/selection{extension}{ToQueryString()}";

    /// <summary>With a leading question mark; empty for a selection of nothing.</summary>
    public string ToQueryString() => InAddress(Parameters(Quote)) is { Length: > 0 } query ? $"?{query}" : "";

    private static string InAddress(IEnumerable<(string Name, string Value)> parameters) =>
        string.Join('&', parameters.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));

    private static string? FaultIn(string name, string value) =>
        value.Length > SearchLimits.LongestValue ? $"The parameter “{name}” takes at most {SearchLimits.LongestValue} characters."
        : QuoteId.Parse(value) is null ? $"“{value.Trim()}” names no quote: 7.2.1 does, the first quote under the second concept of theme 7."
        : null;
}
