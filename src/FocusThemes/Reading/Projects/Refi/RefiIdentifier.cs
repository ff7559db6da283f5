using System.Globalization;
using FocusThemes.Model;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>
/// A quote's identifier as the GUID of its passage: the standard has no place else that other programs keep. A UUID of
/// version 8 of RFC 9562, which begins as none by lot does.
/// </summary>
public static class RefiIdentifier
{
    // "quotes" in ASCII.
    private const string Beginning = "71756f74-6573-8000-";

    // The variant of RFC 9562 in front of the number.
    private const ulong Variant = 0x8000_0000_0000_0000;

    public static string GuidOf(QuoteIdentifier identifier)
    {
        var digits = (Variant | (ulong)identifier.Number).ToString("x16", CultureInfo.InvariantCulture);
        return $"{Beginning}{digits[..4]}-{digits[4..]}";
    }

    /// <summary>Null for the GUID of another program.</summary>
    internal static QuoteIdentifier? In(string guid)
    {
        guid = guid.Trim('{', '}', ' ');
        if (!guid.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) || !ulong.TryParse(
            guid[Beginning.Length..].Replace("-", "", StringComparison.Ordinal), NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture, out var number) || number < Variant) return null;
        return QuoteIdentifier.Of((long)(number ^ Variant));
    }
}
