using System.Globalization;
using System.Text;

namespace FocusThemes.Model.Letters;

/// <summary>Scripts that put no blank between words.</summary>
internal static class UnspacedScript
{
    /// <summary>True for a letter that counts as a word of its own: Han, kana, hangul, and the scripts of Southeast Asia, Tibet
    /// and the Yi.</summary>
    public static bool StandsAlone(Rune rune) => rune.Value >= 0x0E00 && rune.Value switch
    {
        <= 0x0FFF or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x19DF)
            or (>= 0x1A20 and <= 0x1AAF) or (>= 0x1B00 and <= 0x1B7F) or (>= 0xA980 and <= 0xA9FF)
            or (>= 0xAA60 and <= 0xAADF) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter,
        (>= 0x3005 and <= 0x3007) or (>= 0x3031 and <= 0x312F) or (>= 0x31A0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF66 and <= 0xFF9F) or (>= 0x16FE0 and <= 0x18DFF) or (>= 0x1AFF0 and <= 0x1B2FF)
            or (>= 0x20000 and <= 0x3FFFF) => Rune.IsLetter(rune),
        _ => false,
    };
}
