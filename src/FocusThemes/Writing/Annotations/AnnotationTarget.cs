using System.Text.Json.Serialization;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Annotations;

/// <summary>The stretch of a source that is meant.</summary>
/// <param name="Source">The text of the source, as positions count in it.</param>
public sealed record AnnotationTarget(string Source, IReadOnlyList<TextSelector> Selector)
{
    public static AnnotationTarget Of(QuoteDetail quote, QuoteSurroundings around, string source)
    {
        var words = new TextSelector("TextQuoteSelector") { Exact = quote.Text, Prefix = around.Before, Suffix = around.After };
        return new(source, around.Start is null ? [words] :
            [words, new("TextPositionSelector") { Start = around.Start, End = around.End }]);
    }
}

/// <summary>Words with those around them, or positions.</summary>
public sealed record TextSelector(string Type)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Exact { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Prefix { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Suffix { get; init; }

    /// <summary>In Unicode code points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Start { get; init; }

    /// <summary>Exclusive.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? End { get; init; }
}
