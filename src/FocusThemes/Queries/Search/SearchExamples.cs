using System.Globalization;
using System.Text.RegularExpressions;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Search;

/// <summary>What can be searched for in a library and finds something: from one quote of its largest study.</summary>
/// <param name="Word">A word of the quote; <paramref name="Other"/> follows it.</param>
/// <param name="Participant">Who says it; null for nobody named.</param>
public sealed partial record SearchExamples(StudyLink Study, string Word, string Other, string? Participant, string Theme)
{
    /// <summary>Longer ones tell more.</summary>
    internal int Letters => Word.Length + Other.Length;

    internal static IEnumerable<SearchExamples> In(StudyLink study, string text, string? participant, string theme) =>
        TwoWords().Matches(text).Select(
            words => new SearchExamples(study, Lower(words.Groups[1]), Lower(words.Groups[2]), participant, theme));

#pragma warning disable CA1308 // As people type.
    private static string Lower(Group word) => word.Value.ToLower(CultureInfo.InvariantCulture);
#pragma warning restore CA1308

    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}'’-])(\p{L}{4,16}) (\p{L}{3,16})(?![\p{L}\p{M}\p{N}'’-])")]
    private static partial Regex TwoWords();
}

public static class SearchExamplesQuery
{
    private const int LookedThrough = 50;

    /// <summary>
    /// Examples for the search box from a quote of the library; null where no quote has two words to show them by.
    /// </summary>
    public static async Task<SearchExamples?> FindExamplesAsync(
        this LibraryContext library, CancellationToken cancellationToken = default)
    {
        var examples = new List<SearchExamples>();
        await library.ReadRawAsync(
            $"""
             SELECT s.Id, s.Slug, s.Title, s.FirstQuoteId, s.QuoteCount, q.Text, p.Code, t.Number
             FROM (SELECT * FROM Studies ORDER BY QuoteCount DESC, Id LIMIT 1) s
               JOIN Quotes q ON q.Id >= s.FirstQuoteId AND q.Id < s.FirstQuoteId + min(s.QuoteCount, {LookedThrough})
               JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
               LEFT JOIN Participants p ON p.Id = q.ParticipantId ORDER BY q.Id
             """, [],
            (row, _) => examples.AddRange(SearchExamples.In(
                new(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), library.Root),
                row.GetString(5), row.Text(6), row.GetString(7))),
            cancellationToken);
        return examples.Where(one => one.Participant is not null).DefaultIfEmpty(examples.FirstOrDefault())
            .MaxBy(one => one?.Letters);
    }
}
