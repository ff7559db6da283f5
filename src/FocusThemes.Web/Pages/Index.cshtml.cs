using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>The library; with exactly one study, that study.</summary>
public sealed class IndexModel(LibraryContext library) : PageModel
{
    public IReadOnlyList<StudySummary> Studies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Studies = await library.ListStudiesAsync(HttpContext.RequestAborted);
        return Studies.Count == 1 ? Redirect(StudyLink.AddressOf(Studies[0].Slug)) : Page();
    }
}
