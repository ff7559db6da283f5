namespace FocusThemes.Model;

/// <summary>A word of the library's texts, in lower case, and how often it stands in them.</summary>
public sealed class KnownWord
{
    public required string Word { get; init; }

    /// <summary>The word as the index has it before stemming: without diacritics.</summary>
    public string Folded { get; init; } = "";
    public int Times { get; init; }
}
