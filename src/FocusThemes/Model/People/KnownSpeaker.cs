namespace FocusThemes.Model.People;

/// <summary>Who said a quote, where its source tells that as it was known before and not as it is printed.</summary>
/// <param name="Group">The focus group; null for none, or for the one that the code names.</param>
internal sealed record KnownSpeaker(string Code, string? Group, IReadOnlyList<ParticipantAttribute> Attributes);
