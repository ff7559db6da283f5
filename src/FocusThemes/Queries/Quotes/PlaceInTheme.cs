using System.Globalization;

namespace FocusThemes.Queries.Quotes;

/// <summary>Where a page of a theme begins: the place of a concept, and of a quote under it; 0 before the first.</summary>
public readonly record struct PlaceInTheme(int Concept, int Quote)
{
    /// <summary>The place as addresses have it: <c>3.57</c>; null for anything else.</summary>
    public static PlaceInTheme? Parse(string text) =>
        text.Split('.') is [var concept, var quote]
        && int.TryParse(concept, NumberStyles.None, CultureInfo.InvariantCulture, out var c)
        && int.TryParse(quote, NumberStyles.None, CultureInfo.InvariantCulture, out var q) ? new(c, q) : null;

    public override string ToString() => $"{Concept}.{Quote}";
}
