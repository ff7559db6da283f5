using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading;

/// <summary>Finds out who said each quote of a study, by how it is attributed.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<string, Participant> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string?), Participant?> byPrinted = [];
    private readonly ToldOfPeople attributes = new();
    private readonly Dictionary<KnownSpeaker, Participant> told = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> inSeveralGroups = new(StringComparer.Ordinal);
    private readonly CodesBeside beside;

    /// <param name="quotes">All that will be attributed: a code that people of several groups share needs its group.
    /// </param>
    public Speakers(IReadOnlyCollection<Quote> quotes, Patience patience)
    {
        beside = new(quotes, patience);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var quote in quotes.Where(quote => quote is { SaidIn: not null, NamedAs: not null }))
        {
            var key = ParticipantCode.Parse(NameIn(quote.NamedAs!) ?? "").Key;
            if (!groups.TryAdd(key, quote.SaidIn!) && groups[key] != quote.SaidIn) inSeveralGroups.Add(key);
        }
    }

    /// <summary>The participants in the order of their first quotes.</summary>
    public List<Participant> All { get; } = [];

    public void Attribute(Quote quote, int words, string file)
    {
        if (quote.SaidBy is { } known)
        {
            if (!told.TryGetValue(known, out var person))
            {
                told[known] = person = Find(ParticipantCode.Parse(known.Code), known.Group);
                foreach (var attribute in known.Attributes) attributes.Tell(person, attribute);
            }

            Count(quote, words, person);
            return;
        }

        if (quote.NamedAs is not { } printed) return;
        var isNew = !byPrinted.TryGetValue((printed, quote.SaidIn), out var participant);
        if (isNew) byPrinted[(printed, quote.SaidIn)] = participant = Find(printed, quote.SaidIn);
        if (participant is null) return;
        Count(quote, words, participant);
        foreach (var (attribute, line) in quote.Told) attributes.Tell(participant, attribute, file, line);
        if (!isNew || beside.Parse(printed) is not { } parts) return;
        // What a column beside the quote says, it says under its own name.
        foreach (var attribute in parts.Attributes)
            if (quote.Told.All(told => !told.Attribute.Value.Contains(attribute.Value, StringComparison.OrdinalIgnoreCase)))
                attributes.Tell(participant, attribute);
    }

    /// <summary>Where columns say different things of one person.</summary>
    public IEnumerable<(string File, ReadingProblem Problem)> Problems => attributes.Problems;

    private Participant? Find(string printed, string? group)
    {
        if (NobodyWords.Are(printed) || NameIn(printed) is not { } named) return null;
        var code = ParticipantCode.Parse(named);
        if (group is not null && inSeveralGroups.Contains(code.Key)) code = ParticipantCode.Parse($"{group}, {named}");
        return Find(code, group is null ? null : ParticipantCode.Parse($"{group}, {named}").Group);
    }

    private Participant Find(ParticipantCode code, string? group)
    {
        if (byKey.TryGetValue(code.Key, out var participant)) return participant;
        byKey[code.Key] = participant = Participant.Of(code, group);
        All.Add(participant);
        return participant;
    }

    private static void Count(Quote quote, int words, Participant participant)
    {
        quote.Participant = participant;
        participant.QuoteCount++;
        participant.WordCount += words;
    }

    // A column of participants may hold what no attribution in brackets would look like.
    private string? NameIn(string printed) =>
        beside.Parse(printed) is { } parts ? parts.Code : printed;
}
