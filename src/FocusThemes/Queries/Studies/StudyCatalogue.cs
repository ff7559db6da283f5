using System.Collections.Concurrent;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Queries.Studies;

/// <summary>
/// What counting needs of one study, kept in memory: its themes, its participants by group, letters and number, and what
/// each quote has of every dimension. Some thirty bytes a quote; a study's rows never change under one id, so it stays
/// true for ever.
/// </summary>
public sealed class StudyCatalogue
{
    /// <summary>Voices with less than this part of the quotes are gone through one by one.</summary>
    private const int FewVoices = 4;
    private readonly string[] themeKeys;
    private IReadOnlyList<string?>? groups;
    private readonly ConcurrentDictionary<string, Partition?> partitions = new(StringComparer.Ordinal);
    private readonly HashSet<(string Role, bool HasGroup)> forms = [];

    // By the key of the code.
    private readonly Dictionary<string, int> places;
    private readonly Lazy<IReadOnlyList<Dimension>> attributes;
    private readonly Lazy<IReadOnlyList<Dimension>> dimensions;
    private readonly Lazy<QuoteCounts> all;
    private readonly Lazy<(int[] Starts, int[] Quotes)> byVoice;
    private readonly Lazy<int[]> byPlace;

    internal StudyCatalogue(
        int firstQuoteId, IReadOnlyList<ListedTheme> themes, IReadOnlyList<ParticipantEntry> participants,
        int[] voices, int words)
    {
        (FirstQuoteId, Themes, Participants, Voices, Words) = (firstQuoteId, themes, participants, voices, words);
        (all, byVoice) = (new(() => QuoteCounts.OfAll(this)), new(SortByVoice));
        byPlace = new(() => [.. Enumerable.Range(0, QuoteCount).OrderBy(PlaceOfLine)]);
        attributes = new(() => [.. AttributesOf(participants)]);
        dimensions = new(() => [.. Dimension.All.Concat(attributes.Value).Where(dimension => Of(dimension) is not null)]);
        themeKeys = [.. themes.Select(theme => ThemeNumber.KeyOf(theme.Number))];
        places = new(participants.Count, StringComparer.Ordinal);
        foreach (var (i, participant) in participants.Index())
        {
            var code = ParticipantCode.Parse(participant.Code);
            places.TryAdd(code.Key, i);
            if (code.Role is { } role) forms.Add((role, code.Group is not null));
            MostPieces = Math.Max(MostPieces, code.Key.AsSpan().Count(' ') + 1);
        }
        foreach (var same in participants.Index().Where(one => one.Item.KeyWithoutGroup is not null).GroupBy(one => one.Item.KeyWithoutGroup!))
            if (same.Take(2).ToList() is [var only]) places.TryAdd(same.Key, only.Index);
    }

    public int FirstQuoteId { get; }
    public IReadOnlyList<ListedTheme> Themes { get; }
    public IReadOnlyList<ParticipantEntry> Participants { get; }

    /// <summary>Focus groups in their order; null, for codes that name none and for nobody, last.</summary>
    public IReadOnlyList<string?> Groups => groups ??= [.. Of(Dimension.Group)!.Values.Select(group => group.Value)];

    /// <summary>False where every quote is of somebody whose code names a group.</summary>
    public bool HasUngrouped => HasNone(Dimension.Group);

    /// <summary>True where some quote has no value of the dimension.</summary>
    internal bool HasNone(Dimension dimension) => all.Value.Of(dimension) is { } counts && counts[^1] > 0;

    /// <summary>What the study's quotes can be told apart by: those of every study, then its own attributes.</summary>
    public IReadOnlyList<Dimension> Dimensions => dimensions.Value;

    internal IReadOnlyList<ListedPart> Parts { get; init; } = [];

    /// <summary>Places of quotes that researchers have noted something on, ascending.</summary>
    internal IReadOnlyList<int> Noted { get; init; } = [];

    /// <summary>The studies whose quotes these are, one after the other; empty where they are of one.</summary>
    internal IReadOnlyList<StudyLink> Studies { get; init; } = [];

    /// <summary>The words of each quote.</summary>
    internal ushort[] Lengths { get; init; } = [];

