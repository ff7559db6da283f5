using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Pages.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>The same search across the library.</summary>
[Costs(RequestCost.Heavy)]
public sealed class LibraryQuotesModel(LibraryContext library) : PageModel
{
    public SearchView Search { get; private set; } = null!;

    /// <param name="typing">There while the words are being typed: the last one may go on.</param>
    public async Task<IActionResult> OnGetAsync(string? typing)
    {
        var stop = HttpContext.RequestAborted;
        var filter = Request.Filter(out var fault);
        if (fault is not null) return this.Malformed(new(fault, ("All quotes", "~/quotes"), ("The library", "~/")));
        using var state = Snapshot.Hold(library);
        var scope = await library.ScopeOfAllAsync(stop);
        var understood = await library.UnderstoodAsync(filter, stop);
        if (typing is not null) return Redirect(scope.AddressOfQuotes(understood.StillTyped($"{Request.Query["q"]}")));
        if (understood != filter) return Redirect(scope.AddressOfQuotes(understood));
        Search = await SearchView.ReadAsync(library, scope, filter, null, stop);
        return Page();
    }
}
