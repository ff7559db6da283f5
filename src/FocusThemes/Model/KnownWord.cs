namespace FocusThemes.Model;

/// <summary>A word of the library's quotes, in lower case, and how often it stands in them.</summary>
public sealed class KnownWord
{
    public required string Word { get; init; }
    public int Times { get; init; }
}
