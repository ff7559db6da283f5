using FocusThemes.Model;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>What the one search box understands besides words: participant codes and theme numbers.</summary>
public static class CodesInWords
{
    private const int MostCodes = 8;

    /// <summary>
    /// The filter that the words mean: a participant code becomes that participant, a theme number that theme.
    /// </summary>
    /// <returns>The same filter where its words are just words.</returns>
    public static QuoteFilter Understood(this QuoteFilter filter, StudyCatalogue catalogue)
    {
        if (filter.Words is null) return filter;
        var words = Typed(filter.Words);
        var (themes, participants, rest) = (filter.Themes, filter.Participants, new List<string>());
        for (var i = 0; i < words.Count; i++)
        {
            var (word, isQuoted) = words[i];
            // A number alone is a theme's where the study has it; after the word "theme" it is one in any case.
            if (isQuoted)
                rest.Add(word);
            else if (words.Count == 1 && catalogue.FindTheme(word) is { } alone)
                themes = themes.With(alone.Number);
            else if (word.Equals("theme", StringComparison.OrdinalIgnoreCase) && i + 1 < words.Count
                && (catalogue.FindTheme(words[i + 1].Word)?.Number ?? NumberIn(words[i + 1].Word)) is { } number)
                (themes, i) = (themes.With(number), i + 1);
            else if (participants.Count < MostCodes && CodeIn(word, catalogue) is { } code)
                participants = participants.With(code);
            else
                rest.Add(word);
        }

        return rest.Count == words.Count ? filter : (filter with
        {
            Themes = themes,
            Participants = participants,
            Words = Rest(rest),
        }).First;
    }

    /// <summary>
    /// The same across the library: a word that is somebody's code in any study becomes that participant.
    /// </summary>
    public static async Task<QuoteFilter> UnderstoodAsync(
        this LibraryContext library, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var words = Typed(filter.Words ?? "");
        var codes = words.Where(word => !word.IsQuoted && word.Word.Length <= QuoteFilter.LongestValue)
            .Select(word => ParticipantCode.Parse(word.Word))
            .Where(code => code.Role is not null).Take(MostCodes).ToList();
        if (codes.Count == 0) return filter;
        var (query, found) = (new HitQuery("QuoteWords"), new HashSet<string>());
        foreach (var code in codes)
        {
            var match = new MatchExpression { Words = SearchWords.Parse(""), Filter = QuoteFilter.OfParticipant(code.Printed) };
            query.AddCount("QuoteWords", match, (_, count) =>
            {
                if (count > 0) found.Add(code.Printed);
            });
        }

        await query.ReadAsync(library, 0, cancellationToken);
        if (found.Count == 0) return filter;
        words.RemoveAll(word => !word.IsQuoted && found.Contains(word.Word));
        return (filter with
        {
            Participants = found.Aggregate(filter.Participants, (all, code) => all.With(code)),
            Words = Rest([.. words.Select(word => word.Word)]),
        }).First;
    }

    // The words with whether they are part of a phrase, where a code is a word as any other.
    private static List<(string Word, bool IsQuoted)> Typed(string text)
    {
        var (words, isInPhrase) = (new List<(string, bool)>(), false);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var marks = word.Count(c => c is '"' or '“' or '”');
            words.Add((word, isInPhrase || marks > 0));
            isInPhrase ^= marks % 2 == 1;
        }

        return words;
    }

    // What stood between two codes, or between a code and a word, has nothing to join any more.
    private static string? Rest(List<string> words)
    {
        while (words is [.., "OR" or "AND"]) words.RemoveAt(words.Count - 1);
        while (words is ["OR" or "AND", ..]) words.RemoveAt(0);
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static string? NumberIn(string word) =>
        char.IsAsciiDigit(word[0]) && word.Length <= QuoteFilter.LongestValue ? word : null;

    // One of the study's codes, or one built as they are, so that a mistyped code is answered with the nearest.
    private static string? CodeIn(string word, StudyCatalogue catalogue)
    {
        if (word.Length > QuoteFilter.LongestValue) return null;
        var code = ParticipantCode.Parse(word);
        return catalogue.FindParticipant(word)?.Code ?? (catalogue.HasForm(code) ? code.Printed : null);
    }
}
