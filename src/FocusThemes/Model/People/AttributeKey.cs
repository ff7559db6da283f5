using System.Globalization;
using System.Text;
using FocusThemes.Model.Letters;

namespace FocusThemes.Model.People;

/// <summary>The form in which names and values of attributes are compared.</summary>
public static class AttributeKey
{
    /// <summary>Numbers have at most so many digits; longer ones are identifiers.</summary>
    private const int MostDigits = 4;

    /// <summary>
    /// Equal for two spellings of one name or value: case, blanks and kinds of dashes do not count.
    /// </summary>
    public static string Of(string text)
    {
        var key = new StringBuilder();
        foreach (var c in Spelling.Of(text))
        {
            if (char.IsWhiteSpace(c))
            {
                if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
            }
            else
            {
                key.Append(char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '\u2212' ? '-' : c);
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>
    /// The whole part of the one number that a value begins with, <c>34</c> of "34 years"; null where there is none,
    /// several, or a sign before it.
    /// </summary>
    public static int? NumberIn(string value)
    {
        var text = value.AsSpan().Trim();
        var (number, at) = (0, 0);
        for (; at < text.Length && char.IsDigit(text[at]); at++)
        {
            if (at == MostDigits) return null;
            number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]);
        }

        if (at == 0) return null;
        if (at + 1 < text.Length && text[at] is '.' or ',' && char.IsDigit(text[at + 1]))
            for (at++; at < text.Length && char.IsDigit(text[at]);) at++;
        // "65+" and "30-39" are more than a number.
        var rest = text[at..];
        foreach (var c in rest) if (!char.IsLetter(c) && !char.IsWhiteSpace(c) && c is not ('.' or '/')) return null;
        return number;
    }
}
