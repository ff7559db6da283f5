using System.Globalization;

namespace FocusThemes.Model;

/// <summary>What names a quote within its study: 7.2.1 is the first quote under the second concept of theme 7.</summary>
/// <param name="Theme">The theme's number in any spelling, which may have full stops itself.</param>
/// <param name="Concept">From 1.</param>
/// <param name="Place">From 1.</param>
public readonly record struct QuoteId(string Theme, int Concept, int Place)
{
    /// <summary>Equal for two spellings of one theme's number.</summary>
    public string ThemeKey => ThemeNumber.KeyOf(Theme);

    /// <summary>Null for what cannot name any quote.</summary>
    public static QuoteId? Parse(string text)
    {
        var parts = text.Trim().Split('.');
        return parts.Length >= 3 && PlaceIn(parts[^2]) is { } concept && PlaceIn(parts[^1]) is { } place
            && string.Join('.', parts[..^2]) is var theme && !string.IsNullOrWhiteSpace(theme)
                ? new(theme, concept, place)
                : null;
    }

    /// <summary>Equal for two spellings of one id; null for what cannot name any quote.</summary>
    public static (string Theme, int Concept, int Place)? KeyOf(string text) =>
        Parse(text) is { } named ? (named.ThemeKey, named.Concept, named.Place) : null;

    private static int? PlaceIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
}
