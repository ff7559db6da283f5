using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>The library; with exactly one study and nothing asked for, that study.</summary>
public sealed class IndexModel(LibraryContext library) : PageModel
{
    public LibraryOverview Library { get; private set; } = null!;

    public StudyFilter Filter => Library.Filter;

    /// <summary>Null without words to look for.</summary>
    public WordsInQuotes? InQuotes { get; private set; }

    public string Heading => Filter.Words is null
        ? "Library"
        : EnglishText.AsHeading(Filter.Sentence(Library.Found.Studies, InQuotes is { Total.IsNone: false } ? InQuotes.Total : null));

    /// <summary>"12 quotes have these words"; where they are somebody's code, "3 quotes by 1P04".</summary>
    public string QuotesHeading => EnglishText.AsHeading(
        InQuotes!.Filter.Words != Filter.Words ? InQuotes.Filter.Sentence(InQuotes.Total)
        : $"{InQuotes.Total.Of(SearchKind.Quotes)} {(InQuotes.Total.Number == 1 ? "has" : "have")} these words");

    public async Task<IActionResult> OnGetAsync(string? q, string? order, string? after)
    {
        var filter = StudyFilter.Parse(q, order, after, out var fault);
        if (fault is not null) return this.Malformed(new(fault, ("All studies", "~/"), ("All quotes", "~/quotes")));
        using var state = Snapshot.Hold(library);
        (Library, InQuotes) = await library.FindStudiesAndQuotesAsync(filter, HttpContext.RequestAborted);
        return filter == new StudyFilter() && Library.Studies is [var only] ? Redirect(only.Address) : Page();
    }

    /// <summary>"5 themes · 11 concepts · 12 quotes · 9 participants quoted".</summary>
    public static string CountsOf(int themes, int concepts, int quotes, int participants) =>
        $"{EnglishText.Count(themes, "theme")} · {EnglishText.Count(concepts, "concept")} · {EnglishText.Count(quotes, "quote")} · "
        + (participants == 0 && quotes > 0 ? EnglishText.Nobody : $"{EnglishText.Count(participants, "participant")} quoted");
}
