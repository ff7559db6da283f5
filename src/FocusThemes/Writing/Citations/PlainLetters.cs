using System.Globalization;
using System.Text;

namespace FocusThemes.Writing.Citations;

/// <summary>Text in small letters of the English alphabet and digits, for keys that every program takes.</summary>
internal static class PlainLetters
{
    /// <summary>Letters that no decomposition takes apart, as they are commonly spelt.</summary>
    private static readonly Dictionary<char, string> Spelt = new()
    {
        ['ß'] = "ss", ['ẞ'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe", ['ø'] = "o", ['Ø'] = "o",
        ['ł'] = "l", ['Ł'] = "l", ['đ'] = "d", ['Đ'] = "d", ['ð'] = "d", ['Ð'] = "d", ['þ'] = "th", ['Þ'] = "th",
        ['ħ'] = "h", ['Ħ'] = "h", ['ı'] = "i", ['ŋ'] = "ng", ['Ŋ'] = "ng",
    };

    /// <summary>Empty where the text has no such letter.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) plain.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            else plain.Append(Spelt.GetValueOrDefault(c));
        }

        return plain.ToString();
    }

    // Half a character cannot be decomposed.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
