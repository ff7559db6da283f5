using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>A study at a glance: what it is, its themes, who speaks where.</summary>
public sealed class OverviewModel(LibraryContext library) : StudyPage(library)
{
    public StudyOverview Overview { get; private set; } = null!;

    public AboutText? About { get; private set; }

    /// <summary>In whole per cent, rounded down: 100 % means every character.</summary>
    public string AccountedFor => $"{Math.Floor(Study.AccountedFor * 100)}%";

    public async Task<IActionResult> OnGetAsync()
    {
        Overview = (await Library.ReadCatalogueAsync(Study, Stop)).Overview();
        About = Study.About is { } markdown ? AboutText.Render(markdown) : null;
        return Page();
    }
}
