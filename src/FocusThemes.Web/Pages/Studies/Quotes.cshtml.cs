using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Selections;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Pages.Searching;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>A study's quotes, filtered by theme, participant, focus group and words in any combination.</summary>
[Costs(RequestCost.Heavy)]
public sealed class QuotesModel(LibraryContext library) : StudyPage(library)
{
    public SearchView Search { get; private set; } = null!;

    /// <param name="typing">There while the words are being typed: the last one may go on.</param>
    public async Task<IActionResult> OnGetAsync(string? code, string? typing)
    {
        var filter = Request.Filter(out var fault) with { Studies = FilterValues.OfStudies() };
        var scope = await Library.ScopeOfAsync(Study, Stop);
        if (Request.Query.ContainsKey(QuoteSelection.Mark))
        {
            scope = scope with { Choosing = Request.Selection(QuoteSelection.Mark, out var malformed) };
            fault ??= malformed;
        }

        if ((fault ?? Request.FaultIn(scope.Catalogue!)) is { } wrong)
            return this.Malformed(new(wrong, ("All quotes", $"{Study.Address}/quotes"), WayToThemes));
        var understood = filter.Understood(scope.Catalogue!);
        if (typing is not null) return Redirect(scope.AddressOfQuotes(understood.StillTyped($"{Request.Query["q"]}")));
        if (understood != filter) return Redirect(scope.AddressOfQuotes(understood));
        Search = await SearchView.ReadAsync(Library, scope, filter, code, Stop);
        return Page();
    }
}
