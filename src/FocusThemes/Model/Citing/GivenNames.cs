using System.Globalization;
using System.Text;

namespace FocusThemes.Model.Citing;

/// <summary>An author's given names, taken apart for what citations show of them.</summary>
internal static class GivenNames
{
    /// <summary>Longer runs of capitals are a name, not initials.</summary>
    private const int MostInitials = 4;

    /// <summary>Letters without capitals from here on belong to scripts that know none.</summary>
    private const int FirstWithoutCapitals = 0x590;

    private const string Opening = "([{（［〔【“„«「『";
    private const string Closing = ")]}）］〕】”“»」』";
    private const string Hyphens = "-\u2010\u2011";

    /// <summary>What stands before a hyphen and is no name: "al-Karim" is known by its K.</summary>
    private static readonly string[] Articles =
        ["al", "el", "ul", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az"];

    /// <summary>True for names of scripts that have no capitals, in which nobody is called by a first letter.</summary>
    public static bool AreWhole(string given) => given.EnumerateRunes().Any(rune =>
        rune.Value >= FirstWithoutCapitals && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter);

    /// <summary>
    /// Given names without nicknames and other spellings in brackets or quotation marks, unless nothing else is there.
    /// </summary>
    public static string WithoutBrackets(string given)
    {
        var (kept, depth) = (new StringBuilder(), 0);
        foreach (var (at, c) in given.Index())
        {
            // A closing mark of one language opens in another.
            if (depth > 0 && Closing.Contains(c, StringComparison.Ordinal)) depth--;
            else if (Opening.Contains(c, StringComparison.Ordinal)) depth++;
            else if (c == '"') depth = depth > 0 ? depth - 1 : given.IndexOf('"', at + 1) > 0 ? 1 : 0;
            else if (depth == 0 && !Closing.Contains(c, StringComparison.Ordinal)) kept.Append(c);
        }

        var name = string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Any(char.IsLetter) ? name : given;
    }

    /// <summary>The initials of each name, by its parts between hyphens: M, A; Q of Mary-Ann Q.</summary>
    /// <param name="keepsCase">True for whoever is written without any capital.</param>
    public static IEnumerable<IReadOnlyList<string>> Initials(string given, bool keepsCase)
    {
        foreach (var word in Words(WithoutBrackets(given)))
        {
            var parts = word.Count > 1 && Articles.Contains(word[0]) ? word[1..] : word;
            var initials = parts.SelectMany((part, _) => Single(part))
                .Select(initial => keepsCase ? initial : initial.ToUpperInvariant()).ToList();
            // Initials that stand together are names of their own.
            if (parts.Count > 1) yield return initials;
            else foreach (var initial in initials) yield return [initial];
        }
    }

    /// <summary>Names between blanks and full stops; a hyphen joins parts, and stands behind a full stop too.</summary>
    private static List<List<string>> Words(string given)
    {
        var words = new List<List<string>>();
        var (part, isJoined) = (new StringBuilder(), false);
        foreach (var c in given.Append(' '))
        {
            var isHyphen = Hyphens.Contains(c, StringComparison.Ordinal);
            if (!isHyphen && !char.IsWhiteSpace(c) && c is not ('.' or ','))
            {
                part.Append(c);
                continue;
            }

            if (part.ToString() is { } name && name.Any(IsLetter))
            {
                if (isJoined && words.Count > 0) words[^1].Add(name);
                else words.Add([name]);
                isJoined = false;
            }

            part.Clear();
            if (isHyphen) isJoined = true;
        }

        return words;
    }

    /// <summary>The first letter with its marks; each of a short run of capitals.</summary>
    private static IEnumerable<string> Single(string part)
    {
        var areInitials = part.Length <= MostInitials && part.All(char.IsUpper);
        for (var at = 0; at < part.Length; at++)
        {
            if (!IsLetter(part[at])) continue;
            var end = at + (char.IsHighSurrogate(part[at]) && at + 1 < part.Length ? 2 : 1);
            while (end < part.Length && char.GetUnicodeCategory(part[end]) == UnicodeCategory.NonSpacingMark) end++;
            yield return part[at..end];
            if (!areInitials) yield break;
            at = end - 1;
        }
    }

    // Half of a letter beyond the first plane is taken for one; what is written raised before a letter is a mark.
    private static bool IsLetter(char c) => char.IsHighSurrogate(c)
        || (char.IsLetter(c) && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter);
}
