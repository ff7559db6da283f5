namespace FocusThemes.Queries.Dimensions;

/// <summary>A value that a study's quotes have of a dimension.</summary>
/// <param name="Value">As an address takes it; null for none.</param>
/// <param name="Title">What it is called where it stands alone.</param>
public sealed record DimensionValue(string? Value, string Title)
{
    /// <summary>The same with a theme's number before its title.</summary>
    public string Text { get; init; } = Title;

    /// <summary>The focus group that it belongs to; null for none.</summary>
    public string? FocusGroup { get; init; }

    /// <summary>As a filter has it.</summary>
    public string Asked => Value ?? Quotes.QuoteFilter.None;
}