    /// <summary>For each quote the place of its source in <see cref="DocumentNames"/>; empty where there is one.</summary>
    internal ushort[] Documents { get; init; } = [];
    internal IReadOnlyList<string> DocumentNames { get; init; } = [];

    /// <summary>The line of its source on which each quote begins.</summary>
    internal int[] Lines { get; init; } = [];

    public int QuoteCount => Voices.Length;

    /// <summary>Quotes that name nobody.</summary>
    public int Unattributed => QuoteCount - Participants.Sum(who => who.Quotes);

    /// <summary>The words of all quotes together.</summary>
    public int Words { get; }

    /// <summary>The place, for each quote, of who says it in <see cref="Participants"/>; -1 for nobody named.</summary>
    internal int[] Voices { get; }

    /// <summary>The size of the catalogue, for the bound on what is kept in memory.</summary>
    internal long Bytes => 1_000 + (28L * Voices.Length) + (220L * Participants.Count) + (300L * Themes.Count)
        + (16L * Themes.Sum(theme => theme.FurtherQuotes.Count))
        + (100L * (Participants.Sum(p => p.Attributes.Count) + Themes.Sum(theme => theme.Subthemes.Count)));

    public ListedTheme? FindTheme(string number) =>
        Array.IndexOf(themeKeys, ThemeNumber.KeyOf(number)) is var i and >= 0 ? Themes[i] : null;

    public ParticipantEntry? FindParticipant(string code) => PlaceOf(code) is var i and >= 0 ? Participants[i] : null;

    /// <param name="part">A part of an address, in which nobody on the way has decoded a slash.</param>
    public ParticipantEntry? FindAddressed(string part) =>
        FindParticipant(StudyLink.CodeIn(part)) ?? FindParticipant(part);

    /// <summary>
    /// The place of a code, in any spelling, among <see cref="Participants"/>; -1 where nobody has it.
    /// </summary>
    public int PlaceOf(string code) => PlaceOfKey(ParticipantCode.Parse(code).Key);

    internal int PlaceOfKey(string key) => places.GetValueOrDefault(key, -1);

    /// <summary>The line on which a quote begins, counted through all documents, between which no quotes are near.</summary>
    internal long PlaceOfLine(int quote) => ((Documents.Length > 0 ? Documents[quote] : 0L) << 40) + Lines[quote];

    /// <summary>How a dimension parts the study's quotes; null where it does not.</summary>
    internal Partition? Of(Dimension dimension) => partitions.GetOrAdd(
        dimension.Key, static (key, asked) => (asked.Own(key) ?? asked.Dimension).Part(asked.Catalogue),
        (Dimension: dimension, Catalogue: this, Own: (Func<string, Dimension?>)FindAttribute));

    /// <summary>The study's own attribute of that key, as it spells it; null where it has none.</summary>
    internal Dimension? FindAttribute(string key) => attributes.Value.FirstOrDefault(attribute => attribute.Key == key);

    /// <summary>The values of a dimension that the study has, and none last, where a quote may have none; numbers in bands
    /// where they are many.</summary>
    public IReadOnlyList<DimensionValue> ValuesOf(Dimension dimension) => Of(dimension)?.Listed.Values ?? [];

    /// <summary>The number of words and numbers in the longest code: <c>FG1, P5</c> has four.</summary>
    internal int MostPieces { get; }

    /// <summary>True for a code built as the study's codes are, whether or not anybody has it.</summary>
    internal bool HasForm(ParticipantCode code) =>
        code.Role is not null && forms.Contains((code.Role, code.Group is not null));

    /// <summary>Who says how much of a theme, in the order of their codes; nobody named is left out.</summary>
    public IEnumerable<QuoteInMatrix> VoicesOf(ListedTheme theme) =>
        from quote in theme.Quotes
        where Voices[quote] >= 0
        group quote by Voices[quote] into said
        orderby said.Key
        let who = Participants[said.Key]
        select new QuoteInMatrix(theme.Number, who.Code, who.FocusGroup, said.Count());

