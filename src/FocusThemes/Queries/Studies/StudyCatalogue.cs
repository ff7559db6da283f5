using FocusThemes.Model;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Queries.Studies;

/// <summary>A theme as a catalogue has it.</summary>
/// <param name="FirstQuote">Place of its first own quote among the study's, from 0; the others follow.</param>
/// <param name="OwnQuotes">How many quotes belong to it first.</param>
public sealed record ListedTheme(
    string Number, string Title, string? Subtitle, int Concepts, int FirstQuote, int OwnQuotes)
{
    /// <summary>Places, ascending, of quotes of other themes that stand under this one too.</summary>
    public IReadOnlyList<int> FurtherQuotes { get; init; } = [];

    /// <summary>Of all that stand under it, each once.</summary>
    public int QuoteCount => OwnQuotes + FurtherQuotes.Count;

    /// <summary>Places of all that stand under it, in no order.</summary>
    public IEnumerable<int> Quotes => Enumerable.Range(FirstQuote, OwnQuotes).Concat(FurtherQuotes);

    internal bool Has(int quote) => (quote >= FirstQuote && quote < FirstQuote + OwnQuotes)
        || (Sorted.First(FurtherQuotes, other => other < quote) is var i && i < FurtherQuotes.Count && FurtherQuotes[i] == quote);

    /// <summary>Titles of its parts, in the order of the source; none in tables without.</summary>
    public IReadOnlyList<string> Subthemes { get; init; } = [];
}

/// <summary>Someone quoted, as a catalogue has them.</summary>
/// <param name="Words">Of all their quotes together.</param>
public sealed record ListedParticipant(string Code, string? FocusGroup, int Quotes, int Words)
{
    /// <summary>What attributions tell of them beside the code.</summary>
    public IReadOnlyList<ParticipantAttribute> Attributes { get; init; } = [];
}

/// <summary>
/// What counting needs of one study, kept in memory: its themes, its participants by group, letters and number, and who
/// says each quote. Eight bytes a quote; a study's rows never change under one id, so it stays true for ever.
/// </summary>
public sealed class StudyCatalogue
{
    private readonly string[] themeKeys;

    // By participant, nobody first: the place of the focus group.
    private readonly int[] groupOf;
    private readonly HashSet<(string Role, bool HasGroup)> forms = [];

    // Of the quotes that stand under several themes: the places of those after the first.
    private readonly ILookup<int, int> furtherThemes;

    // By the key of the code.
    private readonly Dictionary<string, int> places;
    private readonly Lazy<QuoteCounts> all;
    private readonly Lazy<(int[] Starts, int[] Quotes)> byVoice;

    internal StudyCatalogue(
        int studyId, int firstQuoteId, IReadOnlyList<ListedTheme> themes, IReadOnlyList<ListedParticipant> participants,
        int[] voices, int words)
    {
        (StudyId, FirstQuoteId, Themes, Participants, Voices, Words) =
            (studyId, firstQuoteId, themes, participants, voices, words);
        (all, byVoice) = (new(() => QuoteCounts.OfAll(this)), new(SortByVoice));
        furtherThemes = themes.Index().SelectMany(theme => theme.Item.FurtherQuotes.Select(quote => (quote, theme.Index)))
            .ToLookup(pair => pair.quote, pair => pair.Index);
        themeKeys = [.. themes.Select(theme => ThemeNumber.KeyOf(theme.Number))];
        Groups = [.. participants.Select(p => p.FocusGroup).Where(group => group is not null).Distinct(), null];
        places = new(participants.Count, StringComparer.Ordinal);
        groupOf = new int[participants.Count + 1];
        groupOf[0] = Groups.Count - 1;
        foreach (var (i, participant) in participants.Index())
        {
            groupOf[i + 1] = i > 0 && participant.FocusGroup == participants[i - 1].FocusGroup
                ? groupOf[i]
                : Array.IndexOf([.. Groups], participant.FocusGroup);
            var code = ParticipantCode.Parse(participant.Code);
            places.TryAdd(code.Key, i);
            if (code.Role is { } role) forms.Add((role, code.Group is not null));
            MostPieces = Math.Max(MostPieces, code.Key.AsSpan().Count(' ') + 1);
        }
    }

    public int StudyId { get; }
    public int FirstQuoteId { get; }
    public IReadOnlyList<ListedTheme> Themes { get; }
    public IReadOnlyList<ListedParticipant> Participants { get; }

    /// <summary>Focus groups in their order; null, for codes that name none and for nobody, last.</summary>
    public IReadOnlyList<string?> Groups { get; }

    /// <summary>False where every quote is of somebody whose code names a group.</summary>
    public bool HasUngrouped => all.Value.Groups[^1] > 0;

    public int QuoteCount => Voices.Length;

    /// <summary>Of all quotes together.</summary>
    public int Words { get; }

    /// <summary>For each quote the place of who says it in <see cref="Participants"/>; -1 for nobody named.</summary>
    internal int[] Voices { get; }

    /// <summary>For the bound on what is kept in memory.</summary>
    internal long Bytes => 1_000 + (8L * Voices.Length) + (220L * Participants.Count) + (300L * Themes.Count)
        + (16L * Themes.Sum(theme => theme.FurtherQuotes.Count))
        + (100L * (Participants.Sum(p => p.Attributes.Count) + Themes.Sum(theme => theme.Subthemes.Count)));

    public ListedTheme? FindTheme(string number) =>
        Array.IndexOf(themeKeys, ThemeNumber.KeyOf(number)) is var i and >= 0 ? Themes[i] : null;

