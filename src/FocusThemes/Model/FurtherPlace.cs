namespace FocusThemes.Model;

/// <summary>A concept that holds a quote of another one, as where two codes were given to the same words.</summary>
public sealed class FurtherPlace
{
    public int ConceptId { get; init; }

    /// <summary>Place among the concept's quotes, from 1; no own quote of the concept has it.</summary>
    public int Position { get; init; }
    public int QuoteId { get; init; }
}
