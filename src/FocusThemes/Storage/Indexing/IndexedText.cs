using System.Buffers;
using System.Globalization;
using System.Text;
using FocusThemes.Model.Letters;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// A text as the word index takes it, in the spelling without accents. Where a script puts no spaces between words,
/// every letter becomes a word of its own, so that any word typed as it stands is found as a phrase.
/// </summary>
public static class IndexedText
{
    /// <summary>Raised when texts are indexed in another way; libraries are then read anew from their sources.</summary>
    internal const int Edition = 3;

    /// <summary>What parts and folds texts in the index. Vowel signs of Indic scripts are of their words.</summary>
    internal const string Tokenizer = "unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2";

    /// <summary>Parts letters in the index: a space without width.</summary>
    private const char Joint = '\u200B';

    // Marks that the index would take from letters, moved to where it lets them be.
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';
    private const char MovedMark = '\uE300';

    // What the tokenizer of the index itself makes the same of: a test goes through all of them.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
    [
        .. Range(0x00, 0xFF).Except("\u00AAªº²³¹µ\u00ADÆæØøß¼½¾"), .. Range(0x100, 0x17E).Except("ĐđĦħİıĲĳĿŀŁłŉŒœŦŧ"),
        .. Range(0x391, 0x3C9).Except("ΪΫάέήίΰς"), .. Range(0x400, 0x45F).Except("ЀЍѐѝ"), .. Range(0x48A, 0x527),
        .. Range(0x531, 0x586), .. Range(0x1EA0, 0x1EF9), .. Range(0x2010, 0x2027), '€',
    ]);

    /// <returns>The text as it is indexed; null where it can be taken as it stands.</returns>
    public static string? Of(string text)
    {
        if (IsPlain(text)) return null;
        var indexed = Parted(new SpelledText(keepsAccents: false, keepsPlaces: false).Add(text).ToString());
        return indexed == text ? null : indexed;
    }

    /// <summary>True for a text that the index folds as <see cref="Spelling"/> does.</summary>
    internal static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Plain);

    /// <summary>The text as it is printed, with the signs that the index put into its own form of it.</summary>
    /// <param name="marked">What <see cref="Of"/> made of the text, with the two signs around hits.</param>
    public static string Restore(string text, string marked, char hitStart, char hitEnd)
    {
        if (IsPlain(text)) return marked;
        var spelled = new SpelledText(keepsAccents: false).Add(text);
        var restored = new StringBuilder(text.Length + 32);
        var (unit, next, start) = (0, 0, 0);
        foreach (var c in marked)
        {
            if (c == hitStart) start = Math.Max(next, spelled.PlaceOf(unit).Start);
            else if (c == hitEnd)
            {
                // Two words may be one printed sign.
                var end = spelled.EndOf(unit - 1, text);
                if (end <= start) continue;
                restored.Append(text, next, start - next).Append(hitStart).Append(text, start, end - start).Append(hitEnd);
                next = end;
            }
            else if (c != Joint) unit++;
        }

        return restored.Append(text, next, text.Length - next).ToString();
    }

    private static string Parted(string spelled)
    {
        var indexed = new StringBuilder(spelled.Length * 2);
        var (wasAlone, before) = (false, default(Rune));
        foreach (var rune in spelled.EnumerateRunes())
        {
            var isMark = GoesOn(before, rune);
            var isAlone = !isMark && UnspacedScript.StandsAlone(rune);
            if (isAlone || (wasAlone && !isMark)) indexed.Append(Joint);
            if (rune.Value is >= FirstMark and <= LastMark) indexed.Append((char)(rune.Value - FirstMark + MovedMark));
            else indexed.Append(rune);
            (wasAlone, before) = (isAlone || (wasAlone && isMark), rune);
        }

        return indexed.ToString();
    }

    private static IEnumerable<char> Range(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    /// <summary>True for what is one letter with that before it.</summary>
    internal static bool GoesOn(Rune before, Rune letter) => IsMark(letter) || IsSecondHalf(before, letter);

    // The second half of the letters am of Thai and Lao, letters below others, and jamo after a syllable.
    private static bool IsSecondHalf(Rune before, Rune letter) => (before.Value, letter.Value) is
        (0xE4D, 0xE32) or (0xECD, 0xEB2) or (0x1039 or 0x17D2 or 0x1A60 or 0x1B44 or 0xA9C0, >= 0x1000)
        or ( >= 0x1100, (>= 0x1160 and <= 0x11FF) or (>= 0xD7B0 and <= 0xD7FF));

    // Vowel signs and tone marks stay with their letter.
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
