using System.Buffers;
using System.Globalization;
using System.Text;

namespace FocusThemes.Storage;

/// <summary>
/// A text as the word index takes it. Where a script puts no spaces between words, every letter becomes a word of its
/// own, so that any word typed as it stands is found as a phrase; vowel points and the Arabic kashida are left out.
/// </summary>
public static class IndexedText
{
    /// <summary>Parts letters in the index: a space without width, which Thai texts have themselves.</summary>
    private const char Joint = '\u200B';

    // All scripts below U+0590 (Latin, Greek, Cyrillic, Armenian) stand in the index as they are.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x590).Select(c => (char)c), .. "\u2013\u2014\u2018\u2019\u201c\u201d\u2026"]);

    /// <returns>Null where the text can be taken as it stands.</returns>
    public static string? Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Plain);
        if (first < 0) return null;
        var indexed = new StringBuilder(text.Length * 2).Append(text, 0, first);
        var wasAlone = false;
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            if (IsLeftOut(rune)) continue;
            var (isAlone, isMark) = (StandsAlone(rune), IsMark(rune));
            if (isAlone || (wasAlone && !isMark)) indexed.Append(Joint);
            indexed.Append(rune);
            wasAlone = isAlone || (wasAlone && isMark);
        }

        return indexed.Length == text.Length && indexed.Equals(text) ? null : indexed.ToString();
    }

    /// <summary>The text as it is printed, with the signs that the index put into its own form of it.</summary>
    /// <param name="marked">What <see cref="Of"/> made of the text, with further signs around hits.</param>
    public static string Restore(string text, string marked, SearchValues<char> signs)
    {
        var restored = new StringBuilder(text.Length + 32);
        var next = 0;
        foreach (var c in marked)
        {
            if (c == Joint) continue;
            if (signs.Contains(c))
            {
                restored.Append(c);
                continue;
            }

            // What the index left out stands between this character and the one before it.
            while (next < text.Length && text[next] != c) restored.Append(text[next++]);
            if (next < text.Length) restored.Append(text[next++]);
        }

        return restored.Append(text, next, text.Length - next).ToString();
    }

    // Hebrew points, Arabic points and kashida: printed for learners, never typed.
    private static bool IsLeftOut(Rune rune) => rune.Value is 0x0640 or 0x0670
        or (>= 0x0591 and <= 0x05C7 and not (0x05BE or 0x05C0 or 0x05C3 or 0x05C6)) or (>= 0x064B and <= 0x065F)
        or (>= 0x06D6 and <= 0x06ED and not (0x06DD or 0x06DE or 0x06E5 or 0x06E6 or 0x06E9));

    // Han, kana, hangul, and the scripts of Southeast Asia and Tibet.
    internal static bool StandsAlone(Rune rune) => rune.Value >= 0x0E00 && rune.Value switch
    {
        <= 0x0FFF or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x19DF)
            or (>= 0x1A20 and <= 0x1AAF) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter,
        (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF) => Rune.IsLetter(rune),
        _ => false,
    };

    // Vowel signs and tone marks stay with their letter.
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
