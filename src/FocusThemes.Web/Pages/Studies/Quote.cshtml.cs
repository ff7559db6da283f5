using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>One quote at its permanent address, ready to be cited.</summary>
public sealed class QuoteModel(LibraryContext library) : StudyPage(library)
{
    public QuoteInConcept Found { get; private set; } = null!;

    public QuoteHit Hit => Found.Hit;

    public StudyCatalogue Catalogue { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await Library.FindQuoteAsync(Study, id, Stop) is not { } found)
            return this.Missing(new($"This study has no quote {id}.", ("All quotes", $"{Study.Address}/quotes"), WayToThemes));
        Found = found;
        Catalogue = await Library.ReadCatalogueAsync(Study, Stop);
        return Hit.Quote.Id == id ? Page() : Canonical(Study.Link.AddressOfQuote(Hit.Quote.Id));
    }
}