    /// <summary>The places, from 0, of the quotes that have the values of a filter, in order.</summary>
    internal IEnumerable<int> Select(QuoteFilter filter)
    {
        if (filter.HasTogether) return TogetherDimension.Select(this, filter);
        var ofQuotes = new List<(Partition Partition, bool[] Taken)>();
        foreach (var (dimension, values) in filter.Chosen.Where(chosen => chosen.Dimension != Dimension.Study || Studies.Count > 0))
        {
            if (Of(dimension) is not { } partition)
            {
                // Every quote has none of what the study has nothing of.
                if (values.Has(null)) continue;
                return [];
            }

            if (!partition.IsByVoice) ofQuotes.Add((partition, partition.Taken(values)));
        }

        var ofVoices = VoicesOf(filter);
        return CandidatesOf(filter, ofVoices).Where(quote => ofQuotes.TrueForAll(chosen => chosen.Partition.Has(quote, chosen.Taken)));
    }

    /// <summary>For each voice, nobody first, whether what a filter asks of people takes it; null where it asks nothing.</summary>
    internal bool[]? VoicesOf(QuoteFilter filter)
    {
        bool[]? all = null;
        foreach (var (dimension, values) in filter.Chosen)
        {
            if (Of(dimension) is not { IsByVoice: true } partition) continue;
            var taken = partition.VoicesOf(partition.Taken(values));
            if (all is null) all = taken;
            else foreach (var (voice, isTaken) in taken.Index()) all[voice] &= isTaken;
        }

        return all;
    }

    /// <summary>A flag for each quote, true for those that have the values of a filter.</summary>
    internal bool[] Taken(QuoteFilter filter)
    {
        var taken = new bool[QuoteCount];
        foreach (var quote in Select(filter)) taken[quote] = true;
        return taken;
    }

    /// <summary>The places of all quotes, those of one voice together; nobody first.</summary>
    internal ReadOnlySpan<int> QuotesByVoice => byVoice.Value.Quotes;

    /// <summary>The places of all quotes by document and line.</summary>
    internal int[] QuotesByPlace => byPlace.Value;

    /// <summary>The quotes that a filter takes, counted.</summary>
    internal QuoteCounts Count(QuoteFilter filter) => filter.IsOfStudiesAlone ? all.Value : Count(Select(filter));

    /// <param name="quotes">Places of quotes, ascending.</param>
    internal QuoteCounts Count(IEnumerable<int> quotes)
    {
        var counts = new QuoteCounts(this);
        foreach (var quote in quotes) counts.Add(quote);
        return counts;
    }

    // Nobody looks at 200,000 quotes for the ten of one participant, or of one theme.
    private IEnumerable<int> CandidatesOf(QuoteFilter filter, bool[]? ofVoices)
    {
        if (ofVoices is not null)
        {
            var (starts, quotes) = byVoice.Value;
            int[] voices = [.. ofVoices.Index().Where(voice => voice.Item).Select(voice => voice.Index)];
            if (voices.Sum(voice => starts[voice + 1] - starts[voice]) < QuoteCount / FewVoices)
                return voices.SelectMany(voice => quotes[starts[voice]..starts[voice + 1]]).Order();
        }

        IEnumerable<int> candidates = Enumerable.Range(0, QuoteCount);
        if (filter.Themes.Count > 0)
        {
            var themes = Themes.Where((_, i) => filter.Themes.Keys.Contains(themeKeys[i])).ToList();
            candidates = themes.SelectMany(theme => theme.Quotes);
            if (themes.Exists(theme => theme.FurtherQuotes.Count > 0)) candidates = candidates.Distinct().Order();
        }

        return ofVoices is null ? candidates : candidates.Where(quote => ofVoices[Voices[quote] + 1]);
    }

    private static IEnumerable<Dimension> AttributesOf(IReadOnlyList<ParticipantEntry> participants) =>
        participants.SelectMany(who => who.Attributes).Select(one => one.Name).Where(name => name != ParticipantAttribute.Memo)
            .Distinct().Select(AttributeDimension.Of).OfType<Dimension>().DistinctBy(dimension => dimension.Key);

    // By who says them, nobody first; those of one voice from its start to the next one's, in order.
    private (int[] Starts, int[] Quotes) SortByVoice()
    {
        var (starts, quotes) = (new int[Participants.Count + 2], new int[Voices.Length]);
        foreach (var voice in Voices) starts[voice + 2]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var next = starts.AsSpan()[..^1].ToArray();
        for (var quote = 0; quote < quotes.Length; quote++) quotes[next[Voices[quote] + 1]++] = quote;
        return (starts, quotes);
    }
}
