using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>How many of some quotes belong to each theme, participant and focus group of a study.</summary>
internal sealed class QuoteCounts
{
    private const int MostFrequent = 15;
    private readonly int[] themes;

    // Nobody first.
    private readonly int[] voices;
    private readonly Lazy<int[]> groups;
    private readonly Lazy<List<int>> said;
    private readonly Lazy<List<int>> mostSaid;

    public QuoteCounts(StudyCatalogue catalogue)
    {
        themes = new int[catalogue.Themes.Count];
        voices = new int[catalogue.Participants.Count + 1];
        groups = new(() => catalogue.ByGroup(voices));
        said = new(() => [.. Enumerable.Range(0, catalogue.Participants.Count).Where(place => voices[place + 1] > 0)]);
        mostSaid = new(FindMostSaid);
    }

    public int Total { get; private set; }

    /// <summary>By the theme's place.</summary>
    public IReadOnlyList<int> Themes => themes;

    /// <summary>By the focus group's place among the catalogue's.</summary>
    public IReadOnlyList<int> Groups => groups.Value;

    public int Nobody => voices[0];

    /// <summary>Places of the participants who say any.</summary>
    public IReadOnlyList<int> Said => said.Value;

    /// <summary>Places of the participants who say most, in any order.</summary>
    public IReadOnlyList<int> MostSaid => mostSaid.Value;

    /// <param name="participant">The participant's place.</param>
    public int Of(int participant) => voices[participant + 1];

    /// <param name="voice">The participant's place; -1 for nobody named.</param>
    public void Add(int theme, int voice, int quotes = 1)
    {
        themes[theme] += quotes;
        voices[voice + 1] += quotes;
        Total += quotes;
    }

    /// <summary>Another quote stands under these themes too; it is the same one.</summary>
    public void AddFurther(IEnumerable<int> places)
    {
        foreach (var theme in places) themes[theme]++;
    }

    /// <summary>Of every quote of the study, without looking at each.</summary>
    public static QuoteCounts OfAll(StudyCatalogue catalogue)
    {
        var counts = new QuoteCounts(catalogue) { Total = catalogue.QuoteCount };
        for (var i = 0; i < counts.themes.Length; i++) counts.themes[i] = catalogue.Themes[i].QuoteCount;
        counts.voices[0] = counts.Total;
        for (var i = 0; i < catalogue.Participants.Count; i++)
        {
            counts.voices[i + 1] = catalogue.Participants[i].Quotes;
            counts.voices[0] -= catalogue.Participants[i].Quotes;
        }

        return counts;
    }

    // Sorting 100,000 participants for the first fifteen would take longer than everything else on the page.
    private List<int> FindMostSaid()
    {
        var most = new PriorityQueue<int, int>(MostFrequent + 1);
        foreach (var place in said.Value)
        {
            if (most.Count < MostFrequent) most.Enqueue(place, Of(place));
            else if (most.TryPeek(out _, out var least) && Of(place) > least) most.DequeueEnqueue(place, Of(place));
        }

        return [.. most.UnorderedItems.Select(item => item.Element)];
    }
}
