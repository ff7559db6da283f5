using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// What a project has to know of all quotes of a study before it writes the first, without their words: a quote takes 16
/// bytes of it where it takes some thousands itself.
/// </summary>
internal sealed class RefiOutline
{
    /// <summary>Quotes whose words are kept at once for sources that are written one after the other.</summary>
    private const int MostKept = 10_000;
    private readonly List<ThemeDetail> themes = [];
    private readonly Dictionary<string, List<Guid>> said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Concept, string Place)>> places = new(StringComparer.Ordinal);

    public RefiOutline(RefiGuids guids, IReadOnlyList<string> numbers, Func<string, ThemeDetail> read)
    {
        foreach (var theme in numbers.Select(read))
        {
            themes.Add(theme with { Concepts = [.. theme.Concepts.Select(concept => concept with { Quotes = [] })] });
            foreach (var (concept, quote) in theme.Concepts.SelectMany(concept => concept.Quotes.Select(quote => (concept, quote))))
            {
                if (quote.Also is not null && !AddPlace(quote, concept.Id)) continue;
                if (quote.Participant is { } who) Of(said, who).Add(Guid.Parse(guids.Selection(quote)));
                var source = Of(sources, quote.Source.Name);
                source.Quotes++;
                if (source.Themes.LastOrDefault() != theme.Number) source.Themes.Add(theme.Number);
            }
        }
    }

    /// <summary>The themes with their concepts, and no quote under them.</summary>
    public IReadOnlyList<ThemeDetail> Themes => themes;

    /// <summary>GUIDs of what a participant says, in the order of the study.</summary>
    public IEnumerable<string> SaidBy(string participant) => said.GetValueOrDefault(participant, []).Select(guid => guid.ToString("D"));

    /// <summary>Where a quote stands: each concept, and its place there.</summary>
    public IReadOnlyList<(string Concept, string Place)> PlacesOf(QuoteDetail quote) =>
        quote.Also is null ? [(quote.ConceptId, quote.PlaceId ?? quote.Id)] : places[quote.Id];

    /// <summary>The quotes of every source, in the order of the study; each once, at the first of its places.</summary>
    /// <param name="names">Of the sources, in the order in which their quotes are asked for.</param>
    /// <param name="read">Reads a theme of that number; called again for every few sources.</param>
    public IEnumerable<(string Source, IEnumerable<QuoteDetail> Quotes)> QuotesOf(IEnumerable<string> names, Func<string, ThemeDetail> read)
    {
        var together = new List<string>();
        foreach (var name in names)
        {
            if (together.Count > 0 && together.Append(name).Sum(CountIn) > MostKept)
            {
                foreach (var one in QuotesOf(together, read)) yield return one;
                together = [];
            }

            together.Add(name);
        }

        foreach (var one in QuotesOf(together, read)) yield return one;
    }

    private IEnumerable<(string Source, IEnumerable<QuoteDetail> Quotes)> QuotesOf(List<string> together, Func<string, ThemeDetail> read)
    {
        var numbers = together.SelectMany(name => sources.TryGetValue(name, out var source) ? source.Themes : []).ToHashSet(StringComparer.Ordinal);
        var quotes = from theme in themes
                     where numbers.Contains(theme.Number)
                     from concept in read(theme.Number).Concepts
                     from quote in concept.Quotes
                     where quote.Also is null || places[quote.Id][0].Concept == concept.Id
                     select quote;
        // A single one may be larger than can be kept.
        if (together is [var only]) return [(only, quotes.Where(quote => quote.Source.Name == only))];
        var kept = quotes.Where(quote => together.Contains(quote.Source.Name)).ToLookup(quote => quote.Source.Name);
        return together.Select(name => (name, kept[name]));
    }

    // False for a place that is not its first.
    private bool AddPlace(QuoteDetail quote, string concept)
    {
        var all = Of(places, quote.Id);
        all.Add((concept, quote.PlaceId ?? quote.Id));
        return all.Count == 1;
    }

    private int CountIn(string source) => sources.TryGetValue(source, out var found) ? found.Quotes : 0;

    private static T Of<T>(Dictionary<string, T> all, string key)
        where T : new()
    {
        if (!all.TryGetValue(key, out var found)) all.Add(key, found = new());
        return found;
    }

    /// <summary>What stands in one source.</summary>
    private sealed class InSource
    {
        public List<string> Themes { get; } = [];
        public int Quotes { get; set; }
    }
}
