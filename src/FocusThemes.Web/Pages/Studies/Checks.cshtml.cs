using FocusThemes.Checks;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>What a reviewer would ask of a study.</summary>
[Costs(RequestCost.Heavy)]
public sealed class ChecksModel(LibraryContext library) : StudyPage(library)
{
    public CheckReport Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Report = await Library.CheckAsync(Study, Stop);
        return Page();
    }
}
