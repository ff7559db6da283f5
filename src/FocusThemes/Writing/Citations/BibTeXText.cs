using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Letters;

namespace FocusThemes.Writing.Citations;

/// <summary>Words of people as values of BibTeX, of which a reader makes the same words again.</summary>
internal static partial class BibTeXText
{
    private static readonly (TextStyle Style, string Begin)[] Commands =
    [
        (TextStyle.Italic, @"\textit{"), (TextStyle.Bold, @"\textbf{"), (TextStyle.SmallCapitals, @"\textsc{"),
        (TextStyle.Raised, @"\textsuperscript{"), (TextStyle.Lowered, @"\textsubscript{"), (TextStyle.CaseKept, "{"),
    ];

    private static readonly char[] Breaks =
        [.. Enumerable.Range(0, '\u202A').Select(c => (char)c).Where(PlainCitation.IsBreak)];

    /// <summary>A value in braces, signs of its own escaped.</summary>
    public static string Value(string text) => $"{{{Escape(PlainCitation.OneLine(text))}}}";

    /// <summary>The same, with dashes as they come.</summary>
    public static string Pages(string text) => $"{{{Escape(PlainCitation.OneLine(text), joinsSigns: true)}}}";

    /// <summary>A title with commands for what is set in italics, raised and so on.</summary>
    public static string Title(MarkedText title)
    {
        var (text, isBroken) = (new StringBuilder(), true);
        foreach (var (words, style) in title.Pieces)
        {
            // A line that breaks between two pieces breaks once.
            var line = PlainCitation.Unbroken(isBroken ? words.TrimStart(Breaks) : words);
            isBroken = words is [.., var last] && PlainCitation.IsBreak(last);
            if (line.Length == 0) continue;
            var commands = Commands.Where(command => style.HasFlag(command.Style)).ToList();
            // What stands in braces keeps its capitals.
            text.AppendJoin("", commands.Select(command => command.Begin))
                .Append(commands.Count == 0 ? WithCapitals(line, text.Length == 0) : Escape(line))
                .Append('}', commands.Count);
        }

        return $"{{{text.ToString().TrimEnd()}}}";
    }

    /// <summary>Styles make small letters of a title's capitals, unless they stand in braces.</summary>
    private static string WithCapitals(string line, bool isFirst) => string.Join(' ', line.Split(' ').Select(
        (word, place) => word.Skip(isFirst && place == 0 ? 1 : 0).Any(char.IsUpper)
            ? $"{{{Escape(word)}}}"
            : Escape(word)));

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

    /// <param name="joinsSigns">True where TeX may make one sign of two, as of "--" a dash.</param>
    private static string Escape(string text, bool joinsSigns = false)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var before = ' ';
        foreach (var c in text)
        {
            if (!joinsSigns && AreOneSign(before, c)) escaped.Append("{}");
            before = c;
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

    private static bool AreOneSign(char before, char c) =>
        (c is '-' or '\'' or '`' && before == c) || (c == '`' && before is '?' or '!');

    [GeneratedRegex(@",|(?:^|\s)and(?:\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SplitsNames();
}
