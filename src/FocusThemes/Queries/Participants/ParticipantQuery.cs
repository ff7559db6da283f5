using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Participants;

/// <summary>One participant and what they said, in the order of the source.</summary>
/// <param name="Attributes">What attributions tell of them beside the code.</param>
public sealed record ParticipantDetail(
    string Code, string? FocusGroup, IReadOnlyList<ParticipantAttribute> Attributes, IReadOnlyList<QuoteHit> Quotes);

public static class ParticipantQuery
{
    /// <summary>The participant of that code in any spelling; null where the study has none.</summary>
    /// <param name="code">As an address has it.</param>
    public static async Task<ParticipantDetail?> FindParticipantAsync(
        this LibraryContext library, StudyHeader study, string code, CancellationToken cancellationToken = default)
    {
        var scope = await library.ScopeOfAsync(study, cancellationToken);
        if (scope.Catalogue!.FindAddressed(code) is not { } participant) return null;
        var filter = QuoteFilter.OfParticipant(participant.Code);
        return new(participant.Code, participant.FocusGroup, participant.Attributes,
            await library.ReadQuotesAsync(scope, filter, cancellationToken));
    }
}
