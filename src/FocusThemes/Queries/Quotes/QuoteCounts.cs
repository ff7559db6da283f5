using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>How many of some quotes of a study have each value of each dimension.</summary>
internal sealed class QuoteCounts
{
    private const int MostFrequent = 15;
    private readonly StudyCatalogue catalogue;

    // Nobody first.
    private readonly int[] voices;
    private readonly List<(Partition Partition, int[] Counts)> ofQuotes;
    private readonly Lazy<List<int>> said;
    private readonly Lazy<List<int>> mostSaid;

    public QuoteCounts(StudyCatalogue catalogue)
    {
        this.catalogue = catalogue;
        voices = new int[catalogue.Participants.Count + 1];
        ofQuotes = [.. catalogue.Dimensions.Where(dimension => dimension.HasFacet).Select(dimension => catalogue.Of(dimension)!)
            .Where(partition => !partition.IsByVoice && partition.Values.Count > 1).Select(partition => (partition, new int[partition.Values.Count]))];
        said = new(() => [.. Enumerable.Range(0, catalogue.Participants.Count).Where(place => voices[place + 1] > 0)]);
        mostSaid = new(FindMostSaid);
    }

    public int Total { get; private set; }

    public int Nobody => voices[0];

    /// <summary>Places of the participants who say any.</summary>
    public IReadOnlyList<int> Said => said.Value;

    /// <summary>Places of the participants who say most, in any order.</summary>
    public IReadOnlyList<int> MostSaid => mostSaid.Value;

    /// <param name="participant">The participant's place.</param>
    public int Of(int participant) => voices[participant + 1];

    /// <summary>The number of quotes of each listed value of a dimension, by its place; null where none is counted.</summary>
    public int[]? Of(Dimension dimension)
    {
        if (catalogue.Of(dimension) is not { } partition) return null;
        if (partition.IsByVoice) return partition.Listed.Sum(voices);
        return partition.Values.Count == 1 ? [Total] : ofQuotes.Find(counted => counted.Partition == partition).Counts;
    }

    /// <param name="quote">A place.</param>
    public void Add(int quote)
    {
        voices[catalogue.Voices[quote] + 1]++;
        foreach (var (partition, counts) in ofQuotes) partition.Count(quote, counts);
        Total++;
    }

    /// <summary>Every quote of the study.</summary>
    public static QuoteCounts OfAll(StudyCatalogue catalogue) => catalogue.Count(Enumerable.Range(0, catalogue.QuoteCount));

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
