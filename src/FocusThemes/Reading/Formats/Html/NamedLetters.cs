using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace FocusThemes.Reading.Formats.Html;

/// <summary>
/// Letters that XML writes by their names, such as <c>&amp;nbsp;</c>. Publishers' own definitions of them are never
/// fetched; all of the sets that they use have the names of HTML.
/// </summary>
internal static class NamedLetters
{
    private const int LongestName = 32;
    private const string Literal = "<![CDATA[";

    /// <summary>The same text with such letters by their numbers, which every reader of XML knows.</summary>
    /// <exception cref="UnacceptableInputException">The file declares names itself, or uses one that is unknown.
    /// </exception>
    public static string Written(string name, string text, Patience patience)
    {
        XmlProlog.Check(name, text);
        var (written, done, at) = (new StringBuilder(), 0, 0);
        for (var sign = Next(); sign < text.Length; sign = sign < at ? Next() : sign)
        {
            if (text.IndexOf(Literal, at, sign - at, StringComparison.Ordinal) is var literal and >= 0)
            {
                at = text.IndexOf("]]>", literal, StringComparison.Ordinal) is var close and >= 0 ? close : text.Length;
                continue;
            }

            at = sign + 1;
            var end = text.AsSpan(at, Math.Min(LongestName, text.Length - at)).IndexOf(';');
            var named = end < 0 ? "" : text[at..(at + end)];
            if (named.Length == 0 || named[0] == '#' || named is "amp" or "lt" or "gt" or "quot" or "apos"
                || !named.All(char.IsAsciiLetterOrDigit)) continue;
            if (HtmlEntityProvider.Resolver.GetSymbol($"{named};") is not { Length: > 0 } letters)
                throw new UnacceptableInputException(
                    $"{name}, line {1 + text.AsSpan(0, sign).Count('\n')}: nothing says what “&{named};” stands for; put the letter "
                    + "itself there.");
            written.Append(text, done, sign - done);
            foreach (var rune in letters.EnumerateRunes()) written.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
            done = at += end + 1;
        }

        return done == 0 ? text : written.Append(text, done, text.Length - done).ToString();

        // The text's length where there is none.
        int Next()
        {
            var sign = text.IndexOf('&', at) is var found and >= 0 ? found : text.Length;
            patience.Spend(sign - at);
            return sign;
        }
    }
}
