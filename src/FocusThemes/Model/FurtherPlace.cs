namespace FocusThemes.Model;

/// <summary>A concept that holds a quote of another one, as where two codes were given to the same words.</summary>
public sealed class FurtherPlace
{
    public int ConceptId { get; init; }
    public int QuoteId { get; init; }
}
