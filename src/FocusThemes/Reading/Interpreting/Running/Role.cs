using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>What a segment of a text is, in the small grammar of tables.</summary>
internal enum Role : byte
{
    Start,
    Caption,
    Heading,
    Title,
    Subtitle,
    Part,
    Concept,

    /// <summary><c>Quote:</c></summary>
    Label,

    /// <summary>Who speaks, before the words.</summary>
    Speaker,

    /// <summary>What whoever leads the talk asks.</summary>
    Asked,
    Quote,

    /// <summary>The words after a <see cref="Speaker"/>.</summary>
    Told,

    /// <summary>Who spoke, after the words.</summary>
    By,

    /// <summary>A closing mark after the attribution that it should stand before.</summary>
    Mark,
    Note,
}

/// <param name="From">The index of the border that it begins at.</param>
/// <param name="To">The index of the border that it ends at.</param>
/// <param name="By">The attribution of a <see cref="Role.By"/> or a <see cref="Role.Speaker"/>; null for others.</param>
internal sealed record Segment(Role Role, int From, int To, AttributionCandidate? By)
{
    public double Margin { get; set; } = double.PositiveInfinity;

    /// <summary>What follows it where it is not the best reading.</summary>
    public Role Then { get; init; }

    /// <summary>What the next best reading has here; null where there is none.</summary>
    public Segment? Instead { get; set; }
}
