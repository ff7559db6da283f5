using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Model;

namespace FocusThemes.Writing.Citations;

/// <summary>Words of people as values of BibTeX, of which a reader makes the same words again.</summary>
internal static partial class BibTeXText
{
    /// <summary>In braces, signs of its own escaped.</summary>
    public static string Value(string text) => $"{{{Escape(PlainCitation.OneLine(text))}}}";

    /// <summary>Styles make small letters of a title's capitals, unless they stand in braces.</summary>
    public static string Title(string text) => $"{{{string.Join(' ', PlainCitation.OneLine(text).Split(' ').Select(
        (word, place) => word.Skip(place == 0 ? 1 : 0).Any(char.IsUpper) ? $"{{{Escape(word)}}}" : Escape(word)))}}}";

    /// <summary>
    /// Addresses and DOIs are taken as they stand: what would end them early is written as in an address.
    /// </summary>
    public static string Verbatim(string address) => $"{{{string.Concat(PlainCitation.OneLine(address).Select(
        c => c is '{' or '}' or '\\' or ' ' ? Uri.HexEscape(c) : c.ToString()))}}}";

    /// <summary>"Family, Given and {Organisation}".</summary>
    public static string Names(IEnumerable<AuthorName> names) => $"{{{string.Join(" and ", names.Select(Name))}}}";

    private static string Name(AuthorName name)
    {
        // Without a comma after it, the last word alone would be the family name.
        if (name.Given.Length == 0) return Value($"{name.LastInFull} {name.Suffix}".Trim());
        return string.Join(", ", new[] { name.LastInFull, name.Suffix, name.Given }
            .Where(part => part.Length > 0).Select(NamePart));
    }

    private static string NamePart(string part)
    {
        var line = PlainCitation.OneLine(part);
        return SplitsNames().IsMatch(line) ? Value(line) : Escape(line);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '#' or '$' or '%' or '&' or '_' => escaped.Append('\\').Append(c),
                // Braces are counted even behind a backslash.
                '{' => escaped.Append(@"{\textbraceleft}"),
                '}' => escaped.Append(@"{\textbraceright}"),
                '\\' => escaped.Append(@"{\textbackslash}"),
                '~' => escaped.Append(@"{\textasciitilde}"),
                '^' => escaped.Append(@"{\textasciicircum}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    [GeneratedRegex(@",|(?:^|\s)and(?:\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SplitsNames();
}
