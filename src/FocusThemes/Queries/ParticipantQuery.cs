using FocusThemes.Model;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

/// <summary>One participant and what they said, in the order of the source.</summary>
public sealed record ParticipantDetail(string Code, string? FocusGroup, IReadOnlyList<QuoteHit> Quotes);

public static class ParticipantQuery
{
    /// <summary>The participant of that code in any spelling; null where the study has none.</summary>
    public static async Task<ParticipantDetail?> FindParticipantAsync(
        this LibraryContext library, StudyHeader study, string code, CancellationToken cancellationToken = default)
    {
        var key = ParticipantCode.Parse(code).Key;
        var quotes = await library.Quotes
            .Where(quote => quote.Participant!.StudyId == study.Id && quote.Participant.CodeKey == key)
            .SelectHits()
            .ToListAsync(cancellationToken);
        return quotes is [{ Quote: var first }, ..]
            ? new(first.Participant!, first.FocusGroup, [.. quotes.Select(quote => quote.ToHit())])
            : null;
    }
}
