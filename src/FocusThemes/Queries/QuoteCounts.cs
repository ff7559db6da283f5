namespace FocusThemes.Queries;

/// <summary>How many of some quotes belong to each theme, participant and focus group of a study.</summary>
internal sealed class QuoteCounts
{
    private readonly StudyCatalogue catalogue;
    private readonly int[] themes;

    // Nobody first.
    private readonly int[] voices;

    private QuoteCounts(StudyCatalogue catalogue)
    {
        this.catalogue = catalogue;
        themes = new int[catalogue.Themes.Count];
        voices = new int[catalogue.Participants.Count + 1];
    }

    public int Total { get; private set; }

    /// <summary>By the theme's place.</summary>
    public IReadOnlyList<int> Themes => themes;

    public int Nobody => voices[0];

    public int OfParticipant(int place) => voices[place + 1];

    /// <param name="quotes">Places of quotes among the study's, ascending.</param>
    public static QuoteCounts Of(StudyCatalogue catalogue, IEnumerable<int> quotes)
    {
        var counts = new QuoteCounts(catalogue);
        var theme = 0;
        foreach (var quote in quotes)
        {
            while (quote >= catalogue.Themes[theme].FirstQuote + catalogue.Themes[theme].QuoteCount) theme++;
            counts.themes[theme]++;
            counts.voices[catalogue.Voices[quote] + 1]++;
            counts.Total++;
        }

        return counts;
    }

    /// <summary>Of every quote of the study, without looking at each.</summary>
    public static QuoteCounts OfAll(StudyCatalogue catalogue)
    {
        var counts = new QuoteCounts(catalogue) { Total = catalogue.QuoteCount };
        for (var i = 0; i < counts.themes.Length; i++) counts.themes[i] = catalogue.Themes[i].QuoteCount;
        for (var i = 0; i < catalogue.Participants.Count; i++) counts.voices[i + 1] = catalogue.Participants[i].Quotes;
        counts.voices[0] = counts.Total - catalogue.Participants.Sum(p => p.Quotes);
        return counts;
    }

    public int OfGroup(string? group)
    {
        var total = group is null ? Nobody : 0;
        for (var i = 0; i < catalogue.Participants.Count; i++)
            if (catalogue.Participants[i].FocusGroup == group) total += voices[i + 1];
        return total;
    }
}
