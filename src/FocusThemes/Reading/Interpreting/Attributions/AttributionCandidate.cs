namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>How an attribution is set off from the quote.</summary>
internal enum AttributionStyle
{
    Round,
    Square,

    /// <summary>After a dash, to the end of the line or up to the next quote.</summary>
    Dash,

    /// <summary>By nothing but the closing quotation mark.</summary>
    Bare,

    /// <summary>On a line of its own, below the quote or above it.</summary>
    Line,

    /// <summary>After the last sentence of a line, without a mark.</summary>
    Tail,

    /// <summary>Before the words, with a colon after it.</summary>
    Leading,
}

/// <summary>Something that may be an attribution, with what its place tells.</summary>
/// <param name="IsEnd">True where nothing, another quote or the next cell follows: a quote can end here.</param>
/// <param name="IsGlued">True where the next word follows without a space, as the next cell does.</param>
internal sealed record AttributionCandidate(
    AttributionStyle Style, AttributionParts Parts, Attribution Attribution, bool IsEnd, bool IsGlued)
{
    /// <summary>What attributions of one table have in common: not all of them tell equally much.</summary>
    public (AttributionStyle, string) Form =>
        (Style, IsInBrackets ? "in brackets" : IsInitials ? "initials" : IsInCapitals ? $"in capitals: {Parts.Code}" : Style is AttributionStyle.Line or AttributionStyle.Tail && Parts.IsSure ? "" : Parts.Likeness);

    /// <summary>True where whoever leads the talk is named.</summary>
    public bool IsAsking { get; init; }

    /// <summary>True for brackets at the end of a line, after its last sentence.</summary>
    public bool IsAfterSentence { get; init; }

    /// <summary>True for brackets before the words, without a colon.</summary>
    public bool IsInBrackets { get; init; }

    /// <summary>True where names stand before the words without a colon throughout.</summary>
    public bool IsBefore { get; init; }

    /// <summary>True for capitals alone before a colon and a mark: <c>RISE: “…”</c></summary>
    public bool IsInCapitals { get; init; }

    /// <summary>True for two of them: <c>AB: “…”</c></summary>
    public bool IsInitials => IsInCapitals && Attribution.InsideEnd - Attribution.Inside == 2;

    /// <summary>True where words say that somebody speaks, and a mark follows them.</summary>
    public bool IsLeadIn { get; init; }

    /// <summary>True where only that somebody answers is said.</summary>
    public bool IsAnswering { get; init; }

    /// <summary>True for whoever is named behind a question on the same line.</summary>
    public bool IsAsked { get; init; }

    /// <summary>How much speaks for it, once the habits of its text are known.</summary>
    public double Weight { get; set; }
}