    public ListedParticipant? FindParticipant(string code) => PlaceOf(code) is var i and >= 0 ? Participants[i] : null;

    /// <param name="part">Of an address, in which nobody on the way has decoded a slash.</param>
    public ListedParticipant? FindAddressed(string part) =>
        FindParticipant(StudyLink.CodeIn(part)) ?? FindParticipant(part);

    /// <summary>
    /// The place of a code, in any spelling, among <see cref="Participants"/>; -1 where nobody has it.
    /// </summary>
    public int PlaceOf(string code) => places.GetValueOrDefault(ParticipantCode.Parse(code).Key, -1);

    /// <summary>Of how many words and numbers the longest code is, <c>FG1, P5</c> of four.</summary>
    internal int MostPieces { get; }

    /// <summary>True for a code built as the study's codes are, whether or not anybody has it.</summary>
    internal bool HasForm(ParticipantCode code) =>
        code.Role is not null && forms.Contains((code.Role, code.Group is not null));

    /// <summary>Who says how much of a theme, in the order of their codes; nobody named is left out.</summary>
    public IEnumerable<ParticipantSummary> VoicesOf(ListedTheme theme) =>
        from quote in theme.Quotes
        where Voices[quote] >= 0
        group quote by Voices[quote] into said
        orderby said.Key
        let who = Participants[said.Key]
        select new ParticipantSummary(who.Code, who.FocusGroup, said.Count());

    /// <summary>The places, from 0, of the quotes of those themes, participants and groups, in order.</summary>
    internal IEnumerable<int> Select(QuoteFilter filter)
    {
        return filter.Participants.Count > 0 ? SaidBy(filter) : SaidInGroups(filter);
    }

    /// <summary>The same, counted.</summary>
    internal QuoteCounts Count(QuoteFilter filter) =>
        filter.Themes.Count + filter.Participants.Count + filter.Groups.Count == 0 ? all.Value : Count(Select(filter));

    private IEnumerable<int> SaidInGroups(QuoteFilter filter)
    {
        var taken = TakenVoices(filter);
        return QuotesOf(filter).Where(quote => taken is null || taken[Voices[quote] + 1]);
    }

    // In order; a quote of two of the themes once.
    private IEnumerable<int> QuotesOf(QuoteFilter filter)
    {
        if (filter.Themes.Count == 0) return Enumerable.Range(0, QuoteCount);
        var themes = Themes.Where((_, i) => Takes(filter, i)).ToList();
        var quotes = themes.SelectMany(theme => theme.Quotes);
        return themes.TrueForAll(theme => theme.FurtherQuotes.Count == 0) ? quotes : quotes.Distinct().Order();
    }

    /// <param name="quotes">Places of quotes, ascending.</param>
    internal QuoteCounts Count(IEnumerable<int> quotes)
    {
        var counts = new QuoteCounts(this);
        var theme = 0;
        foreach (var quote in quotes)
        {
            while (quote >= Themes[theme].FirstQuote + Themes[theme].OwnQuotes) theme++;
            counts.Add(theme, Voices[quote]);
            if (furtherThemes.Count > 0) counts.AddFurther(furtherThemes[quote]);
        }

        return counts;
    }

    /// <summary>Counts of participants, nobody first, summed by focus group.</summary>
    internal int[] ByGroup(int[] voices)
    {
        var sums = new int[Groups.Count];
        for (var i = 0; i < groupOf.Length; i++) sums[groupOf[i]] += voices[i];
        return sums;
    }

    private bool Takes(QuoteFilter filter, int theme) =>
        filter.Themes.Count == 0 || filter.Themes.Keys.Contains(themeKeys[theme]);

    // One flag for each participant, nobody first: a quote is then looked up instead of compared. Null for everybody.
    private bool[]? TakenVoices(QuoteFilter filter)
    {
        if (filter.Groups.Count == 0) return null;
        bool[] takesGroup = [.. Groups.Select(filter.Groups.Takes)];
        return Array.ConvertAll(groupOf, group => takesGroup[group]);
    }

    // Nobody looks at 200,000 quotes for the ten of one participant.
    private IEnumerable<int> SaidBy(QuoteFilter filter)
    {
        var (starts, quotes) = byVoice.Value;
        ListedTheme[] themes = [.. Themes.Where((_, i) => Takes(filter, i))];
        return filter.Participants.Select(VoiceOf).OfType<int>().Distinct()
            .Where(voice => filter.Groups.Count == 0 || filter.Groups.Takes(Groups[groupOf[voice + 1]]))
            .SelectMany(voice => quotes[starts[voice + 1]..starts[voice + 2]])
            .Where(quote => filter.Themes.Count == 0
                || themes.Any(theme => theme.Has(quote)))
            .Order();
    }

    /// <returns>As <see cref="Voices"/> have it; null where no participant has the code.</returns>
    private int? VoiceOf(string code) => code == QuoteFilter.None ? -1 : PlaceOf(code) is var place and >= 0 ? place : null;

    // By who says them, nobody first; those of one participant from its start to the next one's, in order.
    private (int[] Starts, int[] Quotes) SortByVoice()
    {
        var (starts, quotes) = (new int[groupOf.Length + 1], new int[Voices.Length]);
        foreach (var voice in Voices) starts[voice + 2]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var next = starts.AsSpan()[..^1].ToArray();
        for (var quote = 0; quote < quotes.Length; quote++) quotes[next[Voices[quote] + 1]++] = quote;
        return (starts, quotes);
    }
}
