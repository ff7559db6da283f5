namespace FocusThemes.Reading.Interpreting;

/// <summary>Where a quote and its marks stand. A mark that is missing has no length.</summary>
/// <param name="Open">Of the opening mark.</param>
/// <param name="Start">Of the words.</param>
/// <param name="End">Of the words, exclusive.</param>
/// <param name="Close">After the closing mark.</param>
/// <param name="IsDoubtful">True where the beginning could not be told for certain.</param>
internal readonly record struct QuoteBounds(int Open, int Start, int End, int Close, bool IsDoubtful = false)
{
    public bool IsEmpty => End <= Start;
}
