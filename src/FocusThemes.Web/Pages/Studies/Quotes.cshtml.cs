using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>Quotes, filtered by theme, participant, focus group and words in any combination.</summary>
public sealed class QuotesModel(LibraryContext library) : StudyPage(library)
{
    public QuoteResult Result { get; private set; } = null!;

    /// <summary>What the search form passes on beside the words.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
        (Result.Filter with { Words = null, Page = 1 }).Parameters();

    public async Task<IActionResult> OnGetAsync()
    {
        var filter = Request.Filter(out var fault);
        if (fault is not null)
            return this.Malformed(new(fault, ("All quotes", $"{Study.Address}/quotes"), WayToThemes));
        Result = await Library.CountQuotesAsync(Study, filter, Stop);
        if (Result.Understood is { } understood && understood != Result.Filter)
            return Redirect(Study.AddressOfQuotes(understood));
        await Library.ReadPageAsync(Study, Result, QuoteResult.PageSize, Stop);
        if (!Result.HasPage)
            return this.Missing(
                new(Result.NoSuchPage, ("First page", Study.AddressOfQuotes(filter with { Page = 1 }))));
        return Page();
    }
}
