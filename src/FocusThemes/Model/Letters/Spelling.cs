using System.Globalization;
using System.Text;

namespace FocusThemes.Model.Letters;

/// <summary>
/// The one form in which texts are compared, looked for and counted. Words stay stored and shown as printed.
/// </summary>
/// <remarks>
/// In both spellings letters are small; ligatures, full-width and other forms of a letter, composed and decomposed
/// ones are one; and what cannot be seen, vowel points and the Arabic kashida are left out.
/// </remarks>
public static class Spelling
{
    /// <summary>
    /// The text in one spelling, with its accents: <c>Ｃａｆé</c> becomes <c>café</c>, its é one character.
    /// </summary>
    public static string Of(string text) => Made(text, keepsAccents: true);

    /// <summary>
    /// Without them, as words are looked for: <c>Ｃａｆé</c> becomes <c>cafe</c> and <c>ζωή</c> <c>ζωη</c>; й stays й.
    /// </summary>
    public static string WithoutAccents(string text) => Made(text, keepsAccents: false);

    /// <summary>
    /// Letters and digits alone, with accents: what is left of words whose blanks and signs may be printed otherwise.
    /// </summary>
    public static string LettersOf(string text) => string.Concat(Of(text).EnumerateRunes().Where(Rune.IsLetterOrDigit));

    /// <summary>False for signs, marks and points alone, in which there is nothing to look for.</summary>
    public static bool HasLetters(string text) => WithoutAccents(text).EnumerateRunes().Any(IsLetter);

    /// <summary>True for what shows nothing, such as a soft hyphen.</summary>
    public static bool IsInvisible(char c) => c >= 0x80 && SpellingTable.Known.IsInvisible(c);

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;

#pragma warning disable CA1308 // The one form has small letters, as Unicode's case folding.
    private static string Made(string text, bool keepsAccents) => Ascii.IsValid(text)
        ? text.ToLowerInvariant()
        : new SpelledText(keepsAccents, keepsPlaces: false).Add(text).ToString();
#pragma warning restore CA1308
}
