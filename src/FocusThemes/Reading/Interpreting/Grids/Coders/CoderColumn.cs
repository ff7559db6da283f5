using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids.Coders;

/// <summary>Whether a column's name says that its cells name coders, or who people are outside the study.</summary>
internal enum CoderName
{
    None,

    /// <summary>They name coders, or whoever spoke.</summary>
    Either,
    Sure,

    /// <summary>The name itself names one of them: <c>Coded by Anna</c>.</summary>
    NamesOne,

    /// <summary>They lead to somebody outside the study.</summary>
    Identifies,
}

/// <summary>Tells columns of coders by their names alone, word by word: each of them has to be known.</summary>
internal static partial class CoderColumn
{
    private const int LongestName = 60;
    private const int ShortestName = 4;
    private const int MostWords = 7;

    private static readonly string[] OfThem = ["segment", "comment", "annotation", "memo", "highlight", "document", "data"];

    public static CoderName Of(string name)
    {
        // Only scripts without letters of sounds say it shorter.
        if (name.Length is < 2 or > LongestName || (name.Length < ShortestName && char.IsAscii(name[0])))
            return CoderName.None;
        if (name.Contains('@', StringComparison.Ordinal) && Address().IsMatch(name)) return CoderName.NamesOne;
        var found = OfWords(ColumnName.WordsOf(name.Replace("(s)", "", StringComparison.OrdinalIgnoreCase)));
        if (found != CoderName.None) return found;
        if (WithPerson().Match(name) is { Success: true } named && !ColumnHeadings.IsKnown(name)
            && (IsSure(named.Groups["role"].Value) || IsSure(named.Groups["after"].Value))) return CoderName.NamesOne;
        return CoderName.None;
    }

    private static bool IsSure(string name) =>
        name.Length > 0 && OfWords(ColumnName.WordsOf(name)) == CoderName.Sure;

    private static CoderName OfWords(List<string> words)
    {
        if (words.Count is 0 or > MostWords) return CoderName.None;
        var (sure, either, done, by) = (0, 0, 0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = WithoutEnding(words[i]);
            if (CoderWords.Sure.Contains(word)) sure++;
            else if (CoderWords.Either.Contains(word)
                || (word == "log" && i + 1 < words.Count && words[i + 1] is "in" or "on")) either++;
            else if (CoderWords.By.Contains(word)) by++;
            else if (CoderWords.Done.Contains(word)) done++;
            else if (!CoderWords.Beside.Contains(word) && !word.All(char.IsAsciiDigit)) return CoderName.None;
        }

        // "Coder 1 code", "coder's": what somebody coded, or has written.
        if (words[^1] is "codes" or "coding" or "s"
            || (words[^1] == "code" && words.Exists(word => char.IsAsciiDigit(word[0])))) return CoderName.None;
        return sure > 0 || (by > 0 && (done > 0 || words[0] == "code")) || (either > 0 && done > 0) ? CoderName.Sure
            // "user segment", "author comment": what they have, or are.
            : either > 0 ? OfThem.Contains(words[^1]) ? CoderName.None : CoderName.Either
            : CoderName.None;
    }

    private static string WithoutEnding(string word)
    {
        if (CoderWords.Sure.Contains(word) || CoderWords.Either.Contains(word)) return word;
        foreach (var ending in CoderWords.Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }

    [GeneratedRegex(@"[\w.+-]{1,40}@[\w-]{1,40}\.\w", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // "Coder: Anna", "Coder AM", "Coded by Anna Meyer", "Anna (coder)".
    [GeneratedRegex(
        @"^(?:(?<role>[^:–—(]{3,30}?)(?:\s?[:–—(]\s?\p{Lu}|\s\p{Lu}{1,3}\)?$|" +
        @"(?<=\s[Bb]y|\s[Vv]on|\s[Pp]ar|\s[Pp]or)\s\p{Lu})|" +
        @"[^(]{1,30}\((?<after>[^()]{3,30})\)$)", RegexOptions.CultureInvariant)]
    private static partial Regex WithPerson();
}
