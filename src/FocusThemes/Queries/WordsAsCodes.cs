using System.Text.RegularExpressions;
using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>What the one search box understands besides words: participant codes and theme numbers.</summary>
internal static partial class WordsAsCodes
{
    public static QuoteFilter Understand(
        QuoteFilter filter, IReadOnlyList<string> themeNumbers, IReadOnlyList<string> participantCodes)
    {
        if (ThemeIn(filter.Words!, themeNumbers) is { } number)
            return filter with { Themes = Add(filter.Themes, number, filter.HasTheme(number)), Words = null, Page = 1 };

        var codes = participantCodes.Select(ParticipantCode.Parse).ToList();
        var rest = new List<string>();
        var understood = filter;
        foreach (var word in filter.Words!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (CodeIn(word, codes) is not { } code) rest.Add(word);
            else understood = understood with { Participants = Add(understood.Participants, code, understood.HasParticipant(code)) };
        }

        if (rest.Count == 0) return understood with { Words = null, Page = 1 };
        return understood == filter ? filter : understood with { Words = string.Join(' ', rest), Page = 1 };
    }

    // A number alone or after the word "theme"; alone only where the study has it, since people also say numbers.
    private static string? ThemeIn(string words, IReadOnlyList<string> known)
    {
        if (Theme().Match(words) is not { Success: true } match) return null;
        var key = ThemeNumber.KeyOf(match.Groups["number"].Value);
        var number = known.FirstOrDefault(theme => ThemeNumber.KeyOf(theme) == key);
        return number ?? (match.Groups["word"].Success && char.IsDigit(key[0]) ? match.Groups["number"].Value : null);
    }

    // One of the study's codes, or one built as they are, so that a mistyped code is answered with the nearest.
    private static string? CodeIn(string word, List<ParticipantCode> known)
    {
        var code = ParticipantCode.Parse(word);
        return known.Find(other => other.Equals(code))?.Printed ?? (known.Exists(code.HasFormOf) ? code.Printed : null);
    }

    private static IReadOnlyList<string> Add(IReadOnlyList<string> values, string value, bool isThere) =>
        isThere ? values : [.. values, value];

    [GeneratedRegex(@"^\s*(?<word>theme\s+)?(?<number>[0-9]+(?:\.[0-9]+)*|[IVXLC]+|(?:(?<=theme\s+)[A-Za-z0-9.]+))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Theme();
}
