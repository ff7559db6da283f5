using System.Globalization;
using System.Text;
using System.Xml;

namespace FocusThemes.Writing.Refi;

/// <summary>Words of people as names and descriptions in XML.</summary>
public static class RefiText
{
    private const int FirstPicture = 0x2400;

    /// <summary>The same text, as far as XML can hold it.</summary>
    /// <remarks>
    /// XML 1.0 cannot hold most control characters, not even escaped. Only those are shown by their pictures
    /// (U+2400 to U+241F), and only in names and descriptions: the text of a source goes along as a file of its own,
    /// with every character as it is. U+FFFE, U+FFFF and half a surrogate pair have no picture and become U+FFFD.
    /// </remarks>
    public static string Held(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var held = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) held.Append(rune);
            else held.Append(rune.Value < ' ' ? (char)(FirstPicture + rune.Value) : '\uFFFD');
        }

        return held.ToString();
    }

    /// <summary>The same text with LF alone at the end of its lines; other separators stay what they are.</summary>
    public static string WithPlainLines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>One line of at most so many UTF-16 units and an ellipsis, cut between words where there is a gap.</summary>
    public static string Shortened(string text, int most)
    {
        var line = new StringBuilder(most + 2);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            if (line.Length > most + 1) break;
        }

        var whole = line.ToString().TrimEnd();
        if (whole.Length <= most) return whole;
        var gap = whole.LastIndexOf(' ', most);
        return $"{whole.AsSpan(0, gap > most / 2 ? gap : EndOfCharacters(whole, most)).TrimEnd()}…";
    }

    // Scripts without gaps are cut between what a reader takes for characters: an emoji of a family is one.
    private static int EndOfCharacters(string text, int most)
    {
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var length && end + length <= most) end += length;
        if (end > 0) return end;
        return char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}
