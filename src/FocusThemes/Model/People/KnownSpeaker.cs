using System.Text.Json.Serialization;

namespace FocusThemes.Model.People;

/// <summary>Who said a quote, where its source tells that as it was known before and not as it is printed.</summary>
/// <param name="Group">The focus group; null for none, or for the one that the code names.</param>
internal sealed record KnownSpeaker(string Code, string? Group, IReadOnlyList<ParticipantAttribute> Attributes)
{
    /// <summary>What stands in the place of the name of whoever has withdrawn.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>True for whoever was taken out of the source; what is left of them is nobody's.</summary>
    [JsonIgnore]
    public bool IsWithdrawn { get; init; }
}
