using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Selections;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>Quotes that a reader selected, in their order and under their heading: the address is all that keeps it.</summary>
public sealed class SelectionModel(LibraryContext library) : StudyPage(library)
{
    public SelectedQuotes Selected { get; private set; } = null!;

    public QuoteSelection Selection => Selected.Selection;

    public Downloads Downloads => new($"{Study.Address}/selection", Selection.ToQueryString());

    /// <summary>All quotes of the study, to choose from.</summary>
    public string ToChoose => $"{Study.Address}/quotes?{Selection.InChoosing}";

    public async Task<IActionResult> OnGetAsync()
    {
        var asked = Request.Selection(QuoteSelection.Quote, out var fault);
        if (fault is not null)
            return this.Malformed(new(fault, ("All quotes", $"{Study.Address}/quotes"), WayToThemes));
        Selected = await Library.ReadSelectionAsync(Study, asked, Stop);
        return Request.IsSpelledAs(Selection) ? Page() : Redirect(Selection.AddressIn(Study.Link));
    }

    /// <summary>The quote of that id; null where the study has none.</summary>
    public QuoteHit? HitOf(string id) => Selected.Quotes.FirstOrDefault(hit => hit.Quote.Id == id);

    public UnknownQuote UnknownOf(string id) => Selected.Unknown.First(one => one.Id == id);

    /// <summary>The same page with another selection.</summary>
    public string With(QuoteSelection other) => other.AddressIn(Study.Link);
}
