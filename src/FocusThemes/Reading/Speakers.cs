using FocusThemes.Model;
using FocusThemes.Reading.Tables;

namespace FocusThemes.Reading;

/// <summary>Finds out who said each quote of a study, by how it is attributed.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<string, Participant> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Participant?> byPrinted = new(StringComparer.Ordinal);

    /// <summary>In the order of their first quotes.</summary>
    public List<Participant> All { get; } = [];

    public void Attribute(Quote quote, int words)
    {
        if (quote.AttributedAs is not { } printed) return;
        if (!byPrinted.TryGetValue(printed, out var participant)) byPrinted[printed] = participant = Find(printed);
        if (participant is null) return;
        quote.Participant = participant;
        participant.QuoteCount++;
        participant.WordCount += words;
    }

    private Participant? Find(string printed)
    {
        // A column of participants may hold what no attribution in brackets would look like.
        var parts = AttributionParts.Parse(printed);
        if ((parts is null ? printed : parts.Code) is not { } named) return null;
        var code = ParticipantCode.Parse(named);
        if (!byKey.TryGetValue(code.Key, out var participant))
        {
            byKey[code.Key] = participant = Participant.Of(code);
            All.Add(participant);
        }

        if (parts is not null) participant.Attributes = [.. participant.Attributes.Union(parts.Attributes)];
        return participant;
    }
}
