using System.Globalization;
using System.Text;

namespace FocusThemes.Writing.Citations;

/// <summary>Text in small letters of the English alphabet and digits, for keys that every program takes.</summary>
internal static class PlainLetters
{
    private const char FirstLatin = '\u00C0';
    private const char FirstVietnamese = '\u1E00';

    // Not as words are looked for, which leaves letters that have no English ones, as those of other scripts.
    /// <summary>The letters from U+00C0 to U+017F without their marks; a hyphen for what is none.</summary>
    private const string Latin =
        "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnn--oooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The same from U+1E00 to U+1EFF.</summary>
    private const string Vietnamese =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyas----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

    /// <summary>Empty where the text has no such letter.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text)
        {
            _ = c switch
            {
                _ when char.IsAsciiLetterOrDigit(c) => plain.Append(char.ToLower(c, CultureInfo.InvariantCulture)),
                'æ' or 'Æ' => plain.Append("ae"),
                'œ' or 'Œ' => plain.Append("oe"),
                'ß' or 'ẞ' => plain.Append("ss"),
                'þ' or 'Þ' => plain.Append("th"),
                'ŋ' or 'Ŋ' => plain.Append("ng"),
                >= FirstLatin when c - FirstLatin < Latin.Length => plain.Append(Latin[c - FirstLatin]),
                >= FirstVietnamese when c - FirstVietnamese < Vietnamese.Length =>
                    plain.Append(Vietnamese[c - FirstVietnamese]),
                _ => plain,
            };
        }

        return plain.Replace("-", "").ToString();
    }
}
