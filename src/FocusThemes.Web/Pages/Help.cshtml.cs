using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>How to search, what signs and words mean, which keys there are, how to take things along.</summary>
public sealed class HelpModel(LibraryContext library) : PageModel
{
    private SearchExamples? examples;

    /// <summary>Whose quotes the examples search; null where the library has none to show them by.</summary>
    public StudyLink? Study => examples?.Study;

    /// <summary>What is typed and what it finds.</summary>
    public IEnumerable<(string Typed, string Finds)> Searches
    {
        get
        {
            var (word, other) = (examples?.Word ?? "students", examples?.Other ?? "learn");
            yield return (word, "quotes with the word, also with other endings");
            yield return ($"{word} {other}", "quotes with both words, in any order");
            yield return ($"\"{word} {other}\"", "the words side by side, as a phrase");
            yield return ($"{word[..4]}*", "words that begin so");
            yield return ($"{word} OR {other}", "quotes with either");
            yield return ($"-{word}", "quotes without the word");
            if (examples is null) yield break;
            yield return ($"theme {examples.Theme}", "what is said in that theme");
            if (examples.Participant is not { } code) yield break;
            yield return (code, "what that participant says; capitals and leading zeros do not matter");
            yield return ($"{code} theme {examples.Theme} {word}", "any of these together");
        }
    }

    public async Task OnGetAsync() => examples = await library.FindExamplesAsync(HttpContext.RequestAborted);

    /// <summary>The same search as an address; it finds something where the library has not changed.</summary>
    public string AddressOf(string typed) =>
        $"{Study!.Address}/quotes{new QuoteFilter { Words = typed }.ToQueryString()}";
}
