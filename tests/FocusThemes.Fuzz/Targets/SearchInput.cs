using System.Text;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Fuzz.Targets;

/// <summary>What is typed in the search boxes: whatever it is, the index of a real library answers it.</summary>
internal static class SearchInput
{
    public static void Check(byte[] bytes)
    {
        var typed = Encoding.UTF8.GetString(bytes);
        // As an address gives it; an address has no place for half of a pair.
        var filter = QuoteFilter.Parse([KeyValuePair.Create("q", typed)], out var fault);
        Assert.Equal(fault is null, typed.Length <= SearchLimits.LongestWords || string.IsNullOrWhiteSpace(typed));
        if (fault is not null) return;
        CheckWords(typed);
        SearchedLibrary.Ask((library, scope) => AskAsync(library, scope, filter));
    }

    // A search that is offered again says the same.
    private static void CheckWords(string typed)
    {
        var words = SearchWords.Parse(typed);
        Assert.InRange(words.All.Sum(any => any.Count) + words.Without.Count, 0, SearchLimits.MostTerms);
        var again = SearchWords.Parse(words.ToString());
        Assert.Equal(words.ToString(), again.ToString());
    }

    private static async Task AskAsync(LibraryContext library, QuoteScope scope, QuoteFilter filter)
    {
        var understood = scope.Catalogue is null
            ? await library.UnderstoodAsync(filter)
            : filter.Understood(scope.Catalogue);
        foreach (var asked in new[] { filter, understood, understood with { IsInSourceOrder = true } })
        {
            var found = await library.FindQuotesAsync(scope, asked);
            Assert.Equal(found.Total.Number, found.Quotes.Count);
            if (found.Total.Number == 0) await library.LoosenAsync(found);
            _ = found.Sentence;
        }

        await library.FindPassagesAsync(scope, filter with { Kind = SearchKind.Concepts });
        await library.FindPassagesAsync(scope, filter with { Kind = SearchKind.Titles });
        if (scope.Catalogue is null)
            await library.FindStudiesAsync(StudyFilter.Parse(filter.Words, null, null, out _));
    }
}
