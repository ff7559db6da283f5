using System.Globalization;
using System.Text;

namespace FocusThemes.Reading.Conventions;

/// <summary>The name of a column as words, however programs write it: <c>created_by</c>, <c>CreatedBy</c>.</summary>
internal static class ColumnName
{
    private const int MostOnStack = 256;
    private const string Accented = "áàâãäåāăąćčçďđéèêëēęěğíìîïīıłñńňóòôõöøōőŕřśšşșťțúùûüůūűýÿźžż";
    private const string Unaccented = "aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssssttuuuuuuuyyzzz";

    /// <summary>
    /// A name with blanks in the places of underscores, of dots between words and before inner capitals.
    /// </summary>
    public static string Spaced(string name)
    {
        if (!IsWrittenAsOne(name)) return name;
        var spaced = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])) spaced.Append(' ');
            var isDot = name[i] == '.' && i > 0 && i + 1 < name.Length
                && char.IsLetterOrDigit(name[i - 1]) && char.IsLetter(name[i + 1]);
            spaced.Append(name[i] == '_' || isDot ? ' ' : name[i]);
        }

        return spaced.ToString();
    }

    private static bool IsWrittenAsOne(string name)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] is '_' or '.' || (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))) return true;
        return false;
    }

    /// <summary>A name in lower case, without accents, vowel signs of Arabic and hyphens.</summary>
    /// <remarks>
    /// Not <see cref="Model.Letters.Spelling.WithoutAccents"/>: the words of the conventions are written in this form, with ß and
    /// the accents of Greek and Cyrillic as they are printed. One letter makes one at most, so that names that are asked
    /// again and again need no text of their own.
    /// </remarks>
    public static string Plain(string name)
    {
        Span<char> plain = name.Length <= MostOnStack ? stackalloc char[name.Length] : new char[name.Length];
        return plain[..Plain(name, plain)].ToString();
    }

    // Asked of every name again and again, and so without texts that nobody keeps.
    private static int Plain(string name, Span<char> plain)
    {
        var length = 0;
        foreach (var c in plain[..name.AsSpan().ToLowerInvariant(plain)])
        {
            if (c is '-' or (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u0652')) continue;
            plain[length++] = !char.IsAscii(c) && Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Unaccented[at] : c;
        }

        return length;
    }

    /// <summary>The words and numbers of a name, plain; what stands between them is left out.</summary>
    public static List<string> WordsOf(string name)
    {
        name = Spaced(name);
        Span<char> plain = name.Length <= MostOnStack ? stackalloc char[name.Length] : new char[name.Length];
        plain = plain[..Plain(name, plain)];
        var (words, start) = (new List<string>(), 0);
        for (var at = 0; at < plain.Length; at++)
        {
            var isDigit = char.IsAsciiDigit(plain[at]);
            var goesOn = isDigit || char.IsLetter(plain[at]) || IsSign(plain[at]);
            if (at > start && (!goesOn || isDigit != char.IsAsciiDigit(plain[at - 1]) || IsWithoutBlanks(plain[at]) != IsWithoutBlanks(plain[at - 1])))
            {
                words.Add(plain[start..at].ToString());
                start = at;
            }

            if (!goesOn) start = at + 1;
        }

        if (start < plain.Length) words.Add(plain[start..].ToString());
        return words;
    }

    /// <summary>True for letters of scripts that put no blanks between words: those beside others are words of their own.</summary>
    public static bool IsWithoutBlanks(char c) => c is >= '\u2E80' and < '\uA4D0' or >= '\uF900' and < '\uFB00';

    // Vowels of Devanagari and their like are part of the word.
    private static bool IsSign(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;
}
