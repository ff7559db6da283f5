using FocusThemes.Model;
using FocusThemes.Reading.Tables;

namespace FocusThemes.Reading;

/// <summary>Finds out who said each quote of a study, by how it is attributed.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<string, Participant> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string?), Participant?> byPrinted = [];
    private readonly HashSet<(Participant, ParticipantAttribute)> told = [];
    private readonly HashSet<string> inSeveralGroups = new(StringComparer.Ordinal);

    /// <param name="quotes">All that will be attributed: a code that people of several groups share needs its group.
    /// </param>
    public Speakers(IEnumerable<Quote> quotes)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var quote in quotes.Where(quote => quote is { SaidIn: not null, AttributedAs: not null }))
        {
            var key = ParticipantCode.Parse(NameIn(quote.AttributedAs!) ?? "").Key;
            if (!groups.TryAdd(key, quote.SaidIn!) && groups[key] != quote.SaidIn) inSeveralGroups.Add(key);
        }
    }

    /// <summary>In the order of their first quotes.</summary>
    public List<Participant> All { get; } = [];

    public void Attribute(Quote quote, int words)
    {
        if (quote.AttributedAs is not { } printed) return;
        if (!byPrinted.TryGetValue((printed, quote.SaidIn), out var participant))
            byPrinted[(printed, quote.SaidIn)] = participant = Find(printed, quote.SaidIn);
        if (participant is null) return;
        quote.Participant = participant;
        participant.QuoteCount++;
        participant.WordCount += words;
    }

    private Participant? Find(string printed, string? group)
    {
        if (NobodyWords.Are(printed) || NameIn(printed) is not { } named) return null;
        var code = ParticipantCode.Parse(named);
        if (group is not null && inSeveralGroups.Contains(code.Key)) code = ParticipantCode.Parse($"{group}, {named}");
        if (!byKey.TryGetValue(code.Key, out var participant))
        {
            byKey[code.Key] = participant = Participant.Of(
                code, group is null ? null : ParticipantCode.Parse($"{group}, {named}").Group);
            All.Add(participant);
        }

        if (AttributionParts.Parse(printed) is { } parts) Tell(participant, parts.Attributes);
        return participant;
    }

    // A column of participants may hold what no attribution in brackets would look like.
    private static string? NameIn(string printed) =>
        AttributionParts.Parse(printed) is { } parts ? parts.Code : printed;

    // Each once, in the order of the source. One list grows: a person may be told of in as many ways as there are quotes.
    private void Tell(Participant participant, IEnumerable<ParticipantAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (!told.Add((participant, attribute))) continue;
            if (participant.Attributes is not List<ParticipantAttribute> all) participant.Attributes = all = [];
            all.Add(attribute);
        }
    }
}
