using System.Globalization;

namespace FocusThemes.Queries.Quotes;

/// <summary>
/// Where a page of a list begins or ends: a quote's place among those of its study, from 1. It stays what it is when
/// other studies come and go, and needs no counting of what stands before.
/// </summary>
/// <param name="Study">The slug; null on the pages of one study.</param>
public sealed record PageKey(string? Study, int Place)
{
    public static PageKey? Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        return int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new(colon > 0 ? text[..colon] : null, place)
            : null;
    }

    public override string ToString() => Study is null ? $"{Place}" : $"{Study}:{Place}";
}
