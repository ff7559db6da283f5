using System.Globalization;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Model.People;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// Words of the full-text index that say where a row belongs, so that one intersection in the index answers words and
/// filters: a letter for what it tells, and the value in hexadecimal. The last 0 keeps a mark from being taken for an
/// English word and stemmed.
/// </summary>
internal static class IndexMarks
{
    /// <summary>The mark of every row.</summary>
    public const string All = "q0";

    /// <summary>The marks of a quote that nobody is told to have said.</summary>
    public static string Nobody => Of((Participant?)null);
    public const char Theme = 't';
    public const char Part = 'u';
    public const char Participant = 'p';
    public const char Group = 'g';
    public const char Attribute = 'v';
    public const char HasAttribute = 'h';
    public const char Number = 'n';
    public const char Document = 'd';

    /// <summary>The mark of a quote that stands under a part of a theme.</summary>
    public const string HasPart = "w0";

    /// <summary>The mark of a quote that researchers have noted something on.</summary>
    public const string Memo = "m0";

    /// <summary>Longer values of attributes are texts of their own, and not marked.</summary>
    public const int LongestValue = 1_000;

    /// <summary>
    /// A number is marked by its digits, and by its first three, two and one, so that a range needs few marks.
    /// </summary>
    public const int Digits = 4;
    public const int MostNumber = 9_999;

    /// <param name="key">Null for nothing of the kind.</param>
    public static string Of(char kind, string? key) => $"{kind}{Hex(key ?? "")}0";

    public static string OfAttribute(string nameKey) => Of(HasAttribute, nameKey);

    public static string OfAttribute(string nameKey, string valueKey) => $"{Attribute}{Hex(nameKey)}x{Hex(valueKey)}0";

    /// <summary>For values that begin with a number, whatever unit they have.</summary>
    /// <param name="digits">All four of them, or the first.</param>
    public static string OfNumber(string nameKey, string digits) => $"{Number}{Hex(nameKey)}x{digits}";

    /// <param name="digits">As those of <see cref="OfNumber"/>.</param>
    public static string OfLength(string digits) => $"l{digits}";

    /// <summary>The marks of the length of a quote, in SQL.</summary>
    /// <param name="words">How many words it has.</param>
    public static string LengthIn(string words) => string.Join(" || ", Enumerable.Range(0, Digits).Select(cut =>
        $"printf(' l%0{Digits - cut}d', min({words}, {MostNumber}) / {Math.Pow(10, cut)})"));

    /// <summary>What a participant's quotes are marked by; null stands for nobody named.</summary>
    public static string Of(Participant? participant)
    {
        var marks = new List<string>
        {
            Of(Participant, participant?.CodeKey),
            Of(Group, participant?.FocusGroup is { } group ? ThemeNumber.KeyOf(group) : null),
        };
        foreach (var (name, value) in participant?.Attributes ?? [])
        {
            if (name == ParticipantAttribute.Memo || value.Length > LongestValue) continue;
            var key = AttributeKey.Of(name);
            marks.Add(OfAttribute(key));
            marks.Add(OfAttribute(key, AttributeKey.Of(value)));
            if (AttributeKey.NumberIn(value) is not { } number) continue;
            var digits = number.ToString($"D{Digits}", CultureInfo.InvariantCulture);
            for (var length = 1; length <= Digits; length++) marks.Add(OfNumber(key, digits[..length]));
        }

        return string.Join(' ', marks.Distinct());
    }

    private static string Hex(string key) => Convert.ToHexString(Encoding.UTF8.GetBytes(key));
}
