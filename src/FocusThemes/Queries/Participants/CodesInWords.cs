using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Participants;

/// <summary>What the one search box understands besides words: participant codes and theme numbers.</summary>
public static class CodesInWords
{
    private const int MostCodes = 8;
    private const int MostWordsInLibrary = 4;

    /// <summary>
    /// The filter that the words mean: a participant code becomes that participant, a theme number that theme.
    /// </summary>
    /// <returns>The same filter where its words are just words.</returns>
    public static QuoteFilter Understood(this QuoteFilter filter, StudyCatalogue catalogue)
    {
        filter = WithWholeCodes(filter, catalogue);
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
            else if (participants.Count < MostCodes && CodeAt(i, words, catalogue) is var (code, length))
                (participants, i) = (participants.With(code), i + length - 1);
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
    /// The same while the words are being typed: the last one may go on, if it has not become somebody's code.
    /// </summary>
    /// <param name="typed">All that was typed; after a blank the last word is whole.</param>
    public static QuoteFilter StillTyped(this QuoteFilter understood, string typed)
    {
        var isWord = understood.Words is { } words && Typed(typed) is [.., var last]
            && !char.IsWhiteSpace(typed[^1]) && words.EndsWith(last.Word, StringComparison.Ordinal);
        return isWord ? understood with { Words = SearchWords.Unfinished(understood.Words!) } : understood;
    }

    /// <summary>
    /// The same across the library: words that are somebody's code in any study become that participant.
    /// </summary>
    public static async Task<QuoteFilter> UnderstoodAsync(
        this LibraryContext library, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var words = Typed(filter.Words ?? "");
        var runs = (
            from i in Enumerable.Range(0, words.Count)
            from run in RunsAt(i, words, MostWordsInLibrary)
            let code = ParticipantCode.Parse(run.Text)
            // A word without a number is a word; only one study can tell that it is a name.
            where code.Role is not null || (run.Length > 1 && code.Key.AsSpan().ContainsAnyInRange('0', '9'))
            select (At: i, run.Length, Code: code)).Take(MostCodes).ToList();
        if (runs.Count == 0) return filter;
        var (query, found) = (new HitQuery("QuoteWords"), new HashSet<ParticipantCode>());
        foreach (var code in runs.Select(run => run.Code).Distinct())
        {
            var match = new MatchExpression { Words = SearchWords.Parse(""), Filter = QuoteFilter.OfParticipant(code.Printed) };
            query.AddCount("QuoteWords", match, (_, count) =>
            {
                if (count > 0) found.Add(code);
            });
        }

        await query.ReadAsync(library, 0, cancellationToken);
        if (found.Count == 0) return filter;
        var (participants, rest) = (filter.Participants, new List<string>());
        for (var i = 0; i < words.Count; i++)
        {
            if (runs.Find(run => run.At == i && found.Contains(run.Code)) is { Length: > 0 } run)
                (participants, i) = (participants.With(run.Code.Printed), i + run.Length - 1);
            else
                rest.Add(words[i].Word);
        }

        return (filter with { Participants = participants, Words = Rest(rest) }).First;
    }

    // A code as it is printed, where the study tells its group behind it.
    private static QuoteFilter WithWholeCodes(QuoteFilter filter, StudyCatalogue catalogue)
    {
        var whole = filter.Participants.Select(code => catalogue.FindParticipant(code) is { } who && ParticipantCode.Parse(code).Key != ParticipantCode.Parse(who.Code).Key
            ? who.Code : code).ToList();
        return whole.SequenceEqual(filter.Participants) ? filter : filter with { Participants = FilterValues.OfParticipants(whole) };
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
        char.IsAsciiDigit(word[0]) && word.Length <= SearchLimits.LongestValue ? word : null;

    // One of the study's codes, however many words it has, or one built as they are, so that a mistyped code is
    // answered with the nearest.
    private static (string Code, int Length)? CodeAt(
        int at, List<(string Word, bool IsQuoted)> words, StudyCatalogue catalogue)
    {
        foreach (var (text, length) in RunsAt(at, words, catalogue.MostPieces))
        {
            // Among other words a number alone is a number.
            var isNumber = !text.AsSpan().ContainsAnyExceptInRange('0', '9');
            if ((length == words.Count || !isNumber) && catalogue.FindParticipant(text) is { } participant)
                return (participant.Code, length);
        }

        var code = ParticipantCode.Parse(words[at].Word);
        return words[at].Word.Length <= SearchLimits.LongestCode && catalogue.HasForm(code) ? (code.Printed, 1) : null;
    }

    // What may be a code from that word on, the longest first: no phrase, no word that is left out, no beginning.
    private static IEnumerable<(string Text, int Length)> RunsAt(
        int at, List<(string Word, bool IsQuoted)> words, int most)
    {
        var end = at;
        while (end < words.Count && end - at < most && !words[end].IsQuoted && IsPlain(words[end].Word)) end++;
        for (; end > at; end--)
        {
            var text = string.Join(' ', words[at..end].Select(word => word.Word));
            if (text.Length <= SearchLimits.LongestCode) yield return (text, end - at);
        }
    }

    private static bool IsPlain(string word) =>
        !(word.Length > 1 && word[0] == '-') && !word.EndsWith('*');
}
