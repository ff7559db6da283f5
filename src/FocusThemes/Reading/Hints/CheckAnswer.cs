using System.Text.Json.Serialization;

namespace FocusThemes.Reading.Hints;

/// <summary>What the authors answer to a finding.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="About">What the finding is about, in any case of letters.</param>
/// <param name="Answer">One of <see cref="Kinds"/>.</param>
public sealed record CheckAnswer(string Check, string About, string Answer, string Reason)
{
    /// <summary>What was there when it was answered, as the gate gives it; null for an answer that holds for its place, whatever stands there.</summary>
    [JsonIgnore]
    public string? Seen { get; init; }

    /// <summary>
    /// "accepted": it is so, and stays; "corrected": it was a slip, put right elsewhere; "disputed": it is not so.
    /// </summary>
    public static IReadOnlyList<string> Kinds { get; } = ["accepted", "corrected", "disputed"];
}
