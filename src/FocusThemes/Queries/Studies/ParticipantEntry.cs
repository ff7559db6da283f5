using System.Text.Json.Serialization;
using FocusThemes.Model.People;

namespace FocusThemes.Queries.Studies;

/// <summary>Someone quoted, as a catalogue and a study's document have them.</summary>
/// <param name="FocusGroup">Null where the code names none.</param>
/// <param name="Words">The words of all their quotes together.</param>
public sealed record ParticipantEntry(string Code, string? FocusGroup, int Quotes, [property: JsonIgnore] int Words)
{
    /// <summary>What attributions tell of them beside the code.</summary>
    public IReadOnlyList<ParticipantAttribute> Attributes { get; init; } = [];

    /// <summary>The key of the code as it is printed, where the study tells the group behind it, as of "G1P1, Group 1"; else null.</summary>
    internal string? KeyWithoutGroup => FocusGroup is not null && Code.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
        ? ParticipantCode.Parse(Code[..comma]).Key : null;
}
