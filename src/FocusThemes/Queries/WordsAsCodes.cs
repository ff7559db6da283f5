using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>What the one search box understands besides words: participant codes and theme numbers.</summary>
internal static class WordsAsCodes
{
    /// <returns>The same filter where its words are just words.</returns>
    public static QuoteFilter Understand(
        QuoteFilter filter, IReadOnlyList<string> themeNumbers, IReadOnlyList<string> participantCodes)
    {
        if (filter.Words is null) return filter;
        var words = filter.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var codes = participantCodes.Select(ParticipantCode.Parse).ToList();
        var (themes, participants, rest) = (filter.Themes, filter.Participants, new List<string>());
        for (var i = 0; i < words.Length; i++)
        {
            // A number alone is a theme's where the study has it; after the word "theme" it is one in any case.
            if (words.Length == 1 && KnownTheme(words[i], themeNumbers) is { } alone)
                themes = themes.With(alone);
            else if (words[i].Equals("theme", StringComparison.OrdinalIgnoreCase) && i + 1 < words.Length
                && (KnownTheme(words[i + 1], themeNumbers) ?? NumberIn(words[i + 1])) is { } number)
                (themes, i) = (themes.With(number), i + 1);
            else if (CodeIn(words[i], codes) is { } code)
                participants = participants.With(code);
            else
                rest.Add(words[i]);
        }

        return rest.Count == words.Length
            ? filter
            : new() { Themes = themes, Participants = participants, Groups = filter.Groups, Words = WordsOf(rest) };
    }

    private static string? WordsOf(List<string> words) => words.Count == 0 ? null : string.Join(' ', words);

    private static string? KnownTheme(string word, IReadOnlyList<string> known)
    {
        var key = ThemeNumber.KeyOf(word);
        return known.FirstOrDefault(theme => ThemeNumber.KeyOf(theme) == key);
    }

    private static string? NumberIn(string word) => char.IsAsciiDigit(word[0]) ? word : null;

    // One of the study's codes, or one built as they are, so that a mistyped code is answered with the nearest.
    private static string? CodeIn(string word, List<ParticipantCode> known)
    {
        var code = ParticipantCode.Parse(word);
        return known.Find(other => other.Equals(code))?.Printed ?? (known.Exists(code.HasFormOf) ? code.Printed : null);
    }
}
