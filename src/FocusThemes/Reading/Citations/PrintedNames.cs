using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Pdf;

namespace FocusThemes.Reading.Citations;

/// <summary>Who wrote a paper, as it stands below the title of its first page: all of them or nobody.</summary>
internal static partial class PrintedNames
{
    private const int MostLines = 12;
    private const int MostWords = 6;

    public static IEnumerable<JsonObject> Of(FrontPage page, FileProperties file, PrintedTitle title)
    {
        if (title.End < 0 || title.End >= page.Lines.Count) return [];
        var names = NamesBelow(page, title.End);
        // Files often name the first of several only.
        var said = file.Authors.Where(page.Prints).ToList();
        if (names.Count > 0 && said.TrueForAll(one => names.Exists(name => Spelling.LettersOf(name) == Spelling.LettersOf(one))))
            return names.Select(NameOf);
        return said.Count > 1 && said.Count == file.Authors.Count && IsAll(page, title.End, said) ? said.Select(NameOf) : [];
    }

    // Lines of one size that are nothing but names; nobody where more names may stand below.
    private static List<string> NamesBelow(FrontPage page, int from)
    {
        var size = page.Lines[from].Size;
        var lines = page.Lines.Skip(from).Take(MostLines).TakeWhile(line => Math.Abs(line.Size - size) <= 0.3).ToList();
        var end = lines.FindIndex(line => NoName().IsMatch(line.Text));
        if (end < 0) end = lines.Count;
        var text = string.Join(' ', lines.Take(end).Select(line => line.Text));
        // One below the other, it is not known where a name ends.
        if (end > 1 && !Joints().IsMatch(lines[0].Text)) return [];
        var below = page.Lines.Skip(from + end).Take(MostLines).Where(line => Math.Abs(line.Size - size) <= 0.3);
        return Joint().IsMatch(text) || below.Any(line => Parted(line.Text) is { Count: > 0 }) ? [] : Parted(text) ?? [];
    }

    /// <summary>The names, parted; null where anything else stands among them.</summary>
    private static List<string>? Parted(string text)
    {
        var names = new List<string>();
        foreach (var part in Joints().Split(text).Select(part => part.Trim(' ', '*', '†', '‡', '§', '¶', '∗', '⁎', '.')))
        {
            if (part.Length == 0 || Degree().IsMatch(part)) continue;
            if (part.Split(' ').Length is < 2 or > MostWords || !Name().IsMatch(part) || NoName().IsMatch(part)) return null;
            names.Add(part);
        }

        return names;
    }

    private static bool IsAll(FrontPage page, int from, List<string> said)
    {
        var below = string.Concat(page.Lines.Skip(from).Take(MostLines).Select(line => Spelling.LettersOf(line.Text)));
        return said.TrueForAll(one => below.Contains(Spelling.LettersOf(one), StringComparison.Ordinal));
    }

    private static JsonObject NameOf(string name)
    {
        // Of several whole words it is not known which are the family's.
        var parts = GivenAndFamily().Match(name);
        return parts.Success ? CslName.Of(parts.Groups["family"].Value, parts.Groups["given"].Value, "") : CslName.Whole(name);
    }

    [GeneratedRegex(@",\s*(?:and\s+|&\s*)?|;|·|\||\s(?:and|und|et|y|e|&)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Joints();

    [GeneratedRegex(@"(?:[,;·&]|\s(?:and|und|et|y|e))\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|(?:van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|ten|ter|zu|al|el|bin|ibn)\b)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|ten|ter|zu|al|el|bin|ibn))*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:Universit|Universid|Department|Departamento|Institut|Facult|School|Escola|Escuela|College|Hospital|Cent(?:er|re|ro)\b|Academy|Laborator|Clinic|Research|Article|Review|Open|Access|Abstract|Received|Accepted|Published|Journal|Ministry|Foundation|Council|Society|Group|Street|Introduction|Background|Keywords?|Health|Medical|Medicine|Science|Version|Draft|Original|Study|Report|Table|Theme)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(?:MD|PhD|Ph\.?D\.?|MSc|BSc|MPH|RN|DrPH|MA|BA|MBBS|EdD|DPhil|FRCP|MS|MBA|Prof\.?|Dr\.?|Jr\.?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Degree();

    [GeneratedRegex(@"^(?<given>\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}\.?-?){1,3})*) (?<family>(?:(?:van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|ten|ter|zu) )*\p{Lu}[\p{L}\p{M}'’-]+)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex GivenAndFamily();
}
