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
        var words = filter.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (themes, participants, rest) = (filter.Themes, filter.Participants, new List<string>());
        var isInPhrase = false;
        for (var i = 0; i < words.Length; i++)
        {
            var isQuoted = isInPhrase || words[i].Contains('"', StringComparison.Ordinal);
            isInPhrase ^= words[i].Count(c => c == '"') % 2 == 1;
            // A number alone is a theme's where the study has it; after the word "theme" it is one in any case.
            if (isQuoted)
                rest.Add(words[i]);
            else if (words.Length == 1 && catalogue.FindTheme(words[i]) is { } alone)
                themes = themes.With(alone.Number);
            else if (words[i].Equals("theme", StringComparison.OrdinalIgnoreCase) && i + 1 < words.Length
                && (catalogue.FindTheme(words[i + 1])?.Number ?? NumberIn(words[i + 1])) is { } number)
                (themes, i) = (themes.With(number), i + 1);
            else if (CodeIn(words[i], catalogue) is { } code)
                participants = participants.With(code);
            else
                rest.Add(words[i]);
        }

        return rest.Count == words.Length ? filter : (filter with
        {
            Themes = themes,
            Participants = participants,
            Words = rest.Count == 0 ? null : string.Join(' ', rest),
        }).First;
    }

    /// <summary>
    /// The same across the library: a word that is somebody's code in any study becomes that participant.
    /// </summary>
    public static async Task<QuoteFilter> UnderstoodAsync(
        this LibraryContext library, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var words = filter.Words?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList() ?? [];
        var codes = words.Where(word => word.Length <= QuoteFilter.LongestValue).Select(ParticipantCode.Parse)
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
        words.RemoveAll(found.Contains);
        return (filter with
        {
            Participants = found.Aggregate(filter.Participants, (all, code) => all.With(code)),
            Words = words.Count == 0 ? null : string.Join(' ', words),
        }).First;
    }

    private static string? NumberIn(string word) => char.IsAsciiDigit(word[0]) ? word : null;

    // One of the study's codes, or one built as they are, so that a mistyped code is answered with the nearest.
    private static string? CodeIn(string word, StudyCatalogue catalogue)
    {
        if (word.Length > QuoteFilter.LongestValue) return null;
        var code = ParticipantCode.Parse(word);
        return catalogue.FindParticipant(word)?.Code ?? (catalogue.HasForm(code) ? code.Printed : null);
    }
}
